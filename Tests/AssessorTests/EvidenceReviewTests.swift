import TestFiles
import Testing

/// What `check` says of the evidence in an assessment without errors (method, section 5).
///
/// On 30 June 2026 evidence is fresh from 30 June 2023 on.
@Suite struct `The review of evidence` {
  private func check(_ answers: String) throws -> Program.Outcome {
    try SmallRounds.run([SmallRounds.text("2026-06-30", answers)], ["check"]).outcome
  }

  /// A check of pieces of evidence beside an answer, each on a line of its own from line 12.
  private func check(evidence: [String]) throws -> (code: Int32, notes: String) {
    let pieces = evidence.map { "      - { \($0) }\n" }.joined()
    let answers = """
      answers:
        C-02.p1: 0
        C-01.s1:
          answer: yes
          evidence:

      """
    let outcome = try check(answers + pieces)
    return (outcome.code, outcome.notes)
  }

  @Test func `warns of what has ended, is too new, undated or old, each at its place`() throws {
    let (code, notes) = try check(evidence: [
      "title: A, date: 2026-01-01, valid-until: 2026-06-29", "title: B, date: 2026-07-01",
      "title: C", "title: D, date: 2023-06-29",
    ])
    #expect(code == 0)
    #expect(
      notes == """
        0.yaml:12:9: warning: this evidence for C-01.s1 ended on 2026-06-29
        12 |       - { title: A, date: 2026-01-01, valid-until: 2026-06-29 }
           |         \(Self.carets(55)) it counts as none on 2026-06-30
        0.yaml:13:9: warning: this evidence for C-01.s1 is dated after the assessment
        13 |       - { title: B, date: 2026-07-01 }
           |         \(Self.carets(30)) it counts as stale
        0.yaml:14:9: warning: this evidence for C-01.s1 has no date
        14 |       - { title: C }
           |         \(Self.carets(12)) expected 'date: …'
           = help: without a date it counts as stale
        0.yaml:15:9: warning: this evidence for C-01.s1 is more than 36 months old
        15 |       - { title: D, date: 2023-06-29 }
           |         \(Self.carets(30)) it counts as stale

        """)
  }

  private static func carets(_ count: Int) -> String { String(repeating: "^", count: count) }

  @Test(arguments: [
    "title: A, date: 2023-06-30", "title: A, date: 2026-06-30",
    "title: A, date: 2026-01-01, valid-until: 2026-06-30", "title: A, type: law",
    "title: A, type: law, date: 1951-07-28",
  ])
  func `says nothing of what holds on the day, and of laws however old`(piece: String) throws {
    #expect(try check(evidence: [piece]).notes == "")
  }

  @Test(arguments: [
    ("title: A, type: law, date: 2026-07-01", "is dated after the assessment"),
    ("title: A, type: law, valid-until: 2026-06-29", "ended on 2026-06-29"),
  ])
  func `takes laws like the rest where they are not yet made, or have ended`(
    piece: String, words: String
  ) throws {
    let first = try check(evidence: [piece]).notes.split(separator: "\n")
      .first { $0.contains("this evidence") }
    #expect(first == "0.yaml:12:9: warning: this evidence for C-01.s1 \(words)")
  }

  /// C-02.p1 asks about practice, C-01.s1 whether there is a law.
  @Test(arguments: [
    ("[{ title: An Act, type: law }]", true),
    ("[{ title: An Act, type: law, date: 2026-01-01 }, { title: B, date: 2020-01-01 }]", true),
    (
      "[{ title: An Act, type: law }, { title: Statistics, type: statistics, date: 2026-01-01 }]",
      false
    ),
  ])
  func `says that a law proves no practice, unless something else does`(
    evidence: String, isTold: Bool
  ) throws {
    let answer = "{ answer: 72%, evidence: \(evidence) }"
    let notes = try check("answers:\n  C-02.p1: \(answer)\n").notes
    let message = "0.yaml:8:38: warning: a law does not prove that C-02.p1 is so in practice\n"
    #expect(notes.contains(message) == isTold, "\(notes)")
    #expect(notes.contains("add what shows the practice, such as statistics or a report") == isTold)
    #expect(
      try !check("answers:\n  C-02.p1: \(answer.replacing("72%", with: "0"))\n").notes.contains(
        message))
  }

  @Test func `names each answer without evidence that counts for something`() throws {
    let outcome = try check(
      """
      answers:
        C-01.s1:
          answer: partial
          evidence: [{ title: A, date: 2026-01-01, valid-until: 2026-01-31 }]
        C-02.p1: 5

      """)
    #expect(
      outcome.notes.split(separator: "\n").filter { $0.contains(": warning: ") } == [
        "0.yaml:10:16: warning: this evidence for C-01.s1 ended on 2026-01-31",
        "0.yaml:8:3: warning: C-01.s1 counts for something and names no evidence that holds",
        "0.yaml:11:3: warning: C-02.p1 counts for something and names no evidence that holds",
      ])
    #expect(try check("answers: { C-01.s1: no, C-02.p1: 0 }\n").notes == "")
  }

  @Test(arguments: [3, 4])
  func `tells more than three of them in one`(count: Int) throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      try Files.write(Self.manyCriteria, to: "\(folder)/one.yaml")
      try Files.write(
        try Files.text(Files.fixtures + "/small/checklist.yaml"), to: "\(folder)/checklist.yaml")
      let answers = (1...count).map { "  C-\($0).s: yes\n" }.joined()
      try Files.write(
        SmallRounds.text("2026-06-30", "answers:\n" + answers), to: "\(folder)/x.yaml")
      let notes = try program.run(["check", "x.yaml", "--checklist", "."]).notes
      let warnings = notes.split(separator: "\n").filter { $0.contains(": warning: ") }
      guard count > 3 else {
        let words = "counts for something and names no evidence that holds"
        #expect(
          warnings.map(String.init) == [
            "x.yaml:8:3: warning: C-1.s \(words)", "x.yaml:9:3: warning: C-2.s \(words)",
            "x.yaml:10:3: warning: C-3.s \(words)",
          ])
        return
      }
      let ids = (1...4).map { "C-\($0).s" }.joined(separator: ", ")
      #expect(
        notes == """
          x.yaml:8:3: warning: 4 answers count for something and name no evidence that holds
          8 |   C-1.s: yes
            |   ^^^^^^^^^^ this is the first
            = help: \(ids)

          """)
    }
  }

  /// A group of four criteria with one question each.
  private static let manyCriteria =
    "group: P1-ONE\ntitle: The group\ncriteria:\n"
    + (1...4).map { number in
      """
        - id: C-\(number)
          title: The criterion
          source: { takeaway: P1/1/\(number), kind: principle, digest: fedcba9876543210 }
          indicators:
            - { id: s, dimension: structure, type: yes-partial-no, question: Is it?, partial: half }

      """
    }.joined()
}
