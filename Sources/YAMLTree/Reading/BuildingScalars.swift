import CLibYAML
import Findings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension TreeBuilder {
  /// Lays down a scalar: as a range of the source where its text stands there as it reads, otherwise
  /// with its decoded bytes.
  @inline(__always)
  mutating func addScalar(_ event: UnsafePointer<yaml_event_t>, limit: Int) {
    let data = event.pointee.data.scalar
    let (text, length) = (data.value, data.length)
    let start = max(floor, cursor.offset(of: event.pointee.start_mark.index))
    var record = Record(
      start: UInt32(start), end: 0, next: Int32(records.count + 1), count: UInt32(length),
      kind: .scalar)
    if data.anchor != nil || data.tag != nil {
      refuseMarks(data.anchor != nil, data.tag != nil, at: start)
    }
    let isPlain = data.style == YAML_PLAIN_SCALAR_STYLE
    let slice = isPlain ? start : start + 1
    let isSlice = stands(text, length, at: slice)
    var end: Int
    if isPlain, isSlice, length > 0 {
      // Folding would have changed it: the text ends where its copy ends.
      end = start + length
      cursor.jump(to: event.pointee.end_mark.index, at: end)
    } else {
      end = max(start, cursor.offset(of: event.pointee.end_mark.index))
      switch data.style {
      case YAML_PLAIN_SCALAR_STYLE:
        if start == end {
          end = placeOfNothing(near: start)
          record.start = UInt32(end)
        }
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: record.style = .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: record.style = .doubleQuoted
      default:
        record.style = data.style == YAML_LITERAL_SCALAR_STYLE ? .literal : .folded
        end = BlockScalar(bytes, start: start, end: end, parentColumn: frame.column).end
      }
    }
    record.end = UInt32(end)
    if isSlice {
      record.textStart = UInt32(slice)
    } else {
      record.textStart = UInt32(decoded.count)
      record.isDecoded = true
      decoded.append(contentsOf: UnsafeBufferPointer(start: text, count: length))
      if record.style == .doubleQuoted { refuseControlEscapes(in: record) }
    }
    if length > limit {
      faults.refuse(.textTooLong(limit: limit), at: Place(start: start, end: end))
    }
    floor = end
    records.append(record)
    finish(records.count - 1)
  }

  /// Whether a text stands in the source as it reads.
  @inline(__always)
  private func stands(_ text: UnsafePointer<UInt8>?, _ length: Int, at offset: Int) -> Bool {
    guard let base = bytes.baseAddress, let text, length <= bytes.count - offset else {
      return false
    }
    return memcmp(base + offset, text, length) == 0
  }

  /// Keeps the place of an alias, after a finding.
  mutating func addAlias(_ event: UnsafePointer<yaml_event_t>) {
    let start = max(floor, cursor.offset(of: event.pointee.start_mark.index))
    let end = max(start, cursor.offset(of: event.pointee.end_mark.index))
    let place = Place(start: start, end: end)
    faults.refuse(.property(.alias, String(decoding: bytes[place.range], as: UTF8.self)), at: place)
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
    guard frame.isMapping, !frame.awaitsKey else { return offset }
    let next = Blanks.end(in: bytes, from: floor, upTo: offset)
    return next < offset && bytes[next] == UInt8(ascii: ":") ? next + 1 : floor
  }

  private mutating func refuseControlEscapes(in record: Record) {
    guard Escapes.mayHideControls(decoded[record.textRange]) else { return }
    let content = Int(record.start) + 1..<max(Int(record.start) + 1, Int(record.end) - 1)
    Escapes.forEachControl(in: bytes, content) { place, scalar in
      let escape = String(decoding: bytes[place.range], as: UTF8.self)
      faults.refuse(.controlEscape(escape, scalar), at: place)
    }
  }
}
