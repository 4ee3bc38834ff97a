/// A comment inside a stretch of a file.
struct Comment {
  /// From its `#` to the end of its line.
  let range: Range<Int>
  /// Whether nothing stands before it on its line.
  let isAlone: Bool
}

extension YAMLTree {
  /// The comments in a stretch of the file that holds `node`, and no other node in part.
  ///
  /// A `#` within a text is none; one behind the mark `|` or `>` is.
  func comments(in range: Range<Int>, around node: Node) -> [Comment] {
    let lines = SourceLines(self)
    var found: [Comment] = []
    var offset = range.lowerBound
    func search(upTo limit: Int) {
      while offset < limit {
        if lines.bytes[offset] == UInt8(ascii: "#") {
          let end = min(lines.end(of: offset), range.upperBound)
          found.append(Comment(range: offset..<end, isAlone: lines.isFirst(offset)))
          offset = end
        } else {
          offset += 1
        }
      }
    }
    let first = Int(node.index)
    for record in records[first..<Int(records[first].next)] where record.kind == .scalar {
      search(upTo: Int(record.start))
      if record.style == .literal || record.style == .folded {
        search(upTo: min(lines.end(of: Int(record.start)), Int(record.end)))
      }
      offset = max(offset, Int(record.end))
    }
    search(upTo: range.upperBound)
    return found
  }

  /// The last text in a node: itself, or the last one in what is written line by line.
  private func lastText(of node: Node) -> Record? {
    let last = records[Int(records[Int(node.index)].next) - 1]
    return last.kind == .scalar && last.end == records[Int(node.index)].end ? last : nil
  }

  /// Whether a node ends in a text behind `|` or `>`.
  func endsInBlockText(_ node: Node) -> Bool { blockMark(of: node) != nil }

  /// Whether the blank lines after a node belong to its text: it ends in one behind `|+` or `>+`.
  func keepsBlankLines(_ node: Node) -> Bool {
    guard let mark = blockMark(of: node) else { return false }
    return source.bytes[mark].contains(UInt8(ascii: "+"))
  }

  /// What makes a text behind `|` or `>` that ends with the file, and so has no line end, stay without
  /// one when lines are added after it.
  func strippingLastLineEnd(of node: Node) -> Replacement? {
    guard let mark = blockMark(of: node), Int(records[Int(node.index)].end) == source.bytes.count
    else { return nil }
    let bytes = source.bytes[mark]
    if bytes.contains(UInt8(ascii: "-")) { return nil }
    if let plus = bytes.firstIndex(of: UInt8(ascii: "+")) {
      return Replacement(range: plus..<plus + 1, bytes: [UInt8(ascii: "-")])
    }
    return Replacement(at: mark.lowerBound + 1, "-")
  }

  /// The mark of the text behind `|` or `>` that a node ends with, with its digits and signs.
  private func blockMark(of node: Node) -> Range<Int>? {
    guard let text = lastText(of: node), text.style == .literal || text.style == .folded else {
      return nil
    }
    let start = Int(text.start)
    let length = source.bytes[(start + 1)...].prefix { "+-123456789".utf8.contains($0) }.count
    return start..<start + 1 + length
  }
}

/// Bytes that take the place of others.
struct Replacement {
  var range: Range<Int>
  var bytes: [UInt8]

  init(range: Range<Int>, bytes: [UInt8]) { (self.range, self.bytes) = (range, bytes) }

  init(_ range: Range<Int>, _ text: String) { self.init(range: range, bytes: Array(text.utf8)) }

  /// An insertion.
  init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
}
