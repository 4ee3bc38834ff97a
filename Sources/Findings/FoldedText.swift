/// Laying text out by its width on a terminal.
extension DisplayWidth {
  /// Lines of at most `width` columns, broken at spaces; a longer word is broken where it must be.
  ///
  /// Spaces are looked for among bytes, because looking at whole characters takes several times as long.
  package static func fold(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      var rest = Substring(word)
      var length = of(rest)
      if columns > 0, columns + 1 + length <= width {
        line += " " + rest
        columns += 1 + length
        continue
      }
      if columns > 0 {
        lines.append(line)
        (line, columns) = ("", 0)
      }
      while length > width {
        let head = prefix(of: rest, columns: width)
        lines.append(String(rest[..<head]))
        length -= of(rest[..<head])
        rest = rest[head...]
      }
      line = String(rest)
      columns = length
    }
    if columns > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Where the characters that fit into some columns end; at least one character.
  private static func prefix(of text: Substring, columns: Int) -> Substring.Index {
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      used += of(String(text[index]))
      if used > columns, index > text.startIndex { return index }
      index = text.index(after: index)
    }
    return index
  }

  package static func padded(_ text: String, to width: Int, isTrailing: Bool = false) -> String {
    let pad = String(repeating: " ", count: max(0, width - of(text)))
    return isTrailing ? pad + text : text + pad
  }
}
