import Filling
import TestFiles
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The answers of an earlier round in an interview, and texts that are not saved.
@Suite struct `An interview in the next round` {
  private func text(_ answer: String) -> String {
    """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { party: yes }
    answers:
      C-01.s1: \(answer)
    carried-over: { C-01.s1: 2024-06-30 }

    """
  }

  private func message(_ answer: String, _ act: InterviewChoice.Act) throws -> String {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/x.yaml"
      try Files.write(text(answer), to: path)
      let usable = try UsableAssessment(path, checklistName: Files.fixtures + "/small")
      var scope = InterviewScope()
      scope.isOnlyUnreviewed = true
      var session = InterviewSession(
        usable, in: try AssessmentFile(path, noting: nil), scope: scope)
      #expect(session.interview.route.questions.count == 1)
      _ = try session.act { $0.perform(act) }
      #expect(session.interview.progress.open == [])
      return session.interview.message?.text ?? ""
    }
  }

  @Test(arguments: [
    (
      "{ title: An Act, type: policy, valid-until: 2025-12-31 }",
      "'An Act' ended on 31 December 2025"
    ),
    ("{ title: A survey, type: report, date: 2020 }", "'A survey' is more than 36 months old"),
  ])
  func `points at evidence that is out of date by now where an answer still holds`(
    evidence: String, words: String
  ) throws {
    #expect(
      try message("{ answer: yes, evidence: [\(evidence)] }", .keep)
        .hasSuffix("Look at its evidence: \(words). With 'e' you add what shows it now"))
  }

  @Test func `points at nothing that still shows it`() throws {
    let evidence =
      "{ title: An Act, type: law }, { title: A survey, type: report, date: 2025-01-01 }"
    #expect(
      try message("{ answer: yes, evidence: [\(evidence)] }", .keep) == "Saved. C-01.s1: kept")
  }

  @Test func `points at what stays beside an answer that has changed`() throws {
    #expect(
      try message("{ answer: no, note: A note. }", .answer("yes"))
        == "Saved. C-01.s1: no -> yes. Its note is of the round of 30 June 2024: look whether it still "
        + "belongs here")
    #expect(try message("no", .answer("yes")) == "Saved. C-01.s1: no -> yes")
  }

  @Test func `keeps beside the file what was not saved, and nothing once it is`() throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/x.yaml"
      try Files.write(text("no"), to: path)
      func session() throws -> InterviewSession {
        let usable = try UsableAssessment(path, checklistName: Files.fixtures + "/small")
        var session = InterviewSession(
          usable, in: try AssessmentFile(path, noting: nil), scope: InterviewScope(), pauses: true)
        try session.begin(at: "C-01.s1")
        return session
      }
      var first = try session()
      _ = try first.act { $0.perform(.note) }
      first.change { $0.keepDraft("Half a note") }
      try first.keepUnsaved()
      #expect(
        try Files.text(path + ".unsaved").hasSuffix("C-01.s1:\n  note: Half a note\n"))
      var second = try session()
      _ = try second.act { $0.perform(.note) }
      #expect(second.interview.prompt?.prefill == "Half a note")
      _ = try second.act { $0.enter("A whole note") }
      try second.keepUnsaved()
      #expect(try Files.contents(of: folder) == ["x.yaml"])
    }
  }

  @Test func `writes over no file that keeps something else`() throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/x.yaml"
      try Files.write(text("no"), to: path)
      try Files.write("Mine.\n", to: path + ".unsaved")
      let usable = try UsableAssessment(path, checklistName: Files.fixtures + "/small")
      var session = InterviewSession(
        usable, in: try AssessmentFile(path, noting: nil), scope: InterviewScope())
      try session.begin(at: "C-01.s1")
      _ = try session.act { $0.perform(.note) }
      session.change { $0.keepDraft("Half a note") }
      #expect(throws: WorkspaceFailure.self) { try session.keepUnsaved() }
      #expect(try Files.text(path + ".unsaved") == "Mine.\n")
    }
  }

  @Test func `goes on where the file has gone, with what was written`() throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/x.yaml"
      try Files.write(text("no"), to: path)
      let usable = try UsableAssessment(path, checklistName: Files.fixtures + "/small")
      var session = InterviewSession(
        usable, in: try AssessmentFile(path, noting: nil), scope: InterviewScope())
      try session.begin(at: "C-01.s1")
      _ = try session.act { $0.perform(.note) }
      unlink(path)
      let goesOn = try session.act { $0.enter("A note.") }
      #expect(goesOn)
      #expect(session.interview.message?.isProblem == true)
      #expect(session.interview.prompt?.prefill == "A note.")
      try Files.write(text("no"), to: path)
      _ = try session.act { $0.enter("A note.") }
      #expect(try Files.text(path).contains("A note."))
    }
  }
}
