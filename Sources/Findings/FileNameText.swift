/// Names of files as texts. To the system they are bytes, which need not be UTF-8.
///
/// A byte that is no part of a character stands as one of 128 characters of a private range, so that the
/// name that a person gave leads to its file again.
package enum FileNameText {
  /// What stands for the bytes from 0x80 to 0xFF.
  static let marks: ClosedRange<UInt32> = 0x10FE80...0x10FEFF
  private static let offset: UInt32 = 0x10FE00

  package static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !holdsMarks(text) { return text }
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      // A mark that a name has itself is told byte by byte too, or it would be taken for one of ours.
      let character = (1...4).lazy.compactMap { width in
        String(validating: rest.prefix(width), as: UTF8.self)
      }.first { $0.unicodeScalars.count == 1 && !holdsMarks($0) }
      if let scalar = character?.unicodeScalars.first ?? Unicode.Scalar(offset + UInt32(first)) {
        text.append(scalar)
      }
      rest = rest.dropFirst(character?.utf8.count ?? 1)
    }
    return String(text)
  }

  /// The bytes that a text was made of.
  package static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      byte(of: scalar).map { [$0] } ?? Array(String(scalar).utf8)
    }
  }

  /// The byte that a character stands for; nil for all but the marks.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    marks.contains(scalar.value) ? UInt8(scalar.value - offset) : nil
  }

  private static func holdsMarks(_ text: String) -> Bool {
    text.unicodeScalars.contains { marks.contains($0.value) }
  }
}
