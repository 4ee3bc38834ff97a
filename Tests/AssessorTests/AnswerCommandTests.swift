import TestFiles
import Testing

/// `answer`: what it writes, what it says, and what it leaves alone.
@Suite struct `The command answer` {
  private static let small = ["--checklist", Files.fixtures + "/small"]

  private static let head = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { party: yes }

    """

  /// Runs it on a file of the small checklist, whose lines after its head are given.
  private func run(
    _ answers: String, _ arguments: String...
  ) throws -> (outcome: Program.Outcome, answers: String) {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head + answers, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(["answer", "x.yaml"] + arguments + Self.small)
      let files = try Files.contents(of: folder)
      #expect(files == ["x.yaml"] || files == ["x.ledger.jsonl", "x.yaml"], "\(files)")
      let text = try Files.text("\(folder)/x.yaml")
      #expect(text.hasPrefix(Self.head))
      #expect(outcome.results == "")
      return (outcome, String(text.dropFirst(Self.head.count)))
    }
  }

  @Test func `says what was set, and what follows for the whole`() throws {
    let (outcome, answers) = try run(
      "answers:\n  C-01.s1: no  # law\n", "C-01.s1", "partial", "--note", "half: done")
    #expect(outcome.code == 0)
    #expect(
      outcome.notes
        == "C-01.s1: no -> partial, note set; known 50%, demonstrated 25%, possible 75%\n")
    #expect(
      answers == "answers:\n  C-01.s1:\n    answer: partial  # law\n    note: \"half: done\"\n")
  }

  @Test(arguments: [
    ("C-01.s1", "Yes", "\"Yes\""), ("C-01.s1", "unknown", "unknown"), ("C-02.p1", "72%", "72%"),
    ("C-02.p1", "72 %", "72%"), ("C-02.p1", "72,5 per cent", "72.5"),
    ("C-02.p1", "18 of 25", "{ count: 18, of: 25 }"),
    ("C-02.p1", "40-55", "{ from: 40, to: 55 }"), ("C-02.p1", "40..55", "{ from: 40, to: 55 }"),
    ("C-02.p1", "40% to 55%", "{ from: 40%, to: 55% }"),
    ("C-02.p1", "{ count: 1, of: 2 }", "{ count: 1, of: 2 }"),
  ])
  func `writes a value as a person would`(id: String, value: String, written: String) throws {
    let (outcome, answers) = try run("answers:\n  \(id):   # c\n", id, value)
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(answers == "answers:\n  \(id): \(written)   # c\n")
  }

  @Test func `warns of what looks like personal data, at its word, and writes it`() throws {
    let (outcome, answers) = try run(
      "answers:\n  C-01.s1: no\n", "C-01.s1", "--note", "ask +47 22 12 34 56")
    #expect(outcome.code == 0)
    #expect(
      outcome.notes == """
        command line:1:44: warning: this looks like a telephone number
        1 | assessor answer x.yaml C-01.s1 --note "ask +47 22 12 34 56"
          |                                            ^^^^^^^^^^^^^^^ an assessment must not identify anyone
          = help: take it out, or put something general in its place
        C-01.s1: note set; known 50%, demonstrated 0%, possible 50%

        """)
    #expect(
      answers == "answers:\n  C-01.s1:\n    answer: no\n    note: ask +47 22 12 34 56\n")
  }

  @Test func `says of which kind an unknown is, and takes that away with it`() throws {
    let (outcome, answers) = try run("answers: {}\n", "C-01.s1", "unknown", "--why", "not-measured")
    #expect(outcome.code == 0)
    #expect(
      outcome.notes
        == "C-01.s1: blank -> unknown, why set; known 0%, demonstrated 0%, possible 100%\n")
    #expect(answers == "answers:\n  C-01.s1:\n    answer: unknown\n    why: not-measured\n")
    let (answered, then) = try run(answers, "C-01.s1", "partial..yes")
    #expect(
      answered.notes
        == "C-01.s1: unknown -> partial to yes, why taken away; known 25%, demonstrated 25%, possible "
        + "100%\n")
    #expect(then == "answers:\n  C-01.s1:\n    answer:\n      from: partial\n      to: yes\n")
  }

  @Test func `refuses a kind of unknown beside another answer, at its word`() throws {
    let (outcome, answers) = try run("answers:\n  C-01.s1: yes\n", "C-01.s1", "--why", "pending")
    #expect(outcome.code == 65)
    #expect(answers == "answers:\n  C-01.s1: yes\n")
    #expect(
      outcome.notes == """
        command line:1:38: error: 'why' says of what kind an unknown is, and C-01.s1 is not unknown
        1 | assessor answer x.yaml C-01.s1 --why pending
          |                                      ^^^^^^^ expected 'answer: unknown' beside it
          = help: take 'why' away; what explains another answer stands under 'note' or 'reason'
        error: nothing was written

