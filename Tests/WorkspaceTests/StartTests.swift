import PolicyModel
import TestFiles
import Testing
import Workspace

/// New assessments, the first and the next.
@Suite struct `Starting an assessment` {
  private static let small = Files.fixtures + "/small"
  private static let half = Files.fixtures + "/small-half.yaml"

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func `gives a text and the name of its file, and writes nothing`() throws {
    let start = try AssessmentStart(
      Self.small, code: "NO", name: "Norway, the", date: try day("2026-06-30"),
      respondent: Respondent(role: .ngo, name: ""))
    #expect(start.standardPath == "norway-the-2026-06-30.yaml")
    #expect(start.text.contains("\n  C-01.s1:\n"))
    #expect(start.carriedOver == nil)
  }

  @Test func `from an earlier round says what was carried over, and never writes over it`() throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/old.yaml"
      try Files.write(try Files.text(Self.half), to: path)
      var changes = AssessmentStart.Changes()
      changes.office = "Another office"
      let start = try AssessmentStart(
        from: path, checklistName: Self.small, oldChecklistName: nil, date: try day("2028-01-01"),
        changes: changes, keepsAnswers: true)
      #expect(start.state == State(code: "XX", name: "Exampleland"))
      #expect(start.carriedOver?.answers == 2)
      #expect(start.carriedOver?.lost == 0)
      #expect(start.text.contains("name: Another office"))
      let failure = #expect(throws: WorkspaceFailure.self) {
        try start.write(to: path, replacing: true)
      }
      #expect(failure?.words == "\(path) is what was read and would be lost")
      #expect(try Files.text(path) == Files.text(Self.half))
    }
  }

  @Test func `that is not later than the earlier round is refused`() throws {
    let failure = #expect(throws: WorkspaceFailure.self) {
      try AssessmentStart(
        from: Self.half, checklistName: Self.small, oldChecklistName: nil,
        date: try day("2026-06-30"), changes: .init(), keepsAnswers: false)
    }
    #expect(failure?.kind == .inputHasErrors)
    #expect(
      failure?.words
        == "the round of 2026-06-30 is not after that of 2026-06-30; nothing was written")
  }
}
