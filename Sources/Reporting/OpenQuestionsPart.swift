import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What nobody knows, what was not answered, and what has no evidence.
struct OpenQuestionsPart: ReportPart {
  static let anchor = "part.open"
  static let title = "What is not known or not supported"

  private let scope: AgencyScope
  var round: Round { scope.round }

  init(_ report: Report) { scope = report.scope }

  var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    blocks.append(
      .heading(level: 3, "Data gaps: known to be unknown, or without a case to count", anchor: nil))
    blocks += table(
      scorecard.dataGaps, none: "None.", columns: ["Question", "Reason"]
    ) { index in
      let answer = assessment.answers[index]
      let reason =
        scorecard.indicators[index].state == .noCases
        ? "No cases in the period" : answer.reason ?? "No reason given"
      return [Text(reason)]
    }
    blocks.append(.heading(level: 3, "Incomplete: not answered yet", anchor: nil))
    blocks += table(
      scorecard.incomplete, none: "None.", columns: ["Question", "For"]
    ) { index in
      [Text(checklist.agencyTitle(checklist.criteria[checklist.indicators[index].criterion].lead))]
    }
    blocks.append(.heading(level: 3, "Unsupported: positive answers without evidence", anchor: nil))
    if scorecard.rules.evidence == .off {
      blocks.append(.paragraph("Evidence was not looked at in this run."))
    } else {
      blocks += table(
        scorecard.unsupported, none: "None.", columns: ["Question", "Answer"]
      ) { index in [Text(round.answerWords(index))] }
    }
    return blocks
  }

  private func table(
    _ all: [IndicatorIndex], none: Text, columns: [String], rest: (IndicatorIndex) -> [Text]
  ) -> [Document.Block] {
    let indices = all.filter(scope.holds(indicator:))
    if indices.isEmpty { return [.paragraph(none)] }
    let rows = indices.map { index in
      [jumps.question(index)]
        + rest(index)
    }
    return [.table(Document.Table(columns.map { .init($0) }, rows: rows))]
  }
}
