import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// A path that has to be walked by a day.
@Suite struct `A path by a day` {
  @Test func `calls late what could gain something, and nothing that is at its target`() throws {
    let tree = SampleTree(sections: [
      [[SampleCriterion("A", .yes), SampleCriterion("B", .no)]]
    ])
    let (card, checklist) = (tree.scorecard, tree.checklist)
    let register = GapRegister(card, checklist: checklist, assessment: tree.assessment)
    let day = tree.assessment.date
    let path = try #require(
      PathToTarget(
        card, checklist: checklist, register: register,
        request: .init(target: 1, period: day...day.adding(months: 1))))
    #expect(path.steps.isEmpty)
    #expect(path.tooLate.map { checklist.criteria[$0].id } == ["B"])
  }
}
