/// The extent of a text behind `|` or `>`.
///
/// libyaml's end lies at the beginning of the next line that is not blank. What is wanted is the end
/// of the last line that gives something to the text.
struct BlockScalar {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset behind the last byte of the text, its line end left out; without any text, the end
  /// of the mark itself.
  private(set) var end: Int

  /// Takes libyaml's places, and the indentation of the list or mapping that holds the text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, parentColumn: Int) {
    self.bytes = bytes
    self.end = end
    var header = start + 1
    var indicated = 0
    while header < end, let digit = Self.headerDigit(bytes[header]) {
      indicated += digit
      header += 1
    }
    var content = header
    while content < end, !Blanks.isLineEnd(bytes[content]) { content += 1 }
    content = behindLineEnd(at: content)
    let indentation = indicated > 0 ? parentColumn + indicated : indentation(from: content)
    while self.end > content {
      let line = lastLine(in: content..<self.end)
      guard line.count <= indentation, line.allSatisfy({ bytes[$0] == 0x20 }) else {
        self.end = line.upperBound
        return
      }
      self.end = line.lowerBound
    }
    self.end = header
  }

  /// The value of a byte of the mark, 0 for + and -; nil for what is none.
  private static func headerDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 0
    case UInt8(ascii: "1")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    default: nil
    }
  }

  private func behindLineEnd(at offset: Int) -> Int {
    guard offset < end else { return end }
    let isPair = bytes[offset] == 0x0D && offset + 1 < end && bytes[offset + 1] == 0x0A
    return offset + (isPair ? 2 : 1)
  }

  /// The spaces before the first line that has anything else.
  private func indentation(from content: Int) -> Int {
    var spaces = 0
    for offset in content..<max(content, end) {
      switch bytes[offset] {
      case 0x20: spaces += 1
      case 0x0A, 0x0D: spaces = 0
      default: return spaces
      }
    }
    return .max
  }

  /// The last line of a range, without its line end.
  private func lastLine(in range: Range<Int>) -> Range<Int> {
    var last = range.upperBound
    if bytes[last - 1] == 0x0A {
      last -= 1
      if last > range.lowerBound, bytes[last - 1] == 0x0D { last -= 1 }
    } else if bytes[last - 1] == 0x0D {
      last -= 1
    }
    var first = last
    while first > range.lowerBound, !Blanks.isLineEnd(bytes[first - 1]) { first -= 1 }
    return first..<last
  }
}
