import TextTemplates

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
    var opening: [TemplateRecord] = []
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
    let annexes = PaperAnnexes(document.annexes)
    let values: TemplateRecord = [
      "language": HTMLText.language(document.language),
      "direction": WritingDirection.isRightToLeft(language: document.language)
        ? " dir=\"rtl\"" : "",
      "title": title, "first": parts.first?.anchor ?? "",
      "generator": "\(Engine.name) \(Engine.version)",
      "signs": ChartSigns.hatchings, "opening": opening, "hasContents": parts.count > 1,
      "hasParts": !parts.isEmpty, "hasAnnexes": !document.annexes.isEmpty,
      "annexes": document.annexes.map { ["name": $0.name, "title": $0.title] },
      "hasEntries": document.blocks.contains { if case .entry = $0 { true } else { false } },
      "parts": parts.map { part -> TemplateRecord in
        [
          "title": part.title, "anchor": part.anchor,
          "name": part.anchor.split(separator: ".").last.map(String.init) ?? "",
          "annex": annexes.mark(part.anchor),
          "topics": part.topics.filter { !$0.isEmpty }.map { topic -> TemplateRecord in
            [
              "blocks": topic.map(HTMLBlock.values), "isWide": topic.contains(where: Self.isWide),
              "annex": annexes.mark(topic),
            ]
          },
        ]
      },
    ]
    return templates.page(values.merging(templates.contents.elements(images: "data:")))
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
