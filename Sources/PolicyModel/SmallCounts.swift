/// Numbers of people below 5 are never published, nor is what they could be worked out from (method,
/// section 1): then the share stands alone.
extension AnswerValue {
  /// Whether this is a count from which a number of people from 1 to 4 could be told.
  package var isSmallCount: Bool {
    guard case .count(let count, of: let total) = self, total > 0 else { return false }
    return total < 5 || (1...4).contains(count) || (1...4).contains(total - count)
  }

  /// The value without small counts: such a one as its whole percentage, half rounded up.
  ///
  ///     AnswerValue.count(1, of: 3).withoutSmallCount       // 33%
  ///     AnswerValue.count(18, of: 25).withoutSmallCount     // as it is
  package var withoutSmallCount: AnswerValue {
    guard isSmallCount, case .count(let count, of: let total) = self else { return self }
    // In whole numbers, because a division could round a half to either side.
    return .amount(Double((200 * count + total) / (2 * total)))
  }
}
