import Documents
import Exports
import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The scorecard as programs read it, every figure by hand.
@Suite struct `The scorecard for programs` {
  @Test func `says what an assessment rests on, and the days of its period`() throws {
    let tree = SampleTree([SampleItem(.yes)])
    var assessment = tree.assessment
    assessment.basis = .deskReview
    assessment.period = Period(year: "2025")
    let text = ScorecardJSON(
      Round(tree.checklist, assessment, tree.round.scorecard), warnings: []
    ).text
    #expect(
      text.contains(
        """
            "basis": "desk-review",
            "period": { "from": "2025-01-01", "to": "2025-12-31" }

        """), "\(text)")
  }

  /// E10 of the method: L (0.2 + 0.5) / 2, U (0.9 + 1) / 2, K (0.3 + 0.5) / 2 and P 0.35 / 0.4.
  @Test func `says of half-known answers what is shown, missing and not known`() {
    let node = """
      "demonstrated": 0.35,
      "answered": 0.875,
      "possible": 0.95,
      "coverage": 0.4,
      "band": null,
      "bandUncapped": 1,
      "bandPotential": 4,
      "provisional": true,
      "caps": [],
      "dimensions": {
        "structure": { "demonstrated": 0.35, "answered": 0.875, "possible": 0.95, "coverage": 0.4 },
        "process": { "demonstrated": null, "answered": null, "possible": null, "coverage": null },
        "outcome": { "demonstrated": null, "answered": null, "possible": null, "coverage": null }
      },
      "implementationGap": { "value": null, "low": null, "high": null },
      "effectivenessGap": { "value": null, "low": null, "high": null },
      "flags": [],
      """
    func indented(_ spaces: Int) -> String {
      node.replacing("\n", with: "\n" + String(repeating: " ", count: spaces))
    }
    #expect(
      ScorecardJSON(SampleTree.halfKnown.round, warnings: ["line 1: so it is"]).text == """
        {
          "schema": "assessor.scorecard/2",
          "engine": { "version": "\(Engine.version)" },
          "checklist": { "id": "sample", "version": "1.0.0", "digest": "" },
          "assessment": {
            "state": { "code": "XX", "name": "Exampleland" },
            "date": "2026-06-30",
            "respondent": { "role": "other", "name": "a test" },
            "digest": "",
            "basis": "self-assessment",
            "period": null
          },
          "evidenceMode": "warn",
          "overall": {
            \(indented(4))
            "toFix": 0.05,
            "toFindOut": 0.6
          },
          "sections": [
            {
              "id": "P1",
              "title": "P1",
              "weight": 1,
              \(indented(6))
              "groups": [
                {
                  "id": "P1-G1",
                  "title": "P1-G1",
                  "weight": 1,
                  \(indented(10))
                  "criteria": [
                    {
                      "id": "A",
                      "title": "A",
                      "weight": 1,
                      "effectiveWeight": 1,
                      "demonstrated": 0.35,
                      "answered": 0.875,
                      "possible": 0.95,
                      "coverage": 0.4,
                      "status": "mostlyNotKnown",
                      "gate": null,
                      "indicators": [
                        { "id": "A.s1", "dimension": "structure", "state": "answered", "effectiveWeight": 0.5, "low": 0.2, "high": 0.9, "known": 0.3, "value": 0.666667, "demonstrated": 0.2, "except": [], "evidence": "none", "redFlag": null },
                        { "id": "A.s2", "dimension": "structure", "state": "answered", "effectiveWeight": 0.5, "low": 0.5, "high": 1, "known": 0.5, "value": 1, "demonstrated": 0.5, "except": [], "evidence": "none", "redFlag": null }
                      ]
                    }
                  ]
                }
              ]
            }
          ],
          "redFlags": [],
          "toFix": [
            {
              "criterion": "A",
              "tier": "4",
              "shortfall": 0.05,
              "contribution": 0.05,
              "priority": 5,
              "impact": 5,
              "effort": 2,
              "quadrant": "strategic",
              "deadline": "2028-06-30",
              "indicators": ["A.s1"]
            }
          ],
          "toFindOut": [
            {
              "criterion": "A",
              "tier": "v",
              "shortfall": 0.6,
              "contribution": 0.6,
              "priority": 60,
              "deadline": "2026-12-30",
              "questions": [
                { "indicator": "A.s1", "todo": "narrow" },
                { "indicator": "A.s2", "todo": "narrow" }
              ]
            }
          ],
          "unsupported": ["A.s1", "A.s2"],
          "dataGaps": [],
          "unknowns": { "notMeasured": [], "notFound": [], "withheld": [], "pending": [], "plain": [], "noCases": [] },
          "incomplete": [],
          "leftBehind": [],
          "heavilyTailored": false,
          "warnings": ["line 1: so it is"]
        }

        """)
  }

  @Test func `lists what is not known by its kind, a range of everything among it`() {
    let text = ScorecardJSON(SampleTree.notKnown.round, warnings: []).text
    #expect(
      text.contains(
        """
          "dataGaps": ["A.s1", "A.s2", "A.s3", "A.s4", "A.s5", "A.s6", "A.s7"],
          "unknowns": {
            "notMeasured": ["A.s1"],
            "notFound": ["A.s2"],
            "withheld": ["A.s3"],
            "pending": ["A.s4"],
            "plain": ["A.s5", "A.s7"],
            "noCases": ["A.s6"]
          },
          "incomplete": ["A.s8"],
        """))
    #expect(
      text.contains(
        """
        "id": "A.s7", "dimension": "structure", "state": "unknown", "effectiveWeight": 0.125, \
        "low": 0, "high": 1, "known": 0, "value": null, "demonstrated": 0,
        """))
    #expect(
      text.contains(
        """
              "questions": [
                { "indicator": "A.s1", "todo": "startMeasuring" },
                { "indicator": "A.s2", "todo": "answer" },
                { "indicator": "A.s3", "todo": "answer" },
                { "indicator": "A.s4", "todo": "answer" },
                { "indicator": "A.s5", "todo": "answer" },
                { "indicator": "A.s6", "todo": "wait" },
                { "indicator": "A.s7", "todo": "answer" },
                { "indicator": "A.s8", "todo": "answer" }
              ]
        """))
    #expect(text.contains("\"toFix\": [],"))
  }

  /// Half of the weight is known, which is enough for a band.
  @Test func `has a band from one half known, and none below`() {
    let half = SampleTree([SampleItem(.yes), SampleItem(.unknown)])
    let less = SampleTree([SampleItem(.yes), SampleItem(.unknown, weight: 1.01)])
    #expect(ScorecardJSON(half.round, warnings: []).text.contains("\"band\": 2,"))
    let text = ScorecardJSON(less.round, warnings: []).text
    #expect(text.contains("\"band\": null,\n    \"bandUncapped\": 2,\n    \"bandPotential\": 4,"))
  }

  @Test func `has nothing but nulls where nothing applies`() {
    let text = ScorecardJSON(SampleTree([.leaving()]).round, warnings: []).text
    #expect(text.contains("\"toFix\": null,\n    \"toFindOut\": null\n"))
    #expect(text.contains("\"toFix\": [],\n  \"toFindOut\": [],"))
    #expect(
      text.contains(
        """
        "low": null, "high": null, "known": null, "value": null, "demonstrated": null,
        """))
  }
}
