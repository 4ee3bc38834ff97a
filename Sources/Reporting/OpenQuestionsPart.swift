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
    let unknown = UnknownWording.kinds.flatMap { kind in
      list(
        UnknownWording.title(kind), scorecard.unknown(kind),
        [UnknownWording.body(kind), "Reason"]
      ) { [asked($0), .written(assessment.answers[$0].reason ?? "–")] }
    }
    let others =
      list("No cases in the period: nothing to answer yet", scorecard.withoutCases, ["For"]) {
        [asked($0)]
      }
      + list("Not answered yet", scorecard.incomplete, ["To ask"]) { [asked($0)] }
      + list("Known in part", scorecard.partlyKnown, ["Answer so far", "To ask"]) {
        [Text(round.answerWords($0)), asked($0)]
      }
    let all = unknown + others
    return (all.isEmpty ? [.paragraph("Every answer is known.")] : all) + unsupported
  }

  private var unsupported: [Document.Block] {
    if scorecard.rules.evidence == .off {
      return [
        .heading(level: 3, "Evidence", anchor: nil),
        .paragraph("Evidence was not looked at in this run."),
      ]
    }
    return list(
      "Unsupported: positive answers without evidence that holds", scorecard.unsupported,
      ["Answer"]
    ) { [Text(round.answerWords($0))] }
  }

  private func asked(_ index: IndicatorIndex) -> Text {
    Text(round.agencyName(round.agency(answering: index)))
  }

  /// Questions under a heading; nothing where there are none in the report's scope.
  private func list(
    _ title: String, _ all: [IndicatorIndex], _ columns: [String],
    _ rest: (IndicatorIndex) -> [Text]
  ) -> [Document.Block] {
    let indices = all.filter(scope.holds(indicator:))
    if indices.isEmpty { return [] }
    return [
      .heading(level: 3, Text("\(title) (\(indices.count))"), anchor: nil),
      .table(
        Document.Table(
          (["Question"] + columns).map { .init($0) },
          rows: indices.map { [jumps.question($0)] + rest($0) })),
    ]
  }
}
