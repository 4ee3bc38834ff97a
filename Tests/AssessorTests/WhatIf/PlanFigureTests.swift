import Foundation
import TestFiles
import Testing

/// `plan --format json`, every figure by hand.
///
/// Two criteria of equal weight and medium effort: nothing of the first, a fifth of the second, so that
/// 0.1 is demonstrated. In full the first gains 0.5 and the second 0.4, for 2 points of effort each; one
/// step gains 0.25 (to partial) and 0.2 (half of the way to 1), for 1 point each.
@Suite struct `The figures of a plan` {
  private static let text = SmallRounds.text(
    "2026-06-30", "answers: { C-01.s1: no, C-02.p1: 20 }\n")

  private func plan(
    _ options: String..., of text: String = text, changing changes: SmallFolder.Change...
  ) throws -> NSDictionary {
    try SmallFolder.json(["plan"] + options, on: [text], changes)
  }

  private static let isCritical = SmallFolder.Change(
    "  - id: C-01\n", "  - id: C-01\n    critical: true\n")
  private static let isRedFlag = SmallFolder.Change(
    "      - id: s1\n", "      - id: s1\n        red-flag: true\n")

  /// Of the three ways to 0.4 more for 2 points of effort, the whole of the first gains the most.
  @Test func `are those of the cheapest way, of equal ones the one that gains most`() throws {
    let plan = try plan("--target", "50")
    #expect(
      plan
        == (try SmallFolder.expected(
          """
          { "schema": "assessor.plan/2", "target": 0.5, "budget": null, "by": null,
            "demonstrated": 0.1, "predicted": 0.6, "effort": 2, "exact": true, "reached": true, "most": 1,
            "mostPossible": 1, "band": 3,
            "steps": [
              { "criterion": "C-01", "step": "full", "mandatory": false, "reasons": [], "effort": 2,
                "gain": 0.5, "cumulative": 0.6,
                "cumulativePossible": 0.6, "cumulativeEffort": 2 }
            ],
            "findOut": [], "leftOut": [], "tooLate": [],
            "oneStepEverywhere": { "effort": 2, "demonstrated": 0.55 } }
          """)))
  }

  /// The first is critical and has failed, and its red flag has fired: it comes first, and then a step
  /// of the second is enough.
  @Test func `begin with what must come first, and why`() throws {
    let plan = try plan("--target", "80", changing: Self.isCritical, Self.isRedFlag)
    #expect(
      plan
        == (try SmallFolder.expected(
          """
          { "schema": "assessor.plan/2", "target": 0.8, "budget": null, "by": null,
            "demonstrated": 0.1, "predicted": 0.8, "effort": 3, "exact": true, "reached": true, "most": 1,
            "mostPossible": 1, "band": 4,
            "steps": [
              { "criterion": "C-01", "step": "full", "mandatory": true,
                "reasons": ["failedGate", "redFlag"], "effort": 2, "gain": 0.5, "cumulative": 0.6,
                "cumulativePossible": 0.6, "cumulativeEffort": 2 },
              { "criterion": "C-02", "step": "one", "mandatory": false, "reasons": [], "effort": 1,
                "gain": 0.2, "cumulative": 0.8,
                "cumulativePossible": 0.8, "cumulativeEffort": 3 }
            ],
            "findOut": [], "leftOut": [], "tooLate": [],
            "oneStepEverywhere": { "effort": 2, "demonstrated": 0.55 } }
          """)))
  }

  @Test func `name what does not fit the budget`() throws {
    let plan = try plan(
      "--target", "90", "--budget", "1", "--by", "2026-12-30", changing: Self.isCritical)
    #expect(
      plan
        == (try SmallFolder.expected(
          """
          { "schema": "assessor.plan/2", "target": 0.9, "budget": 1, "by": "2026-12-30",
            "demonstrated": 0.1, "predicted": 0.3, "effort": 1, "exact": true, "reached": false, "most": 1,
            "mostPossible": 1, "band": 1,
            "steps": [
              { "criterion": "C-02", "step": "one", "mandatory": false, "reasons": [], "effort": 1,
                "gain": 0.2, "cumulative": 0.3,
                "cumulativePossible": 0.3, "cumulativeEffort": 1 }
            ],
            "findOut": [], "leftOut": ["C-01"], "tooLate": [],
            "oneStepEverywhere": { "effort": 2, "demonstrated": 0.55 } }
          """)))
  }

  /// The least effort takes half a year.
  @Test func `name what is too late for a day`() throws {
    let plan = try plan("--budget", "9", "--by", "2026-12-29")
    #expect(plan["steps"] as? [NSDictionary] == [])
    #expect(plan["tooLate"] as? [String] == ["C-01", "C-02"])
    #expect(plan["target"] is NSNull && plan["reached"] is NSNull)
    #expect(plan["predicted"] as? Double == 0.1)
  }

  /// The first is not known: no reform is planned for it, and it is asked about. With the second in
  /// full 0.5 is reached, and with good answers everything.
  @Test func `plan nothing for what is not known, and ask about it`() throws {
    let text = SmallRounds.text("2026-06-30", "answers: { C-01.s1: unknown, C-02.p1: 20 }\n")
    let plan = try plan("--target", "80", of: text)
    #expect(
      plan
        == (try SmallFolder.expected(
          """
          { "schema": "assessor.plan/2", "target": 0.8, "budget": null, "by": null,
            "demonstrated": 0.1, "predicted": 0.5, "effort": 2, "exact": true, "reached": false, "most": 0.5,
            "mostPossible": 1, "band": 2,
            "steps": [
              { "criterion": "C-02", "step": "full", "mandatory": false, "reasons": [], "effort": 2,
                "gain": 0.4, "cumulative": 0.5, "cumulativePossible": 1, "cumulativeEffort": 2 }
            ],
            "findOut": [
              { "indicator": "C-01.s1", "todo": "answer", "weight": 0.5, "coverage": 1 }
            ],
            "leftOut": [], "tooLate": [],
            "oneStepEverywhere": { "effort": 1, "demonstrated": 0.3 } }
          """)))
  }

  @Test func `have no step in an empty file`() throws {
    let plan = try plan("--target", "80", of: SmallRounds.text("2026-06-30"))
    #expect(plan["steps"] as? [NSDictionary] == [])
    #expect(plan["band"] is NSNull && plan["most"] as? Double == 0)
    let questions = try #require(plan["findOut"] as? [[String: Any]])
    #expect(questions.map { $0["indicator"] as? String } == ["C-01.s1", "C-02.p1"])
    #expect(questions.map { $0["coverage"] as? Double } == [0.5, 1])
  }
}
