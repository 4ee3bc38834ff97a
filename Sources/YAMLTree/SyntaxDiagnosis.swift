import Findings

/// Finds out from libyaml's complaint, and from the text around it, what is wrong and where.
struct SyntaxDiagnosis {
  let fault: SyntaxFault
  let place: Place

  /// Looks at the offset at which libyaml stopped (`problem`), at that of what it was reading at the
  /// time (`context`), at the node read last and at the innermost bracket that is open.
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

extension TreeBuilder {
  /// Reports the fault at which libyaml stopped.
  mutating func report(_ complaint: EventStream.Complaint) {
    if complaint.isOutOfMemory {
      faults.refuse(.outOfMemory)
      return
    }
    let diagnosis = SyntaxDiagnosis(
      bytes: bytes, lines: faults.lines, complaint: complaint,
      problem: cursor.offset(of: complaint.problemIndex),
      context: cursor.offset(of: complaint.contextIndex), latest: records.last,
      openBracket: (outer + [frame]).last { $0.isFlow }.map { Int(records[$0.record].start) })
    report(diagnosis.fault, at: diagnosis.place)
  }

  /// Reports content behind the end of a root that was complete.
  mutating func report(strayAt offset: Int) {
    guard let root = records.first else { return }
    let first = SyntaxFault.Spot(faults.lines.position(of: Int(root.start)))
    let own = faults.lines.position(of: offset)
    let lineStart = faults.lines.range(ofLine: own.line).lowerBound
    let isFirstOnLine = bytes[lineStart..<offset].allSatisfy(Blanks.isBlank)
    let isLeft = isFirstOnLine && own.column < first.column
    let complaint = EventStream.Complaint(
      isOutOfMemory: false, problem: "did not find expected key", context: "",
      problemIndex: 0, contextIndex: 0)
    let diagnosis = SyntaxDiagnosis(
      bytes: bytes, lines: faults.lines, complaint: complaint, problem: offset,
      context: Int(root.start), latest: records.last, openBracket: nil)
    report(
      isLeft ? .leftOfStart(own: own.column, first: first) : diagnosis.fault, at: diagnosis.place)
  }

  private mutating func report(_ fault: SyntaxFault, at place: Place) {
    // Whatever follows an anchor, alias or tag on its line was meant as text, like the thing itself.
    guard faults.lineOfLatestProperty != faults.lines.line(at: place.start) else { return }
    faults.add(fault, at: place)
  }
}

extension SyntaxFault.Spot {
  init(_ position: Position) {
    self.init(line: position.line, column: position.column)
  }
}
