import Documents
import Loading
import PolicyModel

/// Puts the format's own spelling into the files of the form, which name keys and words by what they
/// mean: `@{evidence.validUntil}` is `valid-until` in the page.
enum FormatSpelling {
  /// A text with every name spelled.
  ///
  /// - Throws: a fault where the format has nothing of that name.
  static func spelled(_ text: String, _ file: String) throws(TemplateFault) -> String {
    var result = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /@\{([^}]*)\}/) {
      guard let spelling = spellings[String(match.1)] else {
        throw TemplateFault(name: file, reason: "the format has no '\(match.1)'")
      }
      result += rest[..<match.range.lowerBound] + spelling
      rest = rest[match.range.upperBound...]
    }
    return result + rest
  }

  private static let spellings: [String: String] = {
    var spellings: [String: String] = [:]
    func add<Word: RawRepresentable<String>>(_ owner: String, _ words: [Word]) {
      for word in words { spellings["\(owner).\(word)"] = word.rawValue }
    }
    add("assessment", AssessmentKey.allCases)
    add("state", StateKey.allCases)
    add("respondent", RespondentKey.allCases)
    add("basis", Basis.allCases)
    add("period", PeriodKey.allCases)
    add("answer", AnswerKey.allCases)
    add("evidence", EvidenceKey.allCases)
    add("word", AnswerWord.allCases)
    add("factAnswer", FactAnswerKey.allCases)
    add("fact", [FactAnswer.yes, .no, .unknown])
    return spellings
  }()
}
