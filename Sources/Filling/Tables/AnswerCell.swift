import PolicyModel
import YAMLTree

/// An answer in a cell of a table: in the words of ``AnswerWords``, with numbers as spreadsheets of any
/// country write them.
struct AnswerCell {
  private let indicator: Indicator

  init(_ indicator: Indicator) { self.indicator = indicator }

  /// What the cell says, whether that is an answer or not.
  ///
  /// - Parameter report: told of a number that can be two, with both.
  func content(
    of text: String, report: (_ text: String, _ asDecimal: String, _ asThousands: String) -> Void
  ) -> YAMLContent {
    let kind: TableNumber.Kind
    switch indicator.type {
    case .yesPartialNo, .level: return AnswerWords.content(of: text, for: indicator)
    case .elements:
      return AnswerWords.content(of: text.replacing("|", with: ","), for: indicator)
    case .percent: kind = .percentage
    case .number: kind = .amount
    }
    let plain = text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    func written(_ content: YAMLContent, _ kind: TableNumber.Kind) -> YAMLContent {
      guard case .text(let text) = content else { return content }
      switch TableNumber(text, kind) {
      case .written(let number): return .text(number)
      case .unclear(let decimal, let thousands):
        report(text, decimal, thousands)
        return content
      }
    }
    let content = AnswerWords.content(of: plain, for: indicator)
    guard case .mapping(let parts) = content else { return written(content, kind) }
    return .mapping(
      parts.map { part in
        let isCount = ["count", "of"].contains(part.key)
        return .init(part.key, written(part.value, isCount ? .count : kind))
      })
  }
}
