import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What of a change is performance, what knowledge, and what evidence: method, section 12.
@Suite struct `A change of answers` {
  private func round(_ tree: SampleTree) -> Round {
    Round(tree.checklist, tree.assessment, tree.scorecard)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: SampleItem
    let after: SampleItem
    let performance: Double
    let knowledge: Double

    init(
      _ name: String, _ before: SampleItem, _ after: SampleItem, performance: Double,
      knowledge: Double
    ) {
      (testDescription, self.before, self.after) = (name, before, after)
      (self.performance, self.knowledge) = (performance, knowledge)
    }
  }

  @Test(arguments: [
    Case("better", .percent(20), .percent(70), performance: 0.5, knowledge: 0),
    Case("worse", .percent(70), .percent(20), performance: -0.5, knowledge: 0),
    Case(
      "clearly better, and better known", .range(20, 50), .range(60, 70), performance: 0.1,
      knowledge: 0.3),
    Case(
      "clearly worse, and vaguer", .percent(60), .range(10, 50), performance: -0.1, knowledge: -0.4),
    Case("narrower", .range(20, 80), .range(40, 60), performance: 0, knowledge: 0.2),
    Case("wider", .percent(50), .range(20, 80), performance: 0, knowledge: -0.3),
    Case("known now", SampleItem(.unknown, .hundred), .percent(80), performance: 0, knowledge: 0.8),
    Case(
      "not known now", .percent(80), SampleItem(.unanswered, .hundred), performance: 0,
      knowledge: -0.8),
    Case("all open now", .percent(80), .range(0, 100), performance: 0, knowledge: -0.8),
    Case("higher at one end", .range(20, 40), .range(20, 90), performance: 0, knowledge: 0),
    Case(
      "for everybody now", .percent(90, except: [0]), .percent(90), performance: 0.4, knowledge: 0),
  ])
  func `is performance as far as it is clear, and else knowledge`(_ given: Case) throws {
    let progress = Progress(
      from: round(SampleTree([given.before])), to: round(SampleTree([given.after])))
    let change = try #require(progress.overall.change)
    #expect(abs(change.performance - given.performance) < 1e-12)
    #expect(abs(change.knowledge - given.knowledge) < 1e-12)
    #expect([change.evidence, change.scope, change.version] == [0, 0, 0])
    #expect(progress.worsened.count == (given.performance < 0 ? 1 : 0))
    #expect(progress.improved.count == (given.performance > 0 ? 1 : 0))
    #expect(progress.regressed == (given.performance < 0 ? [0] : []))
  }

  /// Yes by no evidence to yes by a law: from 0.5 to 1. Partial to yes at stale evidence: 0.375 to 0.75.
  @Test func `in discount tells evidence from answers`() throws {
    let old = [Evidence(.report, "2020-01-01")]
    func tree(_ items: [SampleItem]) -> SampleTree {
      SampleTree(items) { $0.evidence = .discount }
    }
    let progress = Progress(
      from: round(tree([SampleItem(.yes), SampleItem(.partial, evidence: old)])),
      to: round(
        tree([SampleItem(.yes, evidence: [Evidence(.law)]), SampleItem(.yes, evidence: old)])))
    let change = try #require(progress.overall.change)
    #expect([change.old, change.new] == [0.4375, 0.875])
    // The better answer counts whole; that a quarter of it is not proven is evidence's.
    #expect([change.performance, change.knowledge, change.evidence] == [0.25, 0, 0.1875])
    #expect([change.scope, change.version] == [0, 0])
  }
}
