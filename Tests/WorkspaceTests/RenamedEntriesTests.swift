import Loading
import ModelSamples
import YAMLTree
import Filling
import Findings
import PolicyModel
import TestFiles
import Testing
import Workspace

/// Every command on a file that was written for a version with other ids.
@Suite struct `A file with earlier ids` {
  private static let checklist = Files.fixtures + "/renamed"
  private static let head = """
    assessment: renamed
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30

    """
  private static let text =
    head + """
      assigned:
        C-01: police
      facts:
        member: { answer: no, note: kept }
      answers:
        # Asked first.
        C-01.s1: { answer: yes, note: hello }
        C-02.p1: 40%
      plan:
        C-01: { action: Amend it., lead: police }
      carried-over:
        C-01.s1: 2024-06-30

      """
  /// The same under the ids of now.
  private static let renamed = text.replacing("C-01", with: "C-11").replacing(".p1", with: ".p2")
    .replacing("member", with: "party")

  private func inFile<Result>(
    _ text: String = text, _ work: (_ path: String) throws -> Result
  ) throws -> Result {
    try Files.inScratchFolder { folder in
      try Files.write(text, to: "\(folder)/old.yaml")
      return try work("\(folder)/old.yaml")
    }
  }

  /// What the file says after an edit, and what was told of it.
  private func after(
    _ edit: AnswerEdit, in text: String = text
  ) throws -> (text: String, saved: SavedAnswer) {
    try inFile(text) { path in
      var open = try EditableAssessment(path, checklistName: Self.checklist, noting: nil)
      let saved = try open.save(edit)
      return (try Files.text(path), saved)
    }
  }

  private func expectAll(of assessment: Assessment) {
    #expect(assessment.facts[0] == .no)
    #expect(assessment.factGrounds[0]?.note == "kept")
    #expect(assessment.answers[0].value == .yes && assessment.answers[0].note == "hello")
    #expect(assessment.answers[1].value == .amount(40))
    #expect(assessment.plans[0]?.action == "Amend it.")
  }

  @Test func `is read as one with the ids of now`() throws {
    try inFile { try expectAll(of: UsableAssessment($0, checklistName: Self.checklist).assessment) }
    try inFile(Self.renamed) {
      try expectAll(of: UsableAssessment($0, checklistName: Self.checklist).assessment)
    }
  }

  @Test func `is merged into another with all that it says`() throws {
    try inFile { path in
      let base = path + ".base.yaml"
      try Files.write(Self.head + "answers:\n  C-11.s1:\n  C-02.p2:\n", to: base)
      let reading = try MergeReading(base, [path], checklistName: Self.checklist)
      let merge = try reading.merge { _ in nil }
      #expect(merge.tallies[1].taken == 4 && merge.conflicts.isEmpty)
      try reading.save(merge, noting: nil)
      try expectAll(of: UsableAssessment(base, checklistName: Self.checklist).assessment)
    }
  }

  @Test func `takes answers of another, and has the ids of now then`() throws {
    try inFile(Self.text.replacing("  C-02.p1: 40%\n", with: "")) { path in
      let other = path + ".other.yaml"
      try Files.write(Self.head + "answers:\n  C-02.p1: 40%\n", to: other)
      let reading = try MergeReading(path, [other], checklistName: Self.checklist)
      try reading.save(reading.merge { _ in nil }, noting: nil)
      try expectAll(of: UsableAssessment(path, checklistName: Self.checklist).assessment)
      #expect(try !Files.text(path).contains("C-01"))
    }
  }

  @Test func `has the ids of now after an edit, which says so`() throws {
    let (text, saved) = try after(AnswerEdit("C-11.s1", [.note("new")]))
    #expect(text == Self.renamed.replacing("hello", with: "new"))
    #expect(saved.changes == "note set, 6 earlier ids in the file renamed")
  }

  @Test func `stays as it is where an edit says what it says already`() throws {
    let (text, saved) = try after(AnswerEdit("C-11.s1", [.note("hello")]))
    #expect(saved.isUnchanged)
    #expect(text == Self.text)
  }

