import Documents
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import GapAnalysis
import Testing
import WorkedExamples

/// A plan that calls done what the answers contradict.
@Suite struct `A measure that is called done` {
  private static func page(_ criteria: [SampleCriterion]) -> String {
    let tree = SampleTree(criteria)
    let round = Round(
      tree.checklist, tree.assessment, Scorecard(tree.assessment, checklist: tree.checklist))
    return MarkdownRenderer().text(GapReport(Report(round)).document)
  }

  /// What stands under the heading; nil where there is none.
  private static func doubts(_ criteria: [SampleCriterion]) -> [String]? {
    let parts = page(criteria).components("### What the plan says and the answers do not\n\n")
    return parts.count < 2
      ? nil : parts[1].components("\n\n")[0].split(separator: "\n").map(String.init)
  }

  private static func fired(
    _ id: String, _ status: Plan.Status?, _ deadline: String? = nil
  ) -> SampleCriterion {
    SampleCriterion(
      id, isCritical: true,
      plan: Plan(action: "Do it", deadline: deadline.map(day), status: status),
      [SampleItem(.no, isRequired: true, isRedFlag: true)])
  }

  @Test func `is held against the red flag and the gate that say otherwise`() {
    #expect(
      Self.doubts([Self.fired("A", .verified)]) == [
        "- [A](#A) A: its measure is verified; by the answers the criterion is not met, and this critical "
          + "criterion has failed, and what [A.s1](#A.s1) requires is missing, and the red flag "
          + "[A.s1](#A.s1) has fired."
      ])
    #expect(
      Self.page([Self.fired("A", .verified)]).contains(
        "- **Decided:** Do it. Status: verified; by the answers the criterion is not met, and this "
          + "critical criterion has failed, and what [A.s1](#A.s1) requires is missing, and the red flag "
          + "[A.s1](#A.s1) has fired.\n"))
  }

  @Test func `for a day out of sight is called both`() {
    let lines = Self.doubts([Self.fired("A", .verified, "9999-12-31")])
    #expect(lines?.count == 2)
    #expect(
      lines?.last
        == "- [A](#A) A: its measure is verified, though planned for 31 December 9999, more than ten years "
        + "away.")
    #expect(
      Self.doubts([Self.fired("A", .planned, "9999-12-31")])
        == ["- [A](#A) A: planned for 31 December 9999, more than ten years away."])
  }

  @Test(arguments: [Plan.Status.planned, .inProgress, .dropped, .open])
  func `is not meant where it is not done`(status: Plan.Status) {
    #expect(Self.doubts([Self.fired("A", status)]) == nil)
  }

  @Test func `is not doubted where the criterion is met`() {
    let met = SampleCriterion(
      "A", plan: Plan(action: "Do it", status: .done), [SampleItem(.yes)])
    #expect(Self.doubts([met]) == nil)
  }

  /// Of more than four, those alone that an alarm contradicts are told one by one.
  @Test func `is told with the others where there are many`() {
    let quiet = ["B", "C", "D", "E"].map {
      SampleCriterion($0, plan: Plan(status: .done), [SampleItem(.partial)])
    }
    let lines = Self.doubts([Self.fired("A", .done)] + quiet)
    #expect(lines?.count == 2)
    #expect(lines?.first?.hasPrefix("- [A](#A) A: its measure is done; by the answers") == true)
    #expect(
      lines?.last
        == "- The measures of 4 other criteria are done, which the answers do not show to be met: [B](#B) B; "
        + "[C](#C) C; [D](#D) D; [E](#E) E.")
    let five = quiet + [SampleCriterion("F", plan: Plan(status: .done), [SampleItem(.partial)])]
    #expect(
      Self.doubts(five) == [
        "- The measures of 5 criteria are done, which the answers do not show to be met: [B](#B) B; [C](#C) C; "
          + "[D](#D) D; [E](#E) E; [F](#F) F."
      ])
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
