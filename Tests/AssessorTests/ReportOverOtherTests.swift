import Foundation
import TestFiles
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A report written where something lies already: nothing that is not this program's own is lost, and
/// nothing is mixed.
@Suite struct `A report over what is there` {
  private static let small = ["--checklist", Files.fixtures + "/small"]
  private static let report = ["report", "x.yaml", "-o", "out"] + small
  /// Another report on the same answers, which differs in several files.
  private static let other = report + ["--evidence", "off"]
  private static let own = [
    "SHA256SUMS", "answers.csv", "assessment.yaml", "brief.docx", "gap-report.docx",
    "gap-report.html", "gap-report.md", "gaps.csv", "pack.json", "questions.csv", "scorecard.json",
    "scores.csv", "sources.csv", "tables.xlsx",
  ]
  private static let all =
    "gap-report.html, gap-report.md, gap-report.docx, brief.docx, gaps.csv, questions.csv, answers.csv, scores.csv, "
    + "sources.csv, tables.xlsx, scorecard.json, assessment.yaml, pack.json, SHA256SUMS"

  /// Works beside the report on the half-answered assessment, in the folder `out`.
  private func withReport(_ work: (Program, _ place: String) throws -> Void) throws {
    try Files.inScratchFolder { place in
      try Files.write(try Files.text(Files.fixtures + "/small-half.yaml"), to: "\(place)/x.yaml")
      let program = Program(folder: place)
      #expect(try program.run(Self.report).code == 0)
      try work(program, place)
    }
  }

  private static func mode(_ path: String) -> mode_t {
    var status = stat()
    lstat(path, &status)
    return status.st_mode
  }

  // MARK: What is kept

