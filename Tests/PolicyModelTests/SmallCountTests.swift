import PolicyModel
import Testing

/// Numbers of people below 5 and what they could be worked out from (method, section 17).
@Suite struct `A small count` {
  @Test(arguments: [
    (1, 25), (4, 25), (21, 25), (24, 25), (1, 5), (4, 5), (1, 1), (0, 1), (0, 4), (4, 4), (2, 3),
  ])
  func `is one that tells of fewer than five people`(count: Int, total: Int) {
    #expect(AnswerValue.count(count, of: total).isSmallCount)
  }

  @Test(arguments: [(0, 5), (5, 5), (0, 50), (50, 50), (5, 10), (5, 25), (20, 25), (0, 0)])
  func `is none of nobody, of all, and of five or more on either side`(count: Int, total: Int) {
    #expect(!AnswerValue.count(count, of: total).isSmallCount)
    #expect(
      AnswerValue.count(count, of: total).withoutSmallCount == .count(count, of: total))
  }

  @Test(arguments: [
    AnswerValue.unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level(1),
    .elements([0]), .someElements(inPlace: [0], missing: [1]), .amount(3), .range(from: 1, to: 4),
    .levelRange(from: 1, to: 2), .degreeRange(from: .no, to: .partial),
  ])
  func `is a count of a total and nothing else`(value: AnswerValue) {
    #expect(!value.isSmallCount)
    #expect(value.withoutSmallCount == value)
  }

  /// A share on the border of two tens is in the higher one, and all are in the highest.
  @Test(arguments: [
    (44, 46, 90.0), (50, 52, 90), (1, 2, 50), (1, 1, 90), (4, 4, 90), (1, 3, 30), (2, 3, 60),
    (3, 7, 40),
    (0, 4, 0), (1, 999_999_999_999, 0), (1, 10, 10), (9, 10, 90), (3, 10, 30),
    (999_999_999_998, 999_999_999_999, 90),
  ])
  func `is given as the ten per cent in which it lies`(count: Int, total: Int, from: Double) {
    #expect(
      AnswerValue.count(count, of: total).withoutSmallCount == .range(from: from, to: from + 10))
  }
}
