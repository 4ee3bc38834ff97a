package import PolicyModel

/// What a criterion is short of, and how soon that matters (method, section 9).
package struct Gap: Sendable {
  package enum Tier: String, Sendable, CaseIterable {
    /// A fired red flag or a failed critical gate.
    case first = "1"
    /// An undetermined critical gate: verify first.
    case verify = "1v"
    case second = "2"
    case third = "3"
    case fourth = "4"

    /// 0 for the tier to deal with first.
    package var rank: Int {
      switch self {
      case .first: 0
      case .verify: 1
      case .second: 2
      case .third: 3
      case .fourth: 4
      }
    }

    /// Above the matrix of impact and effort, never inside it.
    package var isMandatory: Bool { self == .first || self == .verify }
  }

  package enum Action: String, Sendable {
    /// Most of the gap is confirmed.
    case fix
    /// Most of the gap is only unproven.
    case findOut
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
  /// Target less demonstrated, from 0 to 1: the confirmed and the unproven part together.
  package var shortfall: Double
  /// What is missing however the open questions turn out.
  package var confirmed: Double
  /// What open questions could still make up for.
  package var unproven: Double
  /// The criterion's part of what is missing overall; all criteria's parts add up to 1 − L.
  package var contribution: Double
  /// From 0 to 100.
  package var priority: Double
  package var action: Action
  /// The contribution in points of 100.
  package var impact: Double { 100 * contribution }
  /// In points of effort.
  package var effort: Int
  /// Nil for tiers 1 and 1v.
  package var quadrant: Quadrant?
  package var deadline: CalendarDate

  /// How much a score lacks to a target; 0 where it is reached.
  static func shortfall(to target: Double, from score: Double) -> Double { max(0, target - score) }

  /// From 0 to 100: the shortfall by the criterion's weight beside the heaviest one that applies.
  static func priority(_ shortfall: Double, weight: Double, heaviest: Double) -> Double {
    heaviest > 0 ? 100 * weight / heaviest * shortfall : 0
  }
}
