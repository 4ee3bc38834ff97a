import Findings

/// The lines around the one at which libyaml stopped.
struct NeighbourLines {
  let scene: FaultScene

  /// Where the nearest line above a line begins, of those that hold more than blanks and comments.
  func lineAbove(_ line: Int) -> SyntaxFault.Spot {
    for above in stride(from: line - 1, to: 0, by: -1) {
      let range = scene.lines.range(ofLine: above)
      let start = Blanks.end(in: scene.bytes, from: range.lowerBound, upTo: range.upperBound)
      if start < range.upperBound { return scene.spot(start) }
    }
    return SyntaxFault.Spot(line: line, column: 1)
  }

  /// What was added under an entry such as `P1-LEAD-01.s1: partial`, which has no room for it.
  func addition(on line: Int) -> SyntaxFault.Addition? {
    let (own, above) = (start(ofLine: line), start(ofLine: lineAbove(line).line))
    let (key, entry) = (scene.word(at: own), scene.word(at: above))
    let isKey = scene.text(key).wholeMatch(of: /[a-z-]+:/) != nil
    guard isKey, scene.spot(own).column > scene.spot(above).column,
      scene.text(entry).hasSuffix(":"),
      let match = scene.text(scene.restOfLine(from: entry.end))
        .wholeMatch(of: /\s+(\[[^\]]*\]|[^\s#\[]\S*)(\s+#.*)?/)
    else { return nil }
    return SyntaxFault.Addition(key: String(scene.text(key).dropLast()), value: String(match.1))
  }

  /// The line above another where it alone begins further left, so that it is the one to be moved.
  func outlier(above own: SyntaxFault.Spot) -> SyntaxFault.Spot? {
    let above = lineAbove(own.line)
    let next = lineAbove(above.line)
    return above.column < own.column && next.column == own.column ? above : nil
  }

  private func start(ofLine line: Int) -> Int {
    let range = scene.lines.range(ofLine: line)
    return Blanks.end(in: scene.bytes, from: range.lowerBound, upTo: range.upperBound)
  }
}
