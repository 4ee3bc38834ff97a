import Findings

/// Reports of what is no YAML.
extension Faults {
  /// Reports the fault at which libyaml stopped.
  mutating func report(_ scene: FaultScene) {
    let diagnosis = SyntaxDiagnosis(scene)
    report(diagnosis.fault, at: diagnosis.place)
  }

  /// Reports content behind the end of a root that was complete.
  mutating func report(
    strayAt offset: Int, behind root: Record, latest: Record?,
    in bytes: UnsafeBufferPointer<UInt8>
  ) {
    let first = lines.position(of: Int(root.start))
    let own = lines.position(of: offset)
    let lineStart = lines.range(ofLine: own.line).lowerBound
    let isFirstOnLine = bytes[lineStart..<offset].allSatisfy(Blanks.isBlank)
    let isLeft = isFirstOnLine && own.column < first.column
    let complaint = EventStream.Complaint(
      isOutOfMemory: false, problem: "did not find expected key", context: "",
      problemIndex: 0, contextIndex: 0)
    let diagnosis = SyntaxDiagnosis(
      FaultScene(
        bytes: bytes, lines: lines, complaint: complaint, problem: offset,
        context: Int(root.start), latest: latest, openBracket: nil))
    report(
      isLeft
        ? .leftOfStart(own: own.column, first: SyntaxFault.Spot(first)) : diagnosis.fault,
      at: diagnosis.place)
  }

  private mutating func report(_ fault: SyntaxFault, at place: Place) {
    // Whatever follows an anchor, alias or tag on its line was meant as text, like the thing itself.
    guard lineOfLatestProperty != lines.line(at: place.start) else { return }
    add(fault, at: place)
  }
}
