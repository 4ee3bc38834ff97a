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

  /// With 0.75 shown and a first step that adds an eighth, of which 87.5 is printed as 87, the target is reached before the outcomes are.
  @Test func `claim no band that is capped after the steps`() throws {
    let tree = SampleTree([
      SampleCriterion("A", effort: .small, [SampleItem(.partial)]),
      SampleCriterion("B", effort: .large, [SampleItem(.partial, .yesNo, .outcome)]),
      SampleCriterion("C", weight: 2, [SampleItem(.yes)]),
    ])
    let text = try self.text(tree, .init(target: 0.8), band: .advanced)
    #expect(
      text.contains(
        "From 75% to 87% in 1 step and 1 point of effort: the least that demonstrates 80%. "
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

  /// A criterion whose target is a quarter goes no further, in one step or in full.
  @Test func `say that nothing beyond a criterion's own target is planned`() throws {
    let tree = SampleTree([SampleCriterion("A", target: 0.25, [SampleItem(.no)])])
    #expect(
      try self.text(tree, .init(target: 0.25))
        .contains("From 0% to 25% in 1 step and 1 point of effort: the least that leads to 25%"))
    let beyond = try self.text(tree, .init(target: 0.7))
    #expect(
      beyond.contains(": all that is known to be missing, to the criteria's targets. The band is"),
      "\(beyond)")
    #expect(
      beyond.contains(
        "70% demonstrated cannot be reached: with all that is known to be missing mended, 25% would be "
          + "demonstrated.\n"))
  }

  @Test func `do not call what is reached a step`() throws {
    let tree = SampleTree([SampleCriterion("A", .yes), SampleCriterion("B", .partial)])
    #expect(
      try text(tree, .init(target: 0.7))
        .contains("75% is demonstrated: 70% demonstrated is reached already."))
  }
}

/// What is not known gets no step and no band, but questions.
@Suite struct `The words of a path where little is known` {
  private func text(
    _ tree: SampleTree, _ request: PathToTarget.Request, band: Band? = nil
  ) throws -> String {
    let round = Round(tree)
    let path = try #require(
      PathToTarget(
        round.scorecard, checklist: round.checklist, register: round.register, request: request))
    return MarkdownRenderer().text(PathReport(PathOutlook(round, path, targetBand: band)).document)
  }

  /// Of sixteen equal questions twelve make three quarters of the weight, and ten are printed; each is
  /// worth 6.25 points.
  @Test func `are ten questions and no step on an empty file`() throws {
    let tree = SampleTree(
      (0..<16).map { SampleCriterion("C\(Character(UnicodeScalar(65 + UInt8($0))))", .unanswered) })
    let text = try text(tree, .init(target: 0.7), band: .established)
    #expect(
      text.contains(
        """
        ## The steps

        No step yet: nothing is known to be missing. These ten questions first:

        | Question | To do | Ask | Adds | Known then |
        | --- | --- | --- | ---: | ---: |
        | CA.s1 ? | answer | – | 6.25 | 6% |
        | CB.s1 ? | answer | – | 6.25 | 12% |
        | CC.s1 ? | answer | – | 6.25 | 18% |
        """), "\(text)")
    #expect(
      text.hasSuffix(
        """
        | CJ.s1 ? | answer | – | 6.25 | 62% |

        2 more questions follow, with which 75% is known.

        - 0% is demonstrated, and 100% could be if all open questions turned out well.

        """), "\(text)")
    #expect(!text.contains("he band"))
  }

  /// A quarter is known, and missing: 0 to 0.75, then 0.25 to 1.
  @Test func `tell how far reforms reach, and how far good answers`() throws {
    let tree = SampleTree([
      SampleCriterion("A", .no), SampleCriterion("B", .unknown), SampleCriterion("C", .unanswered),
      SampleCriterion("D", .unknown),
    ])
    let text = try text(tree, .init(target: 0.7))
    #expect(
      text.contains(
        "From 0% to 25% in 1 step and 2 points of effort: all that is known to be missing, to the criteria's "
          + "targets. No band can be given then: 25% is known, and a band needs half.\n"), "\(text)"
    )
    #expect(
      text.contains(
        "- Reforms alone do not lead to 70% demonstrated: with all that is known to be missing mended, 25% "
          + "would be demonstrated, and 100% could be if all open questions turned out well.\n"))
    #expect(text.contains("| now | – | – | – | 0 | 0–75% |  |\n"))
    #expect(text.contains("| 1 | **A** A | to target | 2 | 2 | 25–100% |  |\n"))
    #expect(
      text.contains(
        "What is not known needs an answer, not a reform. 2 questions come first: those that say most. "
          + "25% is known now, and 75% once they are answered."))
    #expect(text.contains("| B.s1 ? | answer | – | 25.00 | 50% |\n"))
    #expect(!text.contains("D.s1"))
  }

  /// Ten equal parts, of which nine are shown but for a half, and one is critical and not known.
  @Test func `name the critical criterion of which nobody knows whether it passes`() throws {
    let tree = SampleTree([
      SampleCriterion("A", .partial), SampleCriterion("B", isCritical: true, .unknown),
      SampleCriterion("C", weight: 8, .yes),
    ])
    let text = try text(tree, .init(target: 0.6), band: .established)
    #expect(text.contains("\n85% is demonstrated; the band Established needs 60%.\n"), "\(text)")
    #expect(
      text.contains(
        "- That is not enough for the band Established: it is not known whether the critical criterion B B "
          + "passes. With all that can be proposed done the band would be Developing.\n"))
    #expect(
      text.contains(
        "1 question comes first: it decides about a critical criterion or a red flag. 90% is known now, and "
          + "100% once it is answered."))
  }

  @Test func `say which of a criterion's questions a step is about, where others are open`() throws
  {
    let tree = SampleTree([
      SampleCriterion("A", [SampleItem(.no), SampleItem(.unanswered)]),
      SampleCriterion("B", [SampleItem(.no)]),
    ])
    let text = try text(tree, .init(target: 0.7))
    #expect(
      text.contains(" **A** A | to target | 2 | 4 | 75–100% | Known to be missing: s1. |\n"),
      "\(text)"
    )
    #expect(text.contains("| 1 | **B** B | to target | 2 | 2 | 50–75% |  |\n"))
  }

  @Test func `have no question to ask where all is known`() throws {
    let text = try text(SampleTree([SampleCriterion("A", .partial)]), .init(target: 0.9))
    #expect(text.contains("No question has to be answered first: 100% is known.\n"))
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
