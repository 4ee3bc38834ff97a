import Loading

/// What somebody says of whether a piece of evidence is to be published.
enum ConfidentialMark: Equatable {
  /// Nothing: it is as it was.
  case unsaid
  case confidential
  case open
  /// Nobody but the author knows what is meant; confidential until that is said.
  case unclear

  static let yes = "yes"
  static let no = "no"
  static let choices = [yes, no]

  init(_ typed: String) {
    let text = TypedAnswer.bare(typed)
    // In this column a cross ticks, since nothing stands there that it could strike out.
    if AnswerWord.isCross(text) || Self.names.contains(ReturnedHead.folded(text)) {
      self = .confidential
      return
    }
    switch TypedAnswer.word(text)?.word {
    case .yes: self = .confidential
    case .no: self = .open
    case .partial, .unknown, .notApplicable, nil:
      self = ReturnedQuestion.isNothing(text) ? .unsaid : .unclear
    }
  }

  private static let names: Set<String> = [
    "confidential", "keepconfidential", "restricted", "secret", "notpublic", "notforpublication",
    "notforeverybodyseyes", "internal",
  ]

  /// Whether a head, folded, asks for this mark in words of somebody's own; a sentence is none.
  static func isHead(_ name: String) -> Bool {
    let opposites = ["notconfidential", "nonconfidential", "notrestricted", "unrestricted"]
    return name.count <= 40 && ["confidential", "restricted"].contains(where: name.contains)
      && !opposites.contains(where: name.contains)
  }

  /// The stricter of two words for one piece, where a row has two such columns.
  static func stricter(_ first: String, _ second: String) -> String {
    let mark = ConfidentialMark(second)
    return ConfidentialMark(first).with(mark) == mark ? second : first
  }

  var isConfidential: Bool { self == .confidential || self == .unclear }

  /// What two rows about one and the same piece say together: it is published only on a plain word.
  func with(_ other: ConfidentialMark) -> ConfidentialMark {
    [.confidential, .unclear, .open].first { $0 == self || $0 == other } ?? .unsaid
  }
}
