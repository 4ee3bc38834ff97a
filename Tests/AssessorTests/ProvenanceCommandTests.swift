import TestFiles
import Testing

/// `checklist draft` and `checklist trace`.
@Suite struct `The provenance of a checklist` {
  private static let report = """
    Main takeaways from Panel 1

    Publishing
    - ✓ Public bodies should publish what they hold.
    - ✓ Late data is often useless.
    """

  private func inFolder(
    _ report: String = report, _ work: (String, Program) throws -> Void
  ) throws {
    try Files.inScratchFolder { folder in
      try Files.write(report, to: "\(folder)/report.txt")
      try work(folder, Program(folder: folder))
    }
  }

  /// A sentence that stands twice, and another that stands three times.
  @Test func `is whole on the text of a draft, however often a sentence stands there`() throws {
    let report = """
      Main takeaways from the first day

      Access
      - States should publish all data.
      - States should not charge fees.
      - States should not charge fees.

      Main takeaways from the second day

      Use
      - States should publish all data.
      - States should not charge fees.
      """
    try inFolder(report) { _, program in
      #expect(try program.run(["checklist", "draft", "report.txt", "-o", "data"]).code == 0)
      let trace = try program.run(["checklist", "trace", "data", "report.txt"])
      #expect(trace.code == 0)
      #expect(trace.results.hasPrefix("5 of 5 takeaways are covered\n"), "\(trace.results)")
      #expect(!trace.results.contains("Amiss"))
    }
  }

  @Test func `begins with a draft that can be loaded at once`() throws {
    try inFolder { folder, program in
      let draft = try program.run([
        "checklist", "draft", "report.txt", "-o", "data", "--title", "Data",
      ])
      #expect(draft.code == 0)
      #expect(
        draft.results == """
          2 takeaways in 1 section and 1 group
            P1  Main takeaways from Panel 1: 2

          """)
      #expect(
        try Files.contents(of: "\(folder)/data") == ["checklist.yaml", "p1-publishing.yaml"])
      let group = try Files.text("\(folder)/data/p1-publishing.yaml")
      #expect(
        group.hasPrefix(
          """
          group: P1-PUBL
          title: "Publishing"
          criteria:
            # The takeaway: Public bodies should publish what they hold.
            # A recommendation, because of 'should'.
            - id: P1-PUBL-01
              title: "TO BE WRITTEN: the duty in a few words"

          """))
      let check = try program.run(["check", "data"])
      #expect(check.code == 0)
      #expect(
        check.results.hasPrefix("data: 0 errors, 21 warnings. 1 section, 1 group, 2 criteria"))
      let trace = try program.run(["checklist", "trace", "data", "report.txt"])
      #expect(trace.code == 0)
      #expect(
        trace.results == """
          2 of 2 takeaways are covered
          ════════════════════════════

          Takeaways
          ─────────

          Takeaway  Criteria    State    Begins
          ────────  ──────────  ───────  ────────────────────────────────────────
          P1/1/1    P1-PUBL-01  covered  Public bodies should publish what they …
          P1/1/2    P1-PUBL-02  covered  Late data is often useless.

          """)
      #expect(try program.run(["checklist", "draft", "report.txt", "-o", "data"]).code == 73)
    }
  }

  @Test func `shows what has changed since, and ends with 1`() throws {
    try inFolder { folder, program in
      #expect(try program.run(["checklist", "draft", "report.txt", "-o", "data"]).code == 0)
      let changed = Self.report.replacing("useless", with: "used")
      try Files.write(changed, to: "\(folder)/new.txt")
      let trace = try program.run(
        ["checklist", "trace", "data", "new.txt", "--old", "report.txt", "--format", "markdown"])
      #expect(trace.code == 1)
      #expect(
        trace.results.contains(
          "**P1-PUBL-02**: what stands at P1/1/2 is not what it was written from. Late data is often "
        ))
      let json = try program.run(["checklist", "trace", "data", "new.txt", "--format", "json"])
      #expect(json.code == 1)
      #expect(json.results.hasPrefix("{\n  \"schema\": \"assessor.trace/1\","))
    }
  }

  @Test(arguments: [
    (["draft", "report.txt", "-o", "a b"], 64), (["draft", "missing.txt", "-o", "x"], 66),
    (["draft", "report.txt", "-o", "x", "--heading", " * "], 64),
    (["trace", "nothing", "report.txt"], 66),
    (["trace", "osce-victim-protection-2022", "missing.txt"], 66),
  ])
  func `is not asked in vain`(arguments: [String], code: Int) throws {
    try inFolder { folder, program in
      let outcome = try program.run(["checklist"] + arguments)
      #expect(outcome.code == Int32(code))
      #expect(try Files.contents(of: folder) == ["report.txt"])
    }
  }

  @Test(arguments: ["\u{0}%PDF-1.7", "no list at all"])
  func `is not drafted from what holds no takeaways`(report: String) throws {
    try inFolder(report) { folder, program in
      let draft = try program.run(["checklist", "draft", "report.txt", "-o", "x"])
      #expect(draft.code == 65)
      #expect(try Files.contents(of: folder) == ["report.txt"])
    }
  }
}
