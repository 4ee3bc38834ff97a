import PolicyModel
import Scoring

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
    switch (type, other.type) {
    case (.yesPartialNo(_, let one), .yesPartialNo(_, let two)): return one == two
    case (.level(let one), .level(let two)): return one == two
    case (.elements(let one), .elements(let two)): return one.map(\.id) == two.map(\.id)
    case (.percent(let a, let b), .percent(let c, let d)): return a == c && b == d
    case (.number(let one, let a, let b), .number(let two, let c, let d)):
      return one == two && a == c && b == d
    default: return false
    }
  }
}
