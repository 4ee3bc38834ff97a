import Findings
package import PolicyModel

/// What somebody means who writes about how much it is, as in `~35`, `<5` or `35–40`: the range to write
/// in its place.
package struct RoughAnswer {
  private typealias End = AnswerScale.End
  private let scale: AnswerScale
  private var type: AnswerType { scale.type }

  package init(_ indicator: Indicator) { scale = AnswerScale(indicator) }

  /// What to write; nil where a text is nothing of the kind, or says more than can be.
  func help(for text: String) -> String? {
    let given = text
    let text = plain(text)
    switch type {
    case .percent, .number:
      if text != given, let figure = scale.end(text) {
        return "write the number alone: \(figure.text)"
      }
    case .yesPartialNo, .level, .elements: break
    }
    if let (count, total) = counted(text) {
      return "write { count: \(count), of: \(total) }"
    }
    if let (first, second) = halves(text) {
      let (low, high) = first.rank <= second.rank ? (first, second) : (second, first)
      return "a range is written \(low.range(to: high))"
    }
    if let rest = text.behind(Self.about), let end = scale.end(rest),
      let (low, high) = scale.around(end)
    {
      return "a rough figure is a range, from the least to the most that it could be, for example "
        + low.range(to: high)
    }
    if let (rest, isStrict) = bound(text, Self.below, Self.atMost), let end = scale.end(rest),
      let high = scale.step(end, isStrict ? -1 : 0), let low = scale.lowest, low.rank <= high.rank
    {
      return "write \(low.range(to: high))"
    }
    if let (rest, isStrict) = bound(text.withoutPlus, Self.above, Self.atLeast),
      let end = scale.end(rest),
      let low = scale.step(end, isStrict ? 1 : 0)
    {
      guard let high = scale.highest(over: low) else {
        return "write { from: \(low.text), to: … } with the most that it could be"
      }
      guard low.rank <= high.rank else { return nil }
      return "write \(low.range(to: high))"
        + (scale.isOpenAbove ? ", or the most that it could be in place of \(high.text)" : "")
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
    return scale.end(text) == nil && help(for: text) != nil
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
      if let low = scale.end(String(body[..<place.lowerBound])),
        let high = scale.end(String(body[place.upperBound...]))
      {
        return (low, high)
      }
    }
    return nil
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