        """)
  }

  @Test func `writes a list of which not all is known`() throws {
    let changes: [SmallFolder.Change] = [
      (
        "type: percent\n        question: What share is it?\n        worst: 0\n        best: 100\n",
        "type: elements\n        question: Who?\n        elements: [{ id: police, label: Police }, "
          + "{ id: courts, label: Courts }, { id: labour, label: Labour }]\n"
      )
    ]
    let text = Self.head + "answers:\n  C-02.p1: [police]\n"
    try SmallFolder.with(changes, files: ["x.yaml": text]) { program, folder in
      let outcome = try program.run(
        ["answer", "x.yaml", "C-02.p1", "police; missing courts", "--checklist", "."])
      #expect(
        outcome.notes
          == "C-02.p1: police -> in-place police; missing courts; known 33%, demonstrated 16%, possible "
          + "83%\n")
      #expect(
        try Files.text("\(folder)/x.yaml")
          == Self.head + "answers:\n  C-02.p1:\n    in-place: [police]\n    missing: [courts]\n")
    }
  }

  @Test func `warns of a range over everything, at its word`() throws {
    let (outcome, answers) = try run("answers:\n  C-02.p1:\n", "C-02.p1", "0-100")
    #expect(outcome.code == 0)
    #expect(answers == "answers:\n  C-02.p1: { from: 0, to: 100 }\n")
    #expect(
      outcome.notes.hasPrefix(
        """
        command line:1:32: warning: this range leaves everything about C-02.p1 open
        1 | assessor answer x.yaml C-02.p1 0-100
          |                                ^ it says no more than 'unknown' does, and counts like it

        """), "\(outcome.notes)")
    #expect(outcome.notes.hasSuffix("known 0%, demonstrated 0%, possible 100%\n"))
  }

  @Test func `teaches what a wrong answer should be, at its place, and writes nothing`() throws {
    let (outcome, answers) = try run("answers: {}\n", "C-01.s1", "mostly", "--note", "a b")
    #expect(outcome.code == 65)
    #expect(answers == "answers: {}\n")
    let folder = Files.fixtures + "/small"
    #expect(!outcome.notes.contains(folder))
    #expect(
      outcome.notes == """
        command line:1:32: error: 'mostly' is not an answer to C-01.s1
        1 | assessor answer x.yaml C-01.s1 mostly --note "a b"
          |                                ^^^^^^ expected yes, partial, no, { from: …, to: … }, unknown or not-applicable
          = help: did you mean 'partial'? Here it means: Half of it is.
        error: nothing was written

        """)
  }

  @Test(arguments: [
    (["C-02.p1", "40-155"], "command line:1:35: error: '155' is not an answer to C-02.p1"),
    (["C-02.p1", "30 of 25"], "command line:1:33: error: 30 is more than 25"),
    (["C-02.p1", "55..40"], "command line:1:32: error: 'from' is above 'to'"),
    (
      ["C-01.s1", "3 of 4"], "command line:1:33: error: '3 of 4' is not an answer to C-01.s1"
    ),
    (
      ["C-01.s1", "--evidence-title", "T", "--evidence-date", "2026-02-30"],
      "command line:1:67: error: '2026-02-30' is not a day, month or year of the calendar"
    ),
    (
      ["C-01.s1", "--evidence-type", "lwa", "--evidence-url", "u"],
      "command line:1:48: error: 'lwa' is not a possible type"
    ),
    (
      ["C-01.s1", "yes", "--except", "men"], "command line:1:45: error: 'men' is not a victim group"
    ),
  ])
  func `points at the word that is wrong`(arguments: [String], first: String) throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(
        ["answer", "x.yaml"] + arguments + Self.small)
      #expect(outcome.code == 65)
      #expect(outcome.notes.hasPrefix(first), "\(outcome.notes)")
      #expect(try Files.text("\(folder)/x.yaml") == Self.head)
    }
  }

  @Test func `warns of an unknown without a reason, and writes it`() throws {
    let (outcome, answers) = try run("answers:\n  C-02.p1: 50%\n", "C-02.p1", "unknown")
    #expect(outcome.code == 0)
    #expect(
      outcome.notes == """
        command line:1:32: warning: C-02.p1 is unknown without a reason
        1 | assessor answer x.yaml C-02.p1 unknown
          |                                ^^^^^^^ expected 'reason: …' or 'why: …' beside it
          = help: write { answer: unknown, reason: … }, such as who would have to find out
          = help: or of what kind it is, { answer: unknown, why: … }: not-measured, not-found, \
        withheld or pending
        C-02.p1: 50% -> unknown; known 0%, demonstrated 0%, possible 100%

