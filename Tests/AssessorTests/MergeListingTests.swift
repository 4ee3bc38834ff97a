import TestFiles
import Testing

/// How a merge lists what two files say differently, whatever it is about.
@Suite struct `A conflict in a merge` {
  private static let changes: [SmallFolder.Change] = [
    (
      "sections:\n",
      "victim-groups: [{ id: men, label: Men }]\nagencies: [{ id: police, title: Police }]\n"
        + "sections:\n"
    )
  ]

  private static func text(_ office: String, _ rest: String) -> String {
    SmallRounds.text("2026-06-30", by: "{ role: government, name: \(office) }", rest)
  }

  /// What is listed where two files differ; nothing is written.
  private func listed(_ one: String, _ two: String, facts: String = "yes") throws -> String {
    let files = [
      "base.yaml": Self.text("Office", ""),
      "a.yaml": Self.text("One", one),
      "b.yaml": Self.text("Two", two).replacing("party: yes", with: "party: \(facts)"),
    ]
    return try SmallFolder.with(Self.changes, files: files) { program, folder in
      let outcome = try program.run(
        ["merge", "base.yaml", "a.yaml", "b.yaml", "--checklist", "."])
      #expect(outcome.code == 65)
      #expect(try Files.text("\(folder)/base.yaml") == files["base.yaml"])
      return outcome.results
    }
  }

  @Test func `of two reasons names reasons, with their files and lines`() throws {
    #expect(
      try listed(
        "answers:\n  C-01.s1: { answer: unknown, reason: Not counted. }\n",
        "answers:\n  C-02.p1:\n  C-01.s1: { answer: unknown, reason: Not asked. }\n")
          == """
          C-01.s1: two reasons beside one answer
            1  a.yaml:8 (One)
                 Not counted.
            2  b.yaml:9 (Two)
                 Not asked.

          """)
  }

  @Test func `of answers tells for whom each does not hold, and what stands beside it`() throws {
    #expect(
      try listed(
        "answers: { C-01.s1: { answer: yes, except: [men], note: In law. } }\n",
        "answers: { C-01.s1: { answer: yes, evidence: [{ title: Act, type: law }] } }\n")
          == """
          C-01.s1: Is it so?
            1  a.yaml:7 (One)
                 yes, except men
                 note: In law.
            2  b.yaml:7 (Two)
                 yes
                 evidence: law: Act

          """)
  }

  @Test func `of plans tells all that is decided`() throws {
    #expect(
      try listed(
        "plan: { C-01: { action: Do it., lead: police, deadline: 2027-01-01 } }\n",
        "plan: { C-01: { status: dropped, note: Never. } }\n")
          == """
          C-01, plan: The first criterion
            1  a.yaml:7 (One)
                 action: Do it.
                 lead: police
                 deadline: 2027-01-01
            2  b.yaml:7 (Two)
                 status: dropped
                 note: Never.

          """)
  }

  @Test func `of facts asks about the State`() throws {
    #expect(
      try listed("", "", facts: "no")
        == """
        party: Is the State a Party?
          1  base.yaml:6 (Office)
             a.yaml:6 (One)
               yes
          2  b.yaml:6 (Two)
               no

        """)
  }
}
