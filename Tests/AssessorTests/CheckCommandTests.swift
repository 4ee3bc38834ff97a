import TestFiles
import Testing

/// `check` on an assessment with much to say.
@Suite struct `The command check` {
  private static let sheet = """
    assessment: osce-victim-protection-2022
    checklist-version: 2.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { eu-member: no, eu-trafficking-directive: yes }
    answers:
      P1-LEAD-01.s1: unknown
      P1-LEAD-01.p1: unknown
      P1-LEAD-01.p2: unknown
      P1-LEAD-03.s1: unknown
      P1-LEAD-03.p1: yes
      P1-NPUN-01.s1: yes

    """

  private func check(_ text: String, _ arguments: String...) throws -> Program.Outcome {
    try Files.inScratchFolder { folder in
      try Files.write(text, to: "\(folder)/x.yaml")
      return try Program(folder: folder).run(["check", "x.yaml"] + arguments)
    }
  }

  /// The first words of each finding.
  private func told(_ outcome: Program.Outcome) -> [String] {
    outcome.notes.split(separator: "\n").filter {
      $0.contains(": warning: ") || $0.contains(": error: ")
    }
    .map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  @Test func `tells the heaviest first, and many of a kind in one`() throws {
    let outcome = try check(Self.sheet)
    #expect(
      told(outcome) == [
        "warning: 'bound by the EU Anti-Trafficking Directive' is yes, and 'member of the European Union' is no",
        "warning: 24 facts about the State are not given",
        "warning: P1-LEAD-03.p1 counts for something and names no evidence that holds",
        "warning: P1-NPUN-01.s1 counts for something and names no evidence that holds",
        "warning: 4 answers are unknown without a reason",
      ])
    #expect(
      outcome.notes.contains(
        "\n  = help: P1-LEAD-01.s1, P1-LEAD-01.p1, P1-LEAD-01.p2, P1-LEAD-03.s1\n"))
    #expect(outcome.results.hasPrefix("x.yaml: 0 errors, 8 warnings. 2 of "))
  }

  @Test func `prints errors before all warnings`() throws {
    let outcome = try check(Self.sheet + "  P1-LEAD-03.p2: mostly\n")
    #expect(outcome.code == 65)
    #expect(told(outcome).first == "error: 'mostly' is not an answer to P1-LEAD-03.p2")
  }

  @Test func `counts by kind where it is to be brief`() throws {
    let outcome = try check(Self.sheet, "--brief")
    #expect(outcome.code == 0)
    #expect(outcome.notes == "")
    let lines = outcome.results.split(separator: "\n")
    #expect(lines[0].hasPrefix("x.yaml: 0 errors, 8 warnings."))
    #expect(
      lines.dropFirst() == [
        "  1 facts-disagree", "  1 fact-not-given", "  2 unsupported", "  4 unknown-without-reason",
      ])
  }

  @Test func `leaves out what is switched off, and counts it no more`() throws {
    let outcome = try check(
      Self.sheet, "--off", "unknown-without-reason", "--off", "unsupported", "--off",
      "fact-not-given")
    #expect(told(outcome).count == 1)
    #expect(outcome.results.hasPrefix("x.yaml: 0 errors, 1 warning."))
    let all = try check(Self.sheet, "--off", "facts-disagree", "--brief")
    #expect(all.results.split(separator: "\n").count == 4)
  }

  @Test(arguments: ["not-an-answer", "unsupportd", "", "error"])
  func `switches off no error and nothing that there is not`(kind: String) throws {
    let outcome = try check(Self.sheet, "--off", kind)
    #expect(outcome.code == 64)
    #expect(outcome.results == "")
  }
}
