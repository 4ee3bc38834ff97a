import Findings

/// Characters that look like a space or a colon where YAML needs one, or that cannot be seen: among the
/// blanks that a line begins with, in its key, and behind its colon or dash.
struct LookalikeDiagnosis {
  let scene: FaultScene

  var found: Diagnosed? {
    // Where a quotation mark is not closed, whatever follows is text.
    guard scene.complaint.problem != "found unexpected end of stream" else { return nil }
    let first = scene.lines.line(at: scene.latest.map { Int($0.start) } ?? scene.problem)
    let last = max(first, scene.lines.line(at: scene.problem))
    return (first...last).lazy.compactMap(lookalike(onLine:)).first
  }

  private func lookalike(onLine line: Int) -> Diagnosed? {
    let range = scene.lines.range(ofLine: line)
    var offset = range.lowerBound
    var isInKey = false
    var before: Unicode.Scalar = " "
    for scalar in String(decoding: scene.bytes[range], as: UTF8.self).unicodeScalars {
      let width = String(scalar).utf8.count
      if let found = Lookalike(scalar), found.isUnseen || found.kind == .sign(":") {
        let place = Place(start: offset, end: offset + width)
        return (.lookalike(found, help: found.help(in: Array(scene.bytes))), place)
      }
      if Blanks.isBlank(UInt8(truncatingIfNeeded: scalar.value)), scalar.isASCII {
        // Behind its colon, or within what is then no key, a line's own words begin.
        if isInKey { return nil }
      } else if "'\"#[]{}&*!|>%@`,".unicodeScalars.contains(scalar) {
        return nil
      } else if scalar != "-" || before != " " {
        isInKey = true
      }
      (offset, before) = (offset + width, scalar)
    }
    return nil
  }
}
