import Exports
import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Comparisons and plans as programs read them, every figure by hand.
@Suite struct `Comparisons and plans for programs` {
  private func pairs(_ one: [AnswerValue], _ two: [AnswerValue]) -> Substring {
    let rounds = [one, two].map { SampleTree($0.map { SampleItem($0) }).round }
    let text = DisagreementJSON(rounds, RespondentPair.all(rounds)).text
    return text[(text.firstRange(of: "  \"pairs\"")?.lowerBound ?? text.endIndex)...]
  }

  /// E12 of the method: of the first question alone both know something, and contradict each other.
  @Test func `of respondents rest on what both know`() {
    #expect(
      pairs([.yes, .unknown, .partial, .no], [.no, .no, .unknown, .unknown]) == """
          "pairs": [
            {
              "first": 0,
              "second": 1,
              "knownToBoth": { "indicators": 1, "of": 4, "weight": 0.25 },
              "overall": { "first": 1, "second": 0, "difference": -1 },
              "meanDifference": -1,
              "criteria": [
                { "id": "A", "first": 1, "second": 0, "difference": -1, "rests": 1 }
              ],
              "disagreements": ["A"],
              "contradictions": ["A.s1"],
              "differing": [],
              "firstAlone": ["A.s3", "A.s4"],
              "secondAlone": ["A.s2"],
              "neither": [],
              "applicability": []
            }
          ]
        }

        """)
  }

  @Test func `of respondents have no difference where nothing is known to both`() {
    #expect(
      pairs([.yes, .unanswered], [.unanswered, .unknown]) == """
          "pairs": [
            {
              "first": 0,
              "second": 1,
              "knownToBoth": { "indicators": 0, "of": 2, "weight": 0 },
              "overall": { "first": null, "second": null, "difference": null },
              "meanDifference": null,
              "criteria": [],
              "disagreements": [],
              "contradictions": [],
              "differing": [],
              "firstAlone": ["A.s1"],
              "secondAlone": [],
              "neither": ["A.s2"],
              "applicability": []
            }
          ]
        }

        """)
  }

  /// An intervals' distance: between nothing and partial against yes lies one half.
  @Test func `of respondents with ranges differ by what lies between them`() {
    let text = pairs([.degreeRange(from: .no, to: .partial)], [.yes])
    // What is known of the first is one half, of which nothing is there.
    #expect(text.contains("{ \"first\": 0, \"second\": 1, \"difference\": 0.5 }"))
    #expect(text.contains("\"disagreements\": [\"A\"]"))
  }

  /// What had no evidence has some now: from a half to the whole of what is claimed.
  @Test func `of rounds have a part of their own for evidence`() {
    func round(_ date: String, _ evidence: [Evidence]) -> Round {
      SampleTree(
        [SampleCriterion("A", [SampleItem(.yes, evidence: evidence)])], date: date
      ) { $0.evidence = .discount }.round
    }
    let rounds = [round("2024-06-30", []), round("2026-06-30", [Evidence(.law)])]
    let text = ProgressJSON(rounds, RoundStep.all(rounds)).text
    #expect(text.contains("\"schema\": \"assessor.comparison/2\""))
    #expect(
      text.contains(
        """
              "overall": { "id": "overall", "old": 0.5, "new": 1, "change": 0.5, "performance": 0, "knowledge": 0, "evidence": 0.5, "scope": 0, "version": 0 },
        """))
  }

  @Test func `of rounds name what was taken back, and how much nobody looked at again`() {
    let old = SampleTree([SampleItem(.yes), SampleItem(.yes)], rules: { _ in }).round
    var tree = SampleTree([SampleItem(.unknown), SampleItem(.yes)])
    tree.date = day("2028-06-30")
    var assessment = tree.assessment
    assessment.carriedOver[1] = day("2026-06-30")
    let new = Round(
      tree.checklist, assessment, Scorecard(assessment, checklist: tree.checklist))
    let text = ProgressJSON([old, new], RoundStep.all([old, new])).text
    #expect(text.contains("      \"regressed\": [],\n      \"lost\": [\"A.s1\"],\n"), "\(text)")
    #expect(
      text.matches(of: /"unreviewed": (\d)/).map { String($0.1) } == ["0", "1"], "\(text)")
  }

  private func plan(_ tree: SampleTree, _ target: Double) throws -> Substring {
    let round = tree.round
    let path = try #require(
      PathToTarget(
        round.scorecard, checklist: round.checklist, register: round.register,
        request: .init(target: target)))
    let text = PathJSON(PathOutlook(round, path, targetBand: nil)).text
    return text[(text.firstRange(of: "  \"target\"")?.lowerBound ?? text.endIndex)...]
  }

  /// Three quarters are known with three of four answers; nothing is planned for what is not known.
  @Test func `have no step where nothing is known, and questions until enough is`() throws {
    #expect(
      try plan(SampleTree(Array(repeating: SampleItem(.unanswered), count: 4)), 0.6) == """
          "target": 0.6,
          "budget": null,
          "by": null,
          "demonstrated": 0,
          "predicted": 0,
          "effort": 0,
          "exact": true,
          "reached": false,
          "most": 0,
          "mostPossible": 1,
          "band": null,
          "steps": [],
          "findOut": [
            { "indicator": "A.s1", "todo": "answer", "weight": 0.25, "coverage": 0.25 },
            { "indicator": "A.s2", "todo": "answer", "weight": 0.25, "coverage": 0.5 },
            { "indicator": "A.s3", "todo": "answer", "weight": 0.25, "coverage": 0.75 }
          ],
          "leftOut": [],
          "tooLate": [],
          "oneStepEverywhere": { "effort": 0, "demonstrated": 0 }
        }

        """)
  }

  /// A fails what it requires, so its gate fails; of B half is not known. A in full gives 0.25 more,
  /// whatever the target: from 0.25 (B's yes counts a quarter, A's a quarter) to 0.5 + …
  @Test func `begin with what has failed, by whom it is required`() throws {
    let tree = SampleTree([
      SampleCriterion(
        "A", isCritical: true, effort: .small,
        [SampleItem(.no, isRequired: true), SampleItem(.yes)]
      ),
      SampleCriterion("B", [SampleItem(.yes), SampleItem(.unknown)]),
    ])
    #expect(
      try plan(tree, 0.1).hasPrefix(
        """
          "target": 0.1,
          "budget": null,
          "by": null,
          "demonstrated": 0.5,
          "predicted": 0.75,
          "effort": 1,
          "exact": true,
          "reached": true,
          "most": 0.75,
          "mostPossible": 1,
          "band": 3,
          "steps": [
            {
              "criterion": "A",
              "step": "full",
              "mandatory": true,
              "reasons": ["failedGate", "required"],
              "effort": 1,
              "gain": 0.25,
              "cumulative": 0.75,
              "cumulativePossible": 1,
              "cumulativeEffort": 1
            }
          ],
          "findOut": [],
        """))
  }
}
