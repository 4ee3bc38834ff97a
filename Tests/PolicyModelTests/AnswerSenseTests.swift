import ModelSamples
import PolicyModel
import Testing

/// What two answers say of each other, however they are written (method, section 12).
@Suite struct `The sense of an answer` {
  @Test(arguments: [
    (AnswerValue.degreeRange(from: .partial, to: .partial), AnswerValue.partial, AnswerType.yesNo),
    (.levelRange(from: 2, to: 2), .level(2), .levels(3)),
    (.range(from: 40, to: 40), .amount(40), .hundred),
    (.range(from: 36, to: 36), .count(9, of: 25), .hundred),
    (.count(18, of: 25), .count(36, of: 50), .hundred),
    (.elements([0, 2]), .someElements(inPlace: [0, 2], missing: [1]), .elements(3)),
    (.someElements(inPlace: [], missing: [0, 1]), .elements([]), .elements(2)),
  ])
  func `is the same where only the writing differs`(
    one: AnswerValue, two: AnswerValue, type: AnswerType
  ) {
    #expect(one.saysTheSame(as: two, of: type))
    #expect(two.saysTheSame(as: one, of: type))
  }

  @Test(arguments: [
    (AnswerValue.degreeRange(from: .partial, to: .yes), AnswerValue.yes, AnswerType.yesNo),
    (.degreeRange(from: .no, to: .yes), .unknown, .yesNo),
    (.levelRange(from: 1, to: 2), .level(2), .levels(3)),
    (.range(from: 40, to: 41), .amount(40), .hundred),
    (.range(from: 0, to: 100), .unknown, .hundred),
    (.elements([0]), .someElements(inPlace: [0], missing: []), .elements(2)),
    (.elements([0]), .elements([1]), .elements(2)), (.count(0, of: 0), .amount(0), .hundred),
  ])
  func `is another where more or less is said`(
    one: AnswerValue, two: AnswerValue, type: AnswerType
  ) {
    #expect(!one.saysTheSame(as: two, of: type))
    #expect(!two.saysTheSame(as: one, of: type))
  }

  /// The short list says that all else is missing.
  @Test(arguments: [
    (AnswerValue.elements([0]), AnswerValue.elements([1]), true),
    (.elements([0]), .someElements(inPlace: [1], missing: []), true),
    (.elements([0]), .someElements(inPlace: [0], missing: [1]), false),
    (.elements([0]), .someElements(inPlace: [], missing: [0]), true),
    (.someElements(inPlace: [0], missing: []), .someElements(inPlace: [1], missing: [0]), true),
    (.someElements(inPlace: [0], missing: []), .someElements(inPlace: [1], missing: [2]), false),
    (.elements([0, 1, 2]), .someElements(inPlace: [0], missing: []), false),
    (.elements([]), .someElements(inPlace: [], missing: [0]), false),
    (.elements([]), .unknown, false), (.unknown, .unanswered, false),
  ])
  func `denies another where one list has in place what the other says is missing`(
    one: AnswerValue, two: AnswerValue, denies: Bool
  ) {
    #expect(one.denies(two, of: .elements(3)) == denies)
    #expect(two.denies(one, of: .elements(3)) == denies)
  }

  @Test func `of a list is what it says is in place and what is missing`() {
    let whole = AnswerValue.elements([0, 2]).elements(of: .elements(4))
    #expect(whole?.inPlace == [0, 2] && whole?.missing == [1, 3])
    let half = AnswerValue.someElements(inPlace: [3], missing: [1]).elements(of: .elements(4))
    #expect(half?.inPlace == [3] && half?.missing == [1])
    #expect(AnswerValue.yes.elements(of: .yesNo) == nil)
  }

  @Test func `of words runs from no over partial to yes`() {
    #expect(AnswerValue.Degree.allCases.sorted() == [.no, .partial, .yes])
    #expect(AnswerValue.Degree.allCases.map(\.value) == [.no, .partial, .yes])
  }
}
