import Findings

extension SyntaxFault {
  /// What each fault is called and what to do about it.
  var wording: Wording {
    bracketWording ?? lineWording ?? characterWording ?? restWording
  }

  private var bracketWording: Wording? {
    switch self {
    case .unclosedQuote(let mark, let gaveUp):
      Wording(
        id: .unclosedQuote, message: "this quotation mark is not closed",
        expectation: "opened here",
        help: [
          "put another \(mark) where the text ends; the reader looked for it up to \(gaveUp.text)"
        ] + (mark == "'" ? [Self.apostrophe] : []))
    case .unclosedBracket(let opening, let gaveUp, let lineOfRemark):
      Wording(
        id: .unclosedBracket, message: "this \(opening) is not closed",
        expectation: "opened here",
        help: (lineOfRemark.map {
          [
            "what follows # on line \($0) is not read: if it belongs to a text, put quotation marks around that"
          ]
        } ?? []) + [
          "the reader gave up at \(gaveUp.text); put \(opening == "[" ? "]" : "}") where "
            + "\(opening == "[" ? "the list ends" : "the entries end"), with commas in between"
        ])
    case .missingComma(let closing):
      Wording(
        id: .missingComma, message: "a comma is missing before this",
        expectation: "expected a comma or \(closing)",
        help: ["inside brackets a comma stands between one item and the next"])
    case .missingItem:
      Wording(
        id: .missingValue, message: "nothing stands before this comma",
        expectation: "expected a value", help: ["delete the comma, or write the value before it"])
    case .strayClosing(let closing):
      Wording(
        id: .strayBracket, message: "this \(closing) closes nothing",
        expectation: "no \(closing == "]" ? "[" : "{") is open here",
        help: ["delete it, or put quotation marks around the text it belongs to"])
    case .bracketMeetsColon:
      Wording(
        id: .strayColon, message: "a comma or bracket follows this colon without a space",
        expectation: "expected a space behind the colon",
        help: ["if the colon belongs to the text, put quotation marks around the text"])
    case .dashInBrackets:
      Wording(
        id: .strayDash, message: "a dash cannot begin an item inside brackets",
        expectation: "expected an item",
        help: ["delete the dash: inside brackets items are separated by commas"])
    case .textBehindQuote(let line, let isDouble):
      Wording(
        id: .textAfterQuote, message: "text follows the closing quotation mark",
        expectation: "expected nothing more",
        help: [
          "the text in quotation marks begins on line \(line)",
          isDouble ? #"a quotation mark inside the text is written \""# : Self.apostrophe,
        ])
    default: nil
    }
  }

  private static let apostrophe =
    "inside single quotation marks an apostrophe is written twice: ''"

  private var restWording: Wording {
    switch self {
    case .property(let property, let text): property.wording(for: text)
    case .lookalike(let lookalike, let help):
      Wording(
        id: .lookalike, message: lookalike.message(in: nil),
        expectation: lookalike.expectation(isBetweenParts: true), help: help)
    case .mergeMarks(let marks): marks.wording
    case .directive(let said):
      Wording(
        id: .directive, message: "a line that begins with % instructs the reader: \(said)",
        expectation: "not understood",
        help: ["delete this line; text that begins with % needs quotation marks around it"])
    case .wrongVersion:
      Wording(
        id: .directive, message: "the file asks for a version of YAML that is not supported",
        expectation: "expected 1.1 or 1.2", help: ["delete this line"])
    case .directivesWithoutMarker:
      Wording(
        id: .directive, message: "--- is missing behind the lines that begin with %",
        expectation: "expected a line of --- before this one",
        help: ["delete the lines that begin with %"])
    case .other(let said):
      Wording(
        id: .notYaml, message: "this is not valid YAML: \(said)",
        expectation: "the reader stopped here")
    default: Wording(id: .notYaml, message: "this is not valid YAML")
    }
  }
}

extension SyntaxFault.Spot {
  var text: String { "line \(line), column \(column)" }
}
