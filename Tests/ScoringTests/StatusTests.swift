import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Where a criterion stands, in words: method, section 7.
struct StatusTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var items: [SampleItem]
    var status: CriterionScore.Status

    init(_ name: String, _ items: [SampleItem], _ status: CriterionScore.Status) {
      testDescription = name
      self.items = items
      self.status = status
    }
  }

  @Test(arguments: [
    Case("nothing applies", [.leaving(), .leaving()], .notApplicable),
    Case("nothing weighs", [SampleItem(.yes, weight: 0)], .notApplicable),
    Case("nothing known", [SampleItem(.unknown), SampleItem(.unanswered)], .notAssessed),
    Case(
      "only what weighs nothing is known", [SampleItem(.yes, weight: 0), SampleItem(.unknown)],
      .notAssessed),
    Case("all yes", [SampleItem(.yes)], .met),
    Case("exactly 0.8", [.percent(80)], .met),
    Case("1e-10 below 0.8", [.percent(79.99999999)], .met),
    Case("1e-8 below 0.8", [.percent(79.999999)], .partlyMet),
    Case("0.8 shown, the rest open", [.percent(100, weight: 4), SampleItem(.unknown)], .met),
    Case("exactly 0.4", [.percent(40)], .partlyMet),
    Case("1e-10 below 0.4", [.percent(39.99999999)], .partlyMet),
    Case("1e-8 below 0.4", [.percent(39.999999)], .notMet),
    Case("all no", [SampleItem(.no)], .notMet),
    Case(
      "possible 0.4, shown 0.15", [.percent(20, weight: 3), SampleItem(.unknown)], .notDemonstrated),
    Case("possible 0.34", [.percent(12, weight: 3), SampleItem(.unknown)], .notMet),
    Case("shown 0.4, the rest open", [.percent(80), SampleItem(.unknown)], .partlyMet),
    Case("a range across 0.4", [SampleItem(.range(from: 30, to: 50), .hundred)], .notDemonstrated),
    Case("a range across 0.8", [SampleItem(.range(from: 70, to: 90), .hundred)], .partlyMet),
  ])
  func `the first status whose rule holds is the one`(_ given: Case) {
    #expect(SampleTree(given.items).criterion.status == given.status)
  }

  static let good = SampleItem(.yes, weight: 9)

  @Test(arguments: [
    Case("required, yes", [good, SampleItem(.yes, isRequired: true)], .met),
    Case("required, exactly 0.5", [good, SampleItem(.partial, isRequired: true)], .met),
    Case("required, 0.49", [good, .percent(49, isRequired: true)], .partlyMet),
    Case("required, unknown", [good, SampleItem(.unknown, isRequired: true)], .partlyMet),
    Case("required, unanswered", [good, SampleItem(.unanswered, isRequired: true)], .partlyMet),
    Case(
      "required, no cases", [good, SampleItem(.count(0, of: 0), .hundred, isRequired: true)],
      .partlyMet),
    Case("required, not applicable", [good, .leaving(isRequired: true)], .met),
    Case(
      "required, weight 0, no", [good, SampleItem(.no, weight: 0, isRequired: true)], .partlyMet),
    Case(
      "required, a range from 0.4 to 0.9",
      [good, SampleItem(.range(from: 40, to: 90), .hundred, isRequired: true)], .partlyMet),
    Case("red flag, not fired", [good, SampleItem(.partial, isRedFlag: true)], .met),
    Case("red flag, fired", [good, .percent(49, isRedFlag: true)], .partlyMet),
    Case("red flag, not known", [good, SampleItem(.unknown, isRedFlag: true)], .partlyMet),
    Case("red flag, not applicable", [good, .leaving(isRedFlag: true)], .met),
    Case(
      "red flag, weight 0, fired", [good, SampleItem(.no, weight: 0, isRedFlag: true)], .partlyMet),
    Case(
      "red flag, a range around 0.65",
      [good, SampleItem(.range(from: 40, to: 90), .hundred, isRedFlag: true)], .met),
  ])
  func `met needs every required indicator and every red flag`(_ given: Case) {
    #expect(SampleTree(given.items).criterion.status == given.status)
  }

  @Test func `what is required must be demonstrated, a red flag only claimed`() {
    let law = [Evidence(.law)]
    func status(_ item: SampleItem) -> CriterionScore.Status {
      let good = SampleItem(.yes, weight: 9, evidence: law)
      return SampleTree([good, item]) { $0.evidence = .discount }.criterion.status
    }
    #expect(status(SampleItem(.yes, isRequired: true)) == .met)
    #expect(status(.percent(90, isRequired: true)) == .partlyMet)
    #expect(status(.percent(90, isRedFlag: true)) == .met)
  }

  @Test func `a checklist may change what is met and not met`() {
    func status(_ value: Double) -> CriterionScore.Status {
      SampleTree([SampleItem.percent(value)]) {
        $0.met = 0.9
        $0.notMet = 0.1
      }.criterion.status
    }
    #expect(status(90) == .met)
    #expect(status(89) == .partlyMet)
    #expect(status(10) == .partlyMet)
    #expect(status(9) == .notMet)
  }
}
