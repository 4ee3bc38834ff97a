import PolicyModel
import YAMLTree

/// An answer in a cell of a table: in the words of ``AnswerWords``, with elements parted by bars too.
struct AnswerCell {
  private let indicator: Indicator

  init(_ indicator: Indicator) { self.indicator = indicator }

  /// What the cell says, whether that is an answer or not.
  ///
  /// - Parameter report: told of a number that can be two, with both.
  func content(
    of text: String, report: (_ text: String, _ asDecimal: String, _ asThousands: String) -> Void
  ) -> YAMLContent {
    let text = indicator.type.askedElements == nil ? text : text.replacing("|", with: ",")
    return AnswerWords.content(of: text, for: indicator, unclear: report)
  }
}
