import Findings

/// A text that is being written at a terminal, with a cursor in it.
struct LineEditor {
  private(set) var before = ""
  private(set) var after = ""

  init(_ text: String = "") { insert(text) }

  var text: String { before + after }

  /// Puts text in at the cursor; what cannot be seen is left out, line ends stay.
  mutating func insert(_ text: String) {
    var scalars = before.unicodeScalars
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if last != "\r" { scalars.append("\n") }
      case "\t": scalars.append(" ")
      default: if !VisibleText.isUnsafe(scalar) { scalars.append(scalar) }
      }
      last = scalar
    }
    before = String(scalars)
  }

  /// Does what a key asks for; false where the key means nothing here.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .lineEnd: insert("\n")
    case .backspace: _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left: if let last = before.popLast() { after = String(last) + after }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .control("u"): before = ""
    case .control("k"): after = ""
    case .control("w"):
      while before.last?.isWhitespace == true { before.removeLast() }
      while let last = before.last, !last.isWhitespace { before.removeLast() }
    default: return false
    }
    return true
  }

  /// The text as lines of at most `width` columns, with the cursor's place among them.
  func laidOut(width: Int) -> (lines: [String], row: Int, column: Int) {
    var lines = [""]
    var columns = 0
    var cursor = (row: 0, column: 0)
    func add(_ text: String) {
      for character in text {
        if character.isNewline {
          lines.append("")
          columns = 0
          continue
        }
        let length = DisplayWidth.of(String(character))
        if columns + length > width {
          lines.append("")
          columns = 0
        }
        lines[lines.count - 1].append(character)
        columns += length
      }
    }
    add(before)
    if columns >= width {
      lines.append("")
      columns = 0
    }
    cursor = (lines.count - 1, columns)
    add(after)
    return (lines, cursor.row, cursor.column)
  }
}
