/// Numbers of people below 5 are never published, nor is what they could be worked out from (method,
/// section 1): then the share stands alone.
extension AnswerValue {
  /// Whether this is a count from which a number of people from 1 to 4 could be told.
  package var isSmallCount: Bool {
    smallShare != nil
  }

  /// The share that stands in place of a small count; nil for everything that may be published.
  private var smallShare: Double? {
    switch self {
    case .count(let count, of: let total):
      let parts = 1...4
      guard total > 0, total < 5 || parts.contains(count) || parts.contains(total - count) else {
        return nil
      }
      // In whole numbers, because a division could round a half to either side.
      return Double((200 * count + total) / (2 * total))
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .elements,
      .someElements, .amount, .range, .levelRange, .degreeRange:
      return nil
    }
  }

  /// The value without small counts: such a one as its whole percentage, half rounded up.
  ///
  ///     AnswerValue.count(1, of: 3).withoutSmallCount       // 33%
  ///     AnswerValue.count(18, of: 25).withoutSmallCount     // as it is
  package var withoutSmallCount: AnswerValue {
    smallShare.map(AnswerValue.amount) ?? self
  }
}
