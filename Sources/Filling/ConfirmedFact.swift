import Findings
import YAMLTree

extension AnswerEditor {
  /// The tree without the remark that a fact is to be confirmed, since somebody has answered it now; what
  /// the table says stays beside it.
  static func confirmed(_ path: [String], in tree: YAMLTree) -> YAMLTree {
    let nodes = [path, path + [answer]].compactMap { tree.value(at: $0) }
    let (bytes, remark) = (tree.source.bytes, Array(KnownFacts.unconfirmed.utf8))
    for node in nodes {
      let end =
        bytes[tree.place(node).end...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let rest = bytes[tree.place(node).end..<end]
      let comment = rest.drop { $0 == 0x20 || $0 == 0x09 }
      guard comment.first == UInt8(ascii: "#"), comment.suffix(remark.count).elementsEqual(remark)
      else { continue }
      var findings = FindingList()
      let text = Array(bytes[..<(end - remark.count)] + bytes[end...])
      let source = SourceText(name: tree.source.name, bytes: text)
      return YAMLTree.read(source, findings: &findings) ?? tree
    }
    return tree
  }
}
