import PolicyModel

/// What the answers to a question can be, from the least to the most: its words, levels or figures.
struct AnswerScale {
  let type: AnswerType
  /// Of a number.
  private let minimum: Double

  init(_ indicator: Indicator) { (type, minimum) = (indicator.type, indicator.minimum) }

  /// An end of a range, as it is written, and where it lies among the others.
  struct End: Equatable {
    var rank: Double
    var text: String

    /// The range from here to another end, as a file has it.
    func range(to high: End) -> String { "{ from: \(text), to: \(high.text) }" }
  }

  /// An end in somebody's words; nil where it is none.
  func end(_ text: String) -> End? {
    let text = text.split(separator: " ").joined(separator: " ")
    switch type {
    case .yesPartialNo:
      return AnswerWord(text).flatMap { word in
        AnswerValue.Degree(rawValue: word.rawValue).map(Self.end)
      }
    case .level(let descriptors):
      return WrittenNumber.whole(text).flatMap { level in
        level < descriptors.count ? End(rank: Double(level), text: String(level)) : nil
      }
    case .elements: return nil
    case .percent:
      return WrittenNumber.decimal(text).flatMap {
        Limits.percentage.contains($0) ? amount($0) : nil
      }
    case .number:
      return WrittenNumber.decimal(text).flatMap { number in
        Limits.amounts.contains(number) && number >= minimum ? amount(number) : nil
      }
    }
  }

  private static func end(_ degree: AnswerValue.Degree) -> End {
    let all = AnswerValue.Degree.allCases
    return End(rank: Double(all.firstIndex(of: degree) ?? 0), text: degree.rawValue)
  }

  /// Of a percentage below 1 with its sign, so that it is not taken for a share.
  private func amount(_ number: Double) -> End {
    var text = number.shortestDigits
    if case .percent = type, number > 0, number < 1 { text += "%" }
    return End(rank: number, text: text)
  }

  var lowest: End? {
    switch type {
    case .yesPartialNo: Self.end(.no)
    case .level: End(rank: 0, text: "0")
    case .elements: nil
    case .percent: amount(0)
    case .number: amount(minimum)
    }
  }

  /// Whether the highest that an answer can be is not fixed.
  var isOpenAbove: Bool {
    if case .number = type { true } else { false }
  }

  /// The highest that can be; of a number the higher goalpost, beyond which nothing counts more or less.
  func highest(over low: End) -> End? {
    switch type {
    case .yesPartialNo: return Self.end(.yes)
    case .level(let descriptors): return step(End(rank: Double(descriptors.count - 1), text: ""), 0)
    case .elements: return nil
    case .percent: return amount(100)
    case .number(_, let worst, let best):
      let post = max(worst, best)
      return post > low.rank ? amount(post) : nil
    }
  }

  /// The next level above or below, where what is counted are levels; any other end as it is.
  func step(_ end: End, _ distance: Int) -> End? {
    guard case .level(let descriptors) = type else { return end }
    let level = Int(end.rank) + distance
    return descriptors.indices.contains(level) ? End(rank: Double(level), text: String(level)) : nil
  }

  /// Some way to both sides: half of its highest digit's place, and never past what can be.
  func around(_ end: End) -> (End, End)? {
    switch type {
    case .yesPartialNo, .elements: return nil
    case .level:
      return (step(end, -1) ?? end, step(end, 1) ?? end)
    case .percent, .number:
      let whole = end.rank.rounded()
      var place = 1.0
      while place * 10 <= abs(whole) { place *= 10 }
      let margin = max(1, place / 2)
      let (low, high): (Double, Double) = (whole - margin, whole + margin)
      let least = lowest?.rank ?? low
      if case .percent = type { return (amount(max(least, low)), amount(min(100, high))) }
      return (amount(max(least, low)), amount(high))
    }
  }
}
