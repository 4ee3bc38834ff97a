import TestFiles
import Testing

/// `new`: what it writes, and that it never writes over what somebody has filled in.
@Suite struct `The command new` {
  private static let norway = ["new", "--state", "NO", "--name", "Norway", "--date", "2026-06-30"]

  @Test func `writes a file with the State's name and the date, and says so`() throws {
    try Files.inScratchFolder { folder in
      let outcome = try Program(folder: folder).run(Self.norway)
      #expect(outcome.code == 0)
      #expect(outcome.results == "")
      #expect(
        outcome.notes == """
          wrote norway-2026-06-30.yaml: 26 facts and 180 questions to answer
          26 facts filled in from the checklist's table of States: confirm each; a 'no' may \
          be out of date

          """)
      #expect(try Files.contents(of: folder) == ["norway-2026-06-30.yaml"])
    }
  }

  @Test(arguments: [
    ("Norway", "norway"), ("Côte d'Ivoire", "côte-d-ivoire"), ("../../etc", "etc"),
    ("Bosnia and Herzegovina", "bosnia-and-herzegovina"), ("...", "xx"), ("日本", "日本"),
    ("-rf", "rf"), ("a/b", "a-b"),
  ])
  func `makes a file name that stays in its folder`(name: String, file: String) throws {
    try Files.inScratchFolder { folder in
      let outcome = try Program(folder: folder).run(
        ["new", "--state", "XX", "--name=\(name)", "--date", "2026-06-30"])
      #expect(outcome.code == 0)
      #expect(try Files.contents(of: folder) == ["\(file)-2026-06-30.yaml"])
    }
  }

  @Test func `prints the same text with '-o -' as it writes into a file`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let printed = try program.run(Self.norway + ["-o", "-"])
      #expect(printed.code == 0)
      #expect(printed.notes == "")
      #expect(try Files.contents(of: folder) == [])
      #expect(try program.run(Self.norway + ["--output", "mine.yaml"]).code == 0)
      #expect(try Files.contents(of: folder) == ["mine.yaml"])
      #expect(try Files.text("\(folder)/mine.yaml") == printed.results)
    }
  }

  @Test func `refuses to write over a file, unless it is told to`() throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/norway-2026-06-30.yaml"
      try Files.write("answered: already\n", to: path)
      let program = Program(folder: folder)
      let refused = try program.run(Self.norway)
      #expect(refused.code == 73)
      #expect(!refused.notes.isEmpty)
      #expect(try Files.text(path) == "answered: already\n")
      #expect(try program.run(Self.norway + ["--force"]).code == 0)
      #expect(try Files.text(path) == (try program.run(Self.norway + ["-o", "-"]).results))
      #expect(try Files.contents(of: folder) == ["norway-2026-06-30.yaml"])
    }
  }

  @Test func `writes what check takes and score can score`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let made = try program.run(Self.norway + ["-o", "new.yaml"])
      #expect(made.code == 0)
      #expect(try program.run(["check", "new.yaml"]).code == 0)
      #expect(try program.run(["score", "new.yaml"]).code == 0)
      #expect(try program.run(["score", "new.yaml", "--fail-under", "0.01"]).code == 1)
    }
  }
}
