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
    let errors = cursor.findings.errorCount
    guard let fields = cursor.fields(node, CitedSourceKey.self, ofText: .title) else { return nil }
    let isSpoilt = cursor.findings.errorCount > errors
    let reader = DocumentReader { key in
      CitedSourceKey.allCases.first { $0.evidence == key }.flatMap { fields[$0] }
    }
    return reader.read(
      at: node, of: nil,
      missing: isSpoilt ? nil : ("this source cannot be found by anybody", "expected 'title: …'"),
      &cursor)
  }
}
