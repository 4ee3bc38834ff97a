package import PolicyModel
package import Scoring

/// An assessment with everything that follows from it.
package struct Round: Sendable {
  package let checklist: Checklist
  package let assessment: Assessment
  package let scorecard: Scorecard
  package let register: GapRegister

  package init(_ checklist: Checklist, _ assessment: Assessment, _ scorecard: Scorecard) {
    (self.checklist, self.assessment, self.scorecard) = (checklist, assessment, scorecard)
    register = GapRegister(scorecard, checklist: checklist, assessment: assessment)
  }
}

extension Indicator {
  /// Whether an answer to the one says the same about the other: not the weight, and not what helps
  /// to answer.
  package func isDefinedLike(_ other: Indicator) -> Bool {
    guard dimension == other.dimension, question == other.question else { return false }
    switch type {
    case .yesPartialNo(_, let isReversed):
      guard case .yesPartialNo(_, isReversed) = other.type else { return false }
    case .level(let descriptors):
      guard case .level(descriptors) = other.type else { return false }
    case .elements(let elements):
      guard case .elements(let others) = other.type else { return false }
      return elements.map(\.id) == others.map(\.id)
    case .percent(let worst, let best):
      guard case .percent(worst, best) = other.type else { return false }
    case .number(let unit, let worst, let best):
      guard case .number(unit, worst, best) = other.type else { return false }
    }
    return true
  }
}
