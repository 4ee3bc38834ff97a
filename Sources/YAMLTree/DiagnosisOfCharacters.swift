import Findings

extension SyntaxDiagnosis.Scene {
  /// Characters with a meaning where a person meant text, and escapes.
  var character: Diagnosed? {
    switch complaint.problem {
    case "found character that cannot start any token":
      let found = character(at: problem)
      let fault: SyntaxFault =
        found == "|" || found == ">" ? .blockMarkInBrackets(found) : .reserved(found)
      return (fault, ascii(1, at: problem))
    case "found unknown escape character":
      guard problem + 1 < bytes.count else {
        return (unclosedQuote(context), ascii(1, at: context))
      }
      let next = String(character(at: problem + 1))
      let place = ascii(1 + next.utf8.count, at: problem)
      return (.unknownEscape(text(place)), place)
    case "did not find expected hexdecimal number": return shortEscape
    case "found invalid Unicode character escape code": return impossibleEscape
    case "found an indentation indicator equal to 0":
      return (.zeroIndentation, ascii(1, at: problem))
    case "did not find expected comment or line break"
    where complaint.context == "while scanning a block scalar":
      return (.textBehindBlockMark(character(at: context)), restOfLine(from: problem))
    default: return nil
    }
  }

  /// libyaml stops behind the escape's letter.
  private var escapeStart: Int { max(0, problem - 2) }

  private var wantedDigits: Int {
    problem > 0 ? Escapes.digitCount(of: bytes[problem - 1]) : 0
  }

  private var shortEscape: Diagnosed {
    let digits = bytes[problem...].prefix(wantedDigits).prefix { byte in
      Character(Unicode.Scalar(byte)).isHexDigit
    }
    let place = ascii(2 + digits.count, at: escapeStart)
    return (.shortEscape(text(place), digits: wantedDigits), place)
  }

  private var impossibleEscape: Diagnosed {
    let place = ascii(2 + wantedDigits, at: escapeStart)
    let value = Escapes.hexadecimal(bytes[min(problem, place.end)..<place.end]) ?? 0
    let isSurrogate = 0xD800...0xDFFF ~= value
    return (isSurrogate ? .surrogateEscape(text(place)) : .escapeTooLarge(text(place)), place)
  }

  /// Directives, and whatever has no better words.
  var rest: Diagnosed {
    let said = complaint.problem
    if said == "found incompatible YAML document" {
      return (.wrongVersion, restOfLine(from: problem))
    }
    if said == "did not find expected <document start>" {
      return (.directivesWithoutMarker, restOfLine(from: problem))
    }
    if complaint.context.hasSuffix(" directive") {
      return (.directive(said: said), restOfLine(from: context))
    }
    if said.hasPrefix("found duplicate %") {
      return (.directive(said: said), restOfLine(from: problem))
    }
    return (.other(said: said), ascii(1, at: problem))
  }
}
