import Findings

/// Entries that are taken out of lines, or moved to the right.
extension LineEdits {
  /// Takes an entry out; comments inside it are kept.
  mutating func remove(_ entry: Entry, from mapping: Node) throws(EditFault) {
    let key = tree.place(entry.key)
    _ = try behindColon(entry)
    guard lines.isFirst(key.start) else { throw .unusualEntry(entry.key) }
    let end = lines.end(of: tree.place(entry.value).end)
    let comments = Comment.all(in: key.end..<end, around: entry.value, of: tree)
    let margin = lines.start(of: key.start)..<key.start
    guard !comments.isEmpty else {
      return removeWholeLines(of: entry, from: margin.lowerBound, to: end, in: mapping)
    }
    let kept = comments.map { Array(lines.bytes[$0.range]) }
    let separator = lines.lineEnd(near: key.start) + lines.bytes[margin]
    replacements.append(
      Replacement(range: key.start..<end, bytes: Array(kept.joined(separator: separator))))
  }

  /// Takes out the lines of an entry that has no comments, without what follows it becoming a part of
  /// the text before it.
  private mutating func removeWholeLines(
    of entry: Entry, from start: Int, to end: Int, in mapping: Node
  ) {
    let previous = file.predecessor(of: entry, in: mapping)?.value
    let following = lines.next(after: end)
    let isBehindKept =
      previous.map { previous in
        file.ending(of: previous).keepsBlankLines
          || file.ending(of: previous).isBlockText && lines.hasBlanks(from: following)
      } ?? false
    var line = lines.behindRemarks(
      from: following, column: .max,
      keepsBlankLines: isBehindKept || file.ending(of: entry.value).keepsBlankLines)
    replacements.append(Replacement(start..<line, ""))
    guard let previous, file.ending(of: previous).isBlockText else { return }
    while line < lines.bytes.count, lines.isBlankLine(at: line) { line = lines.next(after: line) }
    let column = lines.column(of: tree.place(entry.key).start)
    if let own = lines.commentColumn(at: line), own > column {
      replacements.append(Replacement(line..<line + own - column, ""))
    }
  }

  /// Puts a value under a key of its own, in a mapping set in below the entry.
  mutating func wrap(_ entry: Entry, under key: String, in mapping: Node) throws(EditFault) {
    let colon = try behindColon(entry)
    let column = lines.column(of: tree.place(entry.key).start)
    let step = file.step(under: mapping)
    let margin = lines.lineEnd(near: colon) + Array(repeating: 0x20, count: column + step)
    replacements.append(
      Replacement(range: colon..<colon, bytes: margin + Array((key + ":").utf8)))
    // What follows on further lines moves to the right with its key.
    let end = tree.place(entry.value).end
    var line = lines.next(after: colon)
    while line < end {
      if lines.end(of: line) > line {
        replacements.append(Replacement(at: line, String(repeating: " ", count: step)))
      }
      line = lines.next(after: line)
    }
  }
}
