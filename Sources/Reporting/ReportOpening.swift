import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What stands above a report: its title, what it is on, and what to know before reading on.
struct ReportOpening: ReportPiece {
  private let scope: AgencyScope
  var round: Round { scope.round }

  init(_ scope: AgencyScope) { self.scope = scope }

  /// - Parameter kind: what the report is called.
  func blocks(_ kind: String) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 1, "\(kind): \(written: assessment.state.name)", anchor: nil)
    ]
    blocks +=
      [round.opening] + SignedWording(round: round).blocks + leftOutNotice + carriedOverNotice
      + agencyNotice
    blocks += [round].fictionNotice
    if scorecard.isHeavilyTailored {
      blocks.append(
        .notice(
          Text(
            "Heavily tailored: \(Printed.percent(scorecard.tailoredShare)) of the checklist's "
              + "weight was left out as not applicable, so the result should not be compared with "
              + "others.")))
    }
    return blocks
  }

  /// What a report on a public copy says first: that something was left out, and how much.
  private var leftOutNotice: [Document.Block] {
    assessment.leftOut.map { [.notice(Text("Public version. \($0.words)"))] } ?? []
  }

  /// Says that answers describe an earlier day than the report does.
  private var carriedOverNotice: [Document.Block] {
    round.unreviewed.map { [.notice(Text("\($0)."))] } ?? []
  }

  /// How to reach the agency, for those who wrote the assessment.
  private func contact(of agency: AgencyIndex) -> String {
    guard assessment.audience == .internal, let contact = assessment.offices[agency]?.contact
    else { return "" }
    return " (\(contact))"
  }

  /// Says what an agency's sheet holds and what it leaves out.
  private var agencyNotice: [Document.Block] {
    guard let agency = scope.agency else { return [] }
    let inScope = scope.criteria
    let led = inScope.count { round.lead(of: $0) == agency }
    return [
      .notice(
        Text("Sheet for: ") + .strong(round.name(of: agency))
          + Text(
            "\(contact(of: agency)). It holds the \(Printed.count(inScope.count, "criterion", "criteria")) that this "
              + "agency leads (\(led)), supports or answers in part (\(inScope.count - led)). The overall result is "
              + "the whole State's; sections and groups stand in the full report. The folder's copy of the "
              + "assessment, scores.csv and scorecard.json are the whole State's too."))
    ]
  }
}
