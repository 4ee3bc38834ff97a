import Findings

extension Refusal {
  /// The wording of faults in what the file says, as against how its characters are stored.
  var contentWording: Wording {
    switch self {
    case .empty(let hasComments, let expected):
      Wording(
        id: .emptyFile,
        message: hasComments ? "the file holds nothing but comments" : "the file is empty",
        help: ["the file should hold \(expected)"])
    case .property(let property, let text): property.wording(for: text)
    case .duplicateKey(let key, let line):
      Wording(
        id: .duplicateKey, message: "the key \(VisibleText.quoted(key)) is given twice",
        expectation: "given again here",
        help: [
          "the first \(VisibleText.quoted(key)) is on line \(line); keep one of the two, "
            + "or join what belongs to them"
        ])
    case .keyNotText(let kind):
      Wording(
        id: .keyNotText,
        message: "a key must be plain text, not \(kind == .sequence ? "a list" : "entries")",
        expectation: "expected plain text before the colon",
        help: ["text that begins with [, { or ? needs quotation marks around it"])
    case .emptyKey:
      Wording(
        id: .emptyKey, message: "a key is missing here",
        expectation: "expected a key before the colon",
        help: ["write a key before the colon, or delete the colon and its value"])
    case .questionMarkAlone:
      Wording(
        id: .emptyKey, message: "a question mark stands alone",
        expectation: "expected what is known",
        help: [
          "where nothing is known, write unknown",
          "of a list, write what is known: { in-place: […], missing: […] }",
        ])
    default:
      secondDocumentWording
    }
  }

  private var secondDocumentWording: Wording {
    guard case .secondDocument(hasMarker: false) = self else {
      return Wording(
        id: .secondDocument, message: "a second document begins here",
        expectation: "expected the end of the file",
        help: [
          "a file holds one document; delete the line ---, or move what follows it to a file of its own"
        ])
    }
    return Wording(
      id: .secondDocument, message: "something follows the line '...', which ends the document",
      expectation: "expected the end of the file",
      help: ["a file holds one document; delete the line '...', or what follows it"])
  }
}

extension Refusal.Property {
  /// The wording for `text`: the characters of the anchor, alias, tag or directive.
  func wording(for text: String) -> Wording {
    let quoted = VisibleText.quoted(text)
    return switch self {
    case .anchor:
      Wording(
        id: .anchor, message: "\(quoted) names a value to use again, which is not supported",
        expectation: "expected the value without this name",
        help: ["text that begins with & needs quotation marks around it"])
    case .alias:
      Wording(
        id: .alias,
        message: "\(quoted) stands for a value given elsewhere, which is not supported",
        expectation: "expected the value itself",
        help: ["text that begins with * needs quotation marks around it"])
    case .tag:
      Wording(
        id: .tag, message: "\(quoted) sets the type of a value, which is not supported",
        expectation: "expected the value without this mark",
        help: ["text that begins with ! needs quotation marks around it"])
    case .tagDirective:
      Wording(
        id: .tag, message: "\(quoted) prepares marks for the types of values; not supported",
        expectation: "expected the file without this line", help: ["delete this line"])
    }
  }
}
