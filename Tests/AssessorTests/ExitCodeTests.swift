import Foundation
import TestFiles
import Testing

/// The exit codes of formats.md, and what a run with each of them leaves behind.
@Suite struct `The exit code` {
  struct Run: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]

    init(_ name: String, _ arguments: String...) {
      (self.name, self.arguments) = (name, arguments)
    }

    var testDescription: String { name }
  }

  /// The small checklist of the fixtures, and its assessment that demonstrates exactly one half.
  static let small = Files.fixtures + "/small"
  static let half = Files.fixtures + "/small-half.yaml"
  static let nothingApplies = Files.fixtures + "/small-nothing-applies.yaml"

  @Test(arguments: [
    Run("check", "check", Files.sound),
    .init("check a folder", "check", small),
    .init("check against a folder", "check", half, "--checklist", small),
    .init("score", "score", Files.sound),
    .init("score as JSON", "score", half, "--checklist", small, "--format", "json"),
    .init("score at the threshold", "score", half, "--checklist", small, "--fail-under", "50"),
    .init("report", "report", Files.sound, "-o", "-"),
    .init("new", "new", "--state", "XX", "--name", "A", "--date", "2026-06-30", "-o", "-"),
    .init("list", "checklist", "list"),
    .init("show", "checklist", "show", "osce-victim-protection-2022"),
    .init("show a criterion", "checklist", "show", "osce-victim-protection-2022", "P1-NPUN-01"),
  ])
  func `is 0 where all is done, with results on standard output`(run: Run) throws {
    try Files.inScratchFolder { folder in
      let outcome = try Program(folder: folder).run(run.arguments)
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(!outcome.results.isEmpty)
      #expect(try Files.contents(of: folder) == [])
    }
  }

  @Test(arguments: ["50.0001", "51", "100"])
  func `is 1 below the threshold that was asked for, after the results`(
    threshold: String
  ) throws {
    let plain = ["score", Self.half, "--checklist", Self.small, "--format", "json"]
    let without = try Program().run(plain)
    let with = try Program().run(plain + ["--fail-under", threshold])
    #expect(with.code == 1)
    #expect(with.results == without.results)
    #expect(with.notes != without.notes)
  }

  @Test(arguments: [
    Run("an unknown command", "scores"),
    .init("an unknown option", "score", Files.sound, "--colour"),
    .init("no file", "score"),
    .init("two files", "score", Files.sound, Files.sound),
    .init("an unknown format", "score", Files.sound, "--format", "pdf"),
    .init("an unknown mode of evidence", "score", Files.sound, "--evidence", "some"),
    .init("a threshold above 100", "score", Files.sound, "--fail-under", "101"),
    .init("a threshold below 0", "score", Files.sound, "--fail-under=-1"),
    .init("a threshold that is no number", "score", Files.sound, "--fail-under", "nan"),
    .init("a terminal form in a folder", "report", Files.sound, "--format", "terminal", "-o", "x"),
    .init("no state", "new", "--name", "A", "--date", "2026-06-30"),
    .init("a country's name", "new", "--state", "Norway", "--name", "N", "--date", "2026-06-30"),
    .init("UK", "new", "--state", "UK", "--name", "Britain", "--date", "2026-06-30"),
    .init("a blank name", "new", "--state", "XX", "--name", " ", "--date", "2026-06-30"),
    .init("30 February", "new", "--state", "XX", "--name", "A", "--date", "2026-02-30"),
    .init(
      "an unknown respondent", "new", "--state", "XX", "--name", "A", "--date", "2026-06-30",
      "--respondent", "chief"),
  ])
  func `is 64 for wrong usage, and nothing is written`(run: Run) throws {
    try expect(64, run)
  }

  @Test(arguments: [
    Run("check", "check", "broken/not-an-answer.yaml"),
    .init("check one good and one bad", "check", "small", "broken/not-an-answer.yaml"),
    .init("score", "score", "broken/not-an-answer.yaml"),
    .init("score as JSON", "score", "broken/not-an-answer.yaml", "--format", "json"),
    .init("report", "report", "broken/not-an-answer.yaml", "-o", "-"),
    .init("a checklist", "checklist", "show", "broken-checklist"),
    .init("against a checklist", "score", "small-half.yaml", "--checklist", "broken-checklist"),
    .init("another checklist", "score", Files.sound, "--checklist", "small"),
    .init(
      "new from a checklist", "new", "--state", "XX", "--name", "A", "--date", "2026-06-30",
      "--checklist", "broken-checklist"),
  ])
  func `is 65 for input with errors`(run: Run) throws {
    let before = try Files.contents(of: Files.fixtures)
    let outcome = try Program(folder: Files.fixtures).run(run.arguments)
    #expect(outcome.code == 65)
    #expect(!outcome.notes.isEmpty)
    if run.arguments.first != "check" { #expect(outcome.results == "") }
    #expect(try Files.contents(of: Files.fixtures) == before)
  }

  @Test(arguments: [
    Run("no such file", "score", "nowhere.yaml"),
    .init("no such folder", "check", "nowhere/x.yaml"),
    .init("a file for a folder", "check", Files.sound + "/x.yaml"),
    .init("a folder for a file", "score", Files.fixtures),
    .init("no such checklist", "checklist", "show", "osce-victim-protection-2023"),
    .init("no such criterion", "checklist", "show", "osce-victim-protection-2022", "P1-NPUN-09"),
    .init("no such checklist to use", "score", Files.sound, "--checklist", "nowhere"),
    .init(
      "no such checklist to start from", "new", "--state", "XX", "--name", "A", "--date",
      "2026-06-30", "--checklist", "nowhere"),
  ])
  func `is 66 where there is no such input, and nothing is written`(run: Run) throws {
    try expect(66, run)
  }

  @Test func `is 66 for one missing file among others, which are checked all the same`() throws {
    let outcome = try Program(folder: Files.fixtures).run(
      ["check", "nowhere.yaml", "small", "broken/not-an-answer.yaml"])
    #expect(outcome.code == 66)
    #expect(
      outcome.results.split(separator: "\n").map { $0.prefix { $0 != ":" } } == [
        "small", "broken/not-an-answer.yaml",
      ])
  }

  @Test func `is 73 where the output cannot be written, and leaves what is there`() throws {
    try Files.inScratchFolder { folder in
      try Files.write("kept", to: "\(folder)/file")
      let program = Program(folder: folder)
      #expect(try program.run(["report", Files.sound, "-o", "file"]).code == 73)
      #expect(try program.run(["report", Files.sound, "-o", "file/below"]).code == 73)
      let new = ["new", "--state", "XX", "--name", "A", "--date", "2026-06-30", "-o"]
      #expect(try program.run(new + ["file/new.yaml"]).code == 73)
      #expect(try program.run(new + ["missing/new.yaml"]).code == 73)
      #expect(try program.run(new + ["file"]).code == 73)
      #expect(try Files.contents(of: folder) == ["file"])
      #expect(try Files.text("\(folder)/file") == "kept")
    }
  }

  @Test func `is 78 where nothing applies, and the JSON is printed all the same`() throws {
    let arguments = [Self.nothingApplies, "--checklist", Self.small]
    let program = Program()
    let json = try program.run(["score"] + arguments + ["--format", "json"])
    #expect(json.code == 78)
    let card = try #require(
      try JSONSerialization.jsonObject(with: Data(json.results.utf8)) as? [String: Any])
    let overall = try #require(card["overall"] as? [String: Any])
    for key in ["demonstrated", "answered", "possible", "coverage", "band", "provisional"] {
      #expect(overall[key] is NSNull, "\(key)")
    }
    #expect(try program.run(["score"] + arguments).code == 78)
    #expect(try program.run(["report"] + arguments + ["-o", "-"]).code == 78)
    #expect(try program.run(["check"] + arguments).code == 0)
  }

  #if os(Linux)
    @Test(arguments: [
      Run("score", "score", Files.sound), .init("report", "report", Files.sound, "-o", "-"),
      .init("check", "check", Files.sound), .init("list", "checklist", "list"),
      .init("new", "new", "--state", "XX", "--name", "A", "--date", "2026-06-30", "-o", "-"),
    ])
    func `is 74 where standard output is full`(run: Run) throws {
      let outcome = try Program().run(run.arguments, into: "/dev/full")
      #expect(outcome.code == 74)
      #expect(!outcome.notes.isEmpty)
    }
  #endif

  private func expect(_ code: Int32, _ run: Run) throws {
    try Files.inScratchFolder { folder in
      let outcome = try Program(folder: folder).run(run.arguments)
      #expect(outcome.code == code)
      #expect(outcome.results == "")
      #expect(!outcome.notes.isEmpty)
      #expect(try Files.contents(of: folder) == [])
    }
  }
}
