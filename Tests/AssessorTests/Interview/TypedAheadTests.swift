import TestFiles
import Testing

/// Keys that come too early, and terminals that go away.
@Suite struct `An interview on a terminal` {
  private static let small = ["--checklist", Files.fixtures + "/small"]
  private static let blank = SmallRounds.text(
    "2026-06-30", "answers:\n  C-01.s1:\n  C-02.p1:\n")

  private func fill(
    _ options: [String], of text: String = blank, answersMarks: Bool = true,
    _ steps: [(sees: String, keys: String)]
  ) throws -> (screen: Program.Screen, file: String, left: [String]) {
    try Files.inScratchFolder { folder in
      try Files.write(text, to: "\(folder)/x.yaml")
      let program = Program(folder: folder, environment: ["TERM": "xterm", "NO_COLOR": "1"])
      let screen = try program.onTerminal(
        ["fill", "x.yaml"] + options + Self.small, columns: 80, rows: 24,
        answersMarks: answersMarks, steps)
      return (screen, try Files.text("\(folder)/x.yaml"), try Files.contents(of: folder))
    }
  }

  /// All come in one go; the second key repeats, what follows Enter is meant for what nobody has seen.
  @Test(arguments: [true, false])
  func `takes no key for a question that was not on the screen yet`(answersMarks: Bool) throws {
    let notTaken = "What was typed before this was on the screen has not been taken."
    // A terminal that does not say what it has drawn is waited for once.
    let first = answersMarks ? [] : [("C-01.s1", "p")]
    let (screen, file, _) = try fill(
      ["--at", "C-01.s1"], answersMarks: answersMarks,
      first + [(answersMarks ? "C-01.s1" : notTaken, "yyp\r72\rn"), (notTaken, "q")])
    #expect(screen.code == 0)
    #expect(file == Self.blank.replacing("s1:\n", with: "s1: yes\n"))
  }

  @Test func `says that a question is answered rather than take a second answer`() throws {
    let (screen, file, _) = try fill(
      ["--at", "C-01.s1"],
      [
        ("C-01.s1", "n"), ("Saved. C-01.s1: no", "y"), ("It is answered", "\u{1B}"),
        ("Enter next", "p"), ("no -> partial", "zz"), ("Taken back at C-01.s1: no", "q"),
      ])
    #expect(screen.code == 0)
    #expect(file == Self.blank)
  }

  @Test(arguments: ["\u{3}", Program.hangUp])
  func `keeps a note that was half written when it ends`(end: String) throws {
    let (screen, file, left) = try fill(
      ["--at", "C-01.s1"], [("C-01.s1", "t"), ("Note, for those", "Half a"), ("› Half a", end)])
    #expect(screen.code == 0)
    #expect(file == Self.blank)
    #expect(left == ["x.yaml", "x.yaml.unsaved"])
    #expect(screen.rest.contains("not saved: note of C-01.s1; kept in x.yaml.unsaved"))
  }

  @Test func `saves what is ticked when the terminal is closed`() throws {
    let changes: [SmallFolder.Change] = [
      (
        "        type: percent\n        question: What share is it?\n        worst: 0\n        best: 100\n",
        "        type: elements\n        question: Who?\n        elements: [{ id: police, label: "
          + "Police }, { id: courts, label: Courts }]\n"
      )
    ]
    try SmallFolder.with(changes, files: ["x.yaml": Self.blank]) { _, folder in
      let program = Program(folder: folder, environment: ["TERM": "xterm", "NO_COLOR": "1"])
      let screen = try program.onTerminal(
        ["fill", "x.yaml", "--at", "C-02.p1", "--checklist", "."], columns: 80, rows: 24,
        [("C-02.p1", "1"), ("[x] Police", Program.hangUp)])
      #expect(screen.code == 0)
      #expect(
        try Files.text("\(folder)/x.yaml")
          == Self.blank.replacing(
            "p1:\n", with: "p1:\n    in-place: [police]\n    missing: []\n"))
    }
  }

  private static let carried = SmallRounds.text(
    "2026-06-30",
    """
    answers:
      C-01.s1:
        answer: partial
        note: Half.
        evidence:
          - { title: A survey, type: report, date: 2020 }
      C-02.p1: 72
    carried-over:
      C-01.s1: 2024-06-30
      C-02.p1: 2024-06-30

    """)

  @Test func `shows an earlier round's answer with what it rests on, and says how many are left`()
    throws
  {
    let (screen, file, _) = try fill(
      ["--only", "unreviewed"], of: Self.carried,
      [("question 1 of 2, 2 to review", "k"), ("Look at its evidence", "q")])
    #expect(file == Self.carried.replacing("  C-01.s1: 2024-06-30\n", with: ""))
    let first = try #require(screen.screens.first)
    #expect(
      first[6..<18] == [
        " C-01.s1 · Structure", " Is it so?", "",
        " Answer of 30 June 2024, not reviewed yet: partial", "   Note: Half.",
        "   Evidence: report: A survey, dated 2020 – is more than 36 months old", "",
        "   k  still holds: as on 2024-06-30", "      changed: give the answer of now", "   y  yes",
        "   p  partial: Half of it is.", "   n  no",
      ])
    #expect(
      screen.rest.hasSuffix(
        "1 of 2 questions dealt with, all saved; 1 answer of an earlier round still to be reviewed; to go "
          + "on: assessor fill x.yaml --only unreviewed --checklist \(Files.fixtures)/small --at C-01.s1\r\n"
      ), "\(screen.rest)")
  }

  @Test func `asks for reviews line by line too`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.carried, to: "\(folder)/x.yaml")
      try Files.write("still holds\nchanged\n80\nq\n", to: "\(folder)/keys")
      let outcome = try Program(folder: folder).runInShell(
        "\"$assessor\" fill x.yaml --plain --only unreviewed --checklist \(Files.fixtures)/small < keys"
      )
      #expect(outcome.code == 0)
      #expect(outcome.results.contains("Then write the answer of now."))
      #expect(
        try Files.text("\(folder)/x.yaml")
          == Self.carried.replacing("p1: 72", with: "p1: 80").replacing(
            "  C-01.s1: 2024-06-30\n  C-02.p1: 2024-06-30\n", with: ""))
      let again = try Program(folder: folder).run(
        ["fill", "x.yaml", "--only", "unreviewed"] + Self.small)
      #expect(again.notes.hasSuffix("no answer of an earlier round is left to be reviewed here\n"))
    }
  }
}
