import Findings

extension SyntaxDiagnosis.Scene {
  /// Lines that do not fit the ones around them, and colons and dashes in the wrong place.
  var layout: Diagnosed? {
    let here = ascii(1, at: problem)
    switch complaint.problem {
    case "did not find expected key": return unexpected(among: .mapping)
    case "did not find expected '-' indicator": return unexpected(among: .sequence)
    case "mapping values are not allowed in this context": return strayColon
    case "could not find expected ':'": return missingColon
    case "mapping keys are not allowed in this context": return (.questionMark, here)
    case "block sequence entries are not allowed in this context": return (.dashBehindKey, here)
    case "found unexpected ':'": return (.bracketMeetsColon, here)
    case "found character that cannot start any token",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return tab.map { (.tab, $0) }
    default: return nil
    }
  }

  /// The tabs at which libyaml stopped, or among the blanks that its line begins with.
  private var tab: Place? {
    let line = lines.range(ofLine: lines.line(at: problem))
    let blanks = bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }
    let isHere = problem < bytes.count && bytes[problem] == 0x09
    guard let start = isHere ? problem : blanks.firstIndex(of: 0x09) else { return nil }
    return Place(start: start, end: start + bytes[start...].prefix { $0 == 0x09 }.count)
  }

  private func unexpected(among kind: YAMLTree.Kind) -> Diagnosed {
    let rest = restOfLine(from: problem)
    if character(at: problem) == ":" { return (.noKey, ascii(1, at: problem)) }
    guard isFirstOnLine(problem), !isAtEnd else { return (.stray, rest) }
    let (own, first) = (spot(problem), spot(context))
    if own.column == first.column || own.column < first.column {
      let isDash = character(at: problem) == "-"
      if kind == .mapping, isDash { return (.dashAmongKeys, rest) }
      if kind == .sequence, !isDash { return (.keyAmongDashes, rest) }
    }
    if let colonless = colonlessEntry(above: own) { return colonless }
    let above = lineAbove(own.line)
    return (
      .misaligned(own: own.column, above: above, first: first, addition: addition(on: own.line)),
      rest
    )
  }

  /// Where the nearest line above a line begins, of those that hold more than blanks and comments.
  func lineAbove(_ line: Int) -> SyntaxFault.Spot {
    for above in stride(from: line - 1, to: 0, by: -1) {
      let range = lines.range(ofLine: above)
      let start = Blanks.end(in: bytes, from: range.lowerBound, upTo: range.upperBound)
      if start < range.upperBound { return spot(start) }
    }
    return SyntaxFault.Spot(line: line, column: 1)
  }

  private var strayColon: Diagnosed {
    let here = ascii(1, at: problem)
    let head = lineHead(of: problem)
    let key = head.drop { Blanks.isBlank($0) }
    if key.count > 1024, !hasColon(key) { return (.keyTooLong, here) }
    if hasColon(head) { return (.secondColon, here) }
    let own = spot(key.startIndex)
    return colonlessEntry(above: own) ?? (.colonInContinuation(addition(on: own.line)), here)
  }

  /// Whether a colon with a blank behind it stands in the bytes.
  private func hasColon(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    part.indices.contains { index in
      part[index] == UInt8(ascii: ":") && index + 1 < bytes.count
        && Blanks.isBlank(bytes[index + 1])
    }
  }

  private var missingColon: Diagnosed {
    let rest = restOfLine(from: context)
    let line = bytes[rest.range]
    if let quote = line.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      !line.dropFirst().contains(quote)
    {
      return (unclosedQuote(context), ascii(1, at: context))
    }
    if line.count > 1024, hasColon(line) { return (.keyTooLong, rest) }
    return missingColon(in: rest, isFirst: false)
  }

  /// What is wrong with an entry without a colon that has a blank behind it.
  func missingColon(in rest: Place, isFirst: Bool) -> Diagnosed {
    let line = bytes[rest.range]
    let colon = line.indices.first { index in
      line[index] == UInt8(ascii: ":") && index > line.startIndex && index + 1 < line.endIndex
        && line[index + 1] != UInt8(ascii: "/")
    }
    guard let colon, !hasColon(line), !line[..<colon].contains(where: Blanks.isBlank) else {
      return (.noColon(text: text(rest), isFirst: isFirst), rest)
    }
    return (.noSpaceBehindColon(text: text(rest)), ascii(1, at: colon))
  }
}
