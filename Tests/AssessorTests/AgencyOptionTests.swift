import TestFiles
import Testing

/// `--agency`, wherever it is taken: an id, or what an office is called.
@Suite struct `The option agency` {
  private static let agencies: [SmallFolder.Change] = [
    (
      "sections:\n",
      "agencies: [{ id: justice, title: Ministry of Justice }, { id: labour, title: Labour "
        + "inspectorate }]\nsections:\n"
    ),
    ("applies-if: party\n", "applies-if: party\n    agency: { lead: justice }\n"),
  ]
  private static let text = SmallRounds.text(
    "2026-06-30", "offices: { justice: Department of Law }\nanswers:\n  C-01.s1: yes\n")

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try SmallFolder.with(Self.agencies, files: ["x.yaml": Self.text]) { program, _ in
      try program.run(arguments)
    }
  }

  private static let commands = [
    ["form", "x.yaml", "-o", "form.html"], ["report", "x.yaml", "-o", "report"],
    ["fill", "x.yaml", "--plain"],
  ]

  @Test(arguments: commands, ["justice", "JUSTICE", "Department  of law"])
  func `takes an id, and what the office is called in the State`(
    command: [String], name: String
  ) throws {
    let outcome = try run(command + ["--agency", name, "--checklist", "."])
    #expect(outcome.code == 0, "\(outcome.notes)")
  }

  @Test(
    arguments: commands,
    [
      ("justic", "justice"), ("department of lwa", "justice"), ("law", "justice"),
      ("Ministry of Justice", "justice"), ("Dept. of Law", ""), ("inspectorate", "labour"),
      ("police", ""),
    ])
  func `suggests what is near`(command: [String], name: (given: String, near: String)) throws {
    let titles = ["justice": "Department of Law", "labour": "Labour inspectorate"]
    let near = titles[name.near].map { "; did you mean '\(name.near)' (\($0))?" } ?? ""
    let outcome = try run(command + ["--agency", name.given, "--checklist", "."])
    #expect(outcome.code == 66)
    #expect(
      outcome.notes.hasSuffix(
        "error: small has no agency '\(name.given)'\(near)\n  = help: it has: justice, labour\n"),
      "\(outcome.notes)")
  }

  /// As a shell asks for it: the words so far, which of them, and how much of it is before the cursor.
  private func completed(_ words: [String], _ prefix: String = "") throws -> [Substring] {
    let outcome = try SmallFolder.with(Self.agencies, files: ["x y.yaml": Self.text]) {
      program, _ in
      try program.run(
        [
          "---completion", words[1], "--", "--agency", "\(words.count - 1)",
          "\(prefix.utf16.count)",
        ]
          + words)
    }
    #expect(outcome.notes == "")
    return outcome.results.split(separator: "\n")
  }

  @Test(arguments: ["form", "report", "fill"])
  func `is completed from the checklist that the command line names`(command: String) throws {
    #expect(
      try completed(["assessor", command, "x\\ y.yaml", "--checklist", "'.'", "--agency", ""])
        == ["justice", "labour"])
    #expect(
      try completed(["assessor", command, "--checklist", ".", "--agency", "la"], "la") == ["labour"]
    )
  }

  @Test func `is completed from all checklists where none can be read`() throws {
    #expect(try completed(["assessor", "fill", "missing.yaml", "--agency", ""]).contains("police"))
  }
}
