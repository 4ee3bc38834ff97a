package import PolicyModel
package import Scoring

/// An indicator of which something is open, with what is to be done about it (method, section 9).
package struct OpenQuestion: Sendable, Equatable {
  package enum Todo: String, Sendable, CaseIterable {
    /// There were no cases: nothing can be answered yet.
    case wait
    /// The State does not collect it.
    case startMeasuring
    /// Not answered, or not known.
    case answer
    /// Known in part.
    case narrow
    /// Known, but its evidence is missing, stale or undated, where that counts.
    case document
  }

  package let indicator: IndicatorIndex
  package let todo: Todo
  /// What an answer adds to the coverage of the whole, from 0 to 1.
  package let weight: Double

  /// Whether somebody can be asked, and has not only to wait.
  package var canBeAnswered: Bool { todo != .wait }

  /// Nil where nothing is open.
  package init?(_ index: IndicatorIndex, _ score: IndicatorScore, _ rules: ScoringRules) {
    guard let interval = score.interval, let todo = Todo(score, rules) else { return nil }
    indicator = index
    self.todo = todo
    weight = score.effectiveWeight * (interval.high - interval.low)
  }
}

extension OpenQuestion.Todo {
  fileprivate init?(_ score: IndicatorScore, _ rules: ScoringRules) {
    switch score.state {
    case .notApplicable: return nil
    case .noCases: self = .wait
    case .unknown(.notMeasured): self = .startMeasuring
    case .unknown, .unanswered: self = .answer
    case .answered:
      if score.isPartlyKnown {
        self = .narrow
      } else if rules.evidence == .discount, score.evidence == .none || score.evidence == .stale {
        self = .document
      } else {
        return nil
      }
    }
  }
}

extension Scorecard {
  /// What is open of a criterion, in the checklist's order; of what weighs nothing only what is
  /// required or a red flag.
  package func openQuestions(
    of criterion: CriterionIndex, in checklist: Checklist
  ) -> [OpenQuestion] {
    checklist.criteria[criterion].indicators.compactMap { index in
      checklist.indicators[index].isNamed
        ? OpenQuestion(index, indicators[index], rules) : nil
    }
  }
}

extension Indicator {
  /// Whether the registers name it: it weighs something, or is required, or a red flag.
  package var isNamed: Bool { weight > 0 || isRequired || isRedFlag }
}
