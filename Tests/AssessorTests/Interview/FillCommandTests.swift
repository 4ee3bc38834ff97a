import TestFiles
import Testing

/// `fill`: an interview, on a screen and by lines.
@Suite struct `The command fill` {
  private static let small = ["--checklist", Files.fixtures + "/small"]

  private static let blank = """
    # Ours.
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts:
      party:
    answers:
      C-01.s1:   # law
      C-02.p1:

    """

  /// Runs it on a file without answers and gives the file's text afterwards too.
  private func lines(
    _ input: String, _ arguments: String..., file: String = blank
  ) throws -> (outcome: Program.Outcome, file: String) {
    try Files.inScratchFolder { folder in
      try Files.write(file, to: "\(folder)/x.yaml")
      try Files.write(input, to: "\(folder)/input")
      let words = (["fill", "x.yaml"] + arguments + Self.small).map { "'\($0)'" }
      let outcome = try Program(folder: folder)
        .runInShell("\"$assessor\" \(words.joined(separator: " ")) < input")
      return (outcome, try Files.text("\(folder)/x.yaml"))
    }
  }

  @Test func `asks line by line where there is no terminal`() throws {
    let (outcome, file) = try lines("yes\npartial\n18 of 25\nq\n")
    #expect(outcome.code == 0)
    #expect(
      file
        == Self.blank.replacing("party:", with: "party: yes")
        .replacing("s1:   # law", with: "s1: partial   # law")
        .replacing("p1:", with: "p1: { count: 18, of: 25 }"))
    #expect(
      outcome.results == """

        Question 1 of 3; known 0%, demonstrated 0%, range 0–100%
        About the State

        party
        Is the State a Party?

        Answer now: none yet

          y  yes
          n  no
          u  unknown: what depends on it is asked
        Answer (Enter next, ? help): Saved. party: yes

        Question 2 of 3; known 0%, demonstrated 0%, range 0–100%
        The first panel › The first group
        C-01 The first criterion

        C-01.s1 · Structure
        Is it so?

        Answer now: none yet

          y  yes
          p  partial: Half of it is.
          n  no
          r  between: it lies between two of these; asks which
          u  unknown: asks why, which may stay open
        Answer (Enter next, ? help): Saved. C-01.s1: partial

        Question 3 of 3; known 50%, demonstrated 25%, range 25–75%
        The first panel › The first group
        C-02 The second criterion

        C-02.p1 · Process
        What share is it?
        0% counts 0, 100% counts 1.

        Answer now: none yet

        Write a percentage, such as 72, or 18 of 25, or 40 to 55 where it is not known
        exactly.

          r  between: it is not known exactly; asks for the least and the most
          u  unknown: asks why, which may stay open
        Answer (Enter next, ? help): Saved. C-02.p1: 18 of 25

        That was the last question.

        All are answered. q stops.
        Enter or q: 
        """)
    #expect(outcome.notes.hasSuffix("\n3 of 3 questions dealt with, all saved\n"))
  }

  @Test func `says how to go on where the input ends`() throws {
    let (outcome, file) = try lines("", "--plain", "--section", "P1")
    #expect(outcome.code == 0)
    #expect(file == Self.blank)
    #expect(
      outcome.notes.hasSuffix(
        "0 of 3 questions dealt with, all saved; to go on: assessor fill x.yaml --section P1 "
          + "--checklist \(Files.fixtures)/small --plain --at party\n"))
  }

  @Test(arguments: [
    (
      ["--section", "P9"], 66,
      "error: small has no section, group or criterion 'P9'; did you mean 'P1'?\n"
    ),
    (["--agency", "police"], 66, "error: small has no agency 'police'\n  = help: it names none\n"),
    (["--at", "C-9"], 66, "error: Nothing that is asked here is called 'C-9'.\n"),
    (["--only", "answered"], 64, ""),
  ])
  func `refuses what the checklist does not have`(
    arguments: [String], code: Int32, notes: String
  ) throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.blank, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(["fill", "x.yaml"] + arguments + Self.small)
      #expect(outcome.code == code)
      #expect(code == 64 || outcome.notes.hasSuffix(notes), "\(outcome.notes)")
      #expect(outcome.results == "")
    }
  }

  @Test func `does not use a file with errors`() throws {
    let broken = Self.blank.replacing("party:", with: "party: maybe")
    let (outcome, file) = try lines("yes\n", file: broken)
    #expect(outcome.code == 65)
    #expect(outcome.results == "")
    #expect(file == broken)
  }

  @Test func `tells that nothing is left to ask`() throws {
    let full = Self.blank.replacing("party:", with: "party: yes")
      .replacing("s1: ", with: "s1: no").replacing("p1:", with: "p1: 5")
    let (outcome, _) = try lines("", "--only", "unanswered", file: full)
    #expect(outcome.code == 0)
    #expect(outcome.notes.hasSuffix("nothing is unanswered here\n"))
  }

  @Test func `is an interview on a terminal, key by key`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.blank, to: "\(folder)/x.yaml")
      let program = Program(folder: folder, environment: ["TERM": "xterm", "NO_COLOR": "1"])
      let screen = try program.onTerminal(
        ["fill", "x.yaml"] + Self.small, columns: 80, rows: 24,
        [
          ("question 1 of 3", "y"), ("Saved. party: yes", "\r"), ("question 2 of 3", "p"),
          ("Saved. C-01.s1", " "), ("question 3 of 3", "1"), ("Answer:", "30\r"),
          ("Not saved: '130'", "\u{15}72\r"), ("Saved. C-02.p1: 72", "\r"), ("last question", "b"),
          ("What share", "t"), ("Note, for those", "\u{1B}[200~q\nn\u{1B}[201~\r"),
          ("note set", "q"),
        ])
      #expect(screen.code == 0)
      #expect(
        try Files.text("\(folder)/x.yaml")
          == Self.blank.replacing("party:", with: "party: yes")
          .replacing("s1:   # law", with: "s1: partial   # law")
          .replacing(
            "p1:\n", with: "p1:\n    answer: 72\n    note: |\n      q\n      n\n"))
      #expect(screen.rest.hasSuffix("3 of 3 questions dealt with, all saved\r\n"))
      let last = try #require(screen.screens.last)
      #expect(last.count == 24)
      #expect(
        last == [
          " Exampleland, 30 June 2026                              question 3 of 3, 0 open",
          " known █████████████████████ 100%   demonstrated █████████████········ 61%",
          " " + String(repeating: "─", count: 78), " The first panel › The first group",
          " C-02 The second criterion", "", " C-02.p1 · Process", " What share is it?",
          " 0% counts 0, 100% counts 1.", "", " Answer now: 72%", "   Note: q", "     n", "",
          " Write a percentage, such as 72, or 18 of 25, or 40 to 55 where it is not known",
          " exactly.", "",
          "   r  between: it is not known exactly; asks for the least and the most",
          "   u  unknown: asks why, which may stay open", "",
          " " + String(repeating: "─", count: 78), " Saved. C-02.p1: note set",
          " Enter next · b back · t note · o public note · e evidence · c clear · z undo ·",
          " g go to · / search · ? help · q stop",
        ])
    }
  }

  private static let lists = [
    (
      "        type: percent\n        question: What share is it?\n        worst: 0\n        best: 100\n",
      "        type: elements\n        question: Who takes part?\n        elements: [{ id: police, label: "
        + "Police }, { id: courts, label: Courts }, { id: labour, label: Labour inspectors }]\n"
    )
  ]

  /// Each element is in place, missing or not known; 0 says of all that are left that they are missing.
  @Test func `asks for elements in three states, and for why nothing is known`() throws {
    try SmallFolder.with(Self.lists, files: ["x.yaml": Self.blank]) { program, folder in
      let terminal = Program(folder: folder, environment: ["TERM": "xterm", "NO_COLOR": "1"])
      let screen = try terminal.onTerminal(
        ["fill", "x.yaml", "--checklist", "."], columns: 80, rows: 26,
        [
          ("question 1 of 3", "y"), ("Saved.", "\r"), ("question 2 of 3", "u"),
          ("Why it is not known", "3\r"), ("or when it will be known", "\r"), ("Saved.", "\r"),
          ("question 3 of 3", "122"), ("[-] Courts", "\r"), ("Saved.", "\r"),
          ("last question", "b"), ("[-] Courts", "q"),
        ])
      #expect(screen.code == 0)
      #expect(
        try Files.text("\(folder)/x.yaml")
          == Self.blank.replacing("party:", with: "party: yes")
          .replacing(
            "  C-01.s1:   # law\n",
            with: "  C-01.s1:\n    answer: unknown   # law\n    why: withheld\n"
          )
          .replacing("p1:\n", with: "p1:\n    in-place: [police]\n    missing: [courts]\n"))
      let last = try #require(screen.screens.last)
      #expect(
        last[3..<18] == [
          " The first panel › The first group", " C-02 The second criterion", "",
          " C-02.p1 · Process", " Who takes part?", "",
          " Answer now: 1 in place, 1 missing, 1 not known", "",
          " What is in place [x], what is missing [-], what is not known [ ]:", " › 1 [x] Police",
          "   2 [-] Courts", "   3 [ ] Labour inspectors",
          "   0     all that are not in place are missing", "",
          "   u  unknown: asks why, which may stay open",
        ])
    }
  }

  @Test func `takes elements, two answers and kinds of unknown line by line too`() throws {
    try SmallFolder.with(
      Self.lists,
      files: ["x.yaml": Self.blank, "keys": "y\nr\npartial\nyes\n1; missing 3\nb\n0\nq\n"]
    ) { program, folder in
      let outcome = try program.runInShell("\"$assessor\" fill x.yaml --checklist . < keys")
      #expect(outcome.code == 0)
      #expect(
        try Files.text("\(folder)/x.yaml")
          == Self.blank.replacing("party:", with: "party: yes")
          .replacing(
            "  C-01.s1:   # law\n", with: "  C-01.s1:   # law\n    from: partial\n    to: yes\n"
          )
          .replacing("p1:", with: "p1: []"))
      #expect(
        outcome.results.contains(
          """
          What is in place [x], what is missing [-], what is not known [ ]:
            1 [ ] Police
            2 [ ] Courts
            3 [ ] Labour inspectors
            0     all are missing

          Write the numbers of what is in place, such as 1,2: all others are then missing.
          Where some are not known, name those that are missing: 1; missing 2.

          """), "\(outcome.results)")
    }
  }

  /// What is refused stays to be corrected, with the help that a file would get.
  @Test func `says of two answers in the wrong order which way round they stand`() throws {
    let (outcome, file) = try lines("y\nr\nyes\nno\n\nq\n")
    #expect(outcome.code == 0)
    #expect(file == Self.blank.replacing("party:", with: "party: yes"))
    #expect(
      outcome.results.contains(
        "Not saved: 'from' is above 'to'; expected the lower one first, in the order no,\n"
          + "partial, yes; write { from: no, to: yes }\n"), "\(outcome.results)")
  }

  @Test func `stands on a low and narrow terminal too`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.blank, to: "\(folder)/x.yaml")
      let program = Program(folder: folder, environment: ["TERM": "xterm", "NO_COLOR": "1"])
      let screen = try program.onTerminal(
        ["fill", "x.yaml"] + Self.small, columns: 30, rows: 10,
        [("About the State", "\u{1B}[6~"), ("none yet", "\u{3}")])
      #expect(screen.code == 0)
      for lines in screen.screens { #expect(lines.count == 10) }
      #expect(try Files.text("\(folder)/x.yaml") == Self.blank)
    }
  }
}
