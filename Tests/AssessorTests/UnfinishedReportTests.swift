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

/// A folder in which a run was killed, as `Tests/Kills` makes them by killing: what it is called, and
/// what the next run does with it.
@Suite struct `A report that was not finished` {
  private static let small = ["--checklist", Files.fixtures + "/small"]
  private static let report = ["report", "x.yaml", "-o", "out"] + small

  /// Works beside the report in `out`, and another in `other` that differs in its first page.
  private func withReports(_ work: (Program, _ place: String) throws -> Void) throws {
    try Files.inScratchFolder { place in
      try Files.write(try Files.text(Files.fixtures + "/small-half.yaml"), to: "\(place)/x.yaml")
      let program = Program(folder: place)
      #expect(try program.run(Self.report).code == 0)
      let other = ["report", "x.yaml", "-o", "other", "--evidence", "off"] + Self.small
      #expect(try program.run(other).code == 0)
      try work(program, place)
    }
  }

  /// As a run that moves file by file leaves the folder when it is killed after the first.
  private func interrupt(_ place: String, digest: String? = nil) throws {
    let (out, draft) = ("\(place)/out", "\(place)/out/.assessor-draft")
    mkdir(draft, 0o700)
    try Files.write("", to: "\(out)/.assessor-writing")
    let page = try Files.text("\(place)/other/gap-report.md")
    let sums = try Files.text("\(place)/other/SHA256SUMS").split(separator: "\n")
    try Files.write(sums.joined(separator: "\n") + "\n", to: "\(draft)/digests")
    rename("\(out)/gap-report.md", "\(draft)/gap-report.md.earlier")
    try Files.write(page, to: "\(out)/gap-report.md")
    try Files.write("new", to: "\(draft)/new.txt.none")
    try Files.write("half", to: "\(draft)/pack.json")
  }

