import Findings

/// Colons that are missing, or are in the way.
struct ColonDiagnosis {
  let scene: FaultScene

  private var lines: NeighbourLines { NeighbourLines(scene: scene) }

  /// A colon in text.
  var stray: Diagnosed {
    let here = scene.ascii(1, at: scene.problem)
    let head = scene.lineHead(of: scene.problem)
    let key = head.drop { Blanks.isBlank($0) }
    if key.count > 1024, !hasColon(key) { return (.keyTooLong, here) }
    if hasColon(head) { return (.secondColon(entries(behind: key)), here) }
    let own = scene.spot(key.startIndex)
    return colonlessEntry(above: own) ?? (
      .colonInContinuation(lines.addition(on: own.line), outlier: lines.outlier(above: own)), here
    )
  }

  /// What stands on a line behind its first colon, where it looks like keys: `count: 18, of: 25`.
  private func entries(behind head: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let line = scene.text(scene.restOfLine(from: head.startIndex))
    guard let rest = line.firstRange(of: ": ").map({ line[$0.upperBound...] }),
      rest.prefixMatch(of: /[a-z-]+:\s/) != nil
    else { return nil }
    return String(rest.prefix(60))
  }

  /// Whether a colon with a blank behind it stands in the bytes.
  private func hasColon(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    part.indices.contains { index in
      part[index] == UInt8(ascii: ":") && index + 1 < scene.bytes.count
        && Blanks.isBlank(scene.bytes[index + 1])
    }
  }

  /// A line that should have had one.
  var missing: Diagnosed {
    let rest = scene.restOfLine(from: scene.context)
    let line = scene.bytes[rest.range]
    if let quote = line.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      !line.dropFirst().contains(quote)
    {
      return (scene.unclosedQuote(scene.context), scene.ascii(1, at: scene.context))
    }
    if line.count > 1024, hasColon(line) { return (.keyTooLong, rest) }
    return missing(in: rest, isFirst: false)
  }

  /// What is wrong with an entry without a colon that has a blank behind it.
  private func missing(in rest: Place, isFirst: Bool) -> Diagnosed {
    let line = scene.bytes[rest.range]
    let colon = line.indices.first { index in
      line[index] == UInt8(ascii: ":") && index > line.startIndex && index + 1 < line.endIndex
        && line[index + 1] != UInt8(ascii: "/")
    }
    guard let colon, !hasColon(line), !line[..<colon].contains(where: Blanks.isBlank) else {
      return (.noColon(text: scene.text(rest), isFirst: isFirst), rest)
    }
    return (.noSpaceBehindColon(text: scene.text(rest)), scene.ascii(1, at: colon))
  }

  /// The first entry of a mapping where it lacks its colon, or the space behind it: without them it is
  /// read as a text, and libyaml stops at the entry below.
  ///
  ///     answers:
  ///       P1-LEAD-01.s1:yes    ← this
  ///       P1-LEAD-01.p1: no    ← own
  func colonlessEntry(above own: SyntaxFault.Spot) -> Diagnosed? {
    guard scene.openBracket == nil, let latest = scene.latest, latest.kind == .scalar,
      latest.style == .plain,
      latest.count > 0
    else { return nil }
    let start = Int(latest.start)
    let text = scene.spot(start)
    guard text.line < own.line else { return nil }
    // Behind a dash the entries of an item share a column; what begins further left is not its.
    let isBehindDash = scene.lineHead(of: start).allSatisfy { Blanks.isBlank($0) || $0 == 0x2D }
    let isBelow = isBehindDash && own.column == text.column
    guard isBelow || scene.isFirstOnLine(start) && own.column < text.column else { return nil }
    let end = min(scene.restOfLine(from: start).end, Int(latest.end))
    return missing(in: Place(start: start, end: end), isFirst: true)
  }
}
