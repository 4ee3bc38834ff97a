import Findings
import PolicyModel
import YAMLTree

/// Reads `sources:` of an assessment.
enum SourcesReader {
  /// The listed sources by their ids.
  struct Sources {
    private var ids = IdentifierIndex<CitedSource>("a source of this file")
    private(set) var all: Listing<CitedSource, CitedSource> = []

    var isEmpty: Bool { all.isEmpty }

    fileprivate mutating func add(_ source: CitedSource) {
      if ids.add(source.id) { all.append(source) }
    }

    func reference(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> CitedSource? {
      ids.reference(node, &cursor).map { all[$0] }
    }
  }

  static func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> Sources {
    var sources = Sources()
    guard let node, !cursor.tree.isBlank(node) else { return sources }
    guard cursor.tree.kind(node) == .mapping else {
      cursor.wrongKind(
        node, "'sources'", expected: "expected lines such as '<id>: { title: …, type: report }'")
      return sources
    }
    for (key, value) in cursor.tree.entries(node) {
      guard let id = Identifier.read(key, "id of a source", &cursor),
        let document = document(value, &cursor)
      else { continue }
      sources.add(CitedSource(id: id, document: document))
    }
    return sources
  }

  private static func document(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> Evidence? {
    guard let fields = cursor.fields(node, CitedSourceKey.self) else { return nil }
    let title = cursor.optionalText(fields[.title], "title")
    let reference = cursor.optionalText(fields[.reference], "reference")
    let url = cursor.optionalText(fields[.url], "url")
    guard let name = title ?? reference ?? url else {
      cursor.error(
        .evidenceWithoutTitle, at: node, "this source cannot be found by anybody",
        expected: "expected 'title: …'")
      return nil
    }
    var document = Evidence(
      title: name, kind: .other, reference: reference, url: url, place: cursor.tree.place(node))
    for key in CitedSourceKey.allCases {
      let node = fields[key]
      switch key {
      case .title, .reference, .url: break
      case .type: document.kind = node.flatMap { cursor.choice($0, "type") } ?? .other
      case .date: document.date = cursor.optionalPartialDate(node, "date")
      case .validUntil: document.validUntil = cursor.optionalPartialDate(node, "'valid-until'")
      case .accessed: document.accessed = cursor.optionalDate(node, "'accessed'")
      case .covers: document.covers = cursor.optionalPartialDate(node, "'covers'")
      case .language: document.language = cursor.optionalText(node, "language")
      case .restricted:
        document.isRestricted = node.flatMap { cursor.truth($0, "'restricted'") } ?? false
      }
    }
    return document
  }
}
