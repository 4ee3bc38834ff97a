import TestFiles
import Testing

/// Two ministries' files are merged one after the other; the first restricts a document, the second names it
/// openly. Nobody publishes it without a word.
@Suite struct `A restricted document that another office names openly` {
  private static func file(_ answers: String, name: String) -> String {
    """
    assessment: osce-victim-protection-2022
    checklist-version: 2.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    respondent: { role: government, name: \(name) }
    facts: { coe-party: yes }
    answers:
    \(answers)

    """
  }

  private static let warning =
    "names 'Extract from the register, 2026' openly, and P1-LEAD-01.s1 restricts "

  @Test func `is told by merge, check and the public report, and printed by that`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.file("", name: ""), to: "\(folder)/a.yaml")
      try Files.write(
        Self.file(
          "  P1-LEAD-01.s1: { answer: yes, evidence: [{ title: Extract from the register, type: statistics, "
            + "date: 2026-01-05, restricted: true }] }", name: "Ministry of Interior"),
        to: "\(folder)/interior.yaml")
      try Files.write(
        Self.file(
          "  P1-LEAD-01.p1: { answer: partial, evidence: [{ title: 'Extract from the register, 2026', "
            + "type: statistics, date: 2026-01-05 }] }", name: "Ministry of Labour"),
        to: "\(folder)/labour.yaml")
      let program = Program(folder: folder)
      let first = try program.run(["merge", "a.yaml", "interior.yaml"])
      #expect(first.code == 0)
      #expect(!first.notes.contains("openly"))
      #expect(
        try program.run(["report", "a.yaml", "--audience", "public", "-o", "before"]).notes
          .contains("openly") == false)

      let second = try program.run(["merge", "a.yaml", "labour.yaml"])
      #expect(second.code == 0)
      #expect(second.notes.contains("warning: P1-LEAD-01.p1 \(Self.warning)"))
      let check = try program.run(["check", "a.yaml"])
      #expect(check.code == 0)
      #expect(check.notes.contains("warning: P1-LEAD-01.p1 \(Self.warning)"))
      #expect(check.notes.contains("restricts what may be the same document on line "))
      let brief = try program.run(["check", "a.yaml", "--brief"])
      #expect(brief.results.contains("  1 restricted-and-open\n"))

      let report = try program.run(["report", "a.yaml", "--audience", "public", "-o", "after"])
      #expect(report.code == 0)
      #expect(report.notes.contains("warning: P1-LEAD-01.p1 \(Self.warning)"))
      #expect(
        try Files.text("\(folder)/after/gap-report.md").contains("Extract from the register, 2026"))
      #expect(
        !(try Files.text("\(folder)/before/sources.csv").contains("Extract from the register")))

      // Open at both places, it is told no more.
      let text = try Files.text("\(folder)/a.yaml").replacing(
        "restricted: true", with: "restricted: false")
      try Files.write(text, to: "\(folder)/opened.yaml")
      let opened = try program.run(["report", "opened.yaml", "--audience", "public", "-o", "open"])
      #expect(!opened.notes.contains("openly"))
    }
  }
}
