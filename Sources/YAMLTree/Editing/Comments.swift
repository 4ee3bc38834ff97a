/// A comment inside a stretch of a file.
struct Comment {
  /// From its `#` to the end of its line.
  let range: Range<Int>
  /// Whether nothing stands before it on its line.
  let isAlone: Bool
}

extension Comment {
  /// The comments in a stretch of the file that holds `node`, and no other node in part.
  ///
  /// A `#` within a text is none; one behind the mark `|` or `>` is.
  static func all(
    in range: Range<Int>, around node: YAMLTree.Node, of tree: YAMLTree
  ) -> [Comment] {
    let lines = SourceLines(tree)
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
    for record in tree.records[first..<Int(tree.records[first].next)] where record.kind == .scalar {
      search(upTo: Int(record.start))
      if record.style == .literal || record.style == .folded {
        search(upTo: min(lines.end(of: Int(record.start)), Int(record.end)))
      }
      offset = max(offset, Int(record.end))
    }
    search(upTo: range.upperBound)
    return found
  }
}
