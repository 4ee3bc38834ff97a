import Findings

extension SyntaxDiagnosis.Scene {
  /// Anchors, aliases and tags that are not even well-formed: text that begins with &, * or !.
  var property: Diagnosed? {
    if complaint.problem == "found undefined tag handle" { return property(.tag, at: problem) }
    if complaint.context.hasSuffix(" a tag") { return property(.tag, at: context) }
    if complaint.context == "while scanning an anchor" { return property(.anchor, at: context) }
    if complaint.context == "while scanning an alias" { return property(.alias, at: context) }
    guard complaint.problem == "did not find expected node content" else { return nil }
    switch character(at: problem) {
    case "&": return property(.anchor, at: problem)
    case "*": return property(.alias, at: problem)
    case "!": return property(.tag, at: problem)
    default: return nil
    }
  }

  /// Points at the word that begins at an offset, without brackets and commas around it.
  private func property(_ property: Refusal.Property, at offset: Int) -> Diagnosed {
    let word = word(at: offset)
    let length = bytes[word.range].prefix { !",[]{}".utf8.contains($0) }.count
    let place = Place(start: offset, end: min(offset + max(1, length), bytes.count))
    return (.property(property, text(place)), place)
  }

  /// Quotation marks and brackets that do not pair.
  var quoteOrBracket: Diagnosed? {
    switch complaint.problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return (unclosedQuote(context), ascii(1, at: context))
    case "did not find expected ',' or ']'": return textBehindQuote ?? listInBrackets("]")
    case "did not find expected ',' or '}'": return textBehindQuote ?? listInBrackets("}")
    case "did not find expected node content": return noValue
    case "did not find expected key", "did not find expected '-' indicator":
      return textBehindQuote ?? strayClosing
    default: return nil
    }
  }

  func unclosedQuote(_ offset: Int) -> SyntaxFault {
    .unclosedQuote(mark: character(at: offset), gaveUp: spot(problem))
  }

  private func unclosedBracket(_ offset: Int) -> Diagnosed {
    let fault = SyntaxFault.unclosedBracket(
      opening: character(at: offset), gaveUp: spot(problem))
    return (fault, ascii(1, at: offset))
  }

  private func listInBrackets(_ closing: Character) -> Diagnosed {
    let isOnOneLine = lines.line(at: problem) == lines.line(at: context)
    if isAtEnd || !isOnOneLine || "]}".contains(character(at: problem)) {
      return unclosedBracket(context)
    }
    return (.missingComma(closing: closing), word(at: problem))
  }

  private var noValue: Diagnosed {
    if let openBracket, complaint.context == "while parsing a flow node" {
      switch character(at: problem) {
      case ",": return (.missingItem, ascii(1, at: problem))
      case ":": return (.noKey, ascii(1, at: problem))
      case "-" where !isFirstOnLine(problem): return (.dashInBrackets, ascii(1, at: problem))
      default: return unclosedBracket(openBracket)
      }
    }
    if character(at: problem) == "." { return (.stray, restOfLine(from: problem)) }
    return strayClosing ?? (.reserved(character(at: problem)), ascii(1, at: problem))
  }

  private var strayClosing: Diagnosed? {
    let closing = character(at: problem)
    return "]}".contains(closing) ? (.strayClosing(closing), ascii(1, at: problem)) : nil
  }

  /// Text right behind a closing quotation mark, on its line.
  private var textBehindQuote: Diagnosed? {
    guard let latest, latest.kind == .scalar, !isAtEnd else { return nil }
    guard latest.style == .singleQuoted || latest.style == .doubleQuoted else { return nil }
    let end = Int(latest.end)
    guard end <= problem, lines.line(at: end) == lines.line(at: problem) else { return nil }
    let between = bytes[end..<problem]
    guard between.allSatisfy(Blanks.isBlank) else { return nil }
    // Behind a comma's place only text that touches the mark is taken for a part of it.
    guard openBracket == nil || between.isEmpty else { return nil }
    let fault = SyntaxFault.textBehindQuote(
      openedOn: lines.line(at: Int(latest.start)), isDouble: latest.style == .doubleQuoted)
    return (fault, restOfLine(from: problem))
  }
}
