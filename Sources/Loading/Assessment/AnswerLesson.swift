import Findings
import PolicyModel

/// How a type of indicator is answered, in words for somebody who wrote something else.
struct AnswerLesson {
  private let type: AnswerType
  private let rough: RoughAnswer

  init(_ indicator: Indicator) { (type, rough) = (indicator.type, RoughAnswer(indicator)) }

  /// What may stand there.
  var expected: String {
    switch type {
    case .yesPartialNo: "yes, partial, no, { from: …, to: … }, unknown or not-applicable"
    case .level(let descriptors):
      "a level from 0 to \(descriptors.count - 1), { from: …, to: … } or unknown"
    case .elements(let elements):
      "a list such as [\(elements.prefix(2).map(\.id).joined(separator: ", "))], "
        + "{ in-place: […], missing: […] } or unknown"
    case .percent:
      "a percentage from 0 to 100, { count: …, of: … }, { from: …, to: … } or unknown"
    case .number(let unit, _, _): "a number (\(unit)), { from: …, to: … } or unknown"
    }
  }

  /// What was probably meant, and what it would mean for this indicator.
  func help(for text: String) -> [String] {
    // Word processors turn straight quotation marks into others, which YAML takes for text.
    let bare = text.filter { !"“”„‘’«»".contains($0) }
    if bare != text, !bare.isEmpty {
      return ["take away the quotation marks, which a word processor has made: \(bare)"]
    }
    if let help = rough.help(for: text) { return [help] }
    switch type {
    case .yesPartialNo(let partial, _):
      let near =
        AnswerWord.meant(by: text)
        ?? Suggestion.nearest(to: text, among: AnswerWord.allCases.map(\.rawValue))
        .flatMap(AnswerWord.init(rawValue:))
      switch near {
      case .partial: return ["did you mean 'partial'? Here it means: \(partial)"]
      case let word?: return ["did you mean '\(word.rawValue)'?"]
      case nil: return ["'partial' means here: \(partial)"]
      }
    case .level(let descriptors):
      if AnswerWord.meant(by: text) == .unknown { return [Self.unknown] }
      return descriptors.enumerated().map { "\($0.offset) means: \($0.element)" }
    case .elements(let elements):
      if AnswerWord.meant(by: text) == .unknown { return [Self.unknown] }
      let ids = elements.map(\.id).joined(separator: ", ")
      if elements.contains(where: { $0.id == text }) {
        return ["a list stands in brackets: [\(text)]"]
      }
      return ["its elements are: \(ids)", "if none of them is in place, write []"]
    case .percent, .number:
      if AnswerWord.meant(by: text) == .unknown { return [Self.unknown] }
      return isNoPercentage(text) ? [] : WrittenNumber.help(for: text)
    }
  }

  /// Whether a text is a number, however it is written, that a percentage cannot be: to write it
  /// otherwise does not help.
  private func isNoPercentage(_ text: String) -> Bool {
    guard case .percent = type else { return false }
    let bare = text.filter { !" \u{A0}\u{202F}%".contains($0) }.replacing(",", with: ".")
    return WrittenNumber.decimal(bare).map { !Limits.percentage.contains($0) } ?? false
  }

  private static let unknown = "did you mean 'unknown'?"
}
