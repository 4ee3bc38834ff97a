import Findings

/// Edits of mappings and lists that are written line by line.
struct LineEdits: EntryEdits {
  let file: EditedFile
  private var writer: ContentWriter
  var replacements: [Replacement] = []

  init(_ file: EditedFile, step: Int, bracketsTexts: Bool = true) {
    (self.file, writer) = (file, ContentWriter(step: step))
    writer.bracketsTexts = bracketsTexts
  }

  var tree: YAMLTree { file.tree }
  var lines: SourceLines { file.lines }

  /// Puts an entry into a mapping on lines of its own.
  mutating func insert(
    _ key: String, _ content: YAMLContent, into mapping: Node, after predecessor: Entry?
  ) throws(EditFault) {
    let column = lines.column(of: tree.place(mapping).start)
    guard let predecessor else {
      return try insertFirst(key, content, into: mapping, column: column)
    }
    let end = tree.place(predecessor.value).end
    var line = lines.behindRemarks(
      from: lines.next(after: end), column: column,
      keepsBlankLines: file.ending(of: predecessor.value).keepsBlankLines)
    if isOpenEnd(line), file.ending(of: predecessor.value).strippingLastLineEnd != nil {
      // A text behind | that ends with the file would get a line end; its mark stays as it is where the
      // new entry goes before it.
      line = try beginning(of: predecessor.key, column: column)
    }
    writer.admitsLiterals = lines.admitLiteral(before: line, column: column)
    let style = tree.style(predecessor.key)
    add(
      writer.entry(key, content, column: column, like: style), before: line, near: end,
      behind: predecessor.value)
  }

  /// Puts an entry before all others: right below the line that the mapping belongs to, so that the
  /// comment above the first of them stays with it.
  private mutating func insertFirst(
    _ key: String, _ content: YAMLContent, into mapping: Node, column: Int
  ) throws(EditFault) {
    guard let first = tree.entries(mapping).first(where: { _ in true })?.key else {
      throw .unusualEntry(mapping)
    }
    let place = tree.place(first)
    guard lines.isFirst(place.start) else { throw .unusualEntry(first) }
    var line = lines.start(of: place.start)
    while mapping != tree.root, line > lines.origin {
      let above = lines.start(of: lineEnd(before: line))
      let isRemark = lines.commentColumn(at: above).map { $0 <= column } ?? false
      guard isRemark || lines.isBlankLine(at: above) else { break }
      line = above
    }
    writer.admitsLiterals = lines.admitLiteral(before: line, column: column)
    let style = tree.style(first)
    add(
      writer.entry(key, content, column: column, like: style), before: line, near: place.start,
      behind: nil)
  }

  /// Where an entry begins, with the comment right above it.
  private func beginning(of key: Node, column: Int) throws(EditFault) -> Int {
    let start = tree.place(key).start
    guard lines.isFirst(start) else { throw .unusualEntry(key) }
    var line = lines.start(of: start)
    while line > lines.origin {
      let above = lines.start(of: lineEnd(before: line))
      guard let own = lines.commentColumn(at: above), own <= column else { break }
      line = above
    }
    return line
  }

  /// Where the line before a line's beginning ends.
  private func lineEnd(before start: Int) -> Int {
    let isPair = start >= 2 && lines.bytes[start - 2] == 0x0D && lines.bytes[start - 1] == 0x0A
    return start - (isPair ? 2 : 1)
  }

  /// Adds lines before the beginning of a line, or at the end of the file.
  ///
  /// - Parameters:
  ///   - added: the lines, without line ends.
  ///   - line: where the line begins.
  ///   - offset: a place on a line that ends as these shall.
  ///   - node: what ends before them, if it is not changed itself.
  private mutating func add(
    _ added: [String], before line: Int, near offset: Int, behind node: Node?
  ) {
    let isOpenEnd = isOpenEnd(line)
    if isOpenEnd, let node, let strip = file.ending(of: node).strippingLastLineEnd {
      replacements.append(strip)
    }
    let lineEnd = lines.lineEnd(near: offset)
    var bytes = isOpenEnd ? lineEnd : []
    for text in added { bytes += text.utf8 + lineEnd }
    replacements.append(Replacement(range: line..<line, bytes: bytes))
  }

