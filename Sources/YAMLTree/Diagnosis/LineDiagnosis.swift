import Findings

/// Lines that do not fit the ones around them, and colons and dashes in the wrong place.
struct LineDiagnosis {
  let scene: FaultScene

  private var colons: ColonDiagnosis { ColonDiagnosis(scene: scene) }
  private var lines: NeighbourLines { NeighbourLines(scene: scene) }

  var found: Diagnosed? {
    let here = scene.ascii(1, at: scene.problem)
    switch scene.complaint.problem {
    case "did not find expected key": return unexpected(among: .mapping)
    case "did not find expected '-' indicator": return unexpected(among: .sequence)
    case "mapping values are not allowed in this context": return colons.stray
    case "could not find expected ':'": return colons.missing
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
    let line = scene.lines.range(ofLine: scene.lines.line(at: scene.problem))
    let blanks = scene.bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }
    let isHere = scene.problem < scene.bytes.count && scene.bytes[scene.problem] == 0x09
    guard let start = isHere ? scene.problem : blanks.firstIndex(of: 0x09) else { return nil }
    return Place(start: start, end: start + scene.bytes[start...].prefix { $0 == 0x09 }.count)
  }

  private func unexpected(among kind: YAMLTree.Kind) -> Diagnosed {
    let rest = scene.restOfLine(from: scene.problem)
    if scene.character(at: scene.problem) == ":" {
      return (.noKey, scene.ascii(1, at: scene.problem))
    }
    guard scene.isFirstOnLine(scene.problem), !scene.isAtEnd else { return (.stray, rest) }
    let (own, first) = (scene.spot(scene.problem), scene.spot(scene.context))
    if own.column == first.column || own.column < first.column {
      let isDash = scene.character(at: scene.problem) == "-"
      if kind == .mapping, isDash { return (.dashAmongKeys, rest) }
      if kind == .sequence, !isDash { return (.keyAmongDashes, rest) }
    }
    if let colonless = colons.colonlessEntry(above: own) { return colonless }
    let above = lines.lineAbove(own.line)
    return (
      .misaligned(
        own: own.column, above: above, first: first, addition: lines.addition(on: own.line)),
      rest
    )
  }
}
