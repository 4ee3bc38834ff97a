import Foundation
import TestFiles
import Testing

/// Where output goes, what it looks like there, and that it is the same each time.
@Suite struct `Output` {
  @Test func `has results on standard output and findings on standard error`() throws {
    let program = Program(folder: Files.fixtures)
    let outcome = try program.run(["check", "broken/not-an-answer.yaml"])
    let results = outcome.results.split(separator: "\n")
    #expect(results.count == 1)
    #expect(results.first?.hasPrefix("broken/not-an-answer.yaml: ") == true)
    #expect(!outcome.results.contains("mostly"))
    #expect(outcome.notes.hasPrefix("broken/not-an-answer.yaml:6:18: error: 'mostly'"))
  }

  @Test func `of check on the shipped checklist counts it on one line`() throws {
    let outcome = try Program().run(["check", "Checklists/osce-victim-protection-2022"])
    #expect(outcome.code == 0)
    #expect(outcome.notes == "")
    #expect(
      outcome.results == "Checklists/osce-victim-protection-2022: no findings. "
        + "4 sections, 14 groups, 45 criteria, "
        + "180 indicators (58 structure, 72 process, 50 outcome), "
        + "weights summing to 105, 7 critical\n")
  }

  @Test func `of report is a folder with the report and the scorecard`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let outcome = try program.run(["report", Files.sound])
      #expect(outcome.code == 0)
      #expect(outcome.results == "")
      let made = "Reports/exampleland-2026-06-30"
      let files = try Files.contents(of: folder)
      #expect(files.starts(with: ["Reports", made]))
      #expect(files.dropFirst(2).allSatisfy { $0.hasPrefix("\(made)/") })
      let card = try Files.text("\(folder)/\(made)/scorecard.json")
      #expect(card == (try program.run(["score", Files.sound, "--format", "json"]).results))
      let text = try Files.text("\(folder)/\(made)/gap-report.md")
      #expect(text == (try program.run(["report", Files.sound, "-o", "-"]).results))
    }
  }

  @Test(arguments: [
    ["score", Files.sound], ["score", Files.sound, "--format", "markdown"],
    ["score", Files.sound, "--format", "json"], ["report", Files.sound, "-o", "-"],
    ["report", Files.sound, "--format", "terminal"], ["check", Files.sound],
    ["check", Files.fixtures + "/broken/not-an-answer.yaml"],
    ["checklist", "list"], ["checklist", "show", "osce-victim-protection-2022"],
    ["checklist", "show", "osce-victim-protection-2022", "P1-NPUN-01"],
  ])
  func `that is piped holds no escape characters, even where a terminal is named`(
    arguments: [String]
  ) throws {
    let outcome = try Program(environment: ["TERM": "xterm-256color"]).run(arguments)
    #expect(!(outcome.results + outcome.notes).utf8.contains(0x1B))
    #expect(!outcome.results.isEmpty)
  }

  @Test func `has colour on a terminal, but neither with NO_COLOR nor on one that is dumb`() throws
  {
    let file = "broken/not-an-answer.yaml"
    func shown(_ environment: [String: String]) throws -> String {
      try Program(folder: Files.fixtures, environment: environment).onTerminal(["check", file])
    }
    let coloured = try shown(["TERM": "xterm-256color"])
    #expect(coloured.utf8.contains(0x1B))
    let plain = try shown(["TERM": "xterm-256color", "NO_COLOR": "1"])
    #expect(!plain.utf8.contains(0x1B))
    #expect(plain.contains("'mostly' is not an answer"))
    #expect(try shown(["TERM": "dumb"]) == plain)
    #expect(try shown([:]) == plain)
  }

  @Test func `as JSON has no colour on a terminal either`() throws {
    let program = Program(environment: ["TERM": "xterm-256color"])
    let shown = try program.onTerminal(["score", Files.sound, "--format", "json"])
    #expect(!shown.utf8.contains(0x1B))
    #expect(shown.contains("assessor.scorecard/2"))
  }

  @Test(arguments: [
    [:], ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Los_Angeles"], ["LANG": "de_DE.UTF-8"],
    ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "C", "LANG": "C"], ["NO_COLOR": "1"],
    ["COLUMNS": "40"],
  ])
  func `as JSON has the same bytes in every environment and folder`(
    environment: [String: String]
  ) throws {
    try Files.inScratchFolder { folder in
      let arguments = ["score", Files.sound, "--format", "json"]
      let here = try Program().run(arguments)
      let there = try Program(folder: folder, environment: environment).run(arguments)
      #expect(here.code == 0)
      let isSame = there.results == here.results
      #expect(isSame)
      #expect(here.results.utf8.count > 1_000)
    }
  }

  @Test func `is the same for a file with Windows line ends and a byte order mark`() throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/windows.yaml"
      let lines = try Files.text(Files.sound)
      try Files.write("\u{FEFF}" + lines.replacing("\n", with: "\r\n"), to: path)
      let ours = try scorecard(of: Files.sound)
      let theirs = try scorecard(of: path)
      #expect(ours.digest != theirs.digest)
      #expect(ours.rest == theirs.rest)
    }
  }

  /// The scorecard of a file, the digest of the assessment apart from all the rest.
  private func scorecard(of path: String) throws -> (digest: String, rest: NSDictionary) {
    let outcome = try Program().run(["score", path, "--format", "json"])
    #expect(outcome.code == 0)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.results.utf8))
    var card = try #require(json as? [String: Any])
    var assessment = try #require(card["assessment"] as? [String: Any])
    let digest = try #require(assessment.removeValue(forKey: "digest") as? String)
    card["assessment"] = assessment
    return (digest, card as NSDictionary)
  }
}
