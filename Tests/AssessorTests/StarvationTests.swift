import TestFiles
import Testing

/// Limits that a system sets end the program in words, and leave every file as it was.
@Suite struct `A program that is held short` {
  /// Each command that writes, over what it wrote before.
  private static let commands = [
    "report x.yaml -o out --evidence off", "score x.yaml --format html -o page.html",
    "form x.yaml -o form.html --agency justice --force",
    "new --state NO --date 2026-06-30 -o new.yaml --force", "schema assessment -o schema.json",
    "answer x.yaml P1-LEAD-01.s1 no",
    "merge x.yaml other.yaml -o merged.yaml --prefer first --force",
    "checklist draft report.txt -o drafted",
  ]

  /// Works in a folder in which each has something to lose.
  private func withFiles(_ work: (Program, _ place: String) throws -> Void) throws {
    try Files.inScratchFolder { place in
      let program = Program(folder: place)
      for name in ["x", "other"] {
        try Files.write(try Files.text(Files.sound), to: "\(place)/\(name).yaml")
      }
      let passages = (0..<40).map { "- States should do thing \($0) well.\n" }.joined()
      try Files.write("Main takeaways for States\n\n\(passages)", to: "\(place)/report.txt")
      #expect(try program.run(["report", "x.yaml", "-o", "out"]).code == 0)
      for name in ["page.html", "form.html", "new.yaml", "schema.json", "merged.yaml"] {
        try Files.write("before", to: "\(place)/\(name)")
      }
      try work(program, place)
    }
  }

  @Test(arguments: commands)
  func `by the size of files ends with 74 as on a full disk, and all is as it was`(command: String)
    throws
  {
    try withFiles { program, place in
      let names = try Files.contents(of: place)
      let before = names.map { try? Files.bytes("\(place)/\($0)") }
      let outcome = try program.runInShell("ulimit -f 1; exec \"$assessor\" \(command)")
      #expect(outcome.code == 74, "\(outcome.notes)")
      #expect(outcome.notes.contains("File too large"), "\(outcome.notes)")
      #expect(try Files.contents(of: place) == names)
      #expect(names.map { try? Files.bytes("\(place)/\($0)") } == before)
    }
  }

  #if os(Linux)
    /// Above the least memory that the program starts in, which is the system's affair.
    @Test func `by memory ends with 74, and what it was to write is whole, the old or the new`()
      throws
    {
      try withFiles { program, place in
        let least = try #require(
          try stride(from: 60_000, to: 400_000, by: 2_000).first { limit in
            try program.runInShell("ulimit -v \(limit); exec \"$assessor\" --version").code == 0
          })
        let old = try Files.text("\(place)/out/pack.json")
        var codes: Set<Int32> = []
        for limit in stride(from: least + 1_000, to: least + 9_000, by: 2_000) {
          let outcome = try program.runInShell(
            "ulimit -c 0; ulimit -v \(limit); exec \"$assessor\" report x.yaml -o out --evidence off"
          )
          codes.insert(outcome.code)
          #expect([0, 74].contains(outcome.code), "\(limit): \(outcome.notes)")
          if outcome.code == 74 {
            #expect(
              outcome.notes.hasSuffix("error: there is not enough memory to go on\n"),
              "\(outcome.notes)")
            #expect(try Files.text("\(place)/out/pack.json") == old)
          } else {
            #expect(try program.run(["verify", "out"]).code == 0)
            break
          }
        }
        #expect(codes.contains(74))
        #expect(try program.run(["report", "x.yaml", "-o", "out", "--evidence", "off"]).code == 0)
        #expect(try program.run(["verify", "out"]).code == 0)
        #expect(try Files.contents(of: place).contains { $0.contains("assessor-") } == false)
      }
    }
  #endif
}
