import TestFiles
import Testing

/// The help of an interview: every key that does something, and what it does.
@Suite struct `The help in an interview` {
  private static let text = SmallRounds.text(
    "2026-06-30", "answers:\n  C-01.s1: partial\ncarried-over:\n  C-01.s1: 2024-06-30\n")

  /// The help screen of a question, by lines, on the small checklist with some texts replaced.
  private func help(_ arguments: String, changing changes: [SmallFolder.Change] = []) throws
    -> String
  {
    let files = ["x.yaml": Self.text, "keys": "?\n\nq\n"]
    return try SmallFolder.with(changes, files: files) { program, folder in
      let outcome = try program.runInShell(
        "\"$assessor\" fill x.yaml --plain --checklist . \(arguments) < keys")
      let parts = outcome.results.split(separator: "What the keys do\n\n")
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(try Files.text("\(folder)/x.yaml") == Self.text)
      try #require(parts.count == 2)
      return try String(#require(parts[1].split(separator: "\nEnter: ").first))
    }
  }

  private static let end = """

    Every answer is saved at once. Other programs may work on the file meanwhile:
    what they changed is never written over. Write nothing that could identify a
    victim or anybody else.
    """

  private static let rest = """
      c  clear: takes the answer away; its note and evidence stay
      z  undo: takes back the last change that was saved, and the one before it
      g  go to: goes to an id, or to a part such as P2 or P1-LEAD
      /  search: finds questions by words
      ?  help: shows this
      q  stop: ends; everything is saved, and you can go on later
    """ + "\n" + end

  private static let moves = """
      s  skip: leaves it as it is and goes on, as Enter does
      b  back: goes to the question before
    """

  private static let beside = """
      t  note: writes or changes the note, which no public report prints
      o  public note: writes or changes the public note
      e  evidence: adds a piece of evidence
    """

  @Test func `at a fact has its answers, and neither note nor evidence`() throws {
    let answers = """
        y  yes: the answer
        n  no: the answer
        u  unknown: what depends on it is asked
      """
    #expect(try help("--at party") == [answers, Self.moves, Self.rest].joined(separator: "\n"))
  }

  @Test func `at a question has them too, and keeps the answer of an earlier round`() throws {
    let answers = """
        k  still holds: as on 2024-06-30
        y  yes: the answer
        p  partial: Half of it is.
        n  no: the answer
        r  between: it lies between two of these; asks which
        u  unknown: asks why, which may stay open
      """
    #expect(
      try help("--at C-01.s1")
        == [answers, Self.moves, Self.beside, Self.rest].joined(separator: "\n"))
  }

  @Test func `says what the question has: levels, exceptions, what need not apply`() throws {
    let answers = """
        0  level 0: nothing
        1  level 1: a law
        r  between: it lies between two of these; asks which
        u  unknown: asks why, which may stay open
        a  not applicable: nobody came
      """
    let except = "  x  except: says for whom the answer does not hold"
    let help = try help(
      "--at C-02.p1",
      changing: [
        ("sections:", "victim-groups:\n  - { id: men, label: Men }\nsections:"),
        ("type: percent", "type: level"), ("worst: 0", "levels: [nothing, a law]"),
        ("        best: 100\n", "        not-applicable-when: nobody came\n"),
      ])
    #expect(
      help == [answers, Self.moves, Self.beside, except, Self.rest].joined(separator: "\n"))
  }

  @Test func `is a screen on a terminal, and any key leads back`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.text, to: "\(folder)/x.yaml")
      let program = Program(folder: folder, environment: ["TERM": "xterm", "NO_COLOR": "1"])
      let shown = try program.onTerminal(
        ["fill", "x.yaml", "--at", "party", "--checklist", Files.fixtures + "/small"],
        columns: 80, rows: 24,
        [("About the State", "?"), ("What the keys do", "q"), ("party", "q")])
      #expect(shown.code == 0)
      let help = try #require(shown.screens.first { $0.contains(" What the keys do") })
      let answers = """
          y  yes: the answer
          n  no: the answer
          u  unknown: what depends on it is asked
        """
      let lines = [answers, Self.moves, Self.rest].joined(separator: "\n")
        .split(separator: "\n", omittingEmptySubsequences: false)
      #expect(help.dropFirst(5).prefix(lines.count).map { $0.dropFirst() } == lines)
      #expect(help.last == " any key: back to the question")
      #expect(shown.screens.last?.contains(" About the State") == true)
      #expect(try Files.text("\(folder)/x.yaml") == Self.text)
    }
  }
}
