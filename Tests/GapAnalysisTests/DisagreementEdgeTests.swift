import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// When two answers to one question are two, and from where a difference is a disagreement.
@Suite struct `Two respondents` {
  private func round(_ items: SampleItem...) -> Round {
    let criteria = items.enumerated().map { SampleCriterion("C\($0.offset)", [$0.element]) }
    let tree = SampleTree(criteria)
    return Round(tree.checklist, tree.assessment, tree.scorecard)
  }

  private func kinds(_ one: SampleItem, _ two: SampleItem) -> [Disagreement.Kind] {
    Disagreement(round(one), round(two)).indicators.map(\.kind)
  }

  @Test func `say different things where one names people who are left out`() {
    #expect(kinds(SampleItem(.yes), SampleItem(.yes, except: [0])) == [.answer])
    #expect(kinds(SampleItem(.yes, except: [0]), SampleItem(.yes)) == [.answer])
    #expect(kinds(SampleItem(.yes, except: [0]), SampleItem(.yes, except: [1])) == [.answer])
    #expect(kinds(SampleItem(.yes, except: [0]), SampleItem(.yes, except: [0, 1])) == [.answer])
    #expect(
      kinds(
        SampleItem(.amount(72), .hundred, except: [2]),
        SampleItem(.count(36, of: 50), .hundred)) == [.answer])
  }

  @Test func `say the same in whatever order they name them`() {
    #expect(kinds(SampleItem(.yes, except: [0, 2]), SampleItem(.yes, except: [2, 0])) == [])
    #expect(
      kinds(
        SampleItem(.amount(72), .hundred, except: [2]),
        SampleItem(.count(36, of: 50), .hundred, except: [2])) == [])
  }

  /// A third is 33.3 and so on without an end.
  @Test(arguments: [
    (72.0, 18, 25, true), (72.4, 18, 25, false), (72.0001, 18, 25, false),
    (71.999_999, 18, 25, false), (33.333_333_333_3, 1, 3, true), (33.333_3, 1, 3, false),
  ])
  func `say the same share only where it is the same number`(
    amount: Double, count: Int, total: Int, isSame: Bool
  ) {
    let (one, two) = (AnswerValue.amount(amount), AnswerValue.count(count, of: total))
    #expect(
      kinds(SampleItem(one, .hundred), SampleItem(two, .hundred)) == (isSame ? [] : [.answer]))
  }

  @Test func `are told apart by who knows, and by what applies`() {
    #expect(kinds(SampleItem(.yes), SampleItem(.unknown)) == [.firstKnows])
    #expect(kinds(SampleItem(.unanswered), SampleItem(.no)) == [.secondKnows])
    #expect(kinds(SampleItem(.unknown), SampleItem(.unanswered)) == [])
    #expect(kinds(.leaving(), SampleItem(.yes, mayLeave: true)) == [.applicability])
    #expect(kinds(.leaving(), .leaving()) == [])
  }

  /// Differences of 0.49, 0.5, −0.5 and −0.499.
  @Test func `disagree on a criterion from a difference of a half`() {
    let one = round(.percent(0), .percent(0), .percent(100), .percent(100))
    let two = round(.percent(49), .percent(50), .percent(50), .percent(50.1))
    let disagreement = Disagreement(one, two)
    let ids = disagreement.disagreements.map { one.checklist.criteria[$0.criterion].id }
    #expect(ids == ["C1", "C2"])
  }
}
