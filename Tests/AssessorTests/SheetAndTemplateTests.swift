import TestFiles
import Testing

@Suite struct SheetAndTemplateTests {
  @Test func `an agency's sheet is verified, and a changed byte is named`() throws {
    try Files.inScratchFolder { scratch in
      var program = Program()
      program.folder = scratch
      let made = try program.run(["report", Files.sound, "--agency", "justice", "-o", "sheet"])
      #expect(made.code == 0)
      #expect(try program.run(["verify", "sheet"]).code == 0)
      let page = try Files.text("\(scratch)/sheet/gap-report.html")
      #expect(page.contains("Sheet for: "))
      let edited = page.replacing("Sheet for", with: "Sheet fur")
      try Files.write(edited, to: "\(scratch)/sheet/gap-report.html")
      let verdict = try program.run(["verify", "sheet"])
      #expect(verdict.code == 1)
      #expect(VerifyLines.bad(verdict) == ["gap-report.html: differs"])
      #expect(
        verdict.results.hasSuffix("\nAudience: internal; only what concerns the agency 'justice'\n")
      )
    }
  }

  @Test func `an agency that the checklist lacks is answered with the nearest`() throws {
    let outcome = try Program().run(["report", Files.sound, "--agency", "justise", "-o", "-"])
    #expect(outcome.code == 66)
    #expect(outcome.results == "")
    #expect(outcome.notes.contains("has no agency 'justise'; did you mean 'justice' ("))
  }

  @Test func `a template folder changes the page, and verify takes it too`() throws {
    try Files.inScratchFolder { scratch in
      var program = Program()
      program.folder = scratch
      let small = ["--checklist", Files.fixtures + "/small"]
      let half = Files.fixtures + "/small-half.yaml"
      try Files.write("body { color: #123456 }", to: "\(scratch)/style.css")
      let made = try program.run(["report", half, "--template", ".", "-o", "out"] + small)
      #expect(made.code == 0)
      #expect(
        try Files.text("\(scratch)/out/gap-report.html")
          .contains("<style>body { color: #123456 }</style>"))
      let bare = try program.run(["verify", "out"] + small)
      #expect(bare.code == 1)
      #expect(
        VerifyLines.bad(bare) == [
          "gap-report.html: as listed; made with other templates, so not made again"
        ])
      #expect(
        bare.notes.hasSuffix(
          """
          error: 1 of 14 files could not be made again, only its digest was looked at
            = help: name the templates that it was made with: '--template'

          """), "\(bare.notes)")
      #expect(try program.run(["verify", "out", "--template", "."] + small).code == 0)
      #expect(try program.run(["report", half, "-o", "own"] + small).code == 0)
      let needless = try program.run(["verify", "own", "--template", "."] + small)
      #expect(needless.code == 1)
      #expect(
        VerifyLines.bad(needless)
          == [
            "gap-report.html: as listed; made with the program's own templates, so not made again"
          ])
      #expect(needless.notes.hasSuffix("  = help: leave out '--template'\n"))
    }
  }

  @Test func `a brief since an earlier round is not checked without that round`() throws {
    try Files.inScratchFolder { scratch in
      var program = Program()
      program.folder = scratch
      let reports = "\(Files.root)/Reports"
      let since = ["--since", "\(reports)/exampleland-2024/assessment.yaml"]
      let new = "\(reports)/exampleland-2026/assessment.yaml"
      #expect(try program.run(["report", new, "-o", "out"] + since).code == 0)
      #expect(try program.run(["verify", "out"] + since).code == 0)
      let bare = try program.run(["verify", "out"])
      #expect(bare.code == 1)
      #expect(
        VerifyLines.bad(bare) == [
          "brief.docx: as listed; what changed since the earlier round cannot be checked without that round"
        ])
      #expect(
        bare.notes.hasSuffix(
          """
          error: 1 of 14 files could not be made again, only its digest was looked at
            = help: name the earlier assessment that it was made with: '--since'

          """), "\(bare.notes)")
      // A brief that was changed is that, whatever is given.
      try Files.write("x", to: "\(scratch)/out/brief.docx")
      let changed = try program.run(["verify", "out"])
      #expect(VerifyLines.bad(changed) == ["brief.docx: differs"])
      #expect(changed.notes.contains("error: 1 of 14 files is not as this program writes it\n"))
    }
  }

  @Test func `a template that cannot be used stops the report`() throws {
    try Files.inScratchFolder { scratch in
      var program = Program()
      program.folder = scratch
      func run() throws -> Program.Outcome {
        try program.run(["report", Files.sound, "--template", ".", "-o", "out"])
      }
      #expect(try run().code == 66, "there is no template in it")
      try Files.write("{{#open}}", to: "\(scratch)/page.mustache")
      let outcome = try run()
      #expect(outcome.code == 65)
      #expect(outcome.notes.contains("./page.mustache: "))
      #expect(try Files.contents(of: scratch) == ["page.mustache"])
    }
  }
}
