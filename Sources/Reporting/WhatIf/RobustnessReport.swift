import PolicyModel
package import Documents
package import GapAnalysis

/// How far a result depends on the weights, for reading.
package struct RobustnessReport {
  private let round: Round
  private let robustness: Robustness

  package init(_ round: Round, _ robustness: Robustness) {
    (self.round, self.robustness) = (round, robustness)
  }

  package var document: Document {
    Document(
      [
        .heading(
          level: 1,
          "How firm is the result? \(written: round.assessment.state.name), \(Printed.day(round.assessment.date))",
          anchor: nil)
      ] + round.introduction + [.heading(level: 2, "If the weights were others", anchor: nil)]
        + RobustnessBrief(round, robustness).blocks
        + (RobustnessBrief.canBeTold(round) ? RobustnessTables(round, robustness).blocks : []),
      language: round.checklist.language)
  }
}
