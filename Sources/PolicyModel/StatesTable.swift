/// What a checklist's folder knows beforehand of some States: their names, and of each fact since when
/// it is true of them. It only helps to fill in and to check; no figure comes from it.
package struct StatesTable: Sendable {
  /// What is said of a fact for all States.
  package struct Column: Sendable, Equatable {
    /// The last day for which the table speaks; a `no` may be out of date afterwards.
    package var asOf: CalendarDate
    /// Whether ratification alone makes the fact true.
    package var isByRatification = false
    /// What the dates were compared with, as people cite it; none where with nothing.
    package var sources: [String] = []

    package init(asOf: CalendarDate) { self.asOf = asOf }
  }

  package struct Row: Sendable, Equatable {
    package var name: String
    /// Facts that are not in it are not known of the State.
    package var facts: [FactIndex: FactHistory] = [:]

    package init(name: String) { self.name = name }
  }

  /// What the table knows of a fact on a day.
  package struct Known: Sendable, Equatable {
    /// Yes or no.
    package let answer: FactAnswer
    /// Since when that is so, as far as there is anything to tell: `since 2008-02-01`.
    package let remark: String?
    package let column: Column

    /// The answer with its days: `yes, since 2008-02-01, as of 2025-12-31`.
    package var words: String { "\(answer.rawValue), \(days)" }

    /// The days alone: `since 2008-02-01, as of 2025-12-31`.
    package var days: String {
      [remark, "as of \(column.asOf)"].compactMap(\.self).joined(separator: ", ")
    }
  }

  package var columns: Listing<Fact, Column>
  package var rows: StateRows

  package init(columns: Listing<Fact, Column>, rows: StateRows) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// What is known of the facts about a State on a day; nothing of those to which the table has no answer.
  package func known(of code: String, on day: CalendarDate) -> [FactIndex: Known] {
    guard let row = rows[code] else { return [:] }
    var known: [FactIndex: Known] = [:]
    for (fact, history) in row.facts { known[fact] = self.known(fact, history, on: day) }
    return known
  }

  private func known(_ fact: FactIndex, _ history: FactHistory, on day: CalendarDate) -> Known? {
    let column = columns[fact]
    let byRatification = column.isByRatification
    let answer = history.answer(on: day, byRatification: byRatification)
    guard answer.isSettled else { return nil }
    return Known(
      answer: answer,
      remark: history.remark(of: answer, on: day, byRatification: byRatification), column: column)
  }
}
