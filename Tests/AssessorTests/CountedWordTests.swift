import TestFiles
import Testing

/// Numbers in what the commands say, where they lie on an edge.
@Suite struct `A number that a command tells` {
  private static let open: [SmallFolder.Change] = [
    ("digest: 0123456789abcdef }\n    applies-if: party\n", "digest: 0123456789abcdef }\n")
  ]

  /// The second question does not apply to a State that is no Party.
  @Test func `of questions leaves out those that do not apply, and says so`() throws {
    let text = SmallRounds.text("2026-06-30", "answers: { C-01.s1: no }\n")
      .replacing("party: yes", with: "party: no")
    let outcome = try SmallFolder.with(Self.open, files: ["x.yaml": text]) { program, _ in
      try program.run(["check", "x.yaml", "--checklist", "."])
    }
    #expect(outcome.code == 0)
    #expect(
      outcome.results
        == "x.yaml: no findings. 1 of 1 question answered, 0 unknown, 0 empty, 1 more not applicable; "
        + "100% of the weight is known\n")
  }

  /// A sixth is 16.666…%: printed as 16.67% it would be what was asked for.
  @Test(arguments: [
    ("16.67", 1, "error: 16.66% is demonstrated, less than the 16.67% asked for\n"),
    ("16.66", 0, ""),
  ])
  func `below a threshold is never told as the threshold`(
    threshold: String, code: Int32, notes: String
  ) throws {
    let text = SmallRounds.text(
      "2026-06-30", "answers: { C-01.s1: no, C-02.p1: { count: 20, of: 60 } }\n")
    let (outcome, _) = try SmallRounds.run([text], ["score", "--fail-under", threshold])
    #expect(outcome.code == code)
    #expect(outcome.notes == notes)
  }

  @Test func `of a draft's criterion has two digits, and takes more where it needs them`() throws {
    let report = "Takeaways\n\nOpen data\n" + (1...11).map { "\($0). Item \($0).\n" }.joined()
    try Files.inScratchFolder { folder in
      try Files.write(report, to: "\(folder)/report.txt")
      let program = Program(folder: folder)
      #expect(try program.run(["checklist", "draft", "report.txt", "-o", "data"]).code == 0)
      let group = try Files.text("\(folder)/data/p1-open-data.yaml")
      let ids = group.split(separator: "\n").filter { $0.hasPrefix("  - id: ") }
        .map { $0.dropFirst("  - id: ".count) }
      #expect(
        ids == (1...9).map { "P1-OPEN-0\($0)" } + ["P1-OPEN-10", "P1-OPEN-11"])
    }
  }

  @Test func `of one way in which a sentence was read is told too`() throws {
    let report = "Takeaways\n- ✓ Public bodies publish.\n"
    try Files.inScratchFolder { folder in
      try Files.write(report, to: "\(folder)/report.txt")
      try Files.write(
        report.replacing("publish.", with: "pub-\nlish."), to: "\(folder)/new.txt")
      let program = Program(folder: folder)
      #expect(try program.run(["checklist", "draft", "report.txt", "-o", "data"]).code == 0)
      let trace = try program.run(
        ["checklist", "trace", "data", "new.txt", "--format", "markdown"])
      #expect(trace.code == 0)
      #expect(
        trace.results.contains("| covered, read with line ends with a hyphen joined | Public "),
        "\(trace.results)")
    }
  }
}
