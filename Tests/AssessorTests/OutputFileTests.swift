import TestFiles
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where '-o' leads: what stands there is never lost unless it is a page of this program's.
@Suite struct `An output file` {
  private func score(_ output: String, in folder: String) throws -> Program.Outcome {
    try Program(folder: folder).run(["score", Files.sound, "--format", "html", "-o", output])
  }

  @Test func `is written where a link leads, and the link stays`() throws {
    try Files.inScratchFolder { folder in
      try Files.write("old", to: "\(folder)/real.html")
      #expect(symlink("real.html", "\(folder)/link.html") == 0)
      #expect(try score("link.html", in: folder).code == 0)
      #expect(try Files.text("\(folder)/real.html").hasPrefix("<!DOCTYPE html>"))
      var status = stat()
      #expect(lstat("\(folder)/link.html", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }
  }

  @Test func `is not written where a link leads nowhere`() throws {
    try Files.inScratchFolder { folder in
      #expect(symlink("nothing", "\(folder)/link.html") == 0)
      #expect(symlink("loop.html", "\(folder)/loop.html") == 0)
      for name in ["link.html", "loop.html"] {
        let outcome = try score(name, in: folder)
        #expect(outcome.code == 73)
        #expect(outcome.notes.contains("\(name) cannot be written: "))
      }
      #expect(try Files.contents(of: folder).sorted() == ["link.html", "loop.html"])
    }
  }

  @Test func `can be a pipe, which takes the bytes and stays a pipe`() throws {
    try Files.inScratchFolder { folder in
      let outcome = try Program(folder: folder).runInShell(
        "mkfifo pipe && { cat pipe > copy.html & } && \"$assessor\" score '\(Files.sound)' "
          + "--format html -o pipe && wait && test -p pipe")
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(try Files.text("\(folder)/copy.html").hasPrefix("<!DOCTYPE html>"))
    }
  }

  @Test func `can be standard output by its name`() throws {
    let outcome = try Program().run(["score", Files.sound, "--format", "json", "-o", "/dev/stdout"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(outcome.results.hasPrefix("{\n  \"schema\": \"assessor.scorecard/2\""))
    try Files.inScratchFolder { folder in
      try Files.write("before\n", to: "\(folder)/log")
      let added = try Program(folder: folder).runInShell(
        "\"$assessor\" score '\(Files.sound)' --format json -o /dev/stdout >> log")
      #expect(added.code == 0)
      #expect(try Files.text("\(folder)/log").hasPrefix("before\n{\n"))
    }
  }

  @Test func `keeps the rights of the file that it replaces`() throws {
    try Files.inScratchFolder { folder in
      try Files.write("old", to: "\(folder)/page.html")
      #expect(chmod("\(folder)/page.html", 0o600) == 0)
      #expect(try score("page.html", in: folder).code == 0)
      var status = stat()
      #expect(stat("\(folder)/page.html", &status) == 0 && status.st_mode & 0o777 == 0o600)
    }
  }

  @Test func `of the next round is not the round that it is made from`() throws {
    try Files.inScratchFolder { folder in
      let text = SmallRounds.text()
      try Files.write(text, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(
        [
          "new", "--from", "x.yaml", "--date", "2028-06-30", "-o", "./x.yaml", "--force",
          "--checklist", Files.fixtures + "/small",
        ])
      #expect(outcome.code == 73)
      #expect(outcome.notes.contains("is what was read and would be lost"))
      #expect(try Files.text("\(folder)/x.yaml") == text)
    }
  }

  @Test func `of one form does not join the report on another assessment`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let checklist = ["--checklist", Files.fixtures + "/small", "-o", "out"]
      try Files.write(SmallRounds.text(), to: "\(folder)/a.yaml")
      try Files.write(SmallRounds.text("2024-06-30"), to: "\(folder)/b.yaml")
      #expect(try program.run(["report", "a.yaml"] + checklist).code == 0)
      let page = try Files.text("\(folder)/out/gap-report.html")
      let other = try program.run(["report", "b.yaml", "--format", "html"] + checklist)
      #expect(other.code == 73)
      #expect(other.notes.contains("out holds the report on another assessment"))
      #expect(try Files.text("\(folder)/out/gap-report.html") == page)
      #expect(try program.run(["report", "a.yaml", "--format", "html"] + checklist).code == 0)
    }
  }
}

/// A folder that somebody sent may hold anything.
@Suite struct `A folder to verify` {
  @Test(arguments: ["gaps.csv", "SHA256SUMS", "assessment.yaml"])
  func `holds plain files`(name: String) throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let checklist = ["--checklist", Files.fixtures + "/small"]
      try Files.write(SmallRounds.text(), to: "\(folder)/a.yaml")
      #expect(try program.run(["report", "a.yaml", "-o", "out"] + checklist).code == 0)
      for (trick, words) in [
        ("mkfifo out/\(name)", "not a plain file"),
        ("ln -s /dev/zero out/\(name)", "a link, which is not followed"),
        // Even where the link leads to the very bytes.
        ("cp again/\(name) kept && ln -s ../kept out/\(name)", "a link, which is not followed"),
      ] {
        #expect(try program.run(["report", "a.yaml", "-o", "again"] + checklist).code == 0)
        let outcome = try program.runInShell(
          "rm -f out/\(name) && \(trick) && \"$assessor\" verify out --checklist '\(Files.fixtures)/small'"
        )
        #expect(outcome.code == 1, "\(outcome.notes)")
        #expect(VerifyLines.bad(outcome) == ["\(name): \(words)"])
      }
    }
  }
}
