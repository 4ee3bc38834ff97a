import Findings

/// How a node ends, for lines that are put behind it.
struct NodeEnding {
  let tree: YAMLTree
  let node: YAMLTree.Node

  /// Whether it ends in a text behind `|` or `>`.
  var isBlockText: Bool { mark != nil }

  /// Whether the blank lines after it belong to its text: it ends in one behind `|+` or `>+`.
  var keepsBlankLines: Bool {
    guard let mark else { return false }
    return tree.source.bytes[mark].contains(UInt8(ascii: "+"))
  }

  /// What makes a text behind `|` or `>` that ends with the file, and so has no line end, stay without
  /// one when lines are added after it.
  var strippingLastLineEnd: Replacement? {
    guard let mark, tree.place(node).end == tree.source.bytes.count else { return nil }
    let bytes = tree.source.bytes[mark]
    if bytes.contains(UInt8(ascii: "-")) { return nil }
    if let plus = bytes.firstIndex(of: UInt8(ascii: "+")) {
      return Replacement(range: plus..<plus + 1, bytes: [UInt8(ascii: "-")])
    }
    return Replacement(at: mark.lowerBound + 1, "-")
  }

  /// The mark of the text behind `|` or `>` that it ends with, with its digits and signs.
  private var mark: Range<Int>? {
    guard let text = lastText, text.style == .literal || text.style == .folded else { return nil }
    let start = Int(text.start)
    let length = tree.source.bytes[(start + 1)...].prefix { "+-123456789".utf8.contains($0) }.count
    return start..<start + 1 + length
  }

  /// The last text in the node: itself, or the last one in what is written line by line.
  private var lastText: Record? {
    let own = tree.records[Int(node.index)]
    let last = tree.records[Int(own.next) - 1]
    return last.kind == .scalar && last.end == own.end ? last : nil
  }
}
