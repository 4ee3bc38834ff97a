import CLibYAML
import Findings

extension TreeBuilder {
  /// Begins a list or a mapping.
  mutating func open(_ event: UnsafePointer<yaml_event_t>) {
    let start = max(floor, cursor.offset(of: event.pointee.start_mark.index))
    let isMapping = event.pointee.type == YAML_MAPPING_START_EVENT
    let isFlow: Bool
    if isMapping {
      let data = event.pointee.data.mapping_start
      refuseMarks(data.anchor != nil, data.tag != nil, at: start)
      isFlow = data.style == YAML_FLOW_MAPPING_STYLE
    } else {
      let data = event.pointee.data.sequence_start
      refuseMarks(data.anchor != nil, data.tag != nil, at: start)
      isFlow = data.style == YAML_FLOW_SEQUENCE_STYLE
    }
    floor = start
    outer.append(frame)
    frame = Frame(
      record: records.count, isMapping: isMapping, isFlow: isFlow,
      column: event.pointee.start_mark.column, awaitsKey: isMapping, firstKey: keyCount)
    records.append(
      Record(
        start: UInt32(start), end: UInt32(start), next: 0, kind: isMapping ? .mapping : .sequence,
        isFlow: isFlow))
  }

  /// Ends the innermost list or mapping.
  mutating func close(_ event: UnsafePointer<yaml_event_t>) {
    guard let parent = outer.popLast() else { return }
    // A mapping of one entry inside [ ] has no brackets of its own: its end event has no width. What
    // is written line by line ends with its last child, since libyaml puts its end behind comments.
    let marks = (event.pointee.start_mark.index, event.pointee.end_mark.index)
    if frame.isFlow, marks.0 < marks.1 { floor = max(floor, cursor.offset(of: marks.1)) }
    records[frame.record].end = UInt32(floor)
    records[frame.record].next = Int32(records.count)
    records[frame.record].count = frame.count
    if frame.isMapping { refuseDuplicates(from: frame.firstKey) }
    let record = frame.record
    frame = parent
    finish(record)
  }

  private mutating func refuseDuplicates(from firstKey: Int) {
    for (first, second) in withTexts({ $0.close(from: firstKey, in: $1) }) {
      let (start, end) = (Int(records[second].start), Int(records[second].end))
      let line = faults.lines.line(at: Int(records[first].start))
      let key = text(of: records[second])
      faults.refuse(.duplicateKey(key, firstLine: line), at: Place(start: start, end: end))
    }
  }

  private func text(of record: Record) -> String {
    record.isDecoded
      ? String(decoding: decoded[record.textRange], as: UTF8.self)
      : String(decoding: bytes[record.textRange], as: UTF8.self)
  }
}
