import TestFiles
import Testing

/// Texts that would be more than texts where a report ends up, and what is done about each.
@Suite struct `What a report is given` {
  private static let text = SmallRounds.text(
    "2026-06-30",
    """
    answers:
      C-01.s1: { answer: no, reason: =A1, note: +1+cmd, public-note: =B1 }
      C-02.p1:
        answer: 20
        reason: -2+3
        note: \"@SUM(A1);=A2\"
        evidence: [{ source: a, at: =C1, quote: +D1 }]
    sources:
      a: { title: =T1, reference: +R1, date: 2026-01-01 }
    plan:
      C-01: { action: +SUM(A1) }
      C-02: { action: =1+1 }

    """)

  /// Runs a report into the folder `out`, and gives what is there afterwards.
  private func report<Result>(
    _ options: [String], files: [String: String] = [:],
    _ work: (Program, Program.Outcome, String) throws -> Result
  ) throws -> Result {
    try Files.inScratchFolder { folder in
      try Files.write(Self.text, to: "\(folder)/x.yaml")
      for (name, text) in files { try Files.write(text, to: "\(folder)/\(name)") }
      let program = Program(folder: folder)
      let outcome = try program.run(
        ["report", "x.yaml", "-o", "out", "--checklist", Files.fixtures + "/small"] + options)
      return try work(program, outcome, folder)
    }
  }

  /// Every sign that begins a formula is told to be text.
  @Test func `is no formula in any cell of its tables`() throws {
    try report(["--format", "csv"]) { _, outcome, folder in
      #expect(outcome.code == 0)
      /// Without those that say whose the row is.
      func cells(_ name: String, _ row: String) throws -> [Substring] {
        let lines = try Files.text("\(folder)/out/\(name)").replacing("\r\n", with: "\n")
          .split(separator: "\n")
        let line = try #require(lines.first { $0.contains(row) })
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        #expect(cells.suffix(5) == ["XX", "Exampleland", "2026-06-30", "government", "Ministry"])
        return Array(cells.dropLast(5))
      }
      #expect(
        try cells("answers.csv", "C-01.s1").suffix(13)
          == ["'=A1", "'+1+cmd", "", "", "", "", "", "", "'=B1", "no", "", "", ""])
      #expect(
        try cells("answers.csv", "C-02.p1").suffix(13)
          == [
            "'-2+3", "'@SUM(A1);'=A2", "", "", "a", "'=C1", "'+D1", "2026-01-01", "", "20%", "", "",
            "",
          ])
      #expect(
        try cells("sources.csv", "a,").prefix(5) == ["a", "'=T1", "other", "'+R1", ""])
      #expect(try cells("gaps.csv", ",C-01,").contains("'+SUM(A1)"))
      #expect(try cells("gaps.csv", ",C-02,").contains("'=1+1"))
      // Whether cells are parted at commas or, as in many countries, at semicolons.
      for name in ["gaps.csv", "questions.csv", "answers.csv", "scores.csv", "sources.csv"] {
        for sign in [",", ";"] as [Character] {
          let cells = try Files.text("\(folder)/out/\(name)").split { [sign, "\r\n"].contains($0) }
          #expect(!cells.isEmpty && !cells.contains { "=+@".contains($0.prefix(1)) }, "\(name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("script.js", "x</script>"), ("script.js", "x</SCRIPT>"), ("script.js", "\"</ScRiPt\""),
    ("script.js", "<!-- x"), ("style.css", "a</style>"), ("style.css", "a</STYLE >"),
  ])
  func `is no template that ends its element, in letters of either size`(
    name: String, text: String
  ) throws {
    try report(["--template", "."], files: [name: text]) { _, outcome, folder in
      let left = try Files.contents(of: folder)
      #expect(outcome.code == 65)
      #expect(outcome.notes.hasPrefix("error: ./\(name): it holds '</"), "\(outcome.notes)")
      #expect(left == [name, "x.yaml"].sorted())
    }
  }

  /// What is no digest lists nothing: then the copy is taken for what it is.
  @Test(arguments: [63, 65, 0])
  func `is verified against digests of 64 digits and no others`(length: Int) throws {
    try report([]) { program, outcome, folder in
      #expect(outcome.code == 0)
      let path = "\(folder)/out/SHA256SUMS"
      let lines = try Files.text(path).split(separator: "\n").map { line -> String in
        guard line.hasSuffix("  assessment.yaml") else { return String(line) }
        let digits = String(line.prefix(64)) + "0"
        return String(digits.prefix(length)) + line.dropFirst(64)
      }
      try Files.write(lines.joined(separator: "\n") + "\n", to: path)
      let verdict = try program.run(
        ["verify", "out", "--checklist", Files.fixtures + "/small"])
      #expect(verdict.code == 1)
      #expect(VerifyLines.bad(verdict) == ["SHA256SUMS: differs"])
    }
  }

  @Test func `is verified as changed where another digest of 64 digits is listed`() throws {
    try report([]) { program, _, folder in
      let path = "\(folder)/out/SHA256SUMS"
      let other = String(repeating: "0", count: 64) + "  assessment.yaml\n"
      try Files.write(other, to: path)
      let verdict = try program.run(
        ["verify", "out", "--checklist", Files.fixtures + "/small"])
      #expect(verdict.code == 1)
      #expect(
        verdict.results == """
          gap-report.html: not listed in SHA256SUMS
          gap-report.md: not listed in SHA256SUMS
          gap-report.docx: not listed in SHA256SUMS
          brief.docx: not listed in SHA256SUMS
          gaps.csv: not listed in SHA256SUMS
          questions.csv: not listed in SHA256SUMS
          answers.csv: not listed in SHA256SUMS
          scores.csv: not listed in SHA256SUMS
          sources.csv: not listed in SHA256SUMS
          tables.xlsx: not listed in SHA256SUMS
          scorecard.json: not listed in SHA256SUMS
          assessment.yaml: not the one that the report was written from
          pack.json: not listed in SHA256SUMS

          """)
    }
  }
}
