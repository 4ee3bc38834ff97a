/// What stands in the first cell of a row beside a question: the word of a column, and what somebody wrote
/// behind it.
struct ReturnedLabel {
  let column: QuestionnaireColumn
  /// As in `Answer: yes`; empty where nothing was.
  let rest: String

  /// Nil where a row begins with no such word.
  init?(_ row: ReturnedGrid.Row) {
    guard let text = row.cells.first?.name, !text.isEmpty else { return nil }
    let whole = ReturnedHead.column(called: text)
    // The longest first: `If not known: why` holds a colon of its own.
    let ends = text.indices.filter { text[$0] == ":" || text[$0].isNewline || text[$0] == "=" }
    for end in ends.reversed() {
      guard let column = ReturnedHead.column(called: String(text[..<end])) else { continue }
      let rest = ReturnedText.plain(String(text[text.index(after: end)...]))
      // `Confidential: yes/no` only asks.
      let isMark = [.confidential, .open].contains(ConfidentialMark(rest))
      guard whole == nil || whole == .confidential && isMark else { continue }
      (self.column, self.rest) = (column, rest)
      return
    }
    guard let whole else { return nil }
    (column, rest) = (whole, "")
  }
}
