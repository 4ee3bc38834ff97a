import TestFiles
import Testing

/// The width that reports take: a terminal's own, and 80 wherever nobody sees one.
@Suite struct `A report's width` {
  private static let file = "Reports/exampleland-2026/assessment.yaml"

  private func longest(_ lines: [Substring]) -> Int { lines.map(\.count).max() ?? 0 }

  /// What a terminal showed, by its lines.
  private func shown(_ arguments: [String], columns: UInt16) throws -> [Substring] {
    let screen = try Program(environment: ["TERM": "dumb", "COLUMNS": "133"])
      .onTerminal(arguments, columns: columns, rows: 24, [])
    return screen.rest.split(separator: "\r\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: [(40, 60), (60, 60), (100, 100), (160, 160), (300, 160)] as [(UInt16, Int)])
  func `on a terminal is that of the terminal, from 60 to 160 columns`(
    columns: UInt16, width: Int
  ) throws {
    let whole = try shown(["score", Self.file], columns: columns)
    #expect(longest(whole) == width)
    let brief = try shown(["score", Self.file, "--brief"], columns: columns)
    #expect(longest(brief) == width)
    #expect(brief.count <= 24)
  }

  /// The same bytes, whatever the environment says.
  @Test func `in a pipe and in a file is 80 columns`() throws {
    let (plain, other) = (Program(), Program(environment: ["COLUMNS": "133", "LINES": "7"]))
    for arguments in [["score", Self.file], ["score", Self.file, "--brief"]] {
      let text = try plain.run(arguments).results
      #expect(try other.run(arguments).results == text)
      #expect(longest(text.split(separator: "\n")) == 80)
      let written = try Files.inScratchFolder { folder -> String in
        let path = "\(folder)/score.txt"
        let outcome = try other.run(arguments + ["-o", path])
        #expect(outcome.code == 0)
        return try Files.text(path)
      }
      #expect(written == text)
    }
  }

  @Test(arguments: [
    (["--format", "json"], "'--brief' is for a terminal; leave it out for '--format'."),
    (["--by", "theme"], "'--brief' and '--by' do not go together."),
  ])
  func `is no matter of other formats and cuts`(others: [String], words: String) throws {
    let outcome = try Program().run(["score", Self.file, "--brief"] + others)
    #expect(outcome.code == 64)
    #expect(outcome.notes.contains(words), "\(outcome.notes)")
    #expect(outcome.results == "")
  }
}
