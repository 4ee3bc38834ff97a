package import PolicyModel
import Scoring

/// A theme that most of several assessments are weak in.
package struct WeakTheme: Sendable {
  package let theme: ThemeIndex
  /// How many of the assessments are weak in it.
  package let weak: Int
  /// How many know enough of it to say.
  package let count: Int

  /// The themes that more than half of the assessments that know enough of them are weak in.
  package static func inMost(_ rounds: [RoundSummary]) -> [WeakTheme] {
    guard let checklist = rounds.first?.checklist else { return [] }
    return zip(checklist.themes.indices, 0...).compactMap { theme, place in
      let known = rounds.compactMap { $0.themes[place] }.filter(isKnown)
      let weak = known.count { Tolerance.isBelow($0.possible, ScoringRules.themeWeak) }
      return weak * 2 > known.count
        ? WeakTheme(theme: theme, weak: weak, count: known.count) : nil
    }
  }

  /// Whether any of the assessments knows enough of any theme.
  package static func canBeTold(_ rounds: [RoundSummary]) -> Bool {
    rounds.contains { $0.themes.contains { $0.map(isKnown) ?? false } }
  }

  private static func isKnown(_ score: Score) -> Bool {
    Tolerance.isAtLeast(score.coverage, ScoringRules.themeKnown)
  }
}
