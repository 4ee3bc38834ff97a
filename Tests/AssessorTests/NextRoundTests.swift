import TestFiles
import Testing

/// `new --from`: the next round's assessment from the last one.
@Suite struct `The command new, from an earlier round` {
  private static let old = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2024-06-30
    respondent: { role: ngo, name: Coalition }
    facts: { party: yes }
    answers:
      C-01.s1:
        answer: partial
        note: |
          Half
          of it.
        evidence:
          - { reference: Gazette 1, date: 2024-01-01, restricted: true }
      C-02.p1: { count: 18, of: 25 }  # counted
    plan:
      C-01: { action: Do it }

    """

  /// The new file, of a checklist in which texts have been replaced.
  private func start(
    _ options: [String], changing changes: [(String, String)] = [], version: String = "1.0.0"
  ) throws -> (outcome: Program.Outcome, file: String, score: [String]) {
    try Files.inScratchFolder { folder in
      var root = try Files.text(Files.fixtures + "/small/checklist.yaml")
      var group = try Files.text(Files.fixtures + "/small/one.yaml")
      root = root.replacing("version: 1.0.0", with: "version: \(version)")
      for (old, new) in changes { group = group.replacing(old, with: new) }
      let program = Program(folder: folder)
      #expect(try program.runInShell("mkdir new").code == 0)
      try Files.write(root, to: "\(folder)/new/checklist.yaml")
      try Files.write(group, to: "\(folder)/new/one.yaml")
      try Files.write(Self.old, to: "\(folder)/old.yaml")
      let words = ["--date", "2026-06-30", "--checklist", "new", "-o", "x.yaml"]
      let outcome = try program.run(["new", "--from", "old.yaml"] + words + options)
      guard outcome.code == 0 else { return (outcome, "", []) }
      let check = try program.run(["check", "x.yaml", "--checklist", "new"])
      #expect(check.code == 0, "\(check.notes)")
      let scores = try [("x.yaml", "new"), ("old.yaml", Files.fixtures + "/small")].map {
        let score = try program.run(["score", $0, "--checklist", $1])
        return score.results.split(separator: "\n").first { $0.contains("demonstrated") }
          .map(String.init) ?? ""
      }
      return (outcome, try Files.text("\(folder)/x.yaml"), scores)
    }
  }

  /// The lines of a file that are not comments.
  private func values(_ text: String) -> String {
    text.split(separator: "\n").filter { line in line.first { $0 != " " } != "#" }
      .joined(separator: "\n")
  }

  @Test func `shows the old answers as comments above empty ones`() throws {
    let (outcome, file, _) = try start([])
    #expect(
      outcome.notes == """
        wrote x.yaml: 1 fact and 2 questions to answer
        2 answers of 2024-06-30 carried over as comments

        """)
    #expect(
      file.contains(
        """
          # Is it so?
          #   Answer yes, partial or no.
          #   Partial: Half of it is.
          # On 2024-06-30: partial
          #   Note: Half of it.
          #   Evidence: Gazette 1, 2024-01-01
          C-01.s1:

        """))
    #expect(
      values(file) == """
        assessment: small
        checklist-version: 1.0.0
        state:
          code: XX
          name: Exampleland
        date: 2026-06-30  # the day that the answers describe
        respondent:
          role: ngo
          name: Coalition
        basis: self-assessment  # how the answers are found; or desk-review, interviews, visit
        period:
        facts:
          party: yes
        answers:
          C-01.s1:
          C-02.p1:
        plan:
          C-01:
            action: Do it
        """)
  }

  @Test func `carries answers over, to be reviewed, with the same score`() throws {
    let (outcome, file, scores) = try start(["--keep-answers"])
    #expect(outcome.code == 0)
    #expect(scores[0] == scores[1] && !scores[0].isEmpty)
    #expect(
      values(file).hasSuffix(
        """
        answers:
          C-01.s1:
            answer: partial
            note: |
              Half
              of it.
            evidence:
              - type: other
                reference: Gazette 1
                date: 2024-01-01
                restricted: true
          C-02.p1: { count: 18, of: 25 }
        plan:
          C-01:
            action: Do it
        carried-over:
          C-01.s1: 2024-06-30
          C-02.p1: 2024-06-30
        """))
  }

  @Test func `upgrades by id, and loses nothing`() throws {
    let changes = [
      ("C-02", "C-03"),
      (
        "type: yes-partial-no\n        question: Is it so?\n        partial: Half of it is.",
        "type: level\n        question: How far is it?\n        levels: [none, all]"
      ),
    ]
    let (outcome, file, _) = try start(["--keep-answers"], changing: changes, version: "2.0.0")
    #expect(
      outcome.notes == """
        wrote x.yaml: 1 fact and 2 questions
        The checklist was version 1.0.0 then and is 2.0.0 now.
        That version is not at hand, so that ids were compared and no wordings; look at every answer.
        Not in the old file (1): C-03.p1
        Not asked any more (1): C-02.p1
        Answered in a way that does not fit now (1): C-01.s1
        0 answers of 2024-06-30 carried over as answers, to be reviewed; 2 more no longer fit

        """)
    #expect(file.contains("#   C-02.p1: 18 of 25\n"))
    #expect(file.contains("#   C-01.s1: answer partial, note Half of it."))
    #expect(!file.contains("\ncarried-over:"))
  }

  @Test func `says what was reworded where the older checklist is at hand`() throws {
    let (outcome, _, _) = try start(
      ["--old-checklist", Files.fixtures + "/small"],
      changing: [("Is it so?", "Is it really so?"), ("best: 100", "best: 80")], version: "1.1.0")
    #expect(
      outcome.notes == """
        wrote x.yaml: 1 fact and 2 questions to answer
        The checklist was version 1.0.0 then and is 1.1.0 now.
        Reworded (1): C-01.s1
        Measured otherwise (1): C-02.p1
        2 answers of 2024-06-30 carried over as comments

        """)
  }

  @Test(arguments: [
    ["new", "--from", "old.yaml", "--date", "2024-06-30"],
    ["new", "--from", "old.yaml", "--date", "2023-06-30", "--keep-answers"],
  ])
  func `begins no round before the last one`(arguments: [String]) throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.old, to: "\(folder)/old.yaml")
      let outcome = try Program(folder: folder)
        .run(arguments + ["--checklist", Files.fixtures + "/small"])
      #expect(outcome.code == 65)
      #expect(try Files.contents(of: folder) == ["old.yaml"])
    }
  }

  @Test(arguments: [["--keep-answers"], ["--old-checklist", "x"], ["--name", "Norway"]])
  func `needs a State or an earlier file`(options: [String]) throws {
    let outcome = try Program().run(["new", "--date", "2026-06-30"] + options)
    #expect(outcome.code == 64)
  }
}
