import Scoring
import PolicyModel
package import GapAnalysis

/// Several assessments side by side, as `assessor.overview/2`.
package struct OverviewJSON: JSONFigures {
  private let rounds: [RoundSummary]

  /// - Parameter rounds: one at least, all of one checklist.
  package init(_ rounds: [RoundSummary]) { self.rounds = rounds }

  package var json: JSONValue {
    let checklist = rounds[0].checklist
    return .object([
      ("schema", .text("assessor.overview/2")), ("files", .list(rounds.map(\.json))),
      (
        "groups",
        .list(
          checklist.groups.indexed.map { index, group in
            let scores = rounds.map { $0.groups[index].score }
            return .object([
              ("id", .text(group.id)),
              ("demonstrated", .list(scores.map { .optional($0?.demonstrated) })),
              ("coverage", .list(scores.map { .optional($0?.coverage) })),
            ])
          })
      ),
      (
        "weakThemes",
        .list(
          WeakTheme.inMost(rounds).map { found in
            .object([
              ("id", .text(checklist.themes[found.theme].id)), ("weak", .whole(found.weak)),
              ("of", .whole(found.count)),
            ])
          })
      ),
    ])
  }
}
