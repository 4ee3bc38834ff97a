import Filling
import Findings
import PolicyModel
import TestFiles
import Testing
import Workspace

/// Taking back what an interview has saved.
@Suite struct `A change taken back in an interview` {
  private static let text = """
    # Ours.
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { party: yes }
    sources: { act: { title: An Act, type: law } }
    answers:
      C-01.s1:   # a law
        answer: partial
        note:   |
          One line,

          another.
        evidence: [ { source: act, at: p. 3 } ]
      C-02.p1: 5 %    # counted
    answered-by:
      C-01.s1: justice   # by mail
    carried-over: {C-01.s1: 2024-06-30 , C-02.p1: 2024-06-30}

    """

  private func withSession(
    _ text: String = text, at id: String = "C-01.s1",
    _ work: (String, inout InterviewSession) throws -> Void
  ) throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/x.yaml"
      try Files.write(text, to: path)
      let usable = try UsableAssessment(path, checklistName: Files.fixtures + "/small")
      var session = InterviewSession(
        usable, in: try AssessmentFile(path, noting: nil), scope: InterviewScope(), pauses: true)
      try session.begin(at: id)
      try work(path, &session)
    }
  }

  private static let acts: [InterviewChoice.Act] = [
    .clear, .answer("no"), .keep,
  ]

  @Test(arguments: acts)
  func `leaves the file as it was, byte for byte`(act: InterviewChoice.Act) throws {
    try withSession { path, session in
      _ = try session.act { $0.perform(act) }
      #expect(try Files.text(path) != Self.text)
      _ = try session.act { $0.perform(.undo) }
      #expect(try Files.text(path) == Self.text)
      #expect(session.interview.current?.carriedOver != nil)
    }
  }

  @Test func `is the last one first, back to the beginning, with its question`() throws {
    try withSession { path, session in
      _ = try session.act { $0.perform(.answer("yes")) }
      let first = try Files.text(path)
      _ = try session.act { $0.perform(.note) }
      _ = try session.act { $0.enter("Other.") }
      let second = try Files.text(path)
      _ = try session.act { $0.perform(.next) }
      _ = try session.act { $0.perform(.clear) }
      let standing = session.standing
      _ = try session.act { $0.perform(.undo) }
      #expect(try Files.text(path) == second)
      #expect(session.interview.message?.text == "Taken back at C-02.p1: 5 % -> blank")
      #expect(session.standing != standing)
      _ = try session.act { $0.perform(.undo) }
      #expect(try Files.text(path) == first)
      #expect(session.interview.question?.id(in: session.interview.route.checklist) == "C-01.s1")
      _ = try session.act { $0.perform(.undo) }
      #expect(try Files.text(path) == Self.text)
      _ = try session.act { $0.perform(.undo) }
      #expect(
        session.interview.message?.text
          == "Nothing that was changed since the beginning is left to take back.")
      #expect(try Files.text(path) == Self.text)
    }
  }

  @Test func `is of a fact, and of an entry that was not there, too`() throws {
    let text = """
      assessment: small
      checklist-version: 1.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      """
    try withSession(text, at: "party") { path, session in
      _ = try session.act { $0.perform(.answer("yes")) }
      _ = try session.act { $0.perform(.next) }
      _ = try session.act { $0.perform(.answer("no")) }
      for _ in 0..<2 { _ = try session.act { $0.perform(.undo) } }
      #expect(try Files.text(path) == text)
    }
  }

  @Test func `leaves alone what another program has changed elsewhere`() throws {
    try withSession { path, session in
      _ = try session.act { $0.perform(.clear) }
      let theirs = try Files.text(path).replacing("5 %    # counted", with: "72%  # asked")
        .replacing("# Ours.", with: "# Theirs.")
      try Files.write(theirs, to: path)
      _ = try session.act { $0.perform(.undo) }
      let now = try Files.text(path)
      #expect(now.contains("  C-02.p1: 72%  # asked\n") && now.hasPrefix("# Theirs.\n"))
      #expect(
        now.contains(
          "  C-01.s1: # a law\n    answer: partial\n    note: |\n      One line,\n\n      another.\n"
        ))
      #expect(session.interview.current?.carriedOver?.description == "2024-06-30")
      #expect(session.interview.message?.isProblem == false)
    }
  }

  @Test func `is refused where another program has changed the entry since`() throws {
    try withSession(at: "C-02.p1") { path, session in
      _ = try session.act { $0.perform(.clear) }
      _ = try session.act { $0.perform(.back) }
      _ = try session.act { $0.perform(.clear) }
      let theirs = try Files.text(path).replacing("    answer:", with: "    answer: yes")
      try Files.write(theirs, to: path)
      _ = try session.act { $0.perform(.undo) }
      #expect(try Files.text(path) == theirs)
      #expect(
        session.interview.message?.text
          == "the entry of C-01.s1 has been changed by another program since; the change is not taken "
          + "back, look at it")
      // The one before it is another entry's.
      _ = try session.act { $0.perform(.undo) }
      #expect(session.interview.message?.text == "Taken back at C-02.p1: 5 % -> blank")
      #expect(try Files.text(path).contains("C-02.p1: 5 %"))
    }
  }

  @Test func `can be tried again once the file is there again`() throws {
    try withSession { path, session in
      _ = try session.act { $0.perform(.clear) }
      let cleared = try Files.text(path)
      try Files.write("- no assessment\n", to: path)
      _ = try session.act { $0.perform(.undo) }
      #expect(session.interview.message?.isProblem == true)
      #expect(try Files.text(path) == "- no assessment\n")
      try Files.write(cleared, to: path)
      _ = try session.act { $0.perform(.undo) }
      #expect(try Files.text(path) == Self.text)
    }
  }
}
