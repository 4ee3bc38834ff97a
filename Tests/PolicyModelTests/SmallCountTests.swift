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
    .elements([0]), .amount(3), .range(from: 1, to: 4),
  ])
  func `is a count of a total and nothing else`(value: AnswerValue) {
    #expect(!value.isSmallCount)
    #expect(value.withoutSmallCount == value)
  }

  /// 12.5, 37.5, 0.5 and 99.5 lie half way, and are rounded up.
  @Test(arguments: [
    (1, 3, 33.0), (2, 3, 67), (1, 8, 13), (3, 8, 38), (1, 200, 1), (199, 200, 100), (1, 201, 0),
    (3, 12, 25), (0, 4, 0), (4, 4, 100),
  ])
  func `is given as its whole percentage`(count: Int, total: Int, percent: Double) {
    #expect(AnswerValue.count(count, of: total).withoutSmallCount == .amount(percent))
  }
}
