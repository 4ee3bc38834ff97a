import Findings

/// Finds out from libyaml's complaint, and from the text around it, what is wrong and where.
struct SyntaxDiagnosis {
  let fault: SyntaxFault
  let place: Place

  /// - Parameters:
  ///   - problem: the offset at which libyaml stopped.
  ///   - context: the offset of what it was reading at the time.
  ///   - latest: the node read last.
  ///   - openBracket: the innermost bracket that is open.
  init(
    bytes: UnsafeBufferPointer<UInt8>, lines: LineTable, complaint: EventStream.Complaint,
    problem: Int, context: Int, latest: Record?, openBracket: Int?
  ) {
    let scene = Scene(
      bytes: bytes, lines: lines, complaint: complaint, problem: problem, context: context,
      latest: latest, openBracket: openBracket)
    (fault, place) =
      scene.property ?? scene.quoteOrBracket ?? scene.layout ?? scene.character ?? scene.rest
  }

  /// What there is to look at.
  struct Scene {
    let bytes: UnsafeBufferPointer<UInt8>
    let lines: LineTable
    let complaint: EventStream.Complaint
    let problem: Int
    let context: Int
    let latest: Record?
    let openBracket: Int?
  }
}

typealias Diagnosed = (fault: SyntaxFault, place: Place)

extension SyntaxDiagnosis.Scene {
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
}