  @Test func `loses the record of an answer with the answer`() throws {
    let assessment = try after(AnswerEdit("C-11.s1", [.value(.text("no"))])).saved.assessment
    #expect(assessment?.answers[0].value == .no)
    #expect(assessment?.carriedOver == [:])
  }

  @Test func `gives up an answer that is taken back`() throws {
    let (_, saved) = try after(AnswerEdit("C-11.s1", [.clear]))
    #expect(!saved.isUnchanged)
    #expect(saved.assessment?.answers[0].value == .unanswered)
  }

  @Test func `keeps the answer to a fact of which the note is set`() throws {
    let assessment = try after(AnswerEdit(fact: "party", [.ground(.note, "n")])).saved.assessment
    #expect(assessment?.facts[0] == .no)
    #expect(assessment?.factGrounds[0]?.note == "n")
  }

  @Test func `has one entry where the one under the id of now was left blank`() throws {
    let (text, _) = try after(
      AnswerEdit("C-11.s1", [.value(.text("no"))]),
      in: Self.head + "answers:\n  C-11.s1:\n  C-01.s1: yes\n")
    #expect(text == Self.head + "answers:\n  C-11.s1: no\n")
  }

  @Test func `counts the answer to a fact under the earlier id beside a note under the id of now`()
    throws
  {
    let text = Self.head + "facts:\n  member: no\n  party: { note: n }\n"
    try inFile(text) { path in
      let usable = try UsableAssessment(path, checklistName: Self.checklist)
      #expect(usable.assessment.facts[0] == .no)
    }
  }

  @Test func `takes a table of answers`() throws {
    try inFile { path in
      let table = path + ".csv"
      try Files.write("indicator;answer;note\nC-11.s1;yes;new\n", to: table)
      let saved = try AnswerTableSaving.save(
        table, sources: nil, into: path, checklistName: Self.checklist, noting: nil)
      #expect(saved.tally.answers == 0 && saved.tally.texts == 1)
      #expect(saved.renamed == ", 6 earlier ids in the file renamed")
      #expect(try Files.text(path) == Self.renamed.replacing("hello", with: "new"))
    }
  }

  private func nextRound(of path: String) throws -> AssessmentStart {
    try AssessmentStart(
      from: path, checklistName: Self.checklist, oldChecklistName: nil,
      date: try #require(CalendarDate("2028-06-30")), changes: .init(), keepsAnswers: true)
  }

  @Test func `begins a next round with all that it says`() throws {
    try inFile { path in
      try nextRound(of: path).write(to: path + ".new.yaml", replacing: false)
      let new = try UsableAssessment(path + ".new.yaml", checklistName: Self.checklist)
      expectAll(of: new.assessment)
    }
  }

  @Test func `begins a next round that names what stood under two ids`() throws {
    let text =
      Self.head + """
        assigned: { C-01: police, C-11: police }
        facts: { member: no, party: yes }
        plan:
          C-01: { action: Amend it. }
          C-11: { action: Apply it. }

        """
    try inFile(text) { path in
      let told = try nextRound(of: path).text.split(separator: "\n").prefix { $0.hasPrefix("#") }
      for entry in ["assigned, C-01: ", "facts, member: ", "plan, C-01: "] {
        #expect(told.count { $0.hasPrefix("#   \(entry)") } == 1, "\(entry)")
      }
    }
  }

  @Test func `is published under the ids of now`() throws {
    try inFile { path in
      let edition = try UsableAssessment(path, checklistName: Self.checklist)
        .edition(for: .public).assessment
      #expect(edition.answers[0].value == .yes && edition.answers[0].note == nil)
      #expect(edition.plans[0]?.action == "Amend it.")
      #expect(edition.leftOut?.notes == 2)
      #expect(!String(decoding: edition.source.bytes, as: UTF8.self).contains("C-01"))
    }
  }

  @Test func `has a form for the agency that was assigned a criterion`() throws {
    try inFile { path in
      let usable = try UsableAssessment(path, checklistName: Self.checklist)
      #expect(try QuestionForm(usable, checklistName: nil, agency: "police").count == 1)
    }
  }
}
