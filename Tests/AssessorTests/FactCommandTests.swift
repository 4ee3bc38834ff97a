import TestFiles
import Testing

/// Facts about the State on the command line: `new` fills them in, `answer` sets them, `check` holds
/// them against the table of States.
@Suite struct `Facts on the command line` {
  private static let table = """
    as-of: 2025-12-31
    states:
      "NO": { name: Norway, facts: { party: { since: 2008-02-01 } } }

    """

  private static let head = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    sources: { gazette: { title: The gazette } }

    """

  /// Runs `answer` on a file with these lines behind its head.
  private func answer(
    _ facts: String, _ arguments: String...
  ) throws -> (outcome: Program.Outcome, facts: String) {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head + facts, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(
        ["answer", "x.yaml"] + arguments + ["--checklist", Files.fixtures + "/small"])
      let text = try Files.text("\(folder)/x.yaml")
      #expect(text.hasPrefix(Self.head))
      return (outcome, String(text.dropFirst(Self.head.count)))
    }
  }

  /// In a folder with the small checklist and a table beside it.
  private func withTable(_ work: (Program, String) throws -> Void) throws {
    try Files.inScratchFolder { folder in
      for name in ["checklist.yaml", "one.yaml"] {
        try Files.write(
          try Files.text(Files.fixtures + "/small/\(name)"), to: "\(folder)/\(name)")
      }
      try Files.write(Self.table, to: "\(folder)/states.yaml")
      try work(Program(folder: folder), folder)
    }
  }

  @Test(arguments: [
    ("facts:\n  party: no  # looked up\n", "yes", "facts:\n  party: yes  # looked up\n"),
    ("facts:\n  party:\n", "no", "facts:\n  party: no\n"),
    ("facts: { party: yes }\n", "unknown", "facts: { party: unknown }\n"),
    ("", "yes", "facts:\n  party: yes\n"),
    (
      "facts:\n  party: { answer: no, note: n }\n", "yes",
      "facts:\n  party: { answer: yes, note: n }\n"
    ),
  ])
  func `are set in their place, and every other byte stays`(
    facts: String, value: String, expected: String
  ) throws {
    let (outcome, text) = try answer(facts, "party", value)
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(text == expected)
  }

  @Test func `take a source that is listed, and a note`() throws {
    let (outcome, text) = try answer(
      "facts:\n  party: no\n", "party", "yes", "--source", "gazette", "--note", "since May")
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(
      text == "facts:\n  party:\n    answer: yes\n    source: gazette\n    note: since May\n")
    let (cleared, rest) = try answer(text, "party", "--clear")
    #expect(cleared.code == 0, "\(cleared.notes)")
    #expect(rest == "facts:\n  party:\n    answer:\n    source: gazette\n    note: since May\n")
    let (taken, left) = try answer(text, "party", "--source", "", "--note", "")
    #expect(taken.code == 0, "\(taken.notes)")
    #expect(left == "facts:\n  party:\n    answer: yes\n")
  }

  @Test func `take a new source, which is listed first, and no other title for a listed one`()
    throws
  {
    let list = "sources: { gazette: { title: The gazette } }"
    try Files.inScratchFolder { folder in
      try Files.write(Self.head + "facts: { party: no }\n", to: "\(folder)/x.yaml")
      func run(_ arguments: String...) throws -> Program.Outcome {
        try Program(folder: folder).run(
          ["answer", "x.yaml", "party"] + arguments + ["--checklist", Files.fixtures + "/small"])
      }
      let new = try run("yes", "--source", "office", "--evidence-title", "Treaty office")
      #expect(new.code == 0, "\(new.notes)")
      #expect(new.notes.hasPrefix("party: source office listed, no -> yes"), "\(new.notes)")
      let text = try Files.text("\(folder)/x.yaml")
      #expect(
        text == Self.head.replacing(
          list,
          with: "sources: { gazette: { title: The gazette }, office: { title: Treaty office } }")
          + "facts: { party: { answer: yes, source: office } }\n")
      let other = try run("--source", "gazette", "--evidence-title", "Another")
      #expect(other.code == 64)
      #expect(
        other.notes
          == "error: the source 'gazette' is listed already and stays as it is; leave out "
          + "'--evidence-title'.\n")
      #expect(try run("yes", "--evidence-title", "Another").code == 64)
      #expect(try Files.text("\(folder)/x.yaml") == text)
    }
  }

  @Test(arguments: [
    (["party", "maybe"], 65), (["party", "partial"], 65),
    (["party", "yes", "--source", "gazete"], 66),
    (["party", "yes", "--reason", "r"], 64), (["party", "yes", "--quote", "q"], 64),
    (["party"], 64), (["partei", "yes"], 66),
  ])
  func `are refused what no fact takes, and nothing is written`(arguments: [String], code: Int)
    throws
  {
    try Files.inScratchFolder { folder in
      let text = Self.head + "facts: { party: no }\n"
      try Files.write(text, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(
        ["answer", "x.yaml"] + arguments + ["--checklist", Files.fixtures + "/small"])
      #expect(outcome.code == Int32(code), "\(outcome.notes)")
      #expect(!outcome.notes.isEmpty)
      #expect(try Files.text("\(folder)/x.yaml") == text)
    }
  }

  @Test func `are told at the word that is wrong`() throws {
    let (outcome, _) = try answer("facts: { party: no }\n", "party", "maybe")
    #expect(
      outcome.notes == """
        command line:1:30: error: 'maybe' does not settle a fact
        1 | assessor answer x.yaml party maybe
          |                              ^^^^^ expected yes, no or unknown
        error: nothing was written

