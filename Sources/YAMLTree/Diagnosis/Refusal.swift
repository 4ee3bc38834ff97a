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
  /// To YAML a question mark alone begins a key; to a person it says that something is not known.
  case questionMarkAlone
  case secondDocument(hasMarker: Bool)

  /// What YAML can put before a value, or in its place, and this format does without.
  enum Property {
    case anchor, alias, tag, tagDirective
  }
}
