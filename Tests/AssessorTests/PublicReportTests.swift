import Foundation
import TestFiles
import Testing

/// `report --audience public`: nothing of what is left out reaches the folder.
@Suite struct `A public report` {
  private static let folder = "Reports/exampleland-2026-06-30-ngo-public"

  /// Works in a folder that holds the assessment under a telling name, and its public report.
  private func withReport(
    _ work: (_ place: String, _ program: Program, _ report: Program.Outcome) throws -> Void
  ) throws {
    try Files.inScratchFolder { place in
      try Files.write(SecretSheet.text, to: "\(place)/hush-input.yaml")
      let program = Program(folder: place)
      let report = try program.run(["report", "hush-input.yaml", "--audience", "public"])
      try work(place, program, report)
    }
  }

  @Test func `has no trace of what is left out in any of its files`() throws {
    try withReport { place, program, report in
      #expect(report.code == 0)
      #expect(report.results == "")
      let folder = "\(place)/\(Self.folder)"
      let names = try Files.contents(of: folder)
      #expect(
        names == [
          "SHA256SUMS", "answers.csv", "assessment.yaml", "brief.docx", "gap-report.docx",
          "gap-report.html", "gap-report.md", "gaps.csv", "pack.json", "questions.csv",
          "scorecard.json", "scores.csv", "sources.csv", "tables.xlsx",
        ])
      for name in names {
        let text = try Files.text("\(folder)/\(name)").lowercased()
        #expect(SecretSheet.secrets.filter { text.contains($0) } == [], "\(name)")
      }
      #expect(try program.run(["report", "hush-input.yaml", "-o", "internal"]).code == 0)
      for name in [
        "answers.csv", "assessment.yaml", "gap-report.docx", "gap-report.html", "gap-report.md",
        "scorecard.json",
      ] {
        let text = try Files.text("\(place)/internal/\(name)").lowercased()
        #expect(text.contains("hush"), "\(name)")
      }
    }
  }

  @Test func `shows the copy of the assessment that it was worked out from`() throws {
    try withReport { place, _, _ in
      let copy = try Files.text("\(place)/\(Self.folder)/assessment.yaml")
      // Facts that are not given; other ids have capitals.
      let lines = copy.split(separator: "\n").filter { line in
        !(line.hasPrefix("  ") && line.hasSuffix(":") && line.lowercased() == line
          && !line.contains("evidence"))
      }
      #expect(
        lines.joined(separator: "\n") == """
          assessment: osce-victim-protection-2022
          checklist-version: 1.0.0
          left-out:  # this is a public copy; so much was left out of it
            evidence: 1
            notes: 4
            names: 1
            personal-data: 5
            small-counts: 1
          state:
            code: XX
            name: Exampleland
          date: 2026-06-30
          respondent:
            role: ngo
          facts:
            coe-party: yes
          answers:
            P1-LEAD-01.s1: yes
            P1-LEAD-01.p2:
              answer: { from: 20%, to: 30% }
              few-cases: true
            P1-NPUN-01.o1:
              reason: not collected
            P1-IDAS-01.s1:
              answer: partial
              except: [men]
              reason: "[left out: it looked like personal data]"
              evidence:
                - title: "[left out: it looked like personal data]"
                  type: law
                  reference: "[left out: it looked like personal data]"
                - title: Criminal Code
                  type: law
          plan:
            P1-IDAS-01:
              action: "[left out: it looked like personal data]"
              lead: social-affairs
          """)
    }
  }

  @Test func `says on its first page that something was left out, and how much`() throws {
    try withReport { place, _, _ in
      let text = try Files.text("\(place)/\(Self.folder)/gap-report.md")
      let blocks = text.components(separatedBy: "\n\n")
      #expect(
        blocks[2] == "> Public version. Left out: 1 piece of restricted evidence, 4 notes, the "
          + "respondent's name, 5 texts that looked like personal data; 1 answer with a number "
          + "below 5 is given as a range of tens. Answers are shown, and counted, with the evidence "
          + "that may be shown.")
    }
  }

  @Test func `points at what looked like personal data in the assessment`() throws {
    try withReport { _, _, report in
      let lines = report.notes.split(separator: "\n")
      #expect(
        lines.filter { $0.contains(": warning: ") } == [
          "hush-input.yaml:14:25: warning: this looks like a telephone number",
          "hush-input.yaml:24:27: warning: this looks like an e-mail address",
          "hush-input.yaml:25:35: warning: this looks like a passport or identity number",
          "hush-input.yaml:26:40: warning: this looks like an e-mail address",
          "hush-input.yaml:33:24: warning: this looks like a date of birth",
        ])
      #expect(
        lines.dropFirst().prefix(5).joined(separator: "\n") == """
          hush-input.yaml:14:25: warning: this looks like a telephone number
          14 |     reason: ask hush at +47 22 12 34 56
             |                         ^^^^^^^^^^^^^^^ left out of the public report
             = help: take it out of the assessment too, or put something general in its place: an \
          assessment must not
                     identify anyone
          """)
    }
  }

  @Test func `is verified like any other, and is made again from its own assessment`() throws {
    try withReport { place, program, _ in
      let verdict = try program.run(["verify", Self.folder])
      #expect(verdict.code == 0)
      #expect(
        verdict.results == """
          gap-report.html: as written
          gap-report.md: as written
          gap-report.docx: as written
          brief.docx: as written
          gaps.csv: as written
          questions.csv: as written
          answers.csv: as written
          scores.csv: as written
          sources.csv: as written
          tables.xlsx: as written
          scorecard.json: as written
          assessment.yaml: as written
          pack.json: as written
          SHA256SUMS: as written
          Evidence: warn, looked at and listed, without an effect on the score
          Audience: public

          """)
      for audience in ["internal", "public"] {
        let again = try program.run(
          ["report", "\(Self.folder)/assessment.yaml", "--audience", audience])
        #expect(again.notes.hasSuffix("\(Self.folder): 14 files, all as they were\n"))
      }
      #expect(try Files.contents(of: "\(place)/Reports").count == 15)
    }
  }

  /// On a small checklist, because every file is verified, and each anew.
  @Test func `names the file in which a single byte was changed`() throws {
    try Files.inScratchFolder { place in
      let text = SmallRounds.text(
        "2026-06-30", "answers: { C-01.s1: { answer: yes, note: hush }, C-02.p1: 5 }\n")
      try Files.write(text, to: "\(place)/x.yaml")
      let program = Program(folder: place)
      let small = ["--checklist", Files.fixtures + "/small"]
      let report = ["report", "x.yaml", "--audience", "public", "-o", "out"]
      #expect(try program.run(report + small).code == 0)
      let folder = "\(place)/out"
      let names = try Files.contents(of: folder)
      #expect(names.count == 14)
      for name in names {
        let bytes = try Files.bytes("\(folder)/\(name)")
        var changed = bytes
        changed[bytes.count / 2] ^= 1
        try Data(changed).write(to: URL(filePath: "\(folder)/\(name)"))
        let verdict = try program.run(["verify", "out"] + small)
        #expect(verdict.code == 1, "\(name)")
        let bad = VerifyLines.bad(verdict)
        #expect(bad.count == 1)
        #expect(bad.first?.hasPrefix("\(name): ") == true, "\(bad)")
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
      }
      #expect(try program.run(["verify", "out"] + small).code == 0)
    }
  }

  @Test func `is printed as it is written`() throws {
    try withReport { place, program, _ in
      let arguments = ["report", "hush-input.yaml", "--audience", "public", "-o", "-"]
      for (name, more) in [("gap-report.md", []), ("scorecard.json", ["--format", "json"])] {
        let printed = try program.run(arguments + more)
        #expect(try printed.results == Files.text("\(place)/\(Self.folder)/\(name)"))
      }
    }
  }

  @Test func `does not take the place of the internal one`() throws {
    try Files.inScratchFolder { place in
      // Without a name to tell them apart.
      let text = SecretSheet.text.replacing(", name: hush-name", with: "")
      try Files.write(text, to: "\(place)/sheet.yaml")
      let program = Program(folder: place)
      #expect(try program.run(["report", "sheet.yaml", "-o", "out"]).code == 0)
      #expect(try Files.text("\(place)/out/assessment.yaml") == text)
      let refused = try program.run(["report", "sheet.yaml", "--audience", "public", "-o", "out"])
      #expect(refused.code == 73)
      #expect(try Files.text("\(place)/out/assessment.yaml") == text)
    }
  }

  @Test func `is not what an internal one is, which says that it shows personal data`() throws {
    try withReport { _, program, _ in
      let outcome = try program.run(["report", "hush-input.yaml", "-o", "internal"])
      #expect(
        outcome.notes.contains(
          "\n4 texts in hush-input.yaml look like personal data, and this internal report shows them; "
            + "'assessor check hush-input.yaml' says where\nwrote internal: "))
      let told = try program.run(["check", "hush-input.yaml"]).notes
      #expect(told.components(separatedBy: "warning: this looks like").count == 5)
    }
  }

  @Test func `of an assessment with nothing to hide says so`() throws {
    let outcome = try Program().run(
      [
        "report", `The exit code`.half, "--checklist", `The exit code`.small, "--audience",
        "public",
        "-o", "-",
      ])
    #expect(outcome.code == 0)
    #expect(outcome.notes == "")
    #expect(outcome.results.contains("\n\n> Public version. Nothing had to be left out.\n\n"))
  }
}
