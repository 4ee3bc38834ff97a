import Documents
import PolicyModel

/// The answer of an earlier round that nobody has looked at since, and what it rests on, in words.
struct EarlierAnswer {
  /// The day that it describes.
  let day: CalendarDate
  let said: String
  /// A sentence for each piece of evidence.
  let rests: [String]

  /// Nil where nothing was answered, or where it has been looked at.
  init?(_ index: IndicatorIndex, _ checklist: Checklist, _ assessment: Assessment?) {
    guard let answer = assessment?.answers[index], answer.value != .unanswered,
      let day = assessment?.carriedOver[index]
    else { return nil }
    self.day = day
    said = Self.said(answer, checklist.indicators[index].type)
    rests = answer.evidence.map { "It rests on \($0.markedWords.plain)." }
  }

  private static func said(_ answer: Answer, _ type: AnswerType) -> String {
    switch answer.value {
    case .unknown: ["Not known", answer.why?.words].compactMap(\.self).joined(separator: ": ")
    case .notApplicable: "Not applicable"
    case .unanswered, .yes, .partial, .no, .level, .elements, .someElements, .amount, .count,
      .range, .levelRange, .degreeRange:
      answer.value.words(for: type)
    }
  }
}
