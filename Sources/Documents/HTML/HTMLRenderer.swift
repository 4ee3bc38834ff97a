/// Lays a document out as one HTML page that loads nothing.
package struct HTMLRenderer: DocumentRenderer {
  private let templates: HTMLTemplates

  package init(_ templates: HTMLTemplates) { self.templates = templates }

  /// Lays out by the templates given, or else by the program's own.
  package init(_ templates: HTMLTemplates?) throws(HTMLTemplates.Fault) {
    if let templates { self.templates = templates } else { self.templates = try .standard() }
  }

  package func bytes(of document: Document) -> [UInt8] { Array(page(document).utf8) }

  private func page(_ document: Document) -> String {
    var opening: [[String: Any]] = []
    var parts: [Part] = []
    var title = ""
    for block in document.blocks {
      switch block {
      case .heading(level: 2, let text, let anchor):
        parts.append(Part(title: text.plain, anchor: anchor ?? "part.\(parts.count)"))
      // The page makes its own from the parts.
      case .contents: break
      case .heading(level: 1, let text, _):
        title = text.plain
        opening.append(HTMLBlock.values(block))
      default:
        if parts.isEmpty {
          opening.append(HTMLBlock.values(block))
        } else {
          parts[parts.count - 1].add(block)
        }
      }
    }
    let values: [String: Any] = [
      "title": title, "first": parts.first?.anchor ?? "",
      "generator": "\(Engine.name) \(Engine.version)",
      "signs": ChartSigns.hatchings, "opening": opening, "hasContents": parts.count > 1,
      "hasParts": !parts.isEmpty,
      "parts": parts.map { part -> [String: Any] in
        [
          "title": part.title, "anchor": part.anchor,
          "name": part.anchor.split(separator: ".").last.map(String.init) ?? "",
          "topics": part.topics.map { topic -> [String: Any] in
            ["blocks": topic.map(HTMLBlock.values), "isWide": topic.contains(where: Self.isWide)]
          },
        ]
      },
    ]
    return templates.page(values.merging(templates.contents.elements(images: "data:")) { $1 })
  }

  /// Whether a block needs the whole width where topics stand beside one another.
  private static func isWide(_ block: Document.Block) -> Bool {
    switch block {
    case .verdict, .table, .chart: true
    default: false
    }
  }

  /// A part of the page, under a heading of the second level.
  private struct Part {
    let title: String
    let anchor: String
    /// Each begins with a heading of the third level or a chart, but for the first.
    var topics: [[Document.Block]] = [[]]

    init(title: String, anchor: String) {
      self.title = title
      self.anchor = anchor
    }

    mutating func add(_ block: Document.Block) {
      switch block {
      case .heading(level: 3, _, _), .chart: topics.append([])
      default: break
      }
      topics[topics.count - 1].append(block)
    }
  }
}
