package import GapAnalysis
package import PolicyModel
package import Scoring

extension Round {
  /// What was answered to an indicator, without those for whom it does not hold.
  package func answerWords(_ indicator: IndicatorIndex) -> String {
    assessment.answers[indicator].words(
      for: checklist.indicators[indicator], state: scorecard.indicators[indicator].state)
  }
}

extension Answer {
  /// The answer as a person would say it: `Partial`, `72%`, `18 of 25`, `40–55 days`.
  package func words(for indicator: Indicator, state: IndicatorScore.State) -> String {
    switch state {
    case .notApplicable(.facts): return Self.notApplying
    case .notApplicable(.respondent): return "Not applicable"
    case .noCases: return "No cases in the period"
    case .unanswered: return Self.notAnswered
    case .unknown(let kind): return unknownWords(kind, for: indicator)
    case .answered:
      return value.words(for: indicator.type) + (restsOnFewCases ? Self.fewCases : "")
    }
  }

  /// The words that stand where nothing was answered.
  package static let wordsForNothing: Set<String> = [notApplying, notAnswered]
  private static let notApplying = "Does not apply to this State"
  private static let notAnswered = "Not answered"
  fileprivate static let fewCases = " (few cases)"

  private func unknownWords(_ kind: UnknownKind?, for indicator: Indicator) -> String {
    switch value {
    case .notApplicable: "Not applicable (not accepted)"
    case .unanswered, .unknown: kind.map { "Not known: \($0.words)" } ?? "Not known"
    case .yes, .partial, .no, .level, .elements, .someElements, .amount, .count, .range,
      .levelRange, .degreeRange:
      "\(value.words(for: indicator.type)): not known"
    }
  }
}

extension AnswerValue {
  /// The value as a person would say it; a dash where it is none of this type.
  package func words(for type: AnswerType) -> String {
    switch self {
    case .yes: "Yes"
    case .partial: "Partial"
    case .no: "No"
    case .level(let level): type.words(level: level)
    case .elements(let present): type.words(elements: present)
    case .someElements(let inPlace, let missing): type.words(inPlace: inPlace, missing: missing)
    case .amount(let amount): type.words(amount: Printed.number(amount))
    case .count(let count, of: let total):
      // A whole percentage beside another figure with the same base would give the number back.
      isSmallCount
        ? withoutSmallCount.words(for: type) + Answer.fewCases
        : "\(count) of \(total) (\(Printed.percent(Double(count) / Double(max(1, total)))))"
    case .range(from: let from, to: let to):
      type.words(from: Printed.number(from), to: Printed.number(to))
    case .levelRange(from: let from, to: let to):
      "Between \(type.words(level: from).lowercasedFirst) and "
        + type.words(level: to).lowercasedFirst
    case .degreeRange(from: let from, to: let to): "Between \(from.rawValue) and \(to.rawValue)"
    case .unanswered, .unknown, .notApplicable: AnswerType.noWords
    }
  }
}

extension AnswerType {
  /// For a value of another type.
  fileprivate static let noWords = "–"

  fileprivate func words(level: Int) -> String {
    switch self {
    case .level(let descriptors):
      "Level \(level) of \(descriptors.count - 1): \(descriptors[level])"
    case .yesPartialNo, .elements, .percent, .number: Self.noWords
    }
  }

  fileprivate func words(elements present: [Int]) -> String {
    switch self {
    case .elements(let all): Self.words(present, of: all)
    case .yesPartialNo, .level, .percent, .number: Self.noWords
    }
  }

  fileprivate func words(inPlace: [Int], missing: [Int]) -> String {
    guard let all = askedElements else { return Self.noWords }
    let open = all.indices.filter { !inPlace.contains($0) && !missing.contains($0) }
    func labels(_ places: [Int]) -> String { places.map { all[$0].label }.joined(separator: ", ") }
    var parts = ["\(inPlace.count) of \(all.count) known to be in place"]
    if !missing.isEmpty { parts.append("missing: \(labels(missing))") }
    if !open.isEmpty { parts.append("not known: \(labels(open))") }
    return parts.joined(separator: "; ")
  }

  fileprivate func words(amount: String) -> String {
    switch self {
    case .percent: "\(amount)%"
    case .number(let unit, _, _): "\(amount) \(unit)"
    case .yesPartialNo, .level, .elements: Self.noWords
    }
  }

  fileprivate func words(from low: String, to high: String) -> String {
    switch self {
    case .percent: "between \(low)% and \(high)%"
    case .number(let unit, _, _): "between \(low) and \(high) \(unit)"
    case .yesPartialNo, .level, .elements: Self.noWords
    }
  }

  private static func words(_ present: [Int], of all: [Element]) -> String {
    let missing = all.indices.filter { !present.contains($0) }.map { all[$0].label }
    if missing.isEmpty { return "All \(all.count)" }
    if present.isEmpty { return "None of \(all.count)" }
    return "\(present.count) of \(all.count); missing: \(missing.joined(separator: ", "))"
  }
}
