import Findings

/// What was read of a part is put in its place.
extension PartialReading {
  /// The old tree with the entries of a stretch as they were read anew.
  func joined(_ stretch: Stretch, _ part: YAMLTree) -> (tree: YAMLTree, common: Common)? {
    let isLast = stretch.nextColumn != stretch.column
    let read = part.records[3..<part.records.count - (stretch.nextColumn == nil ? 0 : 2)]
    let shift = read.count - stretch.records.count
    guard old.records.count + shift <= limits.nodes,
      // What is left over of texts that were changed must not pile up.
      old.decoded.count + part.decoded.count <= 2 * bytes.count + 4096,
      areNew(keysOf: part, in: stretch)
    else { return nil }
    var records: [Record] = []
    records.reserveCapacity(old.records.count + shift)
    records += old.records[..<stretch.records.lowerBound]
    let offset = stretch.lines.lowerBound - Self.head.count
    for var record in read {
      let textOffset = record.isDecoded ? old.decoded.count : offset
      record.move(by: offset, text: textOffset, next: stretch.records.lowerBound - 3)
      records.append(record)
    }
    for var record in old.records[stretch.records.upperBound...] {
      record.move(by: growth, text: record.isDecoded ? 0 : growth, next: shift)
      records.append(record)
    }
    let mapping = Int(stretch.mapping.index)
    let outerEnd = Int(old.records[0].end)
    let isLastOfAll = isLast && old.records[mapping].next == old.records[0].next
    let end = isLast ? Int(part.records[2].end) + offset : Int(old.records[mapping].end) + growth
    let entries = part.count(YAMLTree.Node(index: 2)) - (isLast ? 0 : 1)
    records[mapping].end = UInt32(end)
    records[mapping].next += Int32(shift)
    records[mapping].count = UInt32(Int(records[mapping].count) + entries - stretch.count)
    records[0].end = UInt32(isLastOfAll ? end : outerEnd + growth)
    records[0].next += Int32(shift)
    let source = SourceText(name: old.source.name, bytes: bytes)
    let common = Common(
      end: stretch.records.lowerBound, start: stretch.records.upperBound, shift: shift)
    return (
      YAMLTree(source: source, records: records, decoded: old.decoded + part.decoded), common
    )
  }

  /// Whether the keys that were read are none of those beside the stretch.
  private func areNew(keysOf part: YAMLTree, in stretch: Stretch) -> Bool {
    part.entries(YAMLTree.Node(index: 2)).allSatisfy { entry in
      let isTail =
        stretch.nextColumn == stretch.column
        && Int(entry.key.index) == part.records.count - 2
      guard !isTail, let same = old.entry(part.text(entry.key), of: stretch.mapping) else {
        return true
      }
      return stretch.records.contains(Int(same.key.index))
    }
  }
}

extension Record {
  /// Moves it in the file by some bytes, and in the array by some records.
  fileprivate mutating func move(by offset: Int, text: Int, next shift: Int) {
    start = UInt32(Int(start) + offset)
    end = UInt32(Int(end) + offset)
    if kind == .scalar { textStart = UInt32(Int(textStart) + text) }
    next += Int32(shift)
  }
}
