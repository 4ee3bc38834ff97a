import Loading
import PolicyModel

/// A second answer among what somebody says of a first one, so that nobody but the author knows which is meant.
struct SecondAnswer {
  private let indicator: Indicator

  init(_ indicator: Indicator) { self.indicator = indicator }

  /// The answer in its words; nil where there is none.
  ///
  /// - Parameters:
  ///   - rest: what stands behind the first answer.
  ///   - first: the first one, a word.
  func found(in rest: Substring, beside first: AnswerWord) -> String? {
    let parts = rest.split { ",;:.()–—\n".contains($0) }.map { TypedAnswer.bare(String($0)) }
    for part in parts {
      if let answer = answer(in: part, beside: first) { return answer }
      // What is partial may be `in the capital yes`; what is not known may not.
      if first != .partial, let answer = answer(behind: part) { return answer }
    }
    return nil
  }

  /// What a part is as a whole, or begins with.
  private func answer(in part: String, beside first: AnswerWord) -> String? {
    switch indicator.type {
    case .yesPartialNo:
      // `No information` is none, and `yes for adults` is one.
      let word = TypedAnswer.word(part)?.word ?? AnswerWord.first(of: part)?.word
      return word.flatMap { $0 == first ? nil : $0.rawValue }
    case .level, .percent, .number:
      let isFigure = part.contains(where: \.isNumber) && !part.contains(where: \.isLetter)
      return isFigure || RoughAnswer(indicator).value(for: part) != nil ? part : nil
    case .elements(let elements):
      return elements.contains { [$0.id, $0.label].contains(part) } ? part : nil
    }
  }

  /// What a part of several words ends with, as `in the capital yes` and `in the capital 72 %` do.
  private func answer(behind part: String) -> String? {
    let words = part.split(separator: " ")
    let endings = words.indices.dropFirst().map { words[$0...].joined(separator: " ") }
    return endings.last(where: isAnswer)
  }

  private func isAnswer(_ ending: String) -> Bool {
    // A figure alone may be a year or a page.
    let hasFigure = ending.contains(where: \.isNumber)
    switch indicator.type {
    case .yesPartialNo:
      return [.yes, .partial, .no].contains(AnswerWord(ending.lowercased()))
    case .level:
      let words = ending.lowercased().split(separator: " ")
      return words.count == 2 && words[0] == "level" && words[1].allSatisfy(\.isNumber)
    case .percent: return hasFigure && ending.hasSuffix("%")
    case .number(let unit, _, _): return hasFigure && ending.hasSuffix(" \(unit)")
    // `Not known; ask the police` names one, and does not say that it is in place.
    case .elements: return false
    }
  }
}
