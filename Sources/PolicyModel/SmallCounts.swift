/// Numbers of people below 5 are never published, nor is what they could be worked out from (method,
/// section 1): a range of tens stands in their place, because a whole percentage beside another figure
/// with the same base gives them back.
extension AnswerValue {
  /// Whether this is a count from which a number of people from 1 to 4 could be told.
  package var isSmallCount: Bool {
    tens != nil
  }

  /// The ten per cent from which the share of a small count is published: 90 for 44 of 46; nil for
  /// everything that may be published as it is.
  private var tens: Int? {
    switch self {
    case .count(let count, of: let total):
      let parts = 1...4
      guard total > 0, total < 5 || parts.contains(count) || parts.contains(total - count) else {
        return nil
      }
      // All of them are in the highest ten; a share on the border of two is in the higher one.
      return min(9, 10 * count / total) * 10
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .elements,
      .someElements, .amount, .range, .levelRange, .degreeRange:
      return nil
    }
  }

  /// The value without small counts: of such a one the ten per cent in which its share lies.
  ///
  ///     AnswerValue.count(1, of: 3).withoutSmallCount       // from 30 to 40
  ///     AnswerValue.count(44, of: 46).withoutSmallCount     // from 90 to 100
  ///     AnswerValue.count(18, of: 25).withoutSmallCount     // as it is
  package var withoutSmallCount: AnswerValue {
    tens.map { .range(from: Double($0), to: Double($0 + 10)) } ?? self
  }
}