        """)
  }

  @Test func `are filled in by 'new' for a State of the table, which then needs no name`() throws {
    try withTable { program, folder in
      let outcome = try program.run(
        ["new", "--state", "NO", "--date", "2026-06-30", "--checklist", "."])
      #expect(outcome.code == 0)
      #expect(
        outcome.notes == """
          wrote norway-2026-06-30.yaml: 1 fact and 2 questions to answer
          1 fact filled in from the checklist's table of States: confirm each; a 'no' may be out of date

          """)
      let text = try Files.text("\(folder)/norway-2026-06-30.yaml")
      #expect(text.contains("\n  name: Norway\n"))
      #expect(
        text.contains(
          "\n  party: yes  # the shipped table says yes, since 2008-02-01, as of 2025-12-31; to be "
            + "confirmed\n"))
      #expect(
        try program.run(["check", "norway-2026-06-30.yaml", "--checklist", "."]).notes == "")
    }
  }

  @Test func `are blank of a State that is not in the table, which must be named`() throws {
    try withTable { program, folder in
      let arguments = ["new", "--state", "SE", "--date", "2026-06-30", "--checklist", "."]
      let refused = try program.run(arguments)
      #expect(refused.code == 64)
      #expect(refused.notes.contains("'--name' is needed"))
      let named = try program.run(arguments + ["--name", "Sweden"])
      #expect(named.notes == "wrote sweden-2026-06-30.yaml: 1 fact and 2 questions to answer\n")
      #expect(try Files.text("\(folder)/sweden-2026-06-30.yaml").contains("\n  party:\n"))
    }
  }

  @Test func `stay what they were in the next round, which says where the table knows otherwise`()
    throws
  {
    try withTable { program, folder in
      try Files.write(
        Self.head.replacing("code: XX, name: Exampleland", with: "code: NO, name: Norway")
          + "facts: { party: no }\n", to: "\(folder)/old.yaml")
      let outcome = try program.run(
        [
          "new", "--from", "old.yaml", "--date", "2028-06-30", "--checklist", ".", "-o", "new.yaml",
        ])
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(
        try Files.text("\(folder)/new.yaml").contains(
          """
            # Is the State a Party?
            # The table of States says yes, since 2008-02-01, as of 2025-12-31: look at it again.
            party: no

          """))
      #expect(!outcome.notes.contains("filled in"))
    }
  }

  @Test func `that the table knows otherwise are a warning of check`() throws {
    try withTable { program, folder in
      try Files.write(
        Self.head.replacing("code: XX, name: Exampleland", with: "code: NO, name: Norway")
          + "facts: { party: no }\n", to: "\(folder)/x.yaml")
      let outcome = try program.run(["check", "x.yaml", "--checklist", "."])
      #expect(outcome.code == 0)
      #expect(
        outcome.notes == """
          x.yaml:6:10: warning: 'Is the State a Party?' is no, and the table of States says yes for NO on 2026-06-30
          6 | facts: { party: no }
            |          ^^^^^^^^^ the table: yes, since 2008-02-01, as of 2025-12-31
            = help: the table was not compared with a published source here

          """)
      let off = try program.run([
        "check", "x.yaml", "--checklist", ".", "--off", "fact-against-table",
      ])
      #expect(off.notes == "")
      #expect(off.results.hasPrefix("x.yaml: no findings."))
    }
  }
}
