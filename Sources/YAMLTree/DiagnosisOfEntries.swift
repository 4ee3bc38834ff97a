import Findings

extension SyntaxDiagnosis.Scene {
  /// The first entry of a mapping where it lacks its colon, or the space behind it: without them it is
  /// read as a text, and libyaml stops at the entry below.
  ///
  ///     answers:
  ///       P1-LEAD-01.s1:yes    ← this
  ///       P1-LEAD-01.p1: no    ← own
  func colonlessEntry(above own: SyntaxFault.Spot) -> Diagnosed? {
    guard openBracket == nil, let latest, latest.kind == .scalar, latest.style == .plain,
      latest.count > 0
    else { return nil }
    let start = Int(latest.start)
    let text = spot(start)
    guard text.line < own.line else { return nil }
    // Behind a dash the entries of an item share a column; what begins further left is not its.
    let isBehindDash = lineHead(of: start).allSatisfy { Blanks.isBlank($0) || $0 == 0x2D }
    let isBelow = isBehindDash && own.column == text.column
    guard isBelow || isFirstOnLine(start) && own.column < text.column else { return nil }
    let end = min(restOfLine(from: start).end, Int(latest.end))
    return missingColon(in: Place(start: start, end: end), isFirst: true)
  }

  /// What was added under an entry such as `P1-LEAD-01.s1: partial`, which has no room for it.
  func addition(on line: Int) -> SyntaxFault.Addition? {
    let (own, above) = (start(ofLine: line), start(ofLine: lineAbove(line).line))
    let (key, entry) = (word(at: own), word(at: above))
    let isKey = text(key).wholeMatch(of: /[a-z-]+:/) != nil
    guard isKey, spot(own).column > spot(above).column, text(entry).hasSuffix(":"),
      let match = text(restOfLine(from: entry.end))
        .wholeMatch(of: /\s+(\[[^\]]*\]|[^\s#\[]\S*)(\s+#.*)?/)
    else { return nil }
    return SyntaxFault.Addition(key: String(text(key).dropLast()), value: String(match.1))
  }

  private func start(ofLine line: Int) -> Int {
    let range = lines.range(ofLine: line)
    return Blanks.end(in: bytes, from: range.lowerBound, upTo: range.upperBound)
  }
}
