import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Half an effort is rounded up, since nothing is had for nothing (method, section 10).
@Suite struct `One step up` {
  /// The cheapest way from 0 to 0.5 of a criterion whose effort is so many points.
  private func path(_ points: Int, target: Double) throws -> PathToTarget {
    let criterion = SampleCriterion("A", effort: .large, [SampleItem(.level(0), .levels(2))])
    let tree = SampleTree([criterion]) { $0.effort.large = points }
    let card = tree.scorecard
    let register = GapRegister(card, checklist: tree.checklist, assessment: tree.assessment)
    return try #require(
      PathToTarget(
        card, checklist: tree.checklist, register: register, request: .init(target: target)))
  }

  @Test(arguments: [(2, 1), (3, 2), (4, 2), (5, 3), (7, 4), (99, 50), (100, 50)])
  func `costs half of the whole way, rounded up`(points: Int, half: Int) throws {
    let path = try path(points, target: 0.5)
    #expect(path.steps.map(\.option.effort) == [half])
    #expect(path.steps.map(\.option.step) == [.one])
    #expect(path.effort == half)
    #expect(path.predicted == 0.5)
  }

  /// Then the whole way costs no more, and gains more.
  @Test func `is not taken where half of one point is one`() throws {
    let path = try path(1, target: 0.5)
    #expect(path.steps.map(\.option.step) == [.full])
    #expect(path.effort == 1)
    #expect(path.predicted == 1)
  }

  @Test(arguments: [(3, 2), (4, 2), (5, 3)])
  func `is all that a budget of its points allows`(points: Int, half: Int) throws {
    let criterion = SampleCriterion("A", effort: .large, [SampleItem(.level(0), .levels(2))])
    let tree = SampleTree([criterion]) { $0.effort.large = points }
    let card = tree.scorecard
    let register = GapRegister(card, checklist: tree.checklist, assessment: tree.assessment)
    func spent(_ budget: Int) -> Int? {
      PathToTarget(
        card, checklist: tree.checklist, register: register,
        request: .init(target: nil, budget: budget))?.effort
    }
    #expect(spent(half - 1) == 0)
    #expect(spent(half) == half)
    #expect(spent(points) == points)
  }
}
