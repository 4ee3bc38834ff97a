/// A rule of ours that a file breaks, with the facts that its finding tells.
enum Refusal {
  case fileTooLarge(limit: Int)
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case textTooLong(limit: Int)
  case outOfMemory
  case foreign(ForeignEncoding)
  case invalidUTF8
  case controlCharacter(Unicode.Scalar, leftOut: Int)
  case controlEscape(String, Unicode.Scalar)
  case empty(hasComments: Bool, expected: String)
  case property(Property, String)
  case duplicateKey(String, firstLine: Int)
  case keyNotText(YAMLTree.Kind)
  case emptyKey
  case secondDocument(hasMarker: Bool)

  /// What YAML can put before a value, or in its place, and this format does without.
  enum Property {
    case anchor, alias, tag, tagDirective
  }
}

extension Refusal {
  var wording: Wording {
    switch self {
    case .fileTooLarge, .tooDeep, .tooManyNodes, .textTooLong, .outOfMemory: limitWording
    case .foreign, .invalidUTF8, .controlCharacter, .controlEscape: characterWording
    case .empty, .property, .duplicateKey, .keyNotText, .emptyKey, .secondDocument: contentWording
    }
  }

  private var limitWording: Wording {
    switch self {
    case .fileTooLarge(let limit):
      Wording(
        id: .fileTooLarge, message: "the file is larger than \(Amount.bytes(limit))",
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
        message: "the file holds more than \(Amount.number(limit)) keys and values",
        expectation: "the reader stopped here",
        help: ["a checklist or an assessment holds far fewer; is this the right file?"])
    case .textTooLong(let limit):
      Wording(
        id: .textTooLong, message: "this text is longer than \(Amount.bytes(limit))",
        expectation: "the text begins here",
        help: ["put long material into a document of its own and give its title or address here"])
    default:
      Wording(
        id: .outOfMemory, message: "there is not enough memory to read this file",
        help: ["close other programs and try again"])
    }
  }
}

/// Numbers as people read them.
enum Amount {
  /// With a comma between thousands.
  ///
  ///     Amount.number(1_000_000)   // "1,000,000"
  static func number(_ value: Int) -> String {
    var text = ""
    let digits = String(value)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// In whole MiB where that is exact.
  ///
  ///     Amount.bytes(16 << 20)   // "16 MiB"
  ///     Amount.bytes(1_500)      // "1,500 bytes"
  static func bytes(_ count: Int) -> String {
    count > 0 && count % (1 << 20) == 0 ? "\(number(count >> 20)) MiB" : "\(number(count)) bytes"
  }
}
