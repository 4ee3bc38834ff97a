import Testing

/// A measure is due on its last day, and overdue on the next; the report is of 30 June 2026.
@Suite struct `The State's plan in a report` {
  @Test(arguments: [
    ("2026-06-29", "open", "open, overdue", 1), ("2026-06-30", "open", "open", 0),
    ("2026-07-01", "in-progress", "in progress", 0), ("2026-06-29", "dropped", "dropped", 0),
  ])
  func `calls a measure overdue from the day after its last`(
    deadline: String, status: String, words: String, late: Int
  ) throws {
    let text = SmallRounds.text(
      "2026-06-30",
      """
      answers: { C-01.s1: no }
      plan:
        C-01: { action: Do it., deadline: \(deadline), status: \(status) }
        C-02: { action: Done., deadline: 2020-01-01, status: done }

      """)
    let (outcome, _) = try SmallRounds.run([text], ["report", "-o", "-"])
    #expect(outcome.code == 0)
    #expect(outcome.results.contains("\n2 measures: 1 done, \(late) overdue on 30 June 2026.\n"))
    let rows = outcome.results.split(separator: "\n").filter { $0.contains("| Do it. |") }
    #expect(rows.contains { $0.hasSuffix("| \(words) |") }, "\(rows)")
  }
}
