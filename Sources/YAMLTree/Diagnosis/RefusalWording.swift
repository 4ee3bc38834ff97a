import Findings

extension Refusal {
  var wording: Wording {
    switch self {
    case .fileTooLarge, .tooDeep, .tooManyNodes, .textTooLong, .outOfMemory: limitWording
    case .foreign, .invalidUTF8, .controlCharacter, .controlEscape: characterWording
    case .empty, .property, .duplicateKey, .keyNotText, .emptyKey, .questionMarkAlone,
      .secondDocument:
      contentWording
    }
  }

  private var limitWording: Wording {
    switch self {
    case .fileTooLarge(let limit):
      Wording(
        id: .fileTooLarge, message: "the file is larger than \(Quantity.bytes(limit))",
        help: ["a checklist or an assessment is far smaller; is this the right file?"])
    case .tooDeep(let limit):
      Wording(
        id: .tooDeep,
        message: "lists and entries lie more than \(limit) levels inside one another",
        expectation: "level \(limit + 1) begins here",
        help: ["nothing in this format goes so deep; is this the right file?"])
    case .tooManyNodes(let limit):
      Wording(
        id: .tooManyValues,
        message: "the file holds more than \(Quantity.number(limit)) keys and values",
        expectation: "the reader stopped here",
        help: ["a checklist or an assessment holds far fewer; is this the right file?"])
    case .textTooLong(let limit):
      Wording(
        id: .textTooLong, message: "this text is longer than \(Quantity.bytes(limit))",
        expectation: "the text begins here",
        help: ["put long material into a document of its own and give its title or address here"])
    default:
      Wording(
        id: .outOfMemory, message: "there is not enough memory to read this file",
        help: ["close other programs and try again"])
    }
  }
}
