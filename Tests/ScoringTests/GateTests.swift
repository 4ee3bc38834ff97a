import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The gate of a critical criterion: method, section 7.
struct GateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var items: [SampleItem]
    var gate: CriterionScore.Gate

    init(_ name: String, _ items: [SampleItem], _ gate: CriterionScore.Gate) {
      testDescription = name
      self.items = items
      self.gate = gate
    }
  }

  @Test(arguments: [
    Case("exactly 0.5", [SampleItem(.partial)], .pass),
    Case("1e-10 below 0.5", [.percent(49.99999999)], .pass),
    Case("1e-8 below 0.5", [.percent(49.999999)], .fail),
    Case("0.5 shown, the rest open", [SampleItem(.yes), SampleItem(.unknown)], .pass),
    Case("0.5 possible, nothing shown", [SampleItem(.no), SampleItem(.unknown)], .undetermined),
    Case("nothing known", [SampleItem(.unanswered)], .undetermined),
    Case(
      "a third possible", [SampleItem(.no), SampleItem(.no), SampleItem(.unknown)], .fail),
    Case("a range across 0.5", [SampleItem(.range(from: 40, to: 60), .hundred)], .undetermined),
    Case("a range up to 0.5", [SampleItem(.range(from: 40, to: 50), .hundred)], .undetermined),
    Case("a range below 0.5", [SampleItem(.range(from: 40, to: 49), .hundred)], .fail),
    Case("a range from 0.5", [SampleItem(.range(from: 50, to: 90), .hundred)], .pass),
    Case("not applicable", [.leaving()], .notEvaluated),
    Case("nothing of weight", [SampleItem(.no, weight: 0)], .notEvaluated),
  ])
  func `a gate passes on what is shown and fails on what is possible`(_ given: Case) {
    let tree = SampleTree([SampleCriterion("A", isCritical: true, given.items)])
    #expect(tree.criterion.gate == given.gate)
    let zero = SampleTree([SampleCriterion("A", weight: 0, isCritical: true, given.items)])
    #expect(zero.criterion.gate == given.gate, "with weight 0")
    let uncritical = SampleTree([SampleCriterion("A", given.items)])
    #expect(uncritical.criterion.gate == nil)
  }

  @Test func `a checklist may change the threshold`() {
    func gate(_ value: Double) -> CriterionScore.Gate? {
      SampleTree([SampleCriterion("A", isCritical: true, [.percent(value)])]) { $0.gate = 0.7 }
        .criterion.gate
    }
    #expect(gate(70) == .pass)
    #expect(gate(69) == .fail)
  }

  @Test func `an undocumented answer may leave a gate undetermined in discount`() {
    let tree = SampleTree([SampleCriterion("A", isCritical: true, [.percent(80)])]) {
      $0.evidence = .discount
    }
    // L 0.4, U 0.8
    #expect(tree.criterion.gate == .undetermined)
  }
}
