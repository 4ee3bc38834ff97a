import YAMLTree
import Filling
import TestFiles
import Testing
import Workspace

/// An answer given to a file that has been changed since it was read.
@Suite struct `An answer to a file that has changed since` {
  private static let before = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    answers:
      C-01.s1: { answer: no, note: old }
      C-02.p1: 5%

    """

  /// What becomes of the file where `old` was written in it as `new` before the edit is saved.
  private func file(
    replacing old: String, with new: String, then changes: AnswerEdit.Change...
  ) throws -> (text: String, failure: WorkspaceFailure?) {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/x.yaml"
      try Files.write(Self.before, to: path)
      var open = try EditableAssessment(path, checklistName: Files.fixtures + "/small", noting: nil)
      try Files.write(Self.before.replacing(old, with: new), to: path)
      var failure: WorkspaceFailure?
      do {
        _ = try open.save(AnswerEdit("C-01.s1", changes))
      } catch let refusal as WorkspaceFailure {
        failure = refusal
      }
      return (try Files.text(path), failure)
    }
  }

  @Test(arguments: [("5%", "6%"), ("old", "new"), ("date: 2026", "# c\ndate: 2026")])
  func `is set where something else has changed`(old: String, new: String) throws {
    let (text, failure) = try file(replacing: old, with: new, then: .value(.text("yes")))
    #expect(failure == nil)
    #expect(
      text == Self.before.replacing(old, with: new).replacing("answer: no", with: "answer: yes"))
  }

  @Test(arguments: [
    ("answer: no", "answer: partial"), ("answer: no, ", ""),
    ("  C-01.s1: { answer: no, note: old }\n", ""),
  ])
  func `is refused where that answer has changed`(old: String, new: String) throws {
    let (text, failure) = try file(replacing: old, with: new, then: .value(.text("yes")))
    #expect(failure?.kind == .cannotCreate)
    #expect(
      failure?.words
        == "the answer to C-01.s1 has been changed by another program meanwhile; nothing was "
        + "written, look at it and try again")
    #expect(text == Self.before.replacing(old, with: new))
  }

  @Test func `is refused for a note where the note has changed, and set where the value has`()
    throws
  {
    let note = try file(replacing: "old", with: "new", then: .note("mine"))
    #expect(note.failure?.kind == .cannotCreate)
    #expect(note.text == Self.before.replacing("old", with: "new"))
    let value = try file(replacing: "answer: no", with: "answer: yes", then: .note("mine"))
    #expect(value.failure == nil)
    #expect(
      value.text
        == Self.before.replacing("{ answer: no, note: old }", with: "{ answer: yes, note: mine }"))
  }
}
