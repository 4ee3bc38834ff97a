import Foundation
import TestFiles
import Testing

/// A round of questions as those who collect the answers see it.
@Suite struct `A round on the command line` {
  private static let changes: [SmallFolder.Change] = [
    (
      "sections:\n",
      "agencies: [{ id: police, title: The police }, { id: justice, title: Justice }]\nsections:\n"
    ),
    ("  - id: C-01\n", "  - id: C-01\n    agency: { lead: police }\n"),
    ("  - id: C-02\n", "  - id: C-02\n    agency: { lead: justice, support: [police] }\n"),
  ]

  private static func text(_ respondent: String, _ rest: String) -> String {
    SmallRounds.text("2026-06-30", by: "{ role: government, name: \(respondent) }", rest)
  }

  private static let files = [
    "base.yaml": text("The Office", "collect: { due: 2026-05-31 }\n"),
    "p.yaml": text("The Office", "office: police\nanswers: { C-01.s1: yes }\n"),
    "j.yaml": text("The Office", "office: justice\nanswers: { C-01.s1: no, C-02.p1: 90 }\n"),
  ]

  private func inRound(_ work: (Program, String) throws -> Void) throws {
    try SmallFolder.with(Self.changes, files: Self.files, work)
  }

  /// A list as JSON has it.
  private static func list(_ items: String) throws -> NSArray? {
    try SmallFolder.expected("{ \"list\": [\(items)] }")["list"] as? NSArray
  }

  @discardableResult
  private func run(
    _ program: Program, _ arguments: [String], code: Int32 = 0
  ) throws -> Program.Outcome {
    let outcome = try program.run(arguments + ["--checklist", "."])
    #expect(outcome.code == code, "\(arguments): \(outcome.notes)")
    return outcome
  }

  private func offices(_ program: Program) throws -> [String: [String: Any]] {
    let outcome = try run(
      program, ["status", "base.yaml", "--on", "2026-06-01", "--format", "json"])
    let status = try SmallFolder.object(outcome.results)
    let offices = try #require(status["offices"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: offices.map { ($0["agency"] as? String ?? "nobody", $0) })
  }

  /// Justice contradicts the police on a question that the police are asked, and is not followed.
  @Test func `tells from the ledger what came back, and which conflict is not settled`() throws {
    try inRound { program, _ in
      try run(program, ["merge", "base.yaml", "p.yaml", "--on", "2026-05-10"])
      try run(
        program, ["merge", "base.yaml", "j.yaml", "--on", "2026-05-11", "--prefer", "first"])
      var offices = try offices(program)
      #expect(
        try offices["justice"]?["conflicts"] as? NSArray
          == Self.list(
            #"{ "part": "answer", "id": "C-01.s1", "file": "j.yaml", "on": "2026-05-11" }"#))
      #expect(
        try offices["justice"]?["files"] as? NSArray
          == Self.list(#"{ "file": "j.yaml", "on": "2026-05-11", "answers": 1 }"#))
      #expect(try offices["police"]?["conflicts"] as? NSArray == Self.list(""))
      #expect(offices["police"]?["overdue"] as? Int == 0)

      // Once somebody accepts what stands, nothing is open any more.
      try run(program, ["accept", "base.yaml", "C-01.s1", "--by", "The Office"])
      offices = try self.offices(program)
      #expect(try offices["justice"]?["conflicts"] as? NSArray == Self.list(""))
      #expect(try offices["police"]?["accepted"] as? NSArray == Self.list("\"C-01.s1\""))
    }
  }

  @Test func `tells of a file that brought nothing new`() throws {
    try inRound { program, folder in
      try run(program, ["merge", "base.yaml", "p.yaml", "--on", "2026-05-10"])
      let text = try Files.text("\(folder)/base.yaml")
      // Nothing is answered in it.
      try Files.write(
        Self.text("The Office", "office: justice\n"), to: "\(folder)/empty.yaml")
      try run(program, ["merge", "base.yaml", "empty.yaml", "--on", "2026-05-12"])
      #expect(try Files.text("\(folder)/base.yaml") == text)
      #expect(
        try offices(program)["justice"]?["files"] as? NSArray
          == Self.list(#"{ "file": "empty.yaml", "on": "2026-05-12", "answers": 0 }"#))
    }
  }

  @Test func `is reported only where it is signed, if that is asked for`() throws {
    try inRound { program, folder in
      try run(program, ["merge", "base.yaml", "p.yaml"])
      let report = ["report", "base.yaml", "--require-signed", "-o", "out"]
      let unsigned = try run(program, report, code: 1)
      #expect(
        unsigned.notes.hasSuffix(
          """
          error: nobody has signed the answers; nothing was written
            = help: 'assessor sign FILE --as FUNCTION' signs them as they stand

          """), "\(unsigned.notes)")
      try run(program, ["sign", "base.yaml", "--as", "Head of the Police", "--office", "police"])
      #expect(
        try run(program, report, code: 1).notes.contains(
          "error: only some agencies' answers are signed, not all; nothing was written\n"))
      try run(program, ["sign", "base.yaml", "--as", "Head of the Office", "--on", "2026-05-12"])
      try run(program, ["answer", "base.yaml", "C-02.p1", "90"])
      #expect(
        try run(program, report, code: 1).notes.hasSuffix(
          """
          error: 1 answer changed since the answers were signed as 'Head of the Office' on 2026-05-12; \
          nothing was written
            = help: changed: C-02.p1; sign again once all is agreed

          """))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
      try run(program, ["sign", "base.yaml", "--as", "Head of the Office", "--on", "2026-05-13"])
      try run(program, report)
      #expect(FileManager.default.fileExists(atPath: "\(folder)/out/gap-report.md"))
    }
  }

  @Test func `writes what falls due for calendars, and not where nothing does`() throws {
    try inRound { program, folder in
      let list = ["status", "base.yaml", "--ics", "round.ics", "--due"]
      let none = try run(program, list + ["2026-05-31"])
      #expect(
        none.notes.hasSuffix(
          "nothing falls due, and a calendar holds one thing at least: round.ics was not written\n")
      )
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/round.ics"))
      let some = try run(program, list + ["2026-06-01"])
      #expect(some.notes.hasSuffix("wrote round.ics: 2 events\n"), "\(some.notes)")
      let text = try Files.text("\(folder)/round.ics")
      #expect(text.contains("\r\nSUMMARY:1 answer due (Justice\\, Exampleland)\r\n"), "\(text)")
      #expect(
        try program.run(["status", "base.yaml", "--ics", "round.ics"]).notes.contains(
          "'--ics' goes with '--due', which says how far ahead."))
    }
  }

  @Test func `lists the agencies of a file and of a checklist`() throws {
    try inRound { program, _ in
      for arguments in [["agencies", "base.yaml"], ["agencies"]] {
        let text = try run(program, arguments + ["--format", "markdown"]).results
        #expect(text.contains("| police | The police | 1 | 1 |\n"), "\(text)")
      }
      #expect(try program.run(["agencies"]).code == 64)
    }
  }
}