        """)
    #expect(answers == "answers:\n  C-02.p1: unknown\n")
    let reasoned = try run("", "C-02.p1", "unknown", "--reason", "not collected")
    #expect(
      reasoned.outcome.notes
        == "C-02.p1: blank -> unknown, reason set; known 0%, demonstrated 0%, possible 100%\n")
    #expect(
      reasoned.answers
        == "answers:\n  C-02.p1:\n    answer: unknown\n    reason: not collected\n")
  }

  @Test func `takes an answer back, and says what stays`() throws {
    let (outcome, answers) = try run(
      "answers:\n  C-01.s1: { answer: yes, note: n }\n", "C-01.s1", "--clear")
    #expect(outcome.code == 0)
    #expect(
      outcome.notes
        == "C-01.s1: yes -> blank (stays: note); known 0%, demonstrated 0%, possible 100%\n")
    #expect(answers == "answers:\n  C-01.s1: { answer: , note: n }\n")
  }

  @Test func `writes nothing where all is so already`() throws {
    let (outcome, answers) = try run("answers: { C-01.s1: yes }", "C-01.s1", "yes")
    #expect(outcome.code == 0)
    #expect(outcome.notes == "C-01.s1: it is so already, nothing was written\n")
    #expect(answers == "answers: { C-01.s1: yes }")
  }

  @Test func `mends one of two wrong answers, and tells of the other`() throws {
    let (outcome, answers) = try run(
      "answers:\n  C-01.s1: mostly\n  C-02.p1: half\n", "C-01.s1", "partial")
    #expect(outcome.code == 0)
    #expect(
      outcome.notes
        == "C-01.s1: mostly -> partial; the file has 1 error elsewhere, which 'assessor check' "
        + "shows\n")
    #expect(answers == "answers:\n  C-01.s1: partial\n  C-02.p1: half\n")
  }

  @Test func `leaves a file that is not YAML as it is`() throws {
    let (outcome, answers) = try run("answers:\n  C-01.s1: 'no\n", "C-01.s1", "yes")
    #expect(outcome.code == 65)
    #expect(outcome.notes.hasPrefix("x.yaml:7:12: error: "))
    #expect(answers == "answers:\n  C-01.s1: 'no\n")
  }

  @Test func `writes no answers to another checklist into a file`() throws {
    try Files.inScratchFolder { folder in
      let text = try Files.text(Files.sound)
      try Files.write(text, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(
        ["answer", "x.yaml", "C-01.s1", "yes"] + Self.small)
      #expect(outcome.code == 65)
      #expect(outcome.notes.contains("error: this file answers the checklist 'osce-victim-"))
      #expect(try Files.text("\(folder)/x.yaml") == text)
    }
  }

  @Test(arguments: [
    ("C-01.s2", "small has no indicator 'C-01.s2'; did you mean 'C-01.s1'?"),
    ("C-01", "'C-01' is a criterion; its questions are C-01.s1"),
    ("nothing-like-it", "small has no indicator 'nothing-like-it'"),
  ])
  func `names the indicator that was probably meant`(id: String, message: String) throws {
    let (outcome, answers) = try run("answers: {}\n", id, "yes")
    #expect(outcome.code == 66)
    #expect(outcome.notes == "error: \(message)\n")
    #expect(answers == "answers: {}\n")
  }

  @Test(arguments: [
    ["C-01.s1"], ["C-01.s1", "yes", "--clear"], ["C-01.s1", " "], ["C-01.s1", "--restricted"],
    ["C-01.s1", "--evidence-type", "law"], ["C-01.s1", "yes", "--note", "a\u{7}b"], [],
  ])
  func `ends with 64 where it cannot be meant`(arguments: [String]) throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(["answer", "x.yaml"] + arguments)
      #expect(outcome.code == 64)
      #expect(try Files.text("\(folder)/x.yaml") == Self.head)
    }
  }
}