  @Test func `is told from a damaged one`() throws {
    try withReports { program, place in
      try interrupt(place)
      let outcome = try program.run(["verify", "out"] + Self.small)
      #expect(outcome.code == 1)
      #expect(
        VerifyLines.bad(outcome) == [
          ".assessor-writing: left by a write that was not finished",
          ".assessor-draft: left by a write that was not finished", "gap-report.md: differs",
        ])
      #expect(
        outcome.notes == """
          error: a write of it was not finished; 1 of 14 files is not as this program writes it
            = help: write the report anew, which also takes away what is left of that

          """)
    }
  }

  @Test func `is told from one that is being written`() throws {
    try withReports { program, place in
      try Files.write("", to: "\(place)/out/.assessor-writing")
      let holder = open("\(place)/out/.assessor-writing", O_RDONLY | O_CLOEXEC)
      #expect(flock(holder, LOCK_EX) == 0)
      let outcome = try program.run(["verify", "out"] + Self.small)
      #expect(outcome.code == 1)
      #expect(VerifyLines.bad(outcome) == [".assessor-writing: there while the folder is written"])
      #expect(
        outcome.notes == """
          error: the folder is being written
            = help: verify it again when that is done

          """)
      let waited = try program.run(Self.report + ["--evidence", "off"])
      #expect(waited.code == 73)
      #expect(
        waited.notes == "error: out has been locked by another program for 10 seconds; nothing was "
          + "written, try again later\n")
      close(holder)
      #expect(try program.run(Self.report + ["--evidence", "off"]).code == 0)
      #expect(try program.run(["verify", "out"] + Self.small).code == 0)
    }
  }

  @Test func `in a folder that holds nothing yet is no report`() throws {
    try Files.inScratchFolder { place in
      mkdir("\(place)/out", 0o755)
      try Files.write("", to: "\(place)/out/.assessor-writing")
      let outcome = try Program(folder: place).run(["verify", "out"] + Self.small)
      #expect(outcome.code == 66)
      #expect(
        outcome.notes == "error: out holds no whole report: a write of it is going on, or was not "
          + "finished; 'assessor report' writes it anew\n")
    }
  }

  @Test func `is undone and written by the next run`() throws {
    try withReports { program, place in
      try interrupt(place)
      // A file that had no earlier one, as the run that was killed put it there.
      let before = try Files.contents(of: "\(place)/other")
      #expect(try program.run(Self.report).notes.hasSuffix("out: 14 files, all as they were\n"))
      #expect(try Files.contents(of: "\(place)/out") == before)
      #expect(try program.run(["verify", "out"] + Self.small).code == 0)
    }
  }

  @Test func `loses no edit that was made since`() throws {
    try withReports { program, place in
      try interrupt(place)
      try Files.write("by hand", to: "\(place)/out/gap-report.md")
      let outcome = try program.run(Self.report)
      #expect(
        outcome.notes == """
          note: out/gap-report.md was not as this program had written it; it is kept as gap-report.md~
          out: 14 files, all as they were

          """)
      #expect(try Files.text("\(place)/out/gap-report.md~") == "by hand")
    }
  }

  @Test func `whose files had all arrived stays, without what is left over`() throws {
    try withReports { program, place in
      mkdir("\(place)/out/.assessor-done", 0o700)
      try Files.write("old", to: "\(place)/out/.assessor-done/gap-report.md.earlier")
      try Files.write("", to: "\(place)/out/.assessor-writing")
      let names = try Files.contents(of: "\(place)/other")
      #expect(try program.run(Self.report).code == 0)
      #expect(try Files.contents(of: "\(place)/out") == names)
      #expect(try program.run(["verify", "out"] + Self.small).code == 0)
    }
  }

  @Test func `beside which a new folder was begun is cleared up`() throws {
    try withReports { program, place in
      mkdir("\(place)/.out.assessor-draft", 0o700)
      try Files.write("half", to: "\(place)/.out.assessor-draft/gap-report.md")
      #expect(try program.run(Self.report).code == 0)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: place).sorted()
          == ["other", "out", "x.yaml"])
    }
  }

  @Test func `after the exchange gives back what was saved in the old folder at the last moment`()
    throws
  {
    try withReports { program, place in
      mkdir("\(place)/.out.assessor-draft", 0o700)
      try Files.write("exchanged\n", to: "\(place)/out/.assessor-writing")
      try Files.write("saved late", to: "\(place)/.out.assessor-draft/late.txt")
      try Files.write("old", to: "\(place)/.out.assessor-draft/gap-report.md")
      #expect(try program.run(Self.report).notes == "out: 14 files, all as they were\n")
      #expect(try Files.text("\(place)/out/late.txt") == "saved late")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: place).sorted()
          == ["other", "out", "x.yaml"])
    }
  }

  @Test func `as the draft of a checklist is no folder that is there already`() throws {
    try Files.inScratchFolder { place in
      try Files.write(
        "Main takeaways for States\n\n- States should do it well.\n", to: "\(place)/report.txt")
      let program = Program(folder: place)
      let draft = ["checklist", "draft", "report.txt", "-o", "drafted"]
      mkdir("\(place)/drafted", 0o755)
      try Files.write("", to: "\(place)/drafted/.assessor-writing")
      #expect(try program.run(draft).code == 0)
      #expect(try Files.contents(of: place).contains { $0.contains("assessor-") } == false)
      let again = try program.run(draft)
      #expect(again.code == 73)
      #expect(again.notes == "error: drafted exists already; name a new folder\n")
    }
  }

  /// Every process of a container may have the number 1.
  @Test func `of another file does not depend on the number of the process`() throws {
    try Files.inScratchFolder { place in
      let program = Program(folder: place)
      let page = ["score", Files.sound, "--format", "html", "-o", "page.html"]
      try Files.write("half", to: "\(place)/.page.html.assessor-new")
      #expect(try program.run(page).code == 0)
      #expect(try Files.contents(of: place) == ["page.html"])
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        let outcome = try? program.run(page)
        #expect(outcome?.code == 0)
      }
      #expect(try Files.contents(of: place) == ["page.html"])
      #expect(try Files.text("\(place)/page.html").hasSuffix("</html>\n"))
    }
  }
}
