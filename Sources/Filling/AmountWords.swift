import Loading
import PolicyModel
import YAMLTree

/// An amount, a count or a range as people of any country type it: `72,5 %`, `18 out of 25`,
/// `between 20 and 30 days`.
struct AmountWords {
  private let kind: TypedNumber.Kind
  /// What may stand behind a figure, in small letters.
  private let units: [String]

  init(_ indicator: Indicator) {
    switch indicator.type {
    case .number(let unit, _, _): (kind, units) = (.amount, [unit.lowercased()])
    case .yesPartialNo, .level, .elements, .percent:
      (kind, units) = (.percentage, ["per cent", "percent"])
    }
  }

  /// The parts that a text says, or the text itself; each as it was typed.
  func content(of typed: String) -> YAMLContent {
    let text = TypedNumber.plain(typed)
    let counts = [" out of ", " of "] + (kind == .percentage ? ["/"] : [])
    if let count = AnswerWords.parts(text, .count, .of, at: counts, isEnd: isFigure) {
      return count
    }
    let body = ["between ", "from "].first { text.lowercased().hasPrefix($0) }
      .map { String(text.dropFirst($0.count)) }
    let separators = ["..", "…", " to ", "–", "—", "-"] + (body == nil ? [] : [" and "])
    let range = AnswerWords.parts(body ?? text, .from, .to, at: separators, isEnd: isFigure)
    return range ?? .text(typed)
  }

  /// The same with each number as a file has it; one that can be two stays as it is.
  func inFigures(
    _ content: YAMLContent, unclear: (String, String, String) -> Void
  ) -> YAMLContent {
    switch content {
    case .text(let text): return .text(figure(text, kind, unclear))
    case .mapping(let parts):
      return .mapping(
        parts.map { part in
          guard case .text(let text) = part.value else { return part }
          let isCase = [AmountKey.count, .of].contains { $0.rawValue == part.key }
          return .init(part.key, .text(figure(text, isCase ? .count : kind, unclear)))
        })
    case .blank, .list: return content
    }
  }

  private func figure(
    _ text: String, _ kind: TypedNumber.Kind, _ unclear: (String, String, String) -> Void
  ) -> String {
    let bare = withoutUnit(text)
    switch TypedNumber(bare, kind) {
    // What is no number is judged as it was typed.
    case .written(let number): return number == bare && !isFigure(bare) ? text : number
    case .unclear(let decimal, let thousands):
      unclear(text, decimal, thousands)
      return bare
    }
  }

  private func withoutUnit(_ text: String) -> String {
    let small = text.lowercased()
    guard let unit = units.first(where: { !$0.isEmpty && small.hasSuffix($0) }) else { return text }
    return WrittenText.normalised(String(text.dropLast(unit.count)))
  }

  private func isFigure(_ text: String) -> Bool {
    let text = withoutUnit(text)
    return text.contains { ("0"..."9").contains($0) }
      && text.allSatisfy { "0123456789.,-%' \u{2019}".contains($0) }
  }
}
