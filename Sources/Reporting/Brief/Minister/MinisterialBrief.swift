package import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What a co-ordinator puts before a minister: where the State stands, what is to be decided, what is to
/// be found out and from whom, and what changed; four pages of A4 at most.
package struct MinisterialBrief {
  private let report: Report
  private var round: Round { report.round }

  package init(_ report: Report) { self.report = report }

  package var document: Document {
    let decisions = part("Decisions to take", DecisionTable(report: report).blocks)
    let questions = part("What to find out, and from whom", OfficeQuestions(report: report).blocks)
    // Where too little is known for gaps to lead, the questions come first.
    let work =
      round.scorecard.overall.lacksBand ? questions + decisions : decisions + questions
    let changes = report.since.map { old in
      part(
        "What changed since \(Printed.day(old.assessment.date))",
        BriefChanges(RoundStep(old, round)).blocks)
    }
    let blocks =
      ReportOpening(report.scope).blocks("Brief")
      + part("Where the State stands", BriefStanding(report: report).blocks) + work
      + (changes ?? [])
      + part("How sure this is, and how to read it", BriefReading(report: report).blocks)
    // What it names stands in the gap report.
    return Document(blocks, language: round.checklist.language).withoutDeadJumps
  }

  private func part(_ title: String, _ blocks: [Document.Block]) -> [Document.Block] {
    [.heading(level: 2, Text(title), anchor: nil)] + blocks
  }
}

extension ReportPiece {
  /// A criterion by its title, with its id for whoever looks it up in the report.
  func titled(_ index: CriterionIndex) -> Text {
    let criterion = checklist.criteria[index]
    return "\(Text.strong(criterion.title)) (\(criterion.id))"
  }

  /// A question by what it asks, with its id.
  func asked(_ index: IndicatorIndex) -> Text {
    let indicator = checklist.indicators[index]
    return "\(indicator.question) (\(indicator.id))"
  }
}
