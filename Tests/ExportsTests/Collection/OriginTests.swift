import Exports
import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Who answered and who accepted, for programs and in tables.
@Suite struct `Exports say who` {
  private static let round = Round(
    AskedSample.checklist, AskedSample.assessment,
    Scorecard(AskedSample.assessment, checklist: AskedSample.checklist))

  @Test func `answered and accepted, in the last columns of the answers`() {
    let rows = AnswersTable(AgencyScope(Self.round)).read
    let columns = ["answered_by", "accepted_by", "accepted_on"]
    #expect(AnswersTable.columns.suffix(3) == columns[...])
    #expect(
      rows.map { row in columns.map { row[$0] ?? "?" } } == [
        ["Justice", "Office of the Co-ordinator", "2026-05-12"], ["police directorate", "", ""],
        ["", "", ""], ["", "", ""],
        // It has changed since it was accepted.
        ["A Shelter", "", ""], ["", "", ""], ["", "", ""], ["", "", ""],
      ])
  }

  @Test func `answered, accepted and signed, in the scorecard`() {
    var assessment = AskedSample.assessment
    assessment.signatures = [
      Signature(
        signedAs: "Head", on: day("2026-05-12"), office: 1, count: 2, changedSince: ["A.s4"])
    ]
    let round = Round(
      AskedSample.checklist, assessment,
      Scorecard(assessment, checklist: AskedSample.checklist))
    let text = ScorecardJSON(round, warnings: []).text.split(separator: /\s+/).joined(
      separator: " ")
    #expect(
      text.contains(
        """
        "signed": [ { "as": "Head", "on": "2026-05-12", "office": "police", "count": 2, \
        "changedSince": ["A.s4"] } ], "accepted": 1 }
        """)
        || text.contains(
          """
          "signed": [{ "as": "Head", "on": "2026-05-12", "office": "police", "count": 2, \
          "changedSince": ["A.s4"] }], "accepted": 1 }
          """),
      "\(text.prefix(900))")
    #expect(
      text.contains("\"office\": \"justice\", \"on\": \"2026-05-10\""), "\(text.prefix(3000))")
    #expect(text.contains("\"by\": \"Office of the Co-ordinator\", \"on\": \"2026-05-12\""))
  }
}