  /// Whether a line would begin at the end of a file whose last line has no line end.
  private func isOpenEnd(_ line: Int) -> Bool {
    line == lines.bytes.count && line > 0 && !Blanks.isLineEnd(lines.bytes[line - 1])
  }

  /// Adds an item to a list on lines of its own.
  mutating func append(_ item: YAMLContent, to list: Node, behind last: Node) {
    let column = lines.column(of: tree.place(list).start)
    let line = lines.behindRemarks(
      from: lines.next(after: tree.place(last).end), column: column,
      keepsBlankLines: file.ending(of: last).keepsBlankLines)
    writer.admitsLiterals = lines.admitLiteral(before: line, column: column + 2)
    add(
      writer.item(item, column: column, isFlow: tree.isFlow(last)), before: line,
      near: tree.place(last).end, behind: last)
  }

  /// The offset behind the colon of an entry, which must stand on its key's line.
  func behindColon(_ entry: Entry) throws(EditFault) -> Int {
    let end = lines.behindBlanks(tree.place(entry.key).end)
    guard end < lines.bytes.count, lines.bytes[end] == UInt8(ascii: ":") else {
      throw .unusualEntry(entry.key)
    }
    return end + 1
  }

  /// Puts content in place of a value.
  mutating func replace(
    _ entry: Entry, with content: YAMLContent
  ) throws(EditFault) {
    let colon = try behindColon(entry)
    let column = lines.column(of: tree.place(entry.key).start)
    let place = tree.place(entry.value)
    writer.admitsLiterals = lines.admitLiteral(
      before: lines.next(after: place.end), column: column)
    let written = writer.block(content, column: column, like: tree.style(entry.value))
    guard place.end > place.start, lines.isOneLine(colon..<place.end) else {
      if place.end > place.start { return rewrite(entry, from: colon, as: written, column) }
      if let text = written.onKeyLine {
        replacements.append(Replacement(at: colon, " " + text + lines.gap(before: colon)))
      }
      return addBelow(written, place.end)
    }
    let gap = lines.gap(before: place.end)
    if let text = written.onKeyLine {
      replacements.append(Replacement(place.range, text + gap))
    } else {
      replacements.append(Replacement(colon..<place.end, gap))
    }
    addBelow(written, place.end)
  }

  private mutating func addBelow(_ written: ContentWriter.Written, _ offset: Int) {
    guard !written.below.isEmpty else { return }
    add(written.below, before: lines.next(after: offset), near: offset, behind: nil)
  }

  /// Puts content in place of a value of several lines, whose comments are kept.
  private mutating func rewrite(
    _ entry: Entry, from colon: Int, as written: ContentWriter.Written, _ column: Int
  ) {
    let range = colon..<lines.end(of: tree.place(entry.value).end)
    let lineEnd = lines.lineEnd(near: colon)
    var comments = Comment.all(in: range, around: entry.value, of: tree)[...]
    var bytes = written.onKeyLine.map { Array((" " + $0).utf8) } ?? []
    if let first = comments.first, !first.isAlone {
      bytes += [UInt8(ascii: " ")] + lines.bytes[first.range]
      comments.removeFirst()
    }
    for line in written.below { bytes += lineEnd + line.utf8 }
    for comment in comments {
      bytes += lineEnd + Array(repeating: 0x20, count: column) + lines.bytes[comment.range]
    }
    if !written.below.isEmpty, range.upperBound == lines.bytes.count { bytes += lineEnd }
    replacements.append(Replacement(range: range, bytes: bytes))
  }
}
