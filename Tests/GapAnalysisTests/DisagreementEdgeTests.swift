import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// When two answers to one question are two, and from where they cannot both be right.
@Suite struct `Two respondents` {
  private func pair(_ one: SampleItem, _ two: SampleItem) -> Disagreement {
    Disagreement(SampleTree([one]).round, SampleTree([two]).round)
  }

  /// In which of the lists the only question stands.
  private func kind(_ one: SampleItem, _ two: SampleItem) -> String {
    let found = pair(one, two)
    let lists = [
      ("contradiction", found.contradictions), ("differ", found.differing),
      ("first alone", found.firstAlone), ("second alone", found.secondAlone),
      ("neither", found.neither), ("applicability", found.applicability),
    ]
    return lists.filter { $0.1 == [0] }.map(\.0).joined(separator: ", ")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let one: SampleItem
    let two: SampleItem
    let kind: String

    init(_ one: SampleItem, _ two: SampleItem, _ kind: String) {
      (self.one, self.two, self.kind) = (one, two, kind)
      testDescription = "\(one.answer.value), \(two.answer.value)"
    }
  }

  private static func list(_ inPlace: [Int], _ missing: [Int]) -> SampleItem {
    SampleItem(.someElements(inPlace: inPlace, missing: missing), .elements(8))
  }

  private static func whole(_ inPlace: [Int]) -> SampleItem {
    SampleItem(.elements(inPlace), .elements(8))
  }

  @Test(arguments: [
    Case(SampleItem(.yes), SampleItem(.no), "contradiction"),
    Case(SampleItem(.yes), SampleItem(.partial), "contradiction"),
    Case(.percent(40), .percent(65), "contradiction"),
    Case(.percent(40), .percent(64.9999999), "contradiction"),
    Case(.percent(40), .percent(64.9), "differ"), Case(.percent(65), .percent(40), "contradiction"),
    Case(.range(10, 20), .range(45, 60), "contradiction"),
    Case(.range(10, 20), .range(44, 60), "differ"),
    Case(.range(10, 50), .range(40, 90), "differ"), Case(.range(10, 50), .range(10, 50), ""),
    Case(.range(40, 40), .percent(40), ""), Case(.range(30, 50), .percent(40), "differ"),
    Case(SampleItem(.degreeRange(from: .no, to: .partial)), SampleItem(.yes), "contradiction"),
    Case(SampleItem(.degreeRange(from: .partial, to: .yes)), SampleItem(.yes), "differ"),
    Case(SampleItem(.degreeRange(from: .yes, to: .yes)), SampleItem(.yes), ""),
    Case(
      SampleItem(.levelRange(from: 1, to: 2), .levels(4)), SampleItem(.level(3), .levels(4)),
      "contradiction"),
    Case(
      SampleItem(.levelRange(from: 2, to: 2), .levels(4)), SampleItem(.level(2), .levels(4)), ""),
  ])
  func `contradict each other from a distance of a quarter`(_ given: Case) {
    #expect(kind(given.one, given.two) == given.kind)
    #expect(kind(given.two, given.one) == given.kind)
  }

  @Test(arguments: [
    // An eighth apart at most, or not at all.
    Case(list([0], [1]), list([1], []), "contradiction"),
    Case(list([0], [1]), list([2], [0]), "contradiction"),
    Case(list([0], [1]), list([2], [1]), "differ"), Case(list([0], [1]), list([0], [1]), ""),
    Case(list([0], []), list([0, 1], []), "differ"),
    Case(whole([0, 1]), whole([0, 2]), "contradiction"),
    Case(whole([0, 1]), list([0], [2]), "differ"),
    Case(whole([0, 1]), list([2], []), "contradiction"),
    Case(whole([0]), list([0], [1, 2, 3, 4, 5, 6, 7]), ""),
    Case(whole([]), list([], [1]), "differ"),
  ])
  func `contradict each other where one has in place what the other says is missing`(
    _ given: Case
  ) {
    #expect(kind(given.one, given.two) == given.kind)
    #expect(kind(given.two, given.one) == given.kind)
  }

  @Test func `say different things where one names people who are left out`() {
    #expect(kind(SampleItem(.partial), SampleItem(.partial, except: [0])) == "differ")
    #expect(kind(SampleItem(.yes), SampleItem(.yes, except: [0])) == "contradiction")
    #expect(kind(SampleItem(.yes, except: [0]), SampleItem(.yes, except: [1])) == "differ")
    #expect(kind(SampleItem(.yes, except: [0]), SampleItem(.yes, except: [0, 1])) == "differ")
    #expect(
      kind(.percent(40, except: [2]), SampleItem(.count(20, of: 50), .hundred)) == "differ")
  }

  @Test func `say the same in whatever order they name them`() {
    #expect(kind(SampleItem(.yes, except: [0, 2]), SampleItem(.yes, except: [2, 0])) == "")
    #expect(
      kind(
        .percent(72, except: [2]), SampleItem(.count(36, of: 50), .hundred, except: [2])) == "")
  }

  /// A third is 33.3 and so on without an end.
  @Test(arguments: [
    (72.0, 18, 25, true), (72.4, 18, 25, false), (72.0001, 18, 25, false),
    (71.999_999, 18, 25, false), (33.333_333_333_3, 1, 3, true), (33.333_3, 1, 3, false),
  ])
  func `say the same share only where it is the same number`(
    amount: Double, count: Int, total: Int, isSame: Bool
  ) {
    let two = SampleItem(.count(count, of: total), .hundred)
    #expect(kind(.percent(amount), two) == (isSame ? "" : "differ"))
  }

  @Test func `are told apart by who knows, and by what applies`() {
    #expect(kind(SampleItem(.yes), SampleItem(.unknown)) == "first alone")
    #expect(kind(SampleItem(.unanswered), SampleItem(.no)) == "second alone")
    #expect(kind(SampleItem(.unknown), SampleItem(.unanswered)) == "neither")
    #expect(kind(.range(0, 100), .percent(0)) == "second alone")
    #expect(kind(.range(0, 100), .range(0, 100)) == "neither")
    #expect(kind(SampleItem(.count(0, of: 0), .hundred), .range(0, 99)) == "second alone")
    #expect(kind(.leaving(), SampleItem(.yes, mayLeave: true)) == "applicability")
    #expect(kind(SampleItem(.unknown, mayLeave: true), .leaving()) == "applicability")
    #expect(kind(.leaving(), .leaving()) == "")
  }

  /// Differences of 0.49, 0.5, −0.5 and −0.499.
  @Test func `disagree on a criterion from a difference of a half`() {
    func round(_ values: [Double]) -> Round {
      SampleTree(values.enumerated().map { SampleCriterion("C\($0.offset)", percent: $0.element) })
        .round
    }
    let one = round([0, 0, 100, 100])
    let disagreement = Disagreement(one, round([49, 50, 50, 50.1]))
    let ids = disagreement.disagreements.map { one.checklist.criteria[$0.criterion].id }
    #expect(ids == ["C1", "C2"])
  }
}
