import PolicyModel

/// What questions are hard to answer.
extension StyleReview {
  /// Beyond this a question has to be read twice.
  private static let longestQuestion = 240

  mutating func findLongQuestions() {
    for indicator in checklist.indicators where indicator.question.count > Self.longestQuestion {
      warn(
        about: indicator,
        "the question of \(indicator.id) has \(indicator.question.count) characters",
        "expected \(Self.longestQuestion) at most", "move what explains it to 'note:'")
    }
  }

  /// Two question marks, or a second question behind "and". Where partial can be answered, it says what
  /// one of two conditions counts, so that those may be joined.
  mutating func findTwoQuestions() {
    for indicator in checklist.indicators {
      let question = indicator.question
      let marks = question.count { "?？؟".contains($0) }
      var isJoined = false
      if isEnglish, indicator.type.partial == nil {
        let words = Self.words(question)
        isJoined = zip(words, words.dropFirst()).contains { first, second in
          first == "and" && Self.questionWords.contains(second)
        }
      }
      guard marks > 1 || isJoined else { continue }
      warn(
        about: indicator, "\(indicator.id) asks two questions at once",
        "expected one question with one answer", "make two indicators of it")
    }
  }

  /// A text for partial that an official learns nothing from.
  mutating func findEmptyPartials() {
    guard isEnglish else { return }
    for indicator in checklist.indicators {
      guard let partial = indicator.type.partial else { continue }
      guard Self.words(partial).allSatisfy(Self.emptyWords.contains) else { continue }
      warn(
        about: indicator, "'partial' of \(indicator.id) does not say what counts as partial",
        "expected what is there, and what is missing")
    }
  }

  /// The words of a text in small letters.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
  }

  private static let questionWords: Set<String> = [
    "is", "are", "was", "were", "does", "do", "did", "has", "have", "can", "will", "how", "what",
    "which", "who", "when", "where", "why",
  ]

  private static let emptyWords: Set<String> = [
    "a", "an", "and", "are", "be", "but", "is", "it", "not", "of", "or", "so", "that", "the",
    "this",
    "to", "was", "yes", "no", "none", "nothing", "never", "partial", "partially", "partly", "in",
    "part", "some", "somewhat", "sometimes", "half", "only", "fully", "less", "than", "all",
    "true", "false", "otherwise", "neither", "nor",
  ]
}
