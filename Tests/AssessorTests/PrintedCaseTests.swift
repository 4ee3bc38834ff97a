import TestFiles
import Testing

/// Small files whose reports told too much, or hid what they said.
@Suite struct `What a report gives away` {
  private static let head = """
    assessment: example-open-data
    checklist-version: 1.0.0
    state: { code: XX, name: X }
    date: 2026-06-30
    respondent: { role: government }
    facts: { information-law: yes }

    """

  /// The files of the report on an assessment, by their names.
  private func report(_ text: String, _ options: [String] = []) throws -> [String: String] {
    try Files.inScratchFolder { folder in
      try Files.write(text, to: "\(folder)/a.yaml")
      let outcome = try Program(folder: folder).run(["report", "a.yaml", "-o", "out"] + options)
      #expect(outcome.code == 0, "\(outcome.notes)")
      return Dictionary(
        uniqueKeysWithValues: try Files.contents(of: "\(folder)/out").map {
          ($0, try Files.text("\(folder)/out/\($0)"))
        })
    }
  }

  /// 41 of 52 beside 50 of 52: the two that are without must not come out.
  @Test(arguments: [[], ["--audience", "public"]])
  func `is no small number, though another answer has the same base`(options: [String]) throws {
    let files = try report(
      Self.head
        + "answers: { D1-PUB-01.p1: { count: 41, of: 52 }, D1-PUB-01.o1: { count: 50, of: 52 } }\n",
      options)
    let shown = try #require(files["gap-report.md"])
    #expect(shown.contains("**41 of 52 (79%)**"))
    #expect(shown.contains("**between 90% and 100% (few cases)**"))
    for (name, text) in files where name != "assessment.yaml" || !options.isEmpty {
      for trace in ["50 of 52", "96%", "96.1", "0.961", "of: 52, few"] {
        #expect(!text.contains(trace), "\(name): \(trace)")
      }
    }
  }

  @Test func `is no bare share of one case`() throws {
    let files = try report(
      Self.head + "answers: { D1-PUB-01.o1: { count: 1, of: 1 } }\n", ["--audience", "public"])
    let shown = try #require(files["gap-report.md"])
    #expect(shown.contains("**between 90% and 100% (few cases)**"))
    #expect(!shown.contains("**100%**"))
  }

  /// 3 of 7 between the goalposts 20 and 90 is 0.326531.
  @Test(arguments: [[], ["--audience", "public"]])
  func `is no decimal that gives a small number back`(options: [String]) throws {
    let files = try report(
      Self.head + "answers: { D1-PUB-01.p1: { count: 3, of: 7 } }\n", options)
    for (name, text) in files where name != "assessment.yaml" {
      for trace in ["0.326", "0.673", "42.857", "3 of 7"] {
        #expect(!text.contains(trace), "\(name): \(trace)")
      }
    }
  }

  /// Read with semicolons, the second half of the cell would be a formula.
  @Test func `is no formula, whichever sign parts the cells`() throws {
    let files = try report(
      Self.head
        + "answers: { D1-PUB-01.s1: { answer: unknown, reason: 'see;=HYPERLINK(\"http://evil.example\")' } }\n"
    )
    var cells = 0
    for (name, text) in files where name.hasSuffix(".csv") {
      for separator in [",", ";", "\t"] as [Character] {
        for cell in text.split(whereSeparator: { $0 == separator || $0.isNewline }) {
          let bare = cell.drop { $0 == "\"" || $0 == " " }
          if bare.contains("HYPERLINK") { cells += 1 }
          #expect(bare.first != "=", "\(name): \(cell)")
        }
      }
    }
    #expect(cells > 0)
  }
}
