import Findings
import PolicyModel
import YAMLTree

/// Reads `evidence:` of an answer.
enum EvidenceReader {
  static func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [Evidence] {
    guard let node, !cursor.tree.isBlank(node),
      cursor.isList(node, "'evidence'", of: "pieces of evidence")
    else { return [] }
    return cursor.tree.items(node).compactMap { piece($0, &cursor) }
  }

  private static func piece(_ item: YAMLTree.Node, _ cursor: inout TreeCursor) -> Evidence? {
    guard let fields = cursor.fields(item, EvidenceKey.self) else { return nil }
    let title = cursor.optionalText(fields[.title], "title")
    let reference = cursor.optionalText(fields[.reference], "reference")
    let url = cursor.optionalText(fields[.url], "url")
    guard let name = title ?? reference ?? url else {
      cursor.error(
        .evidenceWithoutTitle, at: item, "this evidence cannot be found by anybody",
        expected: "expected 'title: …'")
      return nil
    }
    var piece = Evidence(
      title: name, kind: .other, reference: reference, url: url, place: cursor.tree.place(item))
    for key in EvidenceKey.allCases {
      let node = fields[key]
      switch key {
      case .title, .reference, .url: break
      case .type: piece.kind = node.flatMap { cursor.choice($0, "type") } ?? .other
      case .date: piece.date = cursor.optionalDate(node, "date")
      case .validUntil: piece.validUntil = cursor.optionalDate(node, "'valid-until'")
      case .restricted:
        piece.isRestricted = node.flatMap { cursor.truth($0, "'restricted'") } ?? false
      }
    }
    return piece
  }
}
