import Findings

/// Quotation marks and brackets that do not pair.
struct BracketDiagnosis {
  let scene: FaultScene

  var found: Diagnosed? {
    switch scene.complaint.problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return (scene.unclosedQuote(scene.context), scene.ascii(1, at: scene.context))
    case "did not find expected ',' or ']'": return textBehindQuote ?? listInBrackets("]")
    case "did not find expected ',' or '}'": return textBehindQuote ?? listInBrackets("}")
    case "did not find expected node content": return noValue
    case "did not find expected key", "did not find expected '-' indicator":
      return textBehindQuote ?? strayClosing
    default: return nil
    }
  }

  private func unclosedBracket(_ offset: Int) -> Diagnosed {
    let fault = SyntaxFault.unclosedBracket(
      opening: scene.character(at: offset), gaveUp: scene.spot(scene.problem),
      lineOfRemark: hasRemark(behind: offset) ? scene.lines.line(at: offset) : nil)
    return (fault, scene.ascii(1, at: offset))
  }

  /// Whether a line ends in a remark from a bracket on, which may be meant as text.
  private func hasRemark(behind opening: Int) -> Bool {
    let line = scene.bytes[scene.restOfLine(from: opening).range]
    return line.indices.dropLast().contains { index in
      line[index] == UInt8(ascii: "#") && Blanks.isBlank(scene.bytes[index - 1])
        && !Blanks.isBlank(line[index + 1])
    }
  }

  /// A question mark that stands for an item, behind which the reader takes the closing bracket for a
  /// part of an entry.
  private func questionMarkAlone(behind opening: Int) -> Diagnosed? {
    let line = scene.bytes[opening...].prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    for mark in line.indices where line[mark] == UInt8(ascii: "?") {
      let before = line[..<mark].last { !Blanks.isBlank($0) }
      let behind = line[(mark + 1)...].first { !Blanks.isBlank($0) }
      if let before, let behind, "[,".utf8.contains(before), ",]".utf8.contains(behind) {
        return (.questionMarkAlone, scene.ascii(1, at: mark))
      }
    }
    return nil
  }

  private func listInBrackets(_ closing: Character) -> Diagnosed {
    if let mark = questionMarkAlone(behind: scene.context) { return mark }
    let isOnOneLine = scene.lines.line(at: scene.problem) == scene.lines.line(at: scene.context)
    if scene.isAtEnd || !isOnOneLine || "]}".contains(scene.character(at: scene.problem)) {
      return unclosedBracket(scene.context)
    }
    if scene.character(at: scene.problem) == ":" {
      return (.secondColon(nil), scene.ascii(1, at: scene.problem))
    }
    return (.missingComma(closing: closing), scene.word(at: scene.problem))
  }

  private var noValue: Diagnosed {
    if let openBracket = scene.openBracket, scene.complaint.context == "while parsing a flow node" {
      switch scene.character(at: scene.problem) {
      case ",": return (.missingItem, scene.ascii(1, at: scene.problem))
      case ":": return (.noKey, scene.ascii(1, at: scene.problem))
      case "-" where !scene.isFirstOnLine(scene.problem):
        return (.dashInBrackets, scene.ascii(1, at: scene.problem))
      default: return unclosedBracket(openBracket)
      }
    }
    if scene.character(at: scene.problem) == "." {
      return (.stray, scene.restOfLine(from: scene.problem))
    }
    return strayClosing ?? (
      .reserved(scene.character(at: scene.problem)), scene.ascii(1, at: scene.problem)
    )
  }

  private var strayClosing: Diagnosed? {
    let closing = scene.character(at: scene.problem)
    return "]}".contains(closing)
      ? (.strayClosing(closing), scene.ascii(1, at: scene.problem)) : nil
  }

  /// Text right behind a closing quotation mark, on its line.
  private var textBehindQuote: Diagnosed? {
    guard let latest = scene.latest, latest.kind == .scalar, !scene.isAtEnd else { return nil }
    guard latest.style == .singleQuoted || latest.style == .doubleQuoted else { return nil }
    let end = Int(latest.end)
    guard end <= scene.problem, scene.lines.line(at: end) == scene.lines.line(at: scene.problem)
    else { return nil }
    let between = scene.bytes[end..<scene.problem]
    guard between.allSatisfy(Blanks.isBlank) else { return nil }
    // Behind a comma's place only text that touches the mark is taken for a part of it.
    guard scene.openBracket == nil || between.isEmpty else { return nil }
    let fault = SyntaxFault.textBehindQuote(
      openedOn: scene.lines.line(at: Int(latest.start)), isDouble: latest.style == .doubleQuoted)
    return (fault, scene.restOfLine(from: scene.problem))
  }
}
