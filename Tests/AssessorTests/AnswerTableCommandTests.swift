import TestFiles
import Testing

/// `answer` for many questions at once: from a table, or *unknown* for all that is open.
@Suite struct `The command answer for many questions` {
  private static let small = ["--checklist", Files.fixtures + "/small"]
  private static let head = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { party: yes }
    answers:

    """

  /// Runs it in a folder with a file of the small checklist and some tables.
  private func run(
    _ answers: String, tables: [String: String] = [:], _ arguments: String...
  ) throws -> (outcome: Program.Outcome, answers: String) {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head + answers, to: "\(folder)/x.yaml")
      for (name, text) in tables { try Files.write(text, to: "\(folder)/\(name)") }
      let outcome = try Program(folder: folder).run(["answer", "x.yaml"] + arguments + Self.small)
      let text = try Files.text("\(folder)/x.yaml")
      #expect(outcome.results == "")
      return (outcome, text.replacing(Self.head, with: ""))
    }
  }

  @Test func `takes a table with its sources`() throws {
    let (outcome, answers) = try run(
      "  C-01.s1:\n  C-02.p1:  # ours\n",
      tables: [
        "a.csv": "indicator;answer;source;at\nC-01.s1;partial;act;s. 4\nC-02.p1;\"72,5\";act;\n",
        "s.csv": "id,title,type\nact,An Act,law\n",
      ], "--from-table", "a.csv", "--sources-table", "s.csv")
    #expect(outcome.code == 0)
    #expect(
      outcome.notes
        == "x.yaml: 2 answers set, 2 references to sources added, 1 source listed; "
        + "known 100%, demonstrated 61%, possible 61%\n")
    #expect(answers.contains("  C-02.p1:\n    answer: 72.5  # ours\n    evidence:\n      - act\n"))
  }

  @Test func `writes nothing where a cell has a fault, and shows the cell`() throws {
    let (outcome, answers) = try run(
      "  C-01.s1: no\n",
      tables: ["a.csv": "indicator,answer,note\nC-01.s1,yes,new\nC-02.p1,172,\n"], "--from-table",
      "a.csv")
    #expect(outcome.code == 65)
    #expect(answers == "  C-01.s1: no\n")
    #expect(
      outcome.notes.hasPrefix(
        "a.csv:3:9: error: '172' is not an answer to C-02.p1\n3 | C-02.p1,172,"))
    #expect(outcome.notes.hasSuffix("error: a.csv has 1 error, so that nothing was written\n"))
  }

  @Test(arguments: [["C-01"], ["P1-ONE"], ["P1"], ["--rest"]])
  func `says unknown of what is open in a part or in all of it, and leaves answers alone`(
    part: [String]
  ) throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head + "  C-02.p1: 72%\n", to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(
        ["answer", "x.yaml"] + part + ["unknown", "--why", "not-found", "--reason", "looked"]
          + Self.small)
      #expect(outcome.code == 0)
      #expect(outcome.notes.contains("1 question set to unknown"), "\(outcome.notes)")
      #expect(
        try Files.text("\(folder)/x.yaml") == Self.head + """
            C-01.s1:
              answer: unknown
              why: not-found
              reason: looked
            C-02.p1: 72%

          """)
    }
  }

  @Test(arguments: [
    ["--rest", "yes"], ["P1-ONE", "no"], ["P1-ONE", "unknown", "--note", "n"],
    ["--rest", "unknown", "--why", "lost"],
    ["--from-table", "a.csv", "C-01.s1"], ["--sources-table", "s.csv"],
    ["C-01.s1", "--rest", "unknown"],
    [],
  ])
  func `refuses what cannot be said of many`(arguments: [String]) throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(["answer", "x.yaml"] + arguments + Self.small)
      #expect(outcome.code == 64, "\(arguments): \(outcome.notes)")
      #expect(try Files.text("\(folder)/x.yaml") == Self.head)
    }
  }

  @Test func `says of a wrong word beside a part what it is, and shows no other command's usage`()
    throws
  {
    let (outcome, answers) = try run("", "P1-ONE", "unknown", "--why", "lost")
    #expect(outcome.code == 64)
    #expect(outcome.notes.hasPrefix("error: '--why' is one of "), "\(outcome.notes)")
    #expect(!outcome.notes.contains("Usage"))
    #expect(answers == "")
  }

  @Test func `says that evidence has another title than its source`() throws {
    try Files.inScratchFolder { folder in
      let head = Self.head.replacing("facts:", with: "sources: { act: { title: An Act } }\nfacts:")
      try Files.write(head + "  C-01.s1: no\n", to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(
        ["answer", "x.yaml", "C-01.s1", "--source", "act", "--evidence-title", "Other"] + Self.small
      )
      #expect(outcome.code == 0)
      #expect(
        outcome.notes.contains(
          "the source act is listed as 'An Act' and stays so; this piece of evidence alone is called "
            + "'Other'\n"), "\(outcome.notes)")
    }
  }

  @Test func `takes a report's table into a file without answers`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let full =
        Self.head
        + "  C-01.s1:\n    from: partial\n    to: yes\n  C-02.p1: { count: 18, of: 25 }\n"
      try Files.write(full, to: "\(folder)/full.yaml")
      try Files.write(Self.head + "  C-01.s1:\n  C-02.p1:\n", to: "\(folder)/x.yaml")
      #expect(try program.run(["report", "full.yaml", "-o", "r"] + Self.small).code == 0)
      let outcome = try program.run(
        ["answer", "x.yaml", "--from-table", "r/answers.csv"] + Self.small)
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(try Files.text("\(folder)/x.yaml") == full)
    }
  }

  @Test func `lists a new source, and names the nearest of one that is not there`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head + "  C-01.s1: no\n", to: "\(folder)/x.yaml")
      func run(_ arguments: String...) throws -> Program.Outcome {
        try Program(folder: folder).run(["answer", "x.yaml", "C-01.s1"] + arguments + Self.small)
      }
      let new = try run(
        "--source", "act-1", "--evidence-title", "An Act", "--at", "s. 4", "--evidence-date", "2024"
      )
      #expect(new.code == 0)
      #expect(new.notes.hasPrefix("C-01.s1: source act-1 listed, evidence added;"), "\(new.notes)")
      // What the source says of itself is not said again.
      #expect(try run("--source", "act-1", "--evidence-date", "2024", "--quote", "None.").code == 0)
      let unknown = try run("--source", "act-2", "--at", "s. 5")
      #expect(unknown.code == 66)
      #expect(
        unknown.notes == """
          error: the assessment lists no source 'act-2'; did you mean 'act-1'?
            = help: it lists: act-1; with '--evidence-title' a new one is listed under this id

          """)
      let head = Self.head.replacing(
        "facts:", with: "sources:\n  act-1:\n    title: An Act\n    date: 2024\nfacts:")
      #expect(
        try Files.text("\(folder)/x.yaml") == head + """
            C-01.s1:
              answer: no
              evidence:
                - source: act-1
                  at: s. 4
                - source: act-1
                  quote: None.

          """)
    }
  }
}
