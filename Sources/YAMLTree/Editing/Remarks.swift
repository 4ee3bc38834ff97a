import Findings

extension YAMLTree {
  /// The comments that belong to an entry written on lines of its own, without their marks: those right
  /// above it, inside it and behind it; none of an entry in brackets.
  package func remarks(at path: [String]) -> [String] {
    guard let key = path.last, let mapping = value(at: path.dropLast()),
      let entry = entry(key, of: mapping), !isFlow(mapping)
    else { return [] }
    let lines = SourceLines(self)
    let (start, value) = (place(entry.key), place(entry.value))
    guard lines.isFirst(start.start) else { return [] }
    var remarks: [String] = []
    var line = lines.start(of: start.start)
    while line > lines.origin {
      let above = lines.start(of: line - lengthOfLineEnd(before: line, lines))
      guard lines.commentColumn(at: above) != nil else { break }
      remarks.insert(text(lines.behindBlanks(above)..<lines.end(of: above), lines), at: 0)
      line = above
    }
    // A value on several lines may end where the next line begins.
    var end = max(value.end, start.end)
    while end > start.end, Blanks.isBlank(lines.bytes[end - 1]) { end -= 1 }
    let behind = Comment.all(in: start.end..<lines.end(of: end), around: entry.value, of: self)
    return remarks + behind.map { text($0.range, lines) }
  }

  private func lengthOfLineEnd(before start: Int, _ lines: SourceLines) -> Int {
    lines.bytes[..<start].suffix(2).elementsEqual([0x0D, 0x0A]) ? 2 : 1
  }

  private func text(_ comment: Range<Int>, _ lines: SourceLines) -> String {
    String(decoding: lines.bytes[comment].dropFirst(), as: UTF8.self)
  }
}
