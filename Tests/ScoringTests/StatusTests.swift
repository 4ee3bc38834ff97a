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
    Case("a range across 0.4", [.range(30, 50)], .notDemonstrated),
    Case("a range across 0.8", [.range(70, 90)], .partlyMet),
    Case("a range from 0 to 100", [.range(0, 100)], .notAssessed),
    Case("half known, nothing shown", [SampleItem(.no), SampleItem(.unknown)], .notDemonstrated),
    Case(
      "less than half known, nothing shown", [SampleItem(.no), SampleItem(.unknown, weight: 1.01)],
      .mostlyNotKnown),
    Case(
      "less than half known, all of it shown",
      [SampleItem(.yes), SampleItem(.unknown, weight: 1.01)], .mostlyNotKnown),
    Case("half known but for rounding", [.range(40, 90.00000001)], .partlyMet),
    Case("a vague answer alone", [.range(30, 90)], .mostlyNotKnown),
  ])
  func `the first status whose rule holds is the one`(_ given: Case) {
    #expect(SampleTree(given.items).criterion.status == given.status)
  }

  static let good = SampleItem(.yes, weight: 9)

  @Test(arguments: [
    Case("required, yes", [good, SampleItem(.yes, isRequired: true)], .met),
    Case("required, exactly 0.5", [good, SampleItem(.partial, isRequired: true)], .met),
    Case("required, 0.49", [good, .percent(49, isRequired: true)], .notMet),
    Case("required, unknown", [good, SampleItem(.unknown, isRequired: true)], .notDemonstrated),
    Case(
      "required, unanswered", [good, SampleItem(.unanswered, isRequired: true)], .notDemonstrated),
    Case(
      "required, no cases", [good, SampleItem(.count(0, of: 0), .hundred, isRequired: true)],
      .notDemonstrated),
    Case("required, not applicable", [good, .leaving(isRequired: true)], .met),
    Case("required, weight 0, no", [good, SampleItem(.no, weight: 0, isRequired: true)], .notMet),
    Case(
      "required, weight 0, unknown", [good, SampleItem(.unknown, weight: 0, isRequired: true)],
      .notDemonstrated),
    Case(
      "required, weight 0, no, and nothing else known",
      [SampleItem(.unknown), SampleItem(.no, weight: 0, isRequired: true)], .notMet),
    Case(
      "required, a range from 0.4 to 0.9", [good, .range(40, 90, isRequired: true)],
      .notDemonstrated),
    Case("required, a range below 0.5", [good, .range(40, 49, isRequired: true)], .notMet),
    Case("required, a range from 0.5", [good, .range(50, 90, isRequired: true)], .met),
    Case("red flag, not fired", [good, SampleItem(.partial, isRedFlag: true)], .met),
    Case("red flag, fired", [good, .percent(49, isRedFlag: true)], .partlyMet),
    Case("red flag, not known", [good, SampleItem(.unknown, isRedFlag: true)], .partlyMet),
    Case("red flag, not applicable", [good, .leaving(isRedFlag: true)], .met),
    Case(
      "red flag, weight 0, fired", [good, SampleItem(.no, weight: 0, isRedFlag: true)], .partlyMet),
    Case(
      "red flag, a range across 0.5", [good, .range(40, 90, isRedFlag: true)], .partlyMet),
    Case("red flag, a range from 0.5", [good, .range(50, 90, isRedFlag: true)], .met),
  ])
  func `a required indicator decides before all else, and met needs every red flag cleared`(
    _ given: Case
  ) {
    #expect(SampleTree(given.items).criterion.status == given.status)
  }

  @Test func `what is required must be demonstrated, a red flag only claimed`() {
    let law = [Evidence(.law)]
    func status(_ item: SampleItem) -> CriterionScore.Status {
      let good = SampleItem(.yes, weight: 9, evidence: law)
      return SampleTree([good, item]) { $0.evidence = .discount }.criterion.status
    }
    #expect(status(SampleItem(.yes, isRequired: true)) == .met)
    #expect(status(.percent(90, isRequired: true)) == .notDemonstrated)
    #expect(status(.percent(90, isRedFlag: true)) == .met)
  }

  /// The same answers with and without a gate.
  @Test(arguments: [
    ("passed", [SampleItem.percent(85)], CriterionScore.Status.met, CriterionScore.Status.met),
    ("failed at 0.45", [.percent(45)], .notMet, .partlyMet),
    ("undetermined from 0.45", [.range(45, 65)], .notDemonstrated, .partlyMet),
    (
      "undetermined by what is required", [good, SampleItem(.unknown, isRequired: true)],
      .notDemonstrated, .notDemonstrated
    ),
    ("undetermined, little known", [.range(30, 90)], .mostlyNotKnown, .mostlyNotKnown),
    ("undetermined, nothing known", [SampleItem(.unknown)], .notAssessed, .notAssessed),
  ])
  func `met needs a gate passed, and a gate failed or open is heard before partly met`(
    name: String, items: [SampleItem], critical: CriterionScore.Status,
    uncritical: CriterionScore.Status
  ) {
    #expect(
      SampleTree([SampleCriterion("A", isCritical: true, items)]).criterion.status == critical)
    #expect(SampleTree(items).criterion.status == uncritical)
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