  @Test func `keeps a file that was edited by hand beside the new one, and says so`() throws {
    try withReport { program, place in
      let page = "\(place)/out/gap-report.md"
      let written = try Files.text(page)
      for (edit, name) in [("one", "gap-report.md~"), ("two", "gap-report.md~2")] {
        try Files.write(edit, to: page)
        let outcome = try program.run(Self.report)
        #expect(outcome.code == 0)
        #expect(
          outcome.notes == """
            note: out/gap-report.md was not as this program had written it; it is kept as \(name)
            wrote out: \(Self.all)

            """)
        #expect(try Files.text(page) == written)
        #expect(try Files.text("\(place)/out/\(name)") == edit)
      }
      // The same edit once more is kept already.
      try Files.write("one", to: page)
      #expect(try program.run(Self.other).notes.contains("it is kept as gap-report.md~\n"))
      #expect(
        try Files.contents(of: "\(place)/out")
          == (Self.own + ["gap-report.md~", "gap-report.md~2"]).sorted())
      #expect(
        VerifyLines.bad(try program.run(["verify", "out"] + Self.small)) == [
          "gap-report.md~: not part of the report", "gap-report.md~2: not part of the report",
        ])
    }
  }

  @Test func `keeps a file that nobody lists, such as a person's own table`() throws {
    try Files.inScratchFolder { place in
      try Files.write(try Files.text(Files.fixtures + "/small-half.yaml"), to: "\(place)/x.yaml")
      try Files.write("id,answer\r\n", to: "\(place)/answers.csv")
      try Files.write("\(String(repeating: "a", count: 64))  my.zip\n", to: "\(place)/SHA256SUMS")
      let program = Program(folder: place)
      let outcome = try program.run(["report", "x.yaml", "-o", "."] + Self.small)
      #expect(outcome.code == 0)
      #expect(
        outcome.notes == """
          note: ./answers.csv was not as this program had written it; it is kept as answers.csv~
          note: ./SHA256SUMS was not as this program had written it; it is kept as SHA256SUMS~
          wrote .: \(Self.all)

          """)
      #expect(try Files.text("\(place)/answers.csv~") == "id,answer\r\n")
      #expect(try Files.text("\(place)/SHA256SUMS~").hasSuffix("  my.zip\n"))
    }
  }

  @Test func `takes changed line ends for no edit`() throws {
    try withReport { program, place in
      for name in ["gap-report.md", "SHA256SUMS"] {
        let text = try Files.text("\(place)/out/\(name)")
        try Files.write(text.replacing("\n", with: "\r\n"), to: "\(place)/out/\(name)")
      }
      #expect(try program.run(Self.other).notes == "wrote out: \(Self.all)\n")
      #expect(try Files.contents(of: "\(place)/out") == Self.own)
    }
  }

  /// Without the folder in it, the report's folder is exchanged as a whole; with it, files are moved.
  @Test(arguments: [false, true])
  func `leaves other people's files as they are, and all rights`(hasFolder: Bool) throws {
    try withReport { program, place in
      let out = "\(place)/out"
      try Files.write("mine", to: "\(out)/notes.txt")
      try Files.write("mine", to: "\(out)/.hidden")
      symlink("nowhere", "\(out)/link")
      if hasFolder {
        mkdir("\(out)/annex", 0o750)
        try Files.write("mine", to: "\(out)/annex/table.txt")
      }
      chmod("\(out)/notes.txt", 0o600)
      chmod("\(out)/gap-report.html", 0o640)
      chmod(out, 0o2750)
      #expect(try program.run(Self.other).code == 0)
      for name in ["notes.txt", ".hidden"] { #expect(try Files.text("\(out)/\(name)") == "mine") }
      #expect(Self.mode("\(out)/notes.txt") & 0o7777 == 0o600)
      #expect(Self.mode("\(out)/gap-report.html") & 0o7777 == 0o640)
      #expect(Self.mode(out) & 0o7777 == 0o2750)
      #expect(Self.mode("\(out)/link") & S_IFMT == S_IFLNK)
      if hasFolder { #expect(try Files.text("\(out)/annex/table.txt") == "mine") }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: out).sorted()
          == (Self.own + [".hidden", "link", "notes.txt"] + (hasFolder ? ["annex"] : [])).sorted())
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: place).sorted() == ["out", "x.yaml"])
      let names = VerifyLines.bad(try program.run(["verify", "out"] + Self.small))
      #expect(names.allSatisfy { $0.hasSuffix(": not part of the report") })
    }
  }

  @Test func `goes where a link to the folder leads, and the link stays`() throws {
    try withReport { program, place in
      rename("\(place)/out", "\(place)/real")
      symlink("real", "\(place)/out")
      let outcome = try program.run(Self.other)
      #expect(outcome.code == 0)
      #expect(Self.mode("\(place)/out") & S_IFMT == S_IFLNK)
      #expect(try program.run(["verify", "real"] + Self.small).code == 0)
    }
  }

  @Test func `leaves a shell that stands in the folder where it is`() throws {
    try withReport { program, place in
      let outcome = try program.runInShell(
        """
        cd out && before=$(stat -c %i .) && "$assessor" report ../x.yaml -o . --evidence off \
        --checklist '\(Files.fixtures)/small' && test "$(stat -c %i ../out)" = "$before" && ls
        """)
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(outcome.results.split(separator: "\n").map(String.init).sorted() == Self.own)
    }
  }

  // MARK: One form

  @Test func `joins as one form only the report that it belongs to`() throws {
    try withReport { program, place in
      let before = try Files.contents(of: "\(place)/out").map {
        try Files.bytes("\(place)/out/\($0)")
      }
      let text = try Files.text("\(place)/x.yaml")
      for (options, answers, reason) in [
        (["--format", "csv", "--audience", "public"], text, "out holds a report that is internal"),
        (["--format", "csv", "--evidence", "off"], text, "does not belong to this report"),
        (
          ["--format", "csv"], text.replacing("C-02.p1: 0%", with: "C-02.p1: 5%"),
          "out holds the report on another assessment, or on another state of this one"
        ),
      ] {
        try Files.write(answers, to: "\(place)/x.yaml")
        let outcome = try program.run(Self.report + options)
        #expect(outcome.code == 73)
        #expect(outcome.notes.contains(reason), "\(outcome.notes)")
        #expect(outcome.notes.hasSuffix("; give another folder with '-o'\n"))
      }
      try Files.write(text, to: "\(place)/x.yaml")
      #expect(
        try program.run(Self.report + ["--format", "csv"]).notes
          == "out: 6 files, all as they were\n")
      #expect(
        try Files.contents(of: "\(place)/out").map { try Files.bytes("\(place)/out/\($0)") }
          == before)
    }
  }

  @Test func `never puts an internal table into a public folder, nor the other way round`() throws {
    for (first, second) in [("public", "internal"), ("internal", "public")] {
      try Files.inScratchFolder { place in
        let text = SmallRounds.text(
          "2026-06-30", by: "{ role: government }",
          "answers:\n  C-01.s1: { answer: yes, note: hush }\n")
        try Files.write(text, to: "\(place)/x.yaml")
        let program = Program(folder: place)
        #expect(try program.run(Self.report + ["--audience", first]).code == 0)
        for form in ["csv", "json", "html", "markdown"] {
          let outcome = try program.run(
            Self.report + ["--audience", second, "--format", form])
          #expect(outcome.code == 73)
          #expect(
            outcome.notes == "error: out holds a report that is \(first); give another folder with "
              + "'-o'\n")
        }
        #expect(try program.run(["verify", "out"] + Self.small).code == 0)
        // Nor where one form stands alone.
        for (audience, form, code) in [
          (first, "markdown", 0), (first, "csv", 0), (second, "json", 73),
        ] {
          let outcome = try program.run(
            ["report", "x.yaml", "-o", "alone", "--audience", audience, "--format", form]
              + Self.small)
          #expect(outcome.code == code, "\(outcome.notes)")
        }
        #expect(
          try Files.contents(of: "\(place)/alone") == [
            "SHA256SUMS", "answers.csv", "gap-report.md", "gaps.csv", "questions.csv",
            "scores.csv", "sources.csv",
          ])
      }
    }
  }

  // MARK: At once

  @Test(arguments: [false, true])
  func `is one report whole, however many are written at once`(hasFolder: Bool) throws {
    try withReport { program, place in
      if hasFolder { mkdir("\(place)/out/annex", 0o755) }
      DispatchQueue.concurrentPerform(iterations: 6) { writer in
        let outcome = try? program.run(writer % 2 == 0 ? Self.report : Self.other)
        #expect(outcome?.code == 0, "\(outcome?.notes ?? "not run")")
      }
      let names = try Files.contents(of: "\(place)/out")
      #expect(names == (Self.own + (hasFolder ? ["annex"] : [])).sorted())
      #expect(
        VerifyLines.bad(try program.run(["verify", "out"] + Self.small))
          == (hasFolder ? ["annex: not part of the report"] : []))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: place).sorted() == ["out", "x.yaml"])
    }
  }
}
