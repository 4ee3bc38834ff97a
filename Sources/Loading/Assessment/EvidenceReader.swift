import Findings
import PolicyModel
import YAMLTree

/// Reads `evidence:` of an answer.
struct EvidenceReader {
  let sources: SourcesReader.Sources

  func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [Evidence] {
    guard let node, !cursor.tree.isBlank(node),
      cursor.isList(node, "'evidence'", of: "pieces of evidence", item: Self.titled)
    else { return [] }
    return cursor.tree.items(node).compactMap { piece($0, &cursor) }
  }

  /// A piece at length, or the id of a listed source alone.
  private func piece(_ item: YAMLTree.Node, _ cursor: inout TreeCursor) -> Evidence? {
    if cursor.tree.kind(item) == .scalar, !cursor.tree.isBlank(item) {
      let text = cursor.tree.text(item)
      guard Identifier.isWellFormed(text) else {
        cursor.error(
          .unknownId, at: item, "\(VisibleText.quoted(text)) is not a source of this file",
          expected: "expected an id of 'sources', or 'title: …'",
          help: ["if it is a title, write \(Self.titled(text))"])
        return nil
      }
      guard let source = sources.reference(item, &cursor) else { return nil }
      return piece(of: source, at: item, cursor)
    }
    let errors = cursor.findings.errorCount
    guard let fields = cursor.fields(item, EvidenceKey.self) else { return nil }
    // Where a key is misspelt, what it says is not missed as well.
    let isSpoilt = cursor.findings.errorCount > errors
    var source: CitedSource?
    if let node = fields[.source], !cursor.tree.isBlank(node) {
      guard let found = sources.reference(node, &cursor) else { return nil }
      source = found
    }
    let reader = DocumentReader { fields[$0] }
    var piece = reader.read(
      at: item, of: source.map { self.piece(of: $0, at: item, cursor) },
      missing: isSpoilt
        ? nil
        : (
          "this evidence cannot be found by anybody",
          sources.isEmpty ? "expected 'title: …'" : "expected 'title: …' or 'source: …'"
        ), &cursor)
    piece?.at = cursor.optionalText(fields[.at], "place in the source")
    piece?.quote = cursor.optionalText(fields[.quote], "quote")
    return piece
  }

  private static func titled(_ text: String) -> String {
    "{ title: \(YAMLScalar.written(String(text.prefix(60)))) }"
  }

  private func piece(
    of source: CitedSource, at item: YAMLTree.Node, _ cursor: TreeCursor
  ) -> Evidence {
    var piece = source.document
    piece.source = source.id
    piece.place = cursor.tree.place(item)
    return piece
  }
}
