import Documents
import GapAnalysis
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

extension Round {
  fileprivate init(_ tree: SampleTree) {
    let checklist = tree.checklist
    self.init(
      checklist, tree.assessment,
      Scorecard(tree.assessment, checklist: checklist, rules: checklist.scoring))
  }
}

/// What is said of the cheapest path must be true of it.
@Suite struct `The words of a path` {
  private func text(
    _ tree: SampleTree, _ request: PathToTarget.Request, band: Band? = nil
  ) throws -> String {
    let round = Round(tree)
    let path = try #require(
      PathToTarget(
        round.scorecard, checklist: round.checklist, register: round.register, request: request))
    return MarkdownRenderer().text(PathReport(PathOutlook(round, path, targetBand: band)).document)
  }

  /// Five in six parts are shown, and of the outcomes half.
  private let withoutResults = SampleTree([
    SampleCriterion(
      "C", [SampleItem(.yes), SampleItem(.yes), SampleItem(.partial, .yesNo, .outcome)])
  ])

  @Test func `name what caps a band though enough is demonstrated`() throws {
    let text = try self.text(withoutResults, .init(target: 0.8), band: .advanced)
    #expect(text.contains("\n83% is demonstrated; the band Advanced needs 80%.\n"))
    #expect(
      text.contains("That is not enough for the band Advanced: it also needs 60% demonstrated"))
    #expect(text.contains("With all that can be proposed done it would be given."))
    #expect(!text.contains("cannot be reached"))
  }

  /// With 0.75 shown and a first step that adds an eighth, the target is reached before the outcomes are.
  @Test func `claim no band that is capped after the steps`() throws {
    let tree = SampleTree([
      SampleCriterion("A", effort: .small, [SampleItem(.partial)]),
      SampleCriterion("B", effort: .large, [SampleItem(.partial, .yesNo, .outcome)]),
      SampleCriterion("C", weight: 2, [SampleItem(.yes)]),
    ])
    let text = try self.text(tree, .init(target: 0.8), band: .advanced)
    #expect(
      text.contains(
        "From 75% to 88% in 1 step and 1 point of effort: the least that demonstrates 80%. "
          + "The band is Established then."))
  }

  private let critical = SampleTree([
    SampleCriterion("A", isCritical: true, effort: .large, [SampleItem(.no)]),
    SampleCriterion("B", effort: .small, [SampleItem(.no)]),
    SampleCriterion("C", weight: 2, .yes),
  ])

  private static let requests: [(target: Double?, budget: Int?, words: String)] = [
    (
      0.75, nil,
      "From 50% to 75% in 1 step and 4 points of effort: the least that leads to 75% demonstrated, "
        + "once what must come first is done. 1 step comes first,"
    ),
    (
      0.5, nil,
      "From 50% to 75% in 1 step and 4 points of effort, though the 50% asked for is demonstrated "
        + "already. 1 step comes first,"
    ),
    (
      1, 3,
      "From 50% to 75% in 1 step and 1 point of effort: as far as this budget of 3 points allows. The band"
    ),
    (
      nil, 3,
      "From 50% to 75% in 1 step and 1 point of effort: the most that fits this budget of 3 points. The band"
    ),
    (nil, 0, "50% is demonstrated, and nothing that fits this budget of 0 points would add to it."),
  ]

  @Test(arguments: requests)
  func `are about what was asked for and what limits it`(
    target: Double?, budget: Int?, words: String
  ) throws {
    let text = try self.text(critical, .init(target: target, budget: budget))
    #expect(text.contains(words), "\(text)")
    #expect(text.contains("A: this critical criterion has failed.") == (budget == nil), "\(text)")
  }

  /// One step of a criterion with a low target leads beyond it.
  @Test func `say that what one step reaches can be reached`() throws {
    let tree = SampleTree([SampleCriterion("A", target: 0.25, [SampleItem(.no)])])
    #expect(
      try self.text(tree, .init(target: 0.5))
        .contains("From 0% to 50% in 1 step and 1 point of effort: the least that leads to 50%"))
    #expect(
      try self.text(tree, .init(target: 0.7))
        .contains(
          "cannot be reached: with all that can be proposed done, 50% would be demonstrated."))
  }

  @Test func `do not call what is reached a step`() throws {
    let tree = SampleTree([SampleCriterion("A", .yes), SampleCriterion("B", .partial)])
    #expect(
      try text(tree, .init(target: 0.7))
        .contains("75% is demonstrated: 70% demonstrated is reached already."))
  }
}

/// What is due by a day is to be done by then, however long it would take.
@Suite struct `A path with a last day` {
  private func steps(_ plan: Plan?, by day: String) throws -> [Int] {
    let tree = SampleTree([
      SampleCriterion("A", effort: .large, plan: plan, [SampleItem(.no)]),
      SampleCriterion("B", weight: 4, .yes),
    ])
    let round = Round(tree)
    let start = round.assessment.date
    let end = try #require(CalendarDate(day))
    let path = try #require(
      PathToTarget(
        round.scorecard, checklist: round.checklist, register: round.register,
        request: .init(target: 1, period: start...end)))
    #expect(path.tooLate == (path.steps.isEmpty ? [0] : []))
    return path.steps.map { $0.option.effort }
  }

  /// A large effort takes three years from 30 June 2026, half of it, as a medium one, a year and a
  /// half; the gap, of the third tier, is due on 30 December 2027.
  @Test func `holds what fits its effort or is due`() throws {
    #expect(try steps(nil, by: "2027-12-29") == [])
    #expect(try steps(nil, by: "2027-12-30") == [4])
    let later = Plan(deadline: CalendarDate("2030-01-01"))
    #expect(try steps(later, by: "2027-12-30") == [2])
    #expect(try steps(later, by: "2029-06-29") == [2])
    #expect(try steps(later, by: "2029-06-30") == [4])
  }
}
