import Findings
import PolicyModel
import YAMLTree

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
    guard text.utf8.count <= Self.longest else { return general }
    // Word processors turn straight quotation marks into others, which YAML takes for text.
    let bare = text.filter { !"“”„‘’«»".contains($0) }
    if bare != text, !bare.isEmpty {
      return ["take away the quotation marks, which a word processor has made: \(bare)"]
    }
    if let help = rough.help(for: text) { return [help] }
    let text = Lookalike.spaced(text)
    switch type {
    case .yesPartialNo(let partial, _):
      if AnswerWord.isCross(text) {
        return [
          "write yes, partial or no: a cross may stand for yes or for no",
          "'partial' means here: \(partial)",
        ]
      }
      if let (word, rest) = AnswerWord.first(of: text) {
        return [
          "what is said of it stands beside it: { answer: \(word.rawValue), note: \(YAMLScalar.written(rest)) }"
        ]
      }
      let near =
        AnswerWord.meant(by: text)
        ?? Suggestion.nearest(to: text, among: AnswerWord.allCases.map(\.rawValue))
        .flatMap(AnswerWord.init(rawValue:))
      switch near {
      case .partial: return ["did you mean 'partial'? Here it means: \(partial)"]
      case let word?: return ["did you mean '\(word.rawValue)'?"]
      case nil: return general
      }
    case .level:
      if AnswerWord.meant(by: text) == .unknown { return [Self.unknown] }
      return general
    case .elements(let elements):
      if AnswerWord.meant(by: text) == .unknown { return [Self.unknown] }
      let ids = elements.map(\.id).joined(separator: ", ")
      let parts = text.split { ",; ".contains($0) }.map(String.init)
      if !parts.isEmpty, parts.allSatisfy({ part in elements.contains { $0.id == part } }) {
        return ["a list stands in brackets: [\(parts.joined(separator: ", "))]"]
      }
      if ["all", "alle", "tous", "все", "everything"].contains(text.lowercased()) {
        return ["where all are in place, all are listed: [\(ids)]"]
      }
      return general
    case .percent:
      if AnswerWord.meant(by: text) == .unknown { return [Self.unknown] }
      return isNoPercentage(text) ? [] : WrittenNumber.help(for: text)
    case .number(let unit, _, _):
      // A zero is the figure itself, and so is one.
      if AnswerWord.meant(by: text) == .unknown { return [Self.unknown] }
      if let number = WrittenNumber.decimal(text), !Limits.amounts.contains(number) {
        return ["no number here is further from 0 than \(Limits.amounts.upperBound.shortestDigits)"]
      }
      let help = WrittenNumber.help(for: text)
      let isMeasured =
        text.prefix(1).allSatisfy(\.isNumber) && text.contains(where: \.isLetter)
      return help.isEmpty && isMeasured
        ? ["the answer is a number of \(unit), written alone"] : help
    }
  }

  /// Nothing longer is a slip: no figure, no word, no list with a comma too few.
  private static let longest = 10_000

  /// What helps whatever was written.
  private var general: [String] {
    switch type {
    case .yesPartialNo(let partial, _): return ["'partial' means here: \(partial)"]
    case .level(let descriptors):
      return descriptors.enumerated().map { "\($0.offset) means: \($0.element)" }
    case .elements(let elements):
      let ids = elements.map(\.id).joined(separator: ", ")
      return ["its elements are: \(ids)", "if none of them is in place, write []"]
    case .percent, .number: return []
    }
  }

  /// Whether a text is a number, however it is written, that a percentage cannot be: to write it
  /// otherwise does not help.
  private func isNoPercentage(_ text: String) -> Bool {
    guard case .percent = type else { return false }
    let bare = Lookalike.plain(text).filter { !" %".contains($0) }.replacing(",", with: ".")
    return WrittenNumber.decimal(bare).map { !Limits.percentage.contains($0) } ?? false
  }

  private static let unknown = "did you mean 'unknown'?"
}
