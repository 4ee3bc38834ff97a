import Foundation
import Testing

/// `compare --format json`, every figure by hand: two criteria of equal weight, so that the overall is
/// the mean of an answer of yes, partial or no and of a share.
@Suite struct `The figures of a comparison` {
  private func text(
    _ date: String, _ one: String, _ two: String, by respondent: String = "government"
  ) -> String {
    SmallRounds.text(
      date, by: "{ role: \(respondent), name: Office }",
      "answers: { C-01.s1: \(one), C-02.p1: \(two) }\n")
  }

  /// The first became known, from nothing to one; of the second two fifths were lost.
  @Test func `of rounds are split into what they come from`() throws {
    let comparison = try SmallFolder.json(
      ["compare"], on: [text("2024-06-30", "unknown", "60"), text("2026-06-30", "yes", "20")])
    let whole = """
      "old": 0.3, "new": 0.6, "change": 0.3, "performance": -0.2, "knowledge": 0.5,
      "evidence": 0, "scope": 0, "version": 0
      """
    #expect(
      comparison
        == (try SmallFolder.expected(
          """
          { "schema": "assessor.comparison/2", "kind": "rounds", "steps": [
            { "from": "2024-06-30", "to": "2026-06-30",
              "overall": { "id": "overall", \(whole) }, "sections": [{ "id": "P1", \(whole) }],
              "groups": [{ "id": "P1-ONE", \(whole) }],
              "criteria": [
                { "id": "C-01", "old": 0, "new": 1, "change": 1, "performance": 0, "knowledge": 1,
                  "evidence": 0, "scope": 0, "version": 0 },
                { "id": "C-02", "old": 0.6, "new": 0.2, "change": -0.4, "performance": -0.4,
                  "knowledge": 0, "evidence": 0, "scope": 0, "version": 0 }
              ],
              "closed": [], "opened": [], "newlyMet": ["C-01"], "noLongerMet": [],
              "regressed": ["C-02"], "lost": [], "measures": [] }
          ] }
          """)))
  }

  /// At first only the first criterion applies, which is shown by half; then the second, by all.
  @Test func `of rounds tell what applies from what got better`() throws {
    let old = text("2024-06-30", "partial", "100").replacing("party: yes", with: "party: no")
    let comparison = try SmallFolder.json(
      ["compare"], on: [old, text("2026-06-30", "partial", "100")],
      [
        (
          "kind: recommendation, digest: 0123456789abcdef }\n    applies-if: party",
          "kind: recommendation, digest: 0123456789abcdef }"
        )
      ])
    let step = try #require((comparison["steps"] as? [[String: Any]])?.first)
    #expect(
      step["overall"] as? NSDictionary
        == (try SmallFolder.expected(
          """
          { "id": "overall", "old": 0.5, "new": 0.75, "change": 0.25, "performance": 0,
            "knowledge": 0, "evidence": 0, "scope": 0.25, "version": 0 }
          """)))
    let criteria = try #require(step["criteria"] as? [NSDictionary])
    #expect(criteria[1]["old"] is NSNull && criteria[1]["new"] as? Double == 1)
    #expect(criteria[1]["change"] is NSNull)
    for list in ["closed", "opened", "newlyMet", "noLongerMet", "regressed"] {
      #expect(step[list] as? [String] == [], "\(list)")
    }
  }

  @Test func `of rounds tell what became of each measure`() throws {
    let plan = """
      plan:
        C-01: { action: One, deadline: 2026-06-29 }
        C-02: { action: Two, deadline: 2026-06-30, status: planned }

      """
    let comparison = try SmallFolder.json(
      ["compare"],
      on: [text("2024-06-30", "no", "0") + plan, text("2026-06-30", "no", "0")])
    let step = try #require((comparison["steps"] as? [[String: Any]])?.first)
    #expect(
      step["measures"] as? [NSDictionary] == [
        ["criterion": "C-01", "status": NSNull(), "outcome": "overdue"],
        ["criterion": "C-02", "status": "planned", "outcome": "pending"],
      ])
  }

  /// What was known to be missing left register one, and something else came into it.
  @Test func `of rounds tell what left the register of what is to be fixed`() throws {
    let comparison = try SmallFolder.json(
      ["compare"], on: [text("2024-06-30", "no", "100"), text("2026-06-30", "unknown", "99")])
    let step = try #require((comparison["steps"] as? [[String: Any]])?.first)
    #expect(step["closed"] as? [String] == ["C-01"] && step["opened"] as? [String] == ["C-02"])
    #expect(step["newlyMet"] as? [String] == [])
  }

  /// The coalition knows nothing of the first, which is no difference, and of the second the same.
  @Test func `of respondents are the second's less the first's, over what both know`() throws {
    let comparison = try SmallFolder.json(
      ["compare"],
      on: [
        text("2026-06-30", "yes", "60"), text("2026-06-30", "unknown", "60", by: "ngo"),
      ])
    #expect(
      comparison
        == (try SmallFolder.expected(
          """
          { "schema": "assessor.comparison/2", "kind": "respondents", "pairs": [
            { "first": 0, "second": 1,
              "knownToBoth": { "indicators": 1, "of": 2, "weight": 0.5 },
              "overall": { "first": 0.6, "second": 0.6, "difference": 0 },
              "meanDifference": 0,
              "criteria": [
                { "id": "C-02", "first": 0.6, "second": 0.6, "difference": 0, "rests": 1 }
              ],
              "disagreements": [], "contradictions": [], "differing": [],
              "firstAlone": ["C-01.s1"], "secondAlone": [], "neither": [],
              "applicability": [] }
          ] }
          """)))
  }
}
