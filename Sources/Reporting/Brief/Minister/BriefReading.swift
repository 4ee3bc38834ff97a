import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// How much the brief rests on, and what its figures mean.
struct BriefReading: ScopedPiece {
  let report: Report

  var blocks: [Document.Block] {
    [
      .facts(
        [
          .init("How sure", Text("\(OpenCount(round: round).count).")),
          .init("Sources", Text(sources)),
          .init(
            "How to read",
            Text(
              "Demonstrated is what the answers show; missing is known to be missing; the rest is "
                + "\(scorecard.rules.openWords) and may turn out either way. The three add up to 100. Points are of "
                + "these 100; a criterion's own score is told in percent and percentage points."
            )),
          .init("What it is", MethodPart(report).standing),
          .init(
            "In full",
            Text("The gap report on the same answers names every gap, answer and source.")),
          .init(
            "Worked out by",
            Text(
              "\(Engine.name) \(Engine.version), from \(checklist.id), version \(checklist.version), and the "
                + "answers with the digest \(assessment.digest)")),
        ])
    ]
  }

  private var sources: String {
    let used = Bibliography(assessment, where: scope.holds(indicator:)).entries
      .filter(\.isUsed)
    guard !used.isEmpty else { return "No answer names a source." }
    let answers = Set(used.flatMap(\.indicators)).count
    return "\(Printed.count(used.count, "source")), on which \(Printed.count(answers, "answer")) "
      + "\(answers == 1 ? "rests" : "rest")."
  }
}
