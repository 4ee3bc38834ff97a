import Filling
import Findings
import TestFiles
import Testing
import Workspace

/// An interview about a file, whatever door it is held at.
@Suite struct `An interview about a file` {
  private static let text = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { party: yes }
    answers:
      C-01.s1:
      C-02.p1: 0%

    """

  private func withSession(_ work: (String, inout InterviewSession) throws -> Void) throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/x.yaml"
      try Files.write(Self.text, to: path)
      let usable = try UsableAssessment(path, checklistName: Files.fixtures + "/small")
      var session = InterviewSession(
        usable, in: try AssessmentFile(path, noting: nil), scope: InterviewScope())
      try session.begin(at: "C-01.s1")
      try work(path, &session)
    }
  }

  @Test func `saves an answer at once and says where the assessment stands then`() throws {
    try withSession { path, session in
      let before = session.standing
      let goesOn = try session.act { $0.perform(.answer("yes")) }
      #expect(goesOn)
      #expect(try Files.text(path) == Self.text.replacing("s1:\n", with: "s1: yes\n"))
      #expect(session.interview.message?.text == "Saved. C-01.s1: yes")
      #expect(session.standing.coverageShare > before.coverageShare)
    }
  }

  @Test func `says of a note that looks like personal data to look at it again`() throws {
    try withSession { path, session in
      let goesOn = try session.act { _ in
        .save(AnswerEdit("C-01.s1", [.note("write to a.person@example.org")]))
      }
      #expect(goesOn)
      #expect(try Files.text(path).contains("a.person@example.org"))
      #expect(
        session.interview.message?.text.hasSuffix(
          "Look at it again: this looks like an e-mail address; an assessment must not identify anyone; "
            + "take it out, or put something general in its place") == true)
    }
  }

  @Test func `keeps what another program has answered meanwhile, and shows it`() throws {
    try withSession { path, session in
      let theirs = Self.text.replacing("s1:\n", with: "s1: no\n")
      try Files.write(theirs, to: path)
      let goesOn = try session.act { $0.perform(.answer("yes")) }
      #expect(goesOn)
      #expect(try Files.text(path) == theirs)
      #expect(session.interview.message?.isProblem == true)
      #expect(session.interview.question?.isOpen(in: session.interview.assessment) == false)
    }
  }

  @Test func `ends where another program has written an error elsewhere`() throws {
    try withSession { path, session in
      try Files.write(Self.text.replacing("p1: 0%", with: "p1: red"), to: path)
      let failure = #expect(throws: WorkspaceFailure.self) {
        _ = try session.act { $0.perform(.answer("yes")) }
      }
      #expect(failure?.kind == .inputHasErrors)
      #expect(failure?.words == "the answer is saved, but the file has an error elsewhere now")
      #expect(try Files.text(path).contains("C-01.s1: yes"))
    }
  }

  @Test func `does not begin at a question that is not asked`() throws {
    try withSession { _, session in
      let failure = #expect(throws: WorkspaceFailure.self) { try session.begin(at: "C-09") }
      #expect(failure?.kind == .noInput)
    }
  }
}
