import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What lies on the edge of a rule between two rounds (method, section 12).
@Suite struct `On its edges, progress` {
  private func round(_ tree: SampleTree) -> Round {
    Round(tree.checklist, tree.assessment, tree.scorecard)
  }

  /// From half to the whole of a criterion that adds nothing to the overall.
  @Test func `of a criterion that weighs nothing is told, and is none overall`() throws {
    func tree(_ value: AnswerValue) -> SampleTree {
      SampleTree([SampleCriterion("A", weight: 0, value), SampleCriterion("B", .no)])
    }
    let progress = Progress(from: round(tree(.partial)), to: round(tree(.yes)))
    let own = try #require(progress.criteria.first { $0.id == "A" }?.change)
    #expect([own.old, own.new] == [0.5, 1])
    #expect(own.performance == 0.5)
    #expect([own.knowledge, own.evidence, own.scope, own.version] == [0, 0, 0, 0])
    let overall = try #require(progress.overall.change)
    #expect([overall.old, overall.new, overall.performance] == [0, 0, 0])
    #expect(progress.regressed.isEmpty)
    #expect(Progress(from: round(tree(.yes)), to: round(tree(.no))).regressed.count == 1)
  }

  /// The same two questions under other ids: from no to yes, and from yes to no.
  @Test func `follows criteria and questions that have other ids now`() throws {
    func tree(_ ids: [String], _ values: [AnswerValue]) -> SampleTree {
      SampleTree(zip(ids, values).map { SampleCriterion($0, weight: 1, $1) })
    }
    let old = round(tree(["A", "B"], [.no, .yes]))
    let newer = tree(["X", "Y"], [.yes, .no])
    var checklist = newer.checklist
    for (index, former) in zip(checklist.criteria.indices, ["A", "B"]) {
      checklist.criteria[index].was = [former]
      checklist.indicators[IndicatorIndex(index.position)].was = ["\(former).s1"]
    }
    let new = Round(checklist, newer.assessment, newer.scorecard)
    let progress = Progress(from: old, to: new)
    func ids(_ criteria: [CriterionIndex]) -> [String] {
      criteria.map { checklist.criteria[$0].id }
    }
    #expect(ids(progress.closed) == ["X"] && ids(progress.opened) == ["Y"])
    #expect(ids(progress.newlyMet) == ["X"] && ids(progress.noLongerMet) == ["Y"])
    #expect(ids(progress.regressed) == ["Y"])
    let change = try #require(progress.criteria.first { $0.id == "X" }?.change)
    #expect([change.old, change.new, change.performance, change.version] == [0, 1, 1, 0])
    // And back: an older version knows nothing of later ids, the later one of them both.
    let back = Progress(from: new, to: old)
    #expect(back.regressed.map { old.checklist.criteria[$0].id } == ["A"])
  }

  /// Of seven answers two are worse, two are not known any more, one was not known before.
  @Test func `counts as worse what is known to be, and not what is unknown now`() {
    func tree(_ values: [AnswerValue]) -> SampleTree { SampleTree(values.map { SampleItem($0) }) }
    let old = tree([.yes, .yes, .yes, .partial, .unknown, .no, .partial])
    let new = tree([.unknown, .unanswered, .partial, .no, .no, .no, .yes])
    let progress = Progress(from: round(old), to: round(new))
    #expect(
      progress.worsened.map { new.checklist.indicators[$0.after].id } == ["A.s3", "A.s4"])
    #expect(
      progress.worsened.map { old.checklist.indicators[$0.before].id } == ["A.s3", "A.s4"])
    #expect(progress.improved.map { new.checklist.indicators[$0.after].id } == ["A.s7"])
  }

  private static let fates: [(plan: Plan, isMet: Bool, outcome: Progress.Measure.Outcome)] = [
    (Plan(deadline: day("2026-06-29")), false, .overdue),
    (Plan(deadline: day("2026-06-30")), false, .pending),
    (Plan(deadline: day("2026-07-01")), false, .pending), (Plan(), false, .pending),
    (Plan(deadline: day("2026-06-29")), true, .met),
    (Plan(deadline: day("2026-06-29"), status: .inProgress), false, .overdue),
    (Plan(deadline: day("2026-06-29"), status: .done), false, .kept),
    (Plan(deadline: day("2026-06-29"), status: .verified), true, .kept),
    (Plan(deadline: day("2026-06-29"), status: .dropped), true, .dropped),
  ]

  /// The newer round is of 30 June 2026.
  @Test(arguments: fates)
  func `finds a measure overdue from the day after its last`(
    plan: Plan, isMet: Bool, outcome: Progress.Measure.Outcome
  ) {
    let old = SampleTree([SampleCriterion("A", plan: plan, [SampleItem(.no)])], date: "2024-06-30")
    let new = SampleTree([SampleCriterion("A", isMet ? .yes : .no)], date: "2026-06-30")
    let progress = Progress(from: round(old), to: round(new))
    #expect(progress.measures.map(\.outcome) == [outcome])
  }

  @Test func `takes a measure's status from the newer round where that says one`() {
    func tree(_ status: Plan.Status?, _ date: String) -> SampleTree {
      let plan = Plan(deadline: day("2025-01-01"), status: status)
      return SampleTree([SampleCriterion("A", plan: plan, [SampleItem(.no)])], date: date)
    }
    func outcome(_ old: Plan.Status?, _ new: Plan.Status?) -> [Progress.Measure.Outcome] {
      Progress(from: round(tree(old, "2024-06-30")), to: round(tree(new, "2026-06-30")))
        .measures.map(\.outcome)
    }
    #expect(outcome(.planned, .done) == [.kept])
    #expect(outcome(.done, .open) == [.overdue])
    #expect(outcome(.done, nil) == [.kept])
  }
}
