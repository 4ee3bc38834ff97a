import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What a row of each register names: method, section 9.
@Suite struct `A row names` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var item: SampleItem
    var mode: ScoringRules.EvidenceMode
    var todo: OpenQuestion.Todo?

    init(
      _ name: String, _ item: SampleItem, in mode: ScoringRules.EvidenceMode = .warn,
      _ todo: OpenQuestion.Todo?
    ) {
      testDescription = name
      (self.item, self.mode, self.todo) = (item, mode, todo)
    }
  }

  static let law = [Evidence(.law)]
  static let old = [Evidence(.report, "2020-01-01")]
  static let ended = [Evidence(.law, until: "2020-01-01")]

  @Test(arguments: [
    Case("unanswered", SampleItem(.unanswered), .answer),
    Case("unknown", SampleItem(.unknown), .answer),
    Case("not found", SampleItem(.unknown, why: .notFound), .answer),
    Case("withheld", SampleItem(.unknown, why: .withheld), .answer),
    Case("pending", SampleItem(.unknown, why: .pending), .answer),
    Case("not measured", SampleItem(.unknown, why: .notMeasured), .startMeasuring),
    Case("not applicable without permission", SampleItem(.notApplicable), .answer),
    Case("no cases", SampleItem(.count(0, of: 0), .hundred), .wait),
    Case("from 0 to 100", .range(0, 100), .answer),
    Case("from no to yes", SampleItem(.degreeRange(from: .no, to: .yes)), .answer),
    Case("a range", .range(40, 60), .narrow),
    Case("a range from 0", .range(0, 99), .narrow),
    Case("a range of one number", .range(40, 40), nil),
    Case(
      "beyond a goalpost", SampleItem(.range(from: 90, to: 120), .number(worst: 90, best: 30)), nil),
    Case("no to partial", SampleItem(.degreeRange(from: .no, to: .partial)), .narrow),
    Case("levels", SampleItem(.levelRange(from: 1, to: 2), .levels(4)), .narrow),
    Case(
      "a half-known list", SampleItem(.someElements(inPlace: [0], missing: []), .elements(3)),
      .narrow),
    Case("all open but for an exception", .range(0, 100, except: [0]), .narrow),
    Case("above an exception's cut", .range(60, 90, except: [0]), nil),
    Case("a range without evidence", .range(40, 60), in: .discount, .narrow),
    Case("yes", SampleItem(.yes), nil), Case("yes", SampleItem(.yes), in: .off, nil),
    Case("yes without evidence", SampleItem(.yes), in: .discount, .document),
    Case("yes by stale evidence", SampleItem(.yes, evidence: old), in: .discount, .document),
    Case(
      "yes by a law that has ended", SampleItem(.yes, evidence: ended), in: .discount, .document),
    Case("yes by a law", SampleItem(.yes, evidence: law), in: .discount, nil),
    Case(
      "yes by a law, of practice", SampleItem(.yes, .yesNo, .process, evidence: law), in: .discount,
      .document),
    Case("no", SampleItem(.no), in: .discount, nil), Case("not applicable", .leaving(), nil),
  ])
  func `of an open question what is to be done about it`(_ given: Case) {
    let tree = SampleTree([
      SampleCriterion("A", [given.item, SampleItem(.unknown)])
    ]) { $0.evidence = given.mode }
    let questions = tree.scorecard.openQuestions(of: 0, in: tree.checklist)
    #expect(
      questions.map { "\($0.indicator) \($0.todo)" }
        == [given.todo.map { "0 \($0)" }, "1 answer"].compactMap { $0 })
    #expect(tree.toFindOut.map(\.questions) == [questions])
  }

  @Test func `with a question how much of the whole its answer makes known`() {
    let tree = SampleTree([
      SampleCriterion("A", weight: 3, [SampleItem(.unknown), .range(20, 60, weight: 3)]),
      SampleCriterion("B", [SampleItem(.yes)]),
    ])
    // 3/4 × 1/4 and 3/4 × 3/4 × 0.4
    #expect(
      tree.toFindOut.flatMap(\.questions).map(\.words) == ["0 answer 0.1875", "1 narrow 0.2250"])
  }

  @Test func `what is known not to be whole, in the checklist's order`() {
    let items = [
      SampleItem(.yes), SampleItem(.partial), SampleItem(.unknown), .range(40, 60),
      .range(40, 100), SampleItem(.yes, except: [0]), .range(80, 100, except: [0]), .leaving(),
      SampleItem(.someElements(inPlace: [0], missing: [1]), .elements(3)),
      SampleItem(.someElements(inPlace: [0], missing: []), .elements(3)), .percent(99.99999999),
      SampleItem(.no),
    ]
    #expect(SampleTree(items).toFix.map(\.indicators) == [[1, 3, 5, 6, 8, 11]])
  }

  /// Nobody scores them, and nobody has to ask for them.
  @Test func `what weighs nothing only where it is required or a red flag`() {
    let items = [
      SampleItem(.no), SampleItem(.unknown), SampleItem(.no, weight: 0),
      SampleItem(.unknown, weight: 0), SampleItem(.no, weight: 0, isRequired: true),
      SampleItem(.unknown, weight: 0, isRequired: true),
      SampleItem(.no, weight: 0, isRedFlag: true),
      SampleItem(.unknown, weight: 0, isRedFlag: true),
    ]
    let tree = SampleTree(items)
    #expect(tree.toFix.map(\.indicators) == [[0, 4, 6]])
    #expect(tree.toFindOut.map { $0.questions.map(\.indicator) } == [[1, 5, 7]])
  }
}
