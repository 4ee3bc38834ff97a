import Findings
import PolicyModel
import YAMLTree

/// Reads `evidence:` of an answer.
struct EvidenceReader {
  let sources: SourcesReader.Sources

  func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [Evidence] {
    guard let node, !cursor.tree.isBlank(node),
      cursor.isList(node, "'evidence'", of: "pieces of evidence")
    else { return [] }
    return cursor.tree.items(node).compactMap { piece($0, &cursor) }
  }

  /// A piece at length, or the id of a listed source alone.
  private func piece(_ item: YAMLTree.Node, _ cursor: inout TreeCursor) -> Evidence? {
    if cursor.tree.kind(item) == .scalar, !cursor.tree.isBlank(item) {
      guard let source = sources.reference(item, &cursor) else { return nil }
      return piece(of: source, at: item, cursor)
    }
    guard let fields = cursor.fields(item, EvidenceKey.self) else { return nil }
    var source: CitedSource?
    if let node = fields[.source], !cursor.tree.isBlank(node) {
      guard let found = sources.reference(node, &cursor) else { return nil }
      source = found
    }
    let title = cursor.optionalText(fields[.title], "title")
    let reference = cursor.optionalText(fields[.reference], "reference")
    let url = cursor.optionalText(fields[.url], "url")
    guard let name = title ?? source?.document.title ?? reference ?? url else {
      cursor.error(
        .evidenceWithoutTitle, at: item, "this evidence cannot be found by anybody",
        expected: sources.isEmpty ? "expected 'title: …'" : "expected 'title: …' or 'source: …'")
      return nil
    }
    var piece =
      source.map { self.piece(of: $0, at: item, cursor) }
      ?? Evidence(title: name, kind: .other, place: cursor.tree.place(item))
    piece.title = name
    piece.reference = reference ?? piece.reference
    piece.url = url ?? piece.url
    for key in EvidenceKey.allCases {
      let node = fields[key]
      switch key {
      case .source, .title, .reference, .url: break
      case .at: piece.at = cursor.optionalText(node, "place in the source")
      case .quote: piece.quote = cursor.optionalText(node, "quote")
      case .type: piece.kind = node.flatMap { cursor.choice($0, "type") } ?? piece.kind
      case .date: piece.date = cursor.optionalPartialDate(node, "date") ?? piece.date
      case .validUntil:
        piece.validUntil = cursor.optionalPartialDate(node, "'valid-until'") ?? piece.validUntil
      case .accessed: piece.accessed = cursor.optionalDate(node, "'accessed'") ?? piece.accessed
      case .covers: piece.covers = cursor.optionalPartialDate(node, "'covers'") ?? piece.covers
      case .language: piece.language = cursor.optionalText(node, "language") ?? piece.language
      case .restricted:
        // What is restricted as a whole is so in each of its places.
        let own = node.flatMap { cursor.truth($0, "'restricted'") } ?? false
        piece.isRestricted = piece.isRestricted || own
      }
    }
    return piece
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
