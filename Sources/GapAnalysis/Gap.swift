package import PolicyModel

/// A criterion of which something is known to be missing (method, section 9, register one).
package struct GapToFix: Sendable {
  package enum Tier: String, Sendable, CaseIterable, Comparable {
    /// A fired red flag or a failed critical gate.
    case first = "1"
    case second = "2"
    case third = "3"
    case fourth = "4"

    package static func < (a: Tier, b: Tier) -> Bool { a.rawValue < b.rawValue }
  }

  /// Impact against effort.
  package enum Quadrant: String, Sendable, CaseIterable {
    case quickWin
    case strategic
    case fillIn
    case later
  }

  package var criterion: CriterionIndex
  package var tier: Tier
  /// Target less possible, from 0 to 1: what is missing however the open questions turn out.
  package var shortfall: Double
  /// The criterion's part of what is missing overall; all criteria's parts add up to 1 − U.
  package var contribution: Double
  /// From 0 to 100.
  package var priority: Double
  /// The indicators that are known not to be whole; those of weight 0 only where they are required
  /// or flagged.
  package var indicators: [IndicatorIndex]
  /// In points of effort.
  package var effort: Int
  /// Nil for tier 1, which stands above the matrix.
  package var quadrant: Quadrant?
  package var deadline: CalendarDate
  /// The contribution in points of 100.
  package var impact: Double { 100 * contribution }
}

/// A criterion of which something is open (method, section 9, register two).
package struct GapToFindOut: Sendable {
  package enum Tier: String, Sendable, CaseIterable, Comparable {
    /// An undetermined critical gate or a red flag that is not verified: verify first.
    case verify = "1v"
    case other = "v"

    package static func < (a: Tier, b: Tier) -> Bool { a == .verify && b == .other }
  }

  package var criterion: CriterionIndex
  package var tier: Tier
  /// What open questions could still make up for, from 0 to 1.
  package var shortfall: Double
  /// The criterion's part of what is open overall; all criteria's parts add up to U − L.
  package var contribution: Double
  /// From 0 to 100.
  package var priority: Double
  package var questions: [OpenQuestion]
  /// By when to answer.
  package var deadline: CalendarDate
}

/// What both registers measure a criterion by.
package enum Gap {
  /// How much a score lacks to a target; 0 where it is reached.
  package static func shortfall(to target: Double, from score: Double) -> Double {
    max(0, target - score)
  }

  /// From 0 to 100: the shortfall by the criterion's weight beside the heaviest one that applies.
  static func priority(_ shortfall: Double, weight: Double, heaviest: Double) -> Double {
    heaviest > 0 ? 100 * weight / heaviest * shortfall : 0
  }
}
