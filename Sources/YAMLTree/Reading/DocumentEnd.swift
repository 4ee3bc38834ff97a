import Findings

/// Judges what follows the first document: nothing but blanks and comments may.
///
/// This is read here and not by libyaml, so that a second document costs nothing.
struct DocumentEnd {
  /// What stands there.
  enum Sequel {
    case nothing
    /// A line of `---`, or whatever follows a line of `...`.
    case secondDocument(Place, hasMarker: Bool)
    /// Content behind a root that was complete.
    case stray(Int)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text begins, behind a byte order mark.
  private let origin: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int) {
    (self.bytes, self.origin) = (bytes, origin)
  }

  /// - Parameters:
  ///   - end: where the document ends, or the line of `...` that ends it.
  ///   - isImplicit: whether no such line ends it.
  func sequel(from end: Int, isImplicit: Bool) -> Sequel {
    var offset = Blanks.end(in: bytes, from: end, upTo: bytes.count)
    while !isImplicit, isMarker("...", at: offset) {
      offset = Blanks.end(in: bytes, from: offset + 3, upTo: bytes.count)
    }
    if offset == bytes.count { return .nothing }
    if isMarker("---", at: offset) {
      return .secondDocument(Place(start: offset, end: offset + 3), hasMarker: true)
    }
    return isImplicit
      ? .stray(offset) : .secondDocument(restOfLine(from: offset), hasMarker: false)
  }

  /// Whether a line of `---` or `...` begins here.
  private func isMarker(_ marker: String, at offset: Int) -> Bool {
    let isLineStart = offset == 0 || Blanks.isLineEnd(bytes[offset - 1]) || offset == origin
    guard isLineStart, bytes[offset...].starts(with: marker.utf8) else { return false }
    return offset + 3 == bytes.count || Blanks.isBlank(bytes[offset + 3])
  }

  private func restOfLine(from offset: Int) -> Place {
    var end = offset
    while end < bytes.count, !Blanks.isLineEnd(bytes[end]) { end += 1 }
    return Place(start: offset, end: end)
  }
}
