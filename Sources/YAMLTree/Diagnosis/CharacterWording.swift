import Findings

extension Refusal {
  /// The wording of faults in the characters themselves.
  var characterWording: Wording {
    switch self {
    case .foreign(let encoding): encoding.wording
    case .controlCharacter(let scalar, let leftOut):
      Wording(
        id: .controlCharacter,
        message: "\(CharacterName.of(scalar)) stands in the text, where it cannot be seen",
        expectation: "delete this character",
        help: [
          "such characters slip in when text is copied from another program; "
            + "delete it and type the words around it again"
        ] + (leftOut > 0 ? ["\(Quantity.number(leftOut)) more of them follow in this file"] : []))
    case .controlEscape(let escape, let scalar):
      Wording(
        id: .controlEscape,
        message: "\(VisibleText.quoted(escape)) puts \(CharacterName.of(scalar)) into the text",
        expectation: "expected text that can be seen",
        help: [
          #"in "…" a backslash has a meaning; to write the backslash itself, double it: \\"#,
          "or put the text in single quotation marks, where a backslash is only a backslash",
        ])
    default:
      Wording(
        id: .invalidUtf8, message: "the file is not saved as UTF-8",
        expectation: "this byte is not part of a UTF-8 character",
        help: ["open the file in your editor, choose 'Save as' and the encoding UTF-8"])
    }
  }
}
