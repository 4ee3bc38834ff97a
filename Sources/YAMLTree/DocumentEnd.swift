import CLibYAML
import Findings

extension TreeBuilder {
  /// Judges what follows the first document: nothing but blanks and comments may.
  ///
  /// This is read here and not by libyaml, so that a second document costs nothing.
  mutating func endDocument(_ event: UnsafePointer<yaml_event_t>, expecting what: String) -> Bool {
    let isImplicit = event.pointee.data.document_end.implicit != 0
    let mark = isImplicit ? event.pointee.start_mark : event.pointee.end_mark
    var offset = Blanks.end(in: bytes, from: cursor.offset(of: mark.index), upTo: bytes.count)
    while !isImplicit, isMarker("...", at: offset) {
      offset = Blanks.end(in: bytes, from: offset + 3, upTo: bytes.count)
    }
    let isEmpty = records.first.map { $0.kind == .scalar && $0.start == $0.end } ?? true
    if offset == bytes.count {
      if isEmpty { refuseEmptiness(expecting: what) }
    } else if isMarker("---", at: offset) {
      faults.refuse(.secondDocument(hasMarker: true), at: Place(start: offset, end: offset + 3))
    } else if !isImplicit {
      faults.refuse(.secondDocument(hasMarker: false), at: restOfLine(from: offset))
    } else {
      report(strayAt: offset)
      return false
    }
    return !isEmpty
  }

  mutating func refuseEmptiness(expecting what: String) {
    faults.refuse(.empty(hasComments: bytes.contains(UInt8(ascii: "#")), expected: what))
  }

  /// Whether a line of `---` or `...` begins here.
  private func isMarker(_ marker: String, at offset: Int) -> Bool {
    let isLineStart = offset == 0 || Blanks.isLineEnd(bytes[offset - 1]) || isTextStart(offset)
    guard isLineStart, bytes[offset...].starts(with: marker.utf8) else { return false }
    return offset + 3 == bytes.count || Blanks.isBlank(bytes[offset + 3])
  }

  private func isTextStart(_ offset: Int) -> Bool {
    offset == faults.source.byteOrderMarkLength
  }

  func restOfLine(from offset: Int) -> Place {
    var end = offset
    while end < bytes.count, !Blanks.isLineEnd(bytes[end]) { end += 1 }
    return Place(start: offset, end: end)
  }
}

/// Spaces, tabs, line ends and comments: what may stand between two parts of a file.
enum Blanks {
  /// The first offset that holds something else, at most `limit`.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, upTo limit: Int) -> Int {
    var offset = start
    while offset < limit {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      case UInt8(ascii: "#"):
        while offset < limit, !isLineEnd(bytes[offset]) { offset += 1 }
      default: return offset
      }
    }
    return limit
  }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether a byte ends a word: a space, a tab or a line end.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
}
