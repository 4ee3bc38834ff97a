import Findings

/// The lines of a file, for edits that keep to its habits.
///
/// Lines end at LF, CR LF or a lone CR.
struct SourceLines {
  let bytes: [UInt8]
  /// Where the text begins, behind a byte order mark.
  let origin: Int

  init(_ tree: YAMLTree) {
    bytes = tree.source.bytes
    origin = tree.source.byteOrderMarkLength
  }

  /// Where the line of an offset begins.
  func start(of offset: Int) -> Int {
    var start = offset
    while start > origin, !Blanks.isLineEnd(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Where the line of an offset ends, before its line end.
  func end(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !Blanks.isLineEnd(bytes[end]) { end += 1 }
    return end
  }

  /// Where the line after that of an offset begins; the end of the file if there is none.
  func next(after offset: Int) -> Int {
    let end = end(of: offset)
    guard end < bytes.count else { return end }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  /// The bytes before an offset on its line.
  func column(of offset: Int) -> Int { offset - start(of: offset) }

  /// Whether nothing but spaces stands before an offset on its line.
  func isFirst(_ offset: Int) -> Bool {
    bytes[start(of: offset)..<offset].allSatisfy { $0 == 0x20 }
  }

  func isOneLine(_ range: Range<Int>) -> Bool { !bytes[range].contains(where: Blanks.isLineEnd) }

  /// The line end that is in use at an offset: that of its line, else of the first line that has one.
  func lineEnd(near offset: Int) -> [UInt8] {
    let end = end(of: offset)
    let own = Array(bytes[end..<next(after: offset)])
    if !own.isEmpty { return own }
    let first = self.end(of: origin)
    let other = Array(bytes[first..<next(after: origin)])
    return other.isEmpty ? [0x0A] : other
  }

  /// The first offset behind spaces and tabs.
  func behindBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    return offset
  }

  /// Whether a line, given by its beginning, holds spaces and tabs alone.
  func isBlankLine(at start: Int) -> Bool {
    let text = behindBlanks(start)
    return text == bytes.count || Blanks.isLineEnd(bytes[text])
  }

  /// The column of the comment that a line, given by its beginning, holds alone.
  func commentColumn(at start: Int) -> Int? {
    let text = behindBlanks(start)
    return text < bytes.count && bytes[text] == UInt8(ascii: "#") ? text - start : nil
  }

  /// The beginning of the first line that stands neither under a value, as a remark that is indented
  /// further than the value's `column`, nor is one of the blank lines that the value keeps.
  func behindRemarks(from start: Int, column: Int, keepsBlankLines: Bool) -> Int {
    var line = start
    if keepsBlankLines {
      // Blanks at the end of the file are no line yet, and would become one of the text.
      while isBlankLine(at: line), end(of: line) < bytes.count { line = next(after: line) }
    }
    while let own = commentColumn(at: line), own > column { line = next(after: line) }
    // A text without quotation marks bears lines of tabs behind it, other values do not.
    var blank = line
    while blank < bytes.count, isBlankLine(at: blank) {
      let following = next(after: blank)
      if bytes[blank..<following].contains(0x09) { line = following }
      blank = following
    }
    return line
  }

  /// What parts an inserted text from a comment that would otherwise touch it.
  func gap(before offset: Int) -> String {
    offset < bytes.count && bytes[offset] == UInt8(ascii: "#") ? " " : ""
  }

  /// Whether text behind `|` may be put before a line: a remark there that is indented further than
  /// its key would become a part of it, and so would blanks.
  func admitLiteral(before start: Int, column: Int) -> Bool {
    var line = start
    while line < bytes.count, isBlankLine(at: line) {
      let blanks = bytes[line..<end(of: line)]
      if blanks.count > column + 1 || blanks.contains(0x09) { return false }
      line = next(after: line)
    }
    return commentColumn(at: line).map { $0 <= column } ?? true
  }

  /// Whether the blank lines before the next text hold blanks.
  func hasBlanks(from start: Int) -> Bool {
    var line = start
    while line < bytes.count, isBlankLine(at: line) {
      if end(of: line) > line { return true }
      line = next(after: line)
    }
    return false
  }
}
