import Documents
import Findings
import Loading
import PolicyModel
import YAMLTree

/// Puts the format's own spelling into the files of the form, which name keys, words and limits by what
/// they mean: `@{evidence.validUntil}` is `valid-until` in the page, `@{limits.mostCases}` the most cases
/// that the loader takes.
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
    for (name, limit) in limits { spellings["limits.\(name)"] = limit }
    return spellings
  }()

  /// What the loader takes, as the form's script has it.
  private static var limits: [String: String] {
    [
      "leastAmount": Limits.amounts.lowerBound.shortestDigits,
      "mostAmount": Limits.amounts.upperBound.shortestDigits,
      "mostPercentage": Limits.percentage.upperBound.shortestDigits,
      "mostCases": String(Limits.counts.upperBound),
      "digits": String(Limits.digits), "wholeDigits": String(Limits.wholeDigits),
      "idLength": String(Limits.idLength),
      "textBytes": String(YAMLTree.Limits.standard.scalarBytes),
      "fileBytes": String(YAMLTree.Limits.standard.bytes),
      "states": CountryCode.taken.joined(separator: " "),
      "meantStates": CountryCode.mistakes.sorted { $0.key < $1.key }
        .map { "\($0.key):\($0.value)" }.joined(separator: " "),
      "unseen": unseen,
    ]
  }

  /// What no text may hold, as a class of a regular expression; line ends and tabs are changed before.
  private static var unseen: String {
    func escaped(_ value: UInt32) -> String {
      let digits = String(value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    let unsafe = (UInt32(0)...0xFFFF).compactMap { UnicodeScalar($0) }.filter {
      $0 != "\n" && VisibleText.isUnsafe($0)
    }.map(\.value)
    var ranges: [ClosedRange<UInt32>] = []
    for value in unsafe {
      if let last = ranges.last, last.upperBound + 1 == value {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
    return ranges.map { "\(escaped($0.lowerBound))-\(escaped($0.upperBound))" }.joined()
  }
}
