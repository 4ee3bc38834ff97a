import Findings

/// Characters with a meaning where a person meant text, and escapes.
struct CharacterDiagnosis {
  let scene: FaultScene

  var found: Diagnosed? {
    switch scene.complaint.problem {
    case "found character that cannot start any token":
      let found = scene.character(at: scene.problem)
      let fault: SyntaxFault =
        found == "|" || found == ">" ? .blockMarkInBrackets(found) : .reserved(found)
      return (fault, scene.ascii(1, at: scene.problem))
    case "found unknown escape character":
      guard scene.problem + 1 < scene.bytes.count else {
        return (scene.unclosedQuote(scene.context), scene.ascii(1, at: scene.context))
      }
      let next = String(scene.character(at: scene.problem + 1))
      let place = scene.ascii(1 + next.utf8.count, at: scene.problem)
      return (.unknownEscape(scene.text(place)), place)
    case "did not find expected hexdecimal number": return shortEscape
    case "found invalid Unicode character escape code": return impossibleEscape
    case "found an indentation indicator equal to 0":
      return (.zeroIndentation, scene.ascii(1, at: scene.problem))
    case "did not find expected comment or line break"
    where scene.complaint.context == "while scanning a block scalar":
      return (
        .textBehindBlockMark(scene.character(at: scene.context)),
        scene.restOfLine(from: scene.problem)
      )
    default: return nil
    }
  }

  /// libyaml stops behind the escape's letter.
  private var escapeStart: Int { max(0, scene.problem - 2) }

  private var wantedDigits: Int {
    scene.problem > 0 ? Escapes.digitCount(of: scene.bytes[scene.problem - 1]) : 0
  }

  private var shortEscape: Diagnosed {
    let digits = scene.bytes[scene.problem...].prefix(wantedDigits).prefix { byte in
      Character(Unicode.Scalar(byte)).isHexDigit
    }
    let place = scene.ascii(2 + digits.count, at: escapeStart)
    return (.shortEscape(scene.text(place), digits: wantedDigits), place)
  }

  private var impossibleEscape: Diagnosed {
    let place = scene.ascii(2 + wantedDigits, at: escapeStart)
    let value = Escapes.hexadecimal(scene.bytes[min(scene.problem, place.end)..<place.end]) ?? 0
    let isSurrogate = 0xD800...0xDFFF ~= value
    return (
      isSurrogate ? .surrogateEscape(scene.text(place)) : .escapeTooLarge(scene.text(place)), place
    )
  }
}
