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
    // A stroke says that there is nothing to say, and not no.
    if ReturnedQuestion.isNothing(text) {
      self = .unsaid
      return
    }
    // In this column a cross ticks, since nothing stands there that it could strike out.
    if AnswerWord.isCross(text) || Self.names.contains(ReturnedHead.folded(text)) {
      self = .confidential
      return
    }
    switch TypedAnswer.word(text)?.word {
    case .yes: self = .confidential
    case .no: self = .open
    case .partial, .unknown, .notApplicable, nil: self = .unclear
    }
  }

  private static let names: Set<String> = [
    "confidential", "keepconfidential", "restricted", "secret", "notpublic", "notforpublication",
    "notforeverybodyseyes", "internal",
  ]

  /// Whether a head, folded, asks for this mark in words of somebody's own; a sentence is none.
  static func isHead(_ name: String) -> Bool {
    guard name.utf8.count <= 160, name.count <= 40 else { return false }
    // By bytes, since every cell that may be a head is asked.
    func holds(_ word: String) -> Bool {
      name.utf8.indices.contains { name.utf8[$0...].starts(with: word.utf8) }
    }
    return ["confidential", "restricted"].contains(where: holds)
      && !["notconfidential", "nonconfidential", "notrestricted", "unrestricted"]
        .contains(where: holds)
  }

  /// The stricter of two words for one piece, where there are two places for them, and the other one; nil
  /// where that says no other thing.
  static func stricter(_ first: String, _ second: String) -> (said: String, other: String?) {
    let marks = (ConfidentialMark(first), ConfidentialMark(second))
    let isSecond = marks.0.with(marks.1) == marks.1
    let (said, other) = isSecond ? (second, first) : (first, second)
    let isOther = marks.0 != marks.1 && ConfidentialMark(other) != .unsaid
    return (said, isOther ? other : nil)
  }

  var isConfidential: Bool { self == .confidential || self == .unclear }

  /// What two rows about one and the same piece say together: it is published only on a plain word.
  func with(_ other: ConfidentialMark) -> ConfidentialMark {
    [.confidential, .unclear, .open].first { $0 == self || $0 == other } ?? .unsaid
  }
}
