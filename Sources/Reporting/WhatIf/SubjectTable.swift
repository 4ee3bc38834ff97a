package import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// The same scores cut another way: by theme, or by the agency that leads.
struct SubjectTable: ReportPiece {
  let round: Round
  private let isByTheme: Bool

  init(_ round: Round, byTheme isByTheme: Bool) {
    (self.round, self.isByTheme) = (round, isByTheme)
  }

  var title: String { isByTheme ? "By theme" : "By lead agency" }

  /// With a heading, in a report; nothing where there is nothing to cut by.
  var section: [Document.Block] {
    subjects.isEmpty ? [] : [.heading(level: 3, Text(title), anchor: nil), table]
  }

  private var subjects: [SubjectScore] {
    isByTheme ? SubjectScore.byTheme(round) : SubjectScore.byAgency(round)
  }

  /// Themes or agencies with their scores.
  var table: Document.Block {
    .table(
      Document.Table(
        [
          .init(isByTheme ? "Theme" : "Lead agency"), .init("Criteria", .trailing),
          .init("Demonstrated", .trailing),
          .init(round.scorecard.rules.openWords.capitalisedFirst, .trailing),
          .init("Missing", .trailing),
        ],
        rows: subjects.map { subject in
          let score = subject.score.map(PrintedScore.init)
          return [
            Text(subject.title), Text("\(subject.criteria.count)"),
            Text(score?.demonstrated ?? "not applicable"),
            Text(score?.notKnown ?? "–"), Text(score?.missing ?? "–"),
          ]
        }))
  }
}

/// The country profile's figures by theme or by agency.
package struct SubjectProfile {
  private let round: Round
  private let isByTheme: Bool

  package init(_ round: Round, byTheme isByTheme: Bool) {
    (self.round, self.isByTheme) = (round, isByTheme)
  }

  package var document: Document {
    let table = SubjectTable(round, byTheme: isByTheme)
    return Document(
      [.heading(level: 1, "\(table.title): \(written: round.assessment.state.name)", anchor: nil)]
        + round.introduction + [
          .paragraph(
            Text(
              "The same scores, cut another way"
                + (isByTheme
                  ? "; a criterion may stand under several themes."
                  : ": by the agency that leads on each criterion."))),
          table.table,
        ], language: round.checklist.language)
  }
}
