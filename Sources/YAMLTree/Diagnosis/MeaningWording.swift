import Findings

extension SyntaxFault {
  /// The wording of faults in characters that mean something to YAML.
  var characterWording: Wording? {
    switch self {
    case .questionMark:
      Wording(
        id: .reservedCharacter, message: "text cannot begin with a question mark and a space",
        expectation: "expected text or a value",
        help: ["put quotation marks around the text", "where nothing is known, write unknown"])
    case .questionMarkAlone: Refusal.questionMarkAlone.wording
    case .reserved(let character):
      reserved("text cannot begin with \(VisibleText.quoted(String(character)))")
    case .blockMarkInBrackets(let mark):
      reserved("inside brackets text cannot begin with \(mark)")
    case .textBehindBlockMark(let mark):
      Wording(
        id: .blockText, message: "text cannot stand on the same line as the mark \(mark)",
        expectation: "expected the end of the line",
        help: [
          "begin the text on the next line, indented further than its key",
          "text that begins with \(mark) needs quotation marks around it",
        ]
          + (mark == ">" ? ["more than a figure is a range, such as { from: 90, to: 100 }"] : []))
    case .zeroIndentation:
      Wording(
        id: .blockText, message: "the number behind | or > cannot be 0",
        expectation: "expected 1 to 9, or no number")
    case .unknownEscape(let escape):
      Wording(
        id: .unknownEscape, message: "\(VisibleText.quoted(escape)) has no meaning",
        expectation: "expected another letter behind the backslash", help: Self.aboutBackslashes)
    case .shortEscape(let escape, let digits):
      Wording(
        id: .unknownEscape,
        message: "\(VisibleText.quoted(escape)) needs \(digits) hexadecimal digits",
        expectation: "expected digits 0 to 9 or letters a to f", help: Self.aboutBackslashes)
    case .surrogateEscape(let escape):
      Wording(
        id: .surrogateEscape, message: "\(VisibleText.quoted(escape)) is half a character",
        expectation: "expected a whole character", help: ["write the character itself"])
    case .escapeTooLarge(let escape):
      Wording(
        id: .unknownEscape, message: "\(VisibleText.quoted(escape)) stands for no character",
        expectation: "expected 0010FFFF at most", help: ["write the character itself"])
    default: nil
    }
  }

  static let aboutBackslashes = [
    #"in "…" a backslash has a meaning; to write the backslash itself, double it: \\"#,
    "or put the text in single quotation marks, where a backslash is only a backslash",
  ]

  private func reserved(_ message: String) -> Wording {
    Wording(
      id: .reservedCharacter, message: message, expectation: "expected text or a value",
      help: ["put quotation marks around the text"])
  }
}
