import Scoring

/// A theme that most of several assessments are weak in.
package struct WeakTheme: Sendable {
  /// An index into the checklist's themes.
  package let theme: Int
  /// How many of the assessments are weak in it.
  package let weak: Int
  /// How many know enough of it to say.
  package let count: Int

  /// Below this a theme is weak, where no less than half of its weight is known.
  private static let limit = 0.4
  private static let known = 0.5

  /// The themes that more than half of the assessments that know enough of them are weak in.
  package static func inMost(_ rounds: [Round]) -> [WeakTheme] {
    guard let checklist = rounds.first?.checklist else { return [] }
    let cuts = rounds.map(Cut.byTheme)
    return checklist.themes.indices.compactMap { theme in
      let scores = cuts.compactMap { $0.first { $0.index == theme }?.score }.filter(isKnown)
      let weak = scores.count { Tolerance.isBelow($0.demonstrated, limit) }
      return weak * 2 > scores.count
        ? WeakTheme(theme: theme, weak: weak, count: scores.count) : nil
    }
  }

  /// Whether any of the assessments knows enough of any theme.
  package static func canBeTold(_ rounds: [Round]) -> Bool {
    rounds.contains { Cut.byTheme($0).contains { $0.score.map(isKnown) ?? false } }
  }

  private static func isKnown(_ score: Score) -> Bool {
    Tolerance.isAtLeast(score.coverage, known)
  }
}
