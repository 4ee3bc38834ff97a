import GapAnalysis
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

/// What is recommended of a criterion is no more than what is known to be missing of it.
@Suite struct `A recommendation` {
  private func words(_ items: [SampleItem], recommendation: String = "Adopt it") throws -> String {
    let tree = SampleTree([SampleCriterion("A", items)])
    var checklist = tree.checklist
    checklist.criteria[0].recommendation = recommendation
    let assessment = tree.assessment
    let round = Round(checklist, assessment, Scorecard(assessment, checklist: checklist))
    let gap = try #require(round.register.toFix.first)
    return CriterionTask(round, gap.criterion, missing: gap.indicators).recommendation
  }

  @Test func `stands as it is where nothing is there`() throws {
    #expect(try words([SampleItem(.no), SampleItem(.no)]) == "Adopt it.")
  }

  @Test func `asks for the rest where something is there of each`() throws {
    #expect(
      try words([SampleItem(.partial), SampleItem(.no)]) == "As far as missing: Adopt it.")
  }

  @Test func `names what is missing where the rest is there, or not known`() throws {
    let missing = "As far as missing (s2): Adopt it."
    #expect(try words([SampleItem(.yes), SampleItem(.no)]) == missing)
    #expect(try words([SampleItem(.unanswered), SampleItem(.no)]) == missing)
  }

  @Test func `is what is missing where the checklist recommends nothing`() throws {
    #expect(
      try words([SampleItem(.unknown), SampleItem(.no)], recommendation: "")
        == "Known to be missing: s2.")
    #expect(try words([SampleItem(.no)], recommendation: "") == "")
  }
}
