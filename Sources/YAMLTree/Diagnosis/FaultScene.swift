import Findings

/// What is wrong with a text, and where.
typealias Diagnosed = (fault: SyntaxFault, place: Place)

/// What there is to look at where libyaml stopped.
struct FaultScene {
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: LineTable
  let complaint: EventStream.Complaint
  /// The offset at which libyaml stopped.
  let problem: Int
  /// The offset of what it was reading at the time.
  let context: Int
  /// The node read last.
  let latest: Record?
  /// The innermost bracket that is open.
  let openBracket: Int?

  var isAtEnd: Bool { problem >= bytes.count }

  /// The character at an offset; a space behind the end.
  func character(at offset: Int) -> Character {
    guard offset < bytes.count else { return " " }
    let text = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
    return text.unicodeScalars.first.map(Character.init) ?? " "
  }

  /// A number of ASCII characters from an offset, fewer at the end of the text.
  func ascii(_ count: Int, at offset: Int) -> Place {
    Place(start: offset, end: min(offset + count, bytes.count))
  }

  /// The rest of a line from an offset, without blanks at its end.
  func restOfLine(from offset: Int) -> Place {
    let line = lines.range(ofLine: lines.line(at: offset))
    var end = max(line.upperBound, offset)
    while end > offset, Blanks.isBlank(bytes[end - 1]) { end -= 1 }
    return Place(start: offset, end: end)
  }

  /// The characters from an offset up to the next blank.
  func word(at offset: Int) -> Place {
    var end = offset
    while end < bytes.count, !Blanks.isBlank(bytes[end]) { end += 1 }
    return Place(start: offset, end: end)
  }

  func text(_ place: Place) -> String { String(decoding: bytes[place.range], as: UTF8.self) }

  func spot(_ offset: Int) -> SyntaxFault.Spot { SyntaxFault.Spot(lines.position(of: offset)) }

  /// The line of an offset up to it.
  func lineHead(of offset: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = lines.range(ofLine: lines.line(at: offset)).lowerBound
    return bytes[min(start, offset)..<offset]
  }

  func isFirstOnLine(_ offset: Int) -> Bool { lineHead(of: offset).allSatisfy(Blanks.isBlank) }

  func unclosedQuote(_ offset: Int) -> SyntaxFault {
    .unclosedQuote(mark: character(at: offset), gaveUp: spot(problem))
  }
}

extension SyntaxFault.Spot {
  init(_ position: Position) {
    self.init(line: position.line, column: position.column)
  }
}
