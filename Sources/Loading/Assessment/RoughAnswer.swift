import Findings
package import PolicyModel

/// What somebody means who writes about how much it is, as in `~35`, `<5` or `35–40`: the range to write
/// in its place.
package struct RoughAnswer {
  private let type: AnswerType
  private let minimum: Double

  package init(_ indicator: Indicator) { (type, minimum) = (indicator.type, indicator.minimum) }

  /// An end of a range, as it is written, and where it lies among the others.
  private struct End: Equatable {
    var rank: Double
    var text: String
  }

  /// What to write; nil where a text is nothing of the kind, or says more than can be.
  func help(for text: String) -> String? {
    let given = text
    let text = plain(text)
    switch type {
    case .percent, .number:
      if text != given, let figure = end(text) { return "write the number alone: \(figure.text)" }
    case .yesPartialNo, .level, .elements: break
    }
    if let (count, total) = counted(text) {
      return "write { count: \(count), of: \(total) }"
    }
    if let (first, second) = halves(text) {
      let (low, high) = first.rank <= second.rank ? (first, second) : (second, first)
      return "a range is written \(range(low, high))"
    }
    if let rest = text.behind(Self.about), let end = end(rest), let (low, high) = around(end) {
      return "a rough figure is a range, from the least to the most that it could be, for example "
        + range(low, high)
    }
    if let (rest, isStrict) = bound(text, Self.below, Self.atMost), let end = end(rest),
      let high = step(end, isStrict ? -1 : 0), let low = lowest, low.rank <= high.rank
    {
      return "write \(range(low, high))"
    }
    if let (rest, isStrict) = bound(text.withoutPlus, Self.above, Self.atLeast),
      let end = end(rest),
      let low = step(end, isStrict ? 1 : 0)
    {
      guard let high = highest(over: low) else {
        return "write { from: \(low.text), to: … } with the most that it could be"
      }
      guard low.rank <= high.rank else { return nil }
      return "write \(range(low, high))"
        + (isOpenAbove ? ", or the most that it could be in place of \(high.text)" : "")
    }
    return nil
  }

  /// The value that ``help(for:)`` names, as a file has it; nil where it names none, or leaves an end open.
  package func value(for text: String) -> String? {
    guard let help = help(for: text) else { return nil }
    guard let start = help.firstIndex(of: "{"), let end = help[start...].firstIndex(of: "}") else {
      return help.contains("alone: ") ? help.split(separator: " ").last.map(String.init) : nil
    }
    let value = String(help[start...end])
    return value.contains("…") ? nil : value
  }

  /// Whether a text says more or less than one figure, level or word.
  func isRough(_ text: String) -> Bool {
    let text = plain(text)
    return end(text) == nil && help(for: text) != nil
  }

  // MARK: Words

  private static let about = [
    "~", "≈", "∼", "±", "about ", "approximately ", "approx. ", "approx ", "around ", "circa ",
    "roughly ",
    "ca. ", "ca ", "c. ", "some ",
  ]
  private static let below = ["<", "less than ", "fewer than ", "under ", "below "]
  private static let atMost = [
    "<=", "≤", "=<", "at most ", "up to ", "no more than ", "max. ", "max ",
  ]
  private static let above = [">", "more than ", "over ", "above "]
  private static let atLeast = [">=", "≥", "=>", "at least ", "no less than ", "min. ", "min "]

  /// A text in small letters without what may stand around a figure: its unit, signs, wide blanks.
  private func plain(_ text: String) -> String {
    var text = Lookalike.spaced(text).lowercased()
    for word in ["per cent", "percent", "%"] { text = text.replacing(word, with: " ") }
    if case .number(let unit, _, _) = type, text.hasSuffix(" " + unit.lowercased()) {
      text.removeLast(unit.count)
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// What stands behind a bound, and whether the bound itself is left out.
  private func bound(
    _ text: String, _ strict: [String], _ inclusive: [String]
  ) -> (rest: String, isStrict: Bool)? {
    // The longer signs first: what is at most something begins like what is less.
    if let rest = text.behind(inclusive) { return (rest, false) }
    return text.behind(strict).map { ($0, true) }
  }

  /// A count and its total, where a percentage is asked for.
  private func counted(_ text: String) -> (String, String)? {
    guard case .percent = type else { return nil }
    for separator in [" out of ", " of ", "/"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false).map {
        $0.split(separator: " ").joined(separator: " ")
      }
      if parts.count == 2, let count = WrittenNumber.whole(parts[0]),
        let total = WrittenNumber.whole(parts[1]), count <= total
      {
        return (parts[0], parts[1])
      }
    }
    return nil
  }

  /// Two ends with a word or a dash between them.
  private func halves(_ text: String) -> (End, End)? {
    let body = text.behind(["between ", "from "]) ?? text
    var separators = ["..", "…", " to ", " and ", " or ", "–", "—", "-"]
    // Between figures it says that one is a part of the other.
    if case .yesPartialNo = type { separators.append("/") }
    for separator in separators {
      // A dash at the beginning is a sign.
      guard !body.isEmpty,
        let place = body[body.index(after: body.startIndex)...].firstRange(of: separator)
      else { continue }
      if let low = end(String(body[..<place.lowerBound])),
        let high = end(String(body[place.upperBound...]))
      {
        return (low, high)
      }
    }
    return nil
  }

  // MARK: Ends

  private func end(_ text: String) -> End? {
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

  private func range(_ low: End, _ high: End) -> String {
    "{ from: \(low.text), to: \(high.text) }"
  }

  private var lowest: End? {
    switch type {
    case .yesPartialNo: Self.end(.no)
    case .level: End(rank: 0, text: "0")
    case .elements: nil
    case .percent: amount(0)
    case .number: amount(minimum)
    }
  }

  /// Whether the highest that an answer can be is not fixed.
  private var isOpenAbove: Bool {
    if case .number = type { true } else { false }
  }

  /// The highest that can be; of a number the higher goalpost, beyond which nothing counts more or less.
  private func highest(over low: End) -> End? {
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
  private func step(_ end: End, _ distance: Int) -> End? {
    guard case .level(let descriptors) = type else { return end }
    let level = Int(end.rank) + distance
    return descriptors.indices.contains(level) ? End(rank: Double(level), text: String(level)) : nil
  }

  /// Some way to both sides: half of its highest digit's place, and never past what can be.
  private func around(_ end: End) -> (End, End)? {
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

extension String {
  /// What stands behind one of some beginnings; nil where none of them is there, or nothing behind it.
  fileprivate func behind(_ beginnings: [String]) -> String? {
    for beginning in beginnings where hasPrefix(beginning) {
      let rest = dropFirst(beginning.count).drop { $0 == " " }
      return rest.isEmpty ? nil : String(rest)
    }
    return nil
  }

  /// In words where a plus stands behind it, as in `90+`.
  fileprivate var withoutPlus: String { hasSuffix("+") ? "at least " + dropLast() : self }
}
