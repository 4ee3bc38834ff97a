import ModelSamples
import Loading
import PolicyModel
import Testing

/// What a file says of offices, assignments and facts by the ids of another version.
@Suite struct `Offices, assignments and facts of another version` {
  private static func text(_ version: String) -> String {
    """
    assessment: small
    checklist-version: \(version)
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { party: yes, member: no }
    offices:
      coastguard: The coast guard
      police: The police of the State
    assigned:
      C-01: coastguard
      C-02: justice
    answers:
      C-01.y: yes

    """
  }

  @Test func `of an agency that is no more are kept in the file, and the rest is read`() throws {
    let read = ReadAssessment(Self.text("0.9"), of: try SmallChecklist.sound())
    #expect(
      read.findings.marks == [
        "2:20 warning another-version", "7:3 warning removed", "10:9 warning removed",
      ])
    let assessment = try #require(read.assessment)
    #expect(assessment.offices == [0: Office(name: "The police of the State")])
    #expect(assessment.assignments.criteria == [1: 1])
  }

  /// An id that reads like a title, its own or another's, is an id all the same.
  @Test func `are read by ids, whatever the agencies are called`() throws {
    let root = SmallChecklist.root
      .replacing("id: police, title: The police", with: "id: police, title: Police")
      .replacing("title: The ministry of justice", with: "title: police")
    let checklist = try #require(SmallChecklist.load(root: root).checklist)
    let read = ReadAssessment(SoundAssessment.text, of: checklist)
    #expect(read.findings.marks == [])
    #expect(read.assessment?.plans[0]?.lead == 0)
  }

  @Test func `of an agency that never was are errors`() throws {
    let read = ReadAssessment(Self.text("1.0.0"), of: try SmallChecklist.sound())
    #expect(read.findings.marks == ["7:3 error unknown-id", "10:9 error unknown-id"])
  }

  @Test func `under two ids of one subject are told, and that of now or else the first holds`()
    throws
  {
    let root = SmallChecklist.root.replacing(
      lines: 6...6, with: "  - { id: party, question: Is the State a Party?, was: [old, older] }")
    let group = SmallChecklist.group.replacing(lines: 4...4, with: "  - id: C-01\n    was: C-00")
    let (checklist, findings) = SmallChecklist.load(root: root, group: group)
    try #require(findings.marksByFile == [])
    let text = """
      assessment: small
      checklist-version: 1.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      facts: { old: yes, older: no, member: no }
      assigned:
        C-00: police
        C-01: justice
      answers:
        C-01.y: yes

      """
    let read = ReadAssessment(text, of: try #require(checklist))
    #expect(read.findings.marks == ["5:20 warning former-id", "7:3 warning former-id"])
    let assessment = try #require(read.assessment)
    #expect(Array(assessment.facts) == [.yes, .no])
    #expect(assessment.assignments.criteria == [0: 1])
  }
}
