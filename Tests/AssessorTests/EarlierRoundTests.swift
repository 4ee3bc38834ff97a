import TestFiles
import Testing

/// Answers of an earlier round, from the file that carries them over to the report.
@Suite struct `Answers that were carried over` {
  private static let text = SmallRounds.text(
    "2026-06-30", by: "{ role: ngo, name: Coalition }",
    """
    answers:
      C-01.s1: no
      C-02.p1: 0
    carried-over:
      C-01.s1: 2024-06-30
      C-02.p1: 2022-12-31

    """)

  private static let one = text.replacing("  C-01.s1: 2024-06-30\n", with: "")
  /// The list stays, with nothing in it.
  private static let none = one.replacing("  C-02.p1: 2022-12-31\n", with: "")

  @Test(arguments: [["report", "-o", "-"], ["score", "--format", "markdown"]])
  func `are announced in every report until they are reviewed`(command: [String]) throws {
    func notices(_ text: String) throws -> [Substring] {
      let (outcome, _) = try SmallRounds.run([text], command)
      #expect(outcome.code == 0)
      return outcome.results.split(separator: "\n").filter { $0.contains("earlier round") }
    }
    #expect(
      try notices(Self.text).first
        == "> 2 answers are of an earlier round (31 December 2022 to 30 June 2024) and have not "
        + "been reviewed.")
    #expect(
      try notices(Self.one).first
        == "> 1 answer is of an earlier round (31 December 2022) and has not been reviewed.")
    #expect(try notices(Self.none) == [])
  }

  @Test func `are reviewed by answering them again, with the same or another answer`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let words = ["--checklist", Files.fixtures + "/small"]
      try Files.write(Self.text, to: "\(folder)/x.yaml")
      func check() throws -> String { try program.run(["check", "x.yaml"] + words).notes }
      #expect(
        try check() == """
          x.yaml:11:3: warning: 2 answers are of an earlier round and have not been reviewed
          11 |   C-01.s1: 2024-06-30
             |   ^^^^^^^^^^^^^^^^^^^ answer each again, with what holds now
             = help: to review: C-01.s1, C-02.p1
             = help: 'assessor fill' asks for them; k keeps an answer

          """)
      #expect(try program.run(["answer", "x.yaml", "C-01.s1", "no"] + words).code == 0)
      #expect(try Files.text("\(folder)/x.yaml") == Self.one)
      #expect(try check().hasPrefix("x.yaml:11:3: warning: 1 answer is of an earlier round"))
      #expect(try program.run(["answer", "x.yaml", "C-02.p1", "--clear"] + words).code == 0)
      #expect(
        try Files.text("\(folder)/x.yaml")
          == Self.none.replacing("C-02.p1: 0", with: "C-02.p1:"))
      #expect(try check() == "")
    }
  }

  @Test func `are asked for in an interview, and kept by a key`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.text, to: "\(folder)/x.yaml")
      try Files.write("k\nq\n", to: "\(folder)/keys")
      let outcome = try Program(folder: folder).runInShell(
        "\"$assessor\" fill x.yaml --plain --checklist '\(Files.fixtures)/small' < keys")
      #expect(outcome.code == 0)
      #expect(outcome.results.contains("Answer of 30 June 2024, not reviewed yet: no\n"))
      #expect(outcome.results.contains("\n  k  still holds: as on 2024-06-30\n"))
      #expect(try Files.text("\(folder)/x.yaml") == Self.one)
    }
  }
}
