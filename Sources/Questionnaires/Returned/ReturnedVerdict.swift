import Loading

/// What the rows of a question say under `Still holds?`.
struct ReturnedVerdict {
  /// Nil where it is neither of the two that can be chosen.
  let holds: Bool?
  let row: ReturnedRow
  let text: String

  /// Nil where they say nothing.
  init?(_ rows: [ReturnedRow]) {
    let said = rows.lazy.compactMap { row in row.texts[.stillHolds].map { (row, $0) } }
    guard let (row, text) = said.first(where: { !ReturnedQuestion.isNothing($0.1) }) else {
      return nil
    }
    (self.row, self.text, holds) = (row, text, Self.holds(text))
  }

  private static func holds(_ text: String) -> Bool? {
    let folded = ReturnedHead.folded(text)
    if folded == ReturnedHead.folded(EarlierVerdict.stillHolds.rawValue) { return true }
    if folded == ReturnedHead.folded(EarlierVerdict.changed.rawValue) { return false }
    switch TypedAnswer.word(TypedAnswer.bare(text))?.word {
    case .yes: return true
    case .no: return false
    case .partial, .unknown, .notApplicable, nil: return nil
    }
  }
}
