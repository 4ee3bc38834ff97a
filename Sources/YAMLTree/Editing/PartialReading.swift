import Findings

/// Reads a changed file again where it was changed, and keeps what was read of the rest.
///
/// What is read are whole lines: entries of a mapping that itself stands in the file's outermost one,
/// as the answers do, from the key line of the entry that the change lies in or behind to the key line
/// that follows. The outcome is, node by node, what reading the whole file gives; where that is not
/// certain, there is none.
struct PartialReading {
  /// Records that two trees have in common: those before `end`, and those from `start` on, which lie
  /// `shift` further in the new one.
  struct Common {
    let end: Int
    let start: Int
    let shift: Int
  }

  /// Entries of a mapping, and the lines that they take up in the old file.
  struct Stretch {
    var mapping: YAMLTree.Node
    var column: Int
    var lines: Range<Int>
    var records: Range<Int>
    var count = 0
    /// The column of the key that follows, nil at the end of the file.
    var nextColumn: Int?
  }

  /// Stands above the lines in place of what precedes them.
  static let head = Array("x:\n".utf8)
  /// Stands below the lines in place of the key that follows.
  private static let tail = Array("z:\n".utf8)

  let old: YAMLTree
  let bytes: [UInt8]
  private let change: Range<Int>
  let limits: YAMLTree.Limits

  /// Takes the tree before the change, the new bytes, the range of the old ones that were replaced, and
  /// how much the file may ask for.
  init(_ old: YAMLTree, _ bytes: [UInt8], change: Range<Int>, limits: YAMLTree.Limits) {
    (self.old, self.bytes, self.change, self.limits) = (old, bytes, change, limits)
  }

  /// The new tree, and what it has in common with the old one; nil where the whole is to be read.
  func tree() -> (tree: YAMLTree, common: Common)? {
    guard let stretch = stretch(), let part = read(stretch) else { return nil }
    return joined(stretch, part)
  }

  /// By how much the file became longer.
  var growth: Int { bytes.count - old.source.bytes.count }

  // MARK: What to read

  private func stretch() -> Stretch? {
    let lines = SourceLines(old)
    guard old.kind(old.root) == .mapping, !old.isFlow(old.root),
      lines.column(of: old.place(old.root).start) == 0
    else { return nil }
    var found: Stretch?
    for (key, value) in old.entries(old.root) {
      let start = old.place(key).start
      if start >= change.lowerBound {
        return found.flatMap { ending($0, before: key, of: lines) }
      }
      guard old.kind(value) == .mapping, !old.isFlow(value) else {
        found = nil
        continue
      }
      found = nil
      guard var begun = beginning(in: value, of: lines) else { continue }
      for entry in old.entries(value) where Int(entry.key.index) >= begun.records.upperBound {
        let next = lines.start(of: old.place(entry.key).start)
        if next >= change.upperBound { return ending(begun, before: entry.key, of: lines) }
        begun.records = begun.records.lowerBound..<Int(old.records[Int(entry.value.index)].next)
        begun.count += 1
      }
      found = begun
    }
    return found
  }

  /// From the last entry on whose line begins before the change; up to the end of the file.
  private func beginning(in mapping: YAMLTree.Node, of lines: SourceLines) -> Stretch? {
    var first: (key: YAMLTree.Node, value: YAMLTree.Node)?
    for entry in old.entries(mapping) {
      guard old.place(entry.key).start < change.lowerBound else { break }
      first = entry
    }
    guard let first else { return nil }
    let start = old.place(first.key).start
    let line = lines.start(of: start)
    guard line < change.lowerBound, lines.isFirst(start) else { return nil }
    return Stretch(
      mapping: mapping, column: start - line, lines: line..<lines.bytes.count,
      records: Int(first.key.index)..<Int(old.records[Int(first.value.index)].next), count: 1)
  }

  private func ending(
    _ stretch: Stretch, before key: YAMLTree.Node, of lines: SourceLines
  ) -> Stretch? {
    let start = old.place(key).start
    let line = lines.start(of: start)
    guard line >= change.upperBound, lines.isFirst(start), line > stretch.lines.lowerBound
    else { return nil }
    var ended = stretch
    ended.lines = stretch.lines.lowerBound..<line
    ended.nextColumn = start - line
    return ended
  }

  // MARK: Reading it

  /// The lines read by themselves; nil where they say more than entries of one mapping.
  private func read(_ stretch: Stretch) -> YAMLTree? {
    let start = stretch.lines.lowerBound
    let end = stretch.lines.upperBound + growth
    guard start < end else { return nil }
    var text = Self.head + bytes[start..<end]
    let length = text.count
    if let column = stretch.nextColumn {
      guard Blanks.isLineEnd(bytes[end - 1]) else { return nil }
      text += Array(repeating: 0x20, count: column) + Self.tail
    }
    var findings = FindingList()
    let source = SourceText(name: old.source.name, bytes: text)
    guard let part = YAMLTree.read(source, limits: limits, findings: &findings),
      !findings.hasErrors, part.kind(part.root) == .mapping, !part.isFlow(part.root),
      part.count(part.root) == (stretch.nextColumn == 0 ? 2 : 1), part.records.count > 4
    else { return nil }
    let mapping = part.records[2]
    guard mapping.kind == .mapping, !mapping.isFlow,
      Int(mapping.start) == Self.head.count + stretch.column
    else { return nil }
    if let column = stretch.nextColumn {
      // The key below is the next one of the same mapping, or of the outermost.
      let key = part.records[part.records.count - 2]
      let isNext = column == stretch.column && Int(mapping.next) == part.records.count
      let isOuter = column == 0 && Int(mapping.next) == part.records.count - 2
      guard Int(key.start) == length + column, isNext || isOuter else { return nil }
    }
    return part
  }
}
