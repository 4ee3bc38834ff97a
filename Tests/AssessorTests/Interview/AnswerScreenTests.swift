import TestFiles
import Testing

/// What an interview shows of an answer that is there already.
@Suite struct `An answer shown in an interview` {
  private func shown(_ answer: String) throws -> String {
    let text = SmallRounds.text("2026-06-30", "answers:\n  C-02.p1: \(answer)\n")
    let changes: [SmallFolder.Change] = [
      (
        "sections:\n",
        "victim-groups: [{ id: men, label: Grown men }, { id: boys, label: Boys }]\nsections:\n"
      )
    ]
    let files = ["x.yaml": text, "keys": "q\n"]
    return try SmallFolder.with(changes, files: files) { program, folder in
      let outcome = try program.runInShell(
        "\"$assessor\" fill x.yaml --plain --checklist . --at C-02.p1 < keys")
      let after = try Files.text("\(folder)/x.yaml")
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(after == text)
      let parts = outcome.results.split(separator: "\nAnswer now: ")
      try #require(parts.count == 2)
      return try String(#require(parts[1].split(separator: "\n\nWrite a percentage").first))
    }
  }

  /// It is the person's own file, so that small counts are told.
  @Test(arguments: [
    ("72", "72%"), ("{ count: 3, of: 4 }", "3 of 4"), ("unknown", "unknown"), ("", "none yet"),
    ("{ from: 40, to: 55 }", "between 40% and 55%"),
  ])
  func `is told in words`(answer: String, words: String) throws {
    #expect(try shown(answer) == words)
  }

  @Test func `has all that stands beside it, and marks what is restricted`() throws {
    let answer = """
      {
        answer: 72, except: [boys, men], reason: A reason., note: A note.,
        evidence: [
          { title: An Act, type: law, date: 2024-01-02 }, { title: A list, restricted: true }
        ] }
      """
    #expect(
      try shown(answer.replacing("\n", with: "\n    ")) == """
        72%
          Except: Boys, Grown men
          Reason: A reason.
          Note: A note.
          Evidence: law: An Act, dated 2 January 2024
          Evidence: other: A list (restricted)
        """)
  }
}
