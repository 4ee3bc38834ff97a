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

  static let good = SampleItem(.yes, weight: 9)

  @Test(arguments: [
    Case("exactly 0.5", [SampleItem(.partial)], .pass),
    Case("1e-10 below 0.5", [.percent(49.99999999)], .pass),
    Case("1e-8 below 0.5", [.percent(49.999999)], .fail),
    Case("0.5 shown, the rest open", [SampleItem(.yes), SampleItem(.unknown)], .pass),
    Case("0.5 possible, nothing shown", [SampleItem(.no), SampleItem(.unknown)], .undetermined),
    Case("nothing known", [SampleItem(.unanswered)], .undetermined),
    Case(
      "a third possible", [SampleItem(.no), SampleItem(.no), SampleItem(.unknown)], .fail),
    Case("a range across 0.5", [.range(40, 60)], .undetermined),
    Case("a range up to 0.5", [.range(40, 50)], .undetermined),
    Case("a range below 0.5", [.range(40, 49)], .fail),
    Case("a range from 0.5", [.range(50, 90)], .pass),
    Case("everything open", [.range(0, 100)], .undetermined),
    Case("required, not shown", [good, .percent(49, isRequired: true)], .fail),
    Case("required, exactly 0.5", [good, .percent(50, isRequired: true)], .pass),
    Case("required, 1e-10 below 0.5", [good, .percent(49.99999999, isRequired: true)], .pass),
    Case("required, no, of weight 0", [good, SampleItem(.no, weight: 0, isRequired: true)], .fail),
    Case("required, unknown", [good, SampleItem(.unknown, isRequired: true)], .undetermined),
    Case(
      "required, unknown, of weight 0", [good, SampleItem(.unknown, weight: 0, isRequired: true)],
      .undetermined),
    Case("required, a range below 0.5", [good, .range(0, 49, isRequired: true)], .fail),
    Case("required, a range up to 0.5", [good, .range(0, 50, isRequired: true)], .undetermined),
    Case("required, a range from 0.5", [good, .range(50, 90, isRequired: true)], .pass),
    Case(
      "required, not for everybody", [good, SampleItem(.yes, isRequired: true, except: [0])], .pass),
    Case("required, not applicable", [good, .leaving(isRequired: true)], .pass),
    Case(
      "one required open and one failing",
      [good, SampleItem(.unknown, isRequired: true), SampleItem(.no, isRequired: true)], .fail),
    Case(
      "nothing shown, and required all the same", [SampleItem(.unknown, isRequired: true)],
      .undetermined),
    Case("not applicable", [.leaving()], .notEvaluated),
    Case("nothing of weight", [SampleItem(.no, weight: 0)], .notEvaluated),
  ])
  func `a gate passes on what is shown, fails on what is possible, and needs what is required`(
    _ given: Case
  ) {
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

  @Test func `a required indicator holds at 0.5 whatever the threshold`() {
    func gate(_ value: Double, _ threshold: Double) -> CriterionScore.Gate? {
      SampleTree([
        SampleCriterion("A", isCritical: true, [Self.good, .percent(value, isRequired: true)])
      ]) { $0.gate = threshold }.criterion.gate
    }
    #expect(gate(50, 0.9) == .pass)
    #expect(gate(49, 0.3) == .fail)
  }

  @Test func `what is required must be documented too, in discount`() {
    func gate(_ item: SampleItem) -> CriterionScore.Gate? {
      let good = SampleItem(.yes, weight: 9, evidence: [Evidence(.law)])
      return SampleTree([SampleCriterion("A", isCritical: true, [good, item])]) {
        $0.evidence = .discount
      }.criterion.gate
    }
    #expect(gate(.percent(90, isRequired: true)) == .undetermined)
    #expect(gate(SampleItem(.yes, isRequired: true)) == .pass)
    #expect(gate(.percent(49, isRequired: true)) == .fail)
  }

  @Test func `an undocumented answer may leave a gate undetermined in discount`() {
    let tree = SampleTree([SampleCriterion("A", isCritical: true, [.percent(80)])]) {
      $0.evidence = .discount
    }
    // L 0.4, U 0.8
    #expect(tree.criterion.gate == .undetermined)
  }
}
