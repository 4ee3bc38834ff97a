import Findings
import Filling
import TestFiles
import Testing
import Workspace

/// A merge as values: what was read, what is in conflict, and what is written.
@Suite struct `Reading the files of a merge` {
  private static let folder = Files.fixtures + "/merge"

  private func reading(_ others: [String]) throws -> MergeReading {
    try MergeReading(
      "\(Self.folder)/base.yaml", others.map { "\(Self.folder)/\($0).yaml" }, checklistName: nil)
  }

  @Test func `gives the files by their names and offices, and what to look at`() throws {
    let reading = try reading(["justice", "health", "labour"])
    #expect(
      reading.sources.map(\.name) == [
        "base.yaml", "justice.yaml (Ministry of Justice)", "health.yaml (Ministry of Health)",
        "labour.yaml (Labour inspectorate)",
      ])
    #expect(reading.warnings.kept.map(\.id) == [.anotherDate])
  }

  @Test func `tells of every file that it has been read`() throws {
    var read = 0
    _ = try MergeReading(
      "\(Self.folder)/base.yaml", ["justice", "health"].map { "\(Self.folder)/\($0).yaml" },
      checklistName: nil, advance: { read += $0 })
    #expect(read == 3)
  }

  @Test func `tells what looks like personal data in the files that come in, at its place there`()
    throws
  {
    try Files.inScratchFolder { folder in
      let base = try Files.text("\(Self.folder)/base.yaml")
      try Files.write(base, to: "\(folder)/base.yaml")
      try Files.write(
        base.replacing("s1: yes   # kept", with: "s1: { answer: yes, note: tel. 22123456 }"),
        to: "\(folder)/other.yaml")
      let reading = try MergeReading(
        "\(folder)/base.yaml", ["\(folder)/other.yaml"], checklistName: nil)
      let told = reading.warnings.kept.filter { $0.id == .personalData }
      #expect(told.map(\.message) == ["this looks like a telephone number"])
      #expect(told.map(\.source.name) == ["\(folder)/other.yaml"])
    }
  }

  @Test func `says of a conflict what each side says, and who it is`() throws {
    let reading = try reading(["justice", "health"])
    let merge = try reading.merge { _ in nil }
    let text = ConflictText(try #require(merge.conflicts.first), reading)
    #expect(text.title.hasPrefix("P1-NPUN-01.s1: Does legislation contain"))
    #expect(
      text.sides.map(\.origins) == [
        ["\(Self.folder)/justice.yaml:8 (Ministry of Justice)"],
        ["\(Self.folder)/health.yaml:8 (Ministry of Health)"],
      ])
    #expect(
      text.sides.map(\.details) == [
        [
          "partial", "note: Only in case law.",
          "evidence: law: Criminal Code, dated 1 April 2023",
        ], ["no"],
      ])
  }

  @Test func `writes nothing by itself, and the same text to either place`() throws {
    try Files.inScratchFolder { folder in
      for name in ["base", "justice"] {
        try Files.write(
          try Files.text("\(Self.folder)/\(name).yaml"), to: "\(folder)/\(name).yaml")
      }
      let path = "\(folder)/base.yaml"
      let before = try Files.text(path)
      let reading = try MergeReading(path, ["\(folder)/justice.yaml"], checklistName: nil)
      let merge = try reading.merge { _ in 0 }
      let text = try reading.text(merge).text
      #expect(try Files.text(path) == before)
      #expect(text != before)
      try reading.write(merge, to: "\(folder)/new.yaml")
      try reading.save(merge, noting: nil)
      #expect(try Files.text(path) == text)
      #expect(try Files.text("\(folder)/new.yaml") == text)
    }
  }

  @Test func `refuses files with errors, with what was found in each`() throws {
    let failure = #expect(throws: WorkspaceFailure.self) {
      try reading(["../small-half"])
    }
    #expect(failure?.kind == .inputHasErrors)
    #expect(failure?.words == "the files have 1 error; nothing was written")
    #expect(failure?.findings.kept.map(\.id) == [.factNotGiven, .anotherChecklist])
  }
}
