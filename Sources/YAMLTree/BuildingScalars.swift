import CLibYAML
import Findings
import Glibc

extension TreeBuilder {
  /// Lays down a scalar: as a range of the source where its text stands there as it reads, otherwise
  /// with its decoded bytes.
  @inline(__always)
  mutating func addScalar(_ event: UnsafePointer<yaml_event_t>, limit: Int) {
    let data = event.pointee.data.scalar
    let start = max(floor, cursor.offset(of: event.pointee.start_mark.index))
    var end = max(start, cursor.offset(of: event.pointee.end_mark.index))
    let length = data.length
    var record = Record(
      start: UInt32(start), end: UInt32(end), next: Int32(records.count + 1),
      count: UInt32(length), kind: .scalar)
    if data.anchor != nil || data.tag != nil {
      refuseProperties(anchor: data.anchor, tag: data.tag, at: start)
    }
    switch data.style {
    case YAML_PLAIN_SCALAR_STYLE:
      record.style = .plain
      if start == end {
        record.start = UInt32(placeOfNothing(near: start))
        end = Int(record.start)
      }
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: record.style = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: record.style = .doubleQuoted
    default:
      record.style = data.style == YAML_LITERAL_SCALAR_STYLE ? .literal : .folded
      end = BlockScalar(bytes, start: start, end: end, parentColumn: frames.last?.column ?? 0).end
    }
    record.end = UInt32(end)
    let slice = record.style == .plain ? start : start + 1
    if stands(data.value, length, at: slice) {
      record.textStart = UInt32(slice)
    } else {
      record.textStart = UInt32(decoded.count)
      record.isDecoded = true
      decoded.append(contentsOf: UnsafeBufferPointer(start: data.value, count: length))
      if record.style == .doubleQuoted { refuseControlEscapes(in: record) }
    }
    if length > limit {
      faults.add(.textTooLong(limit: limit), at: Place(start: start, end: end))
    }
    floor = end
    records.append(record)
    finish(records.count - 1)
  }

  /// Whether a text stands in the source as it reads.
  @inline(__always)
  private func stands(_ text: UnsafePointer<UInt8>, _ length: Int, at offset: Int) -> Bool {
    guard let base = bytes.baseAddress, length <= bytes.count - offset else { return false }
    return memcmp(base + offset, text, length) == 0
  }

  /// Keeps the place of an alias, after a finding.
  mutating func addAlias(_ event: UnsafePointer<yaml_event_t>) {
    let start = max(floor, cursor.offset(of: event.pointee.start_mark.index))
    let end = max(start, cursor.offset(of: event.pointee.end_mark.index))
    let place = Place(start: start, end: end)
    faults.add(.property(.alias, String(decoding: bytes[place.range], as: UTF8.self)), at: place)
    records.append(
      Record(
        start: UInt32(start), end: UInt32(end), next: Int32(records.count + 1), kind: .alias))
    floor = end
    finish(records.count - 1)
  }

  /// Where a value that was left empty belongs: behind its key's colon.
  ///
  /// libyaml names the next token in some cases, which may stand behind comments.
  private func placeOfNothing(near offset: Int) -> Int {
    guard let frame = frames.last, frame.isMapping, !frame.awaitsKey else { return offset }
    let next = Blanks.end(in: bytes, from: floor, upTo: offset)
    return next < offset && bytes[next] == UInt8(ascii: ":") ? next + 1 : floor
  }

  private mutating func refuseControlEscapes(in record: Record) {
    guard Escapes.mayHideControls(decoded[record.textRange]) else { return }
    let content = Int(record.start) + 1..<max(Int(record.start) + 1, Int(record.end) - 1)
    for (place, scalar) in Escapes.ofControls(in: bytes, content) {
      let escape = String(decoding: bytes[place.range], as: UTF8.self)
      faults.add(.controlEscape(escape, scalar), at: place)
    }
  }
}
