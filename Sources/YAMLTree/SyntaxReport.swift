import Findings

extension TreeBuilder {
  /// Reports the fault at which libyaml stopped.
  mutating func report(_ complaint: EventStream.Complaint) {
    if complaint.isOutOfMemory {
      faults.add(.outOfMemory)
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
