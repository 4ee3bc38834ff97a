/// Texts as a file keeps them.
package enum WrittenText {
  /// A text without blank ends; one of several lines ends in a line end, as behind `|`.
  package static func normalised(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      bytes.append(byte)
    }
    let blanks = " \t\r\n".utf8
    let head = bytes.drop { blanks.contains($0) }
    let last = head.lastIndex { !blanks.contains($0) }
    let body = head[..<(last.map { $0 + 1 } ?? head.startIndex)].map { byte in
      byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte
    }
    let isLong = body.contains(UInt8(ascii: "\n"))
    return String(decoding: body, as: UTF8.self) + (isLong ? "\n" : "")
  }
}
