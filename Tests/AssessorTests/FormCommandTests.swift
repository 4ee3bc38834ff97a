import Foundation
import TestFiles
import Testing

/// `form`: where it writes and what it refuses.
@Suite struct `The command form` {
  private func run(_ arguments: [String]) throws -> (outcome: Program.Outcome, files: [String]) {
    try Files.inScratchFolder { folder in
      try Files.write(try Files.text(Files.sound), to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(["form"] + arguments)
      return (outcome, try Files.contents(of: folder))
    }
  }

  @Test(arguments: [
    (["x.yaml"], "exampleland-form.html", "180 questions"),
    (["x.yaml", "--agency", "justice"], "exampleland-justice-form.html", "13 questions"),
    (
      ["--checklist", "osce-victim-protection-2022"], "osce-victim-protection-2022-form.html",
      "180 questions"
    ),
    (["x.yaml", "-o", "a.html"], "a.html", "180 questions"),
    (
      ["x.yaml", "--format", "xlsx", "--agency", "justice"], "exampleland-justice-form.xlsx",
      "13 questions"
    ),
    (
      ["--checklist", "example-open-data", "--format", "docx"], "example-open-data-form.docx",
      "22 questions"
    ),
  ])
  func `writes one file`(arguments: [String], name: String, count: String) throws {
    let (outcome, files) = try run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.notes.hasSuffix("wrote \(name): \(count)\n"))
    #expect(files == [name, "x.yaml"].sorted())
  }

  @Test(arguments: [
    ([], 64), (["--checklist", "nothing"], 66), (["x.yaml", "--agency", "justise"], 66),
    (["missing.yaml"], 66), (["x.yaml", "-o", "x.yaml"], 73), (["x.yaml", "-o", ""], 64),
    (["x.yaml", "--format", "doc"], 64), (["x.yaml", "--by", "soon"], 64),
    (["x.yaml", "--reply-to", " "], 64), (["--checklist", "example-open-data", "--all"], 64),
    (["x.yaml", "--all", "--agency", "justice"], 64),
  ])
  func `refuses what it cannot do, and writes nothing`(arguments: [String], code: Int) throws {
    let (outcome, files) = try run(arguments)
    #expect(outcome.code == Int32(code))
    #expect(files == ["x.yaml"])
  }

  @Test(arguments: ["--all", "--each"])
  func `writes a form for every office, or none where one of them is there`(all: String) throws {
    try Files.inScratchFolder { folder in
      try Files.write(try Files.text(Files.sound), to: "\(folder)/x.yaml")
      let program = Program(folder: folder)
      let arguments = ["form", "x.yaml", all, "--format", "docx"]
      #expect(try program.run(arguments).code == 0)
      let written = try Files.contents(of: "\(folder)/exampleland-forms")
      #expect(written.count == 18 && written.contains("exampleland-justice-form.docx"))
      try FileManager.default.createDirectory(
        atPath: "\(folder)/forms", withIntermediateDirectories: false)
      try Files.write("mine", to: "\(folder)/forms/exampleland-justice-form.docx")
      let again = try program.run(arguments + ["-o", "forms"])
      #expect(again.code == 73 && again.notes.contains("exampleland-justice-form.docx"))
      #expect(
        try Files.contents(of: "\(folder)/forms") == ["exampleland-justice-form.docx"])
      #expect(try program.run(arguments + ["-o", "forms", "--force"]).code == 0)
      #expect(try Files.contents(of: "\(folder)/forms") == written)
    }
  }

  @Test func `says who asks, by when and where it is sent, before what the assessment says`() throws
  {
    try Files.inScratchFolder { folder in
      let sheet = try Files.text(Files.sound)
      let enquiry = "collect: { asked-by: Old, due: 2026-01-01, reply-to: old@x.example }\n"
      try Files.write(sheet + enquiry, to: "\(folder)/x.yaml")
      func said(_ arguments: [String]) throws -> [Bool] {
        let page = try Program(folder: folder).run(["form", "x.yaml", "-o", "-"] + arguments)
          .results
        return ["<dd dir=\"auto\">Old<", ">1 January 2026<", ">old@x.example<", ">12 May 2026<"]
          .map(page.contains)
      }
      #expect(try said([]) == [true, true, true, false])
      #expect(try said(["--by", "2026-05-12"]) == [true, false, true, true])
      #expect(
        try said(["--asked-by", "New", "--reply-to", "new@x.example"])
          == [false, true, false, false])
    }
  }

  @Test(arguments: [
    (
      [String](),
      "the form carries 1 internal note and 2 restricted pieces of evidence; '--without-notes' leaves that out\n"
    ),
    (
      ["--agency", "interior"],
      "the form carries 1 internal note and 2 restricted pieces of evidence of this office; "
        + "'--without-notes' leaves that out\n"
    ),
    (["--without-notes"], ""), (["--agency", "justice"], ""),
  ])
  func `says what it carries to whoever gets it`(arguments: [String], said: String) throws {
    try Files.inScratchFolder { folder in
      try Files.write(
        """
        assessment: osce-victim-protection-2022
        checklist-version: 2.0.0
        state: { code: XX, name: Exampleland }
        date: 2026-06-30
        answers:
          P1-LEAD-01.s1:
            answer: yes
            note: between us
            evidence:
              - { title: A, restricted: true }
              - { title: B, restricted: true }
              - { title: C }
        assigned: { P1-LEAD-01: interior }

        """, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(["form", "x.yaml", "-o", "a.html"] + arguments)
      #expect(outcome.code == 0)
      let notes = outcome.notes.split(separator: "\n").filter { $0.hasPrefix("the form") }
      #expect(notes.map { $0 + "\n" }.joined() == said)
    }
  }
}
