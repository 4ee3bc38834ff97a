import TestFiles
import Testing

/// `accept`, `sign` and `history` on the small checklist.
@Suite struct `The commands of a round` {
  static let start = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    respondent: { role: government, name: Coordinator }
    facts: { party: yes }
    answers:
      C-01.s1: yes
      C-02.p1: 40

    """

  func inFolder(
    _ text: String = Self.start, _ work: (Program, String) throws -> Void
  ) throws {
    try Files.inScratchFolder { folder in
      for name in ["checklist.yaml", "one.yaml"] {
        try Files.write(
          try Files.text("\(Files.fixtures)/small/\(name)"), to: "\(folder)/\(name)")
      }
      try Files.write(text, to: "\(folder)/x.yaml")
      try work(Program(folder: folder), "\(folder)/x.yaml")
    }
  }

  static func words(_ words: String...) -> [String] { words + ["--checklist", "."] }

  @Test func `accept marks an answer, which loses the mark when it changes`() throws {
    try inFolder { program, path in
      let accepted = try program.run(
        Self.words("accept", "x.yaml", "C-01", "--by", "Office of X", "--on", "2026-05-12"))
      #expect(accepted.code == 0)
      #expect(accepted.notes == "x.yaml: 1 answer accepted\n")
      let text = try Files.text(path)
      #expect(text.hasPrefix(Self.start + "accepted:\n  C-01.s1:\n    by: Office of X\n"))
      #expect(text.contains("    date: 2026-05-12\n    answer: "))
      let again = try program.run(Self.words("accept", "x.yaml", "C-01.s1", "--by", "Office of X"))
      #expect(again.notes == "x.yaml: 0 answers accepted, 1 accepted already\n")
      let changed = try program.run(Self.words("answer", "x.yaml", "C-01.s1", "--note", "Now."))
      #expect(changed.notes.contains("no longer accepted"), "\(changed.notes)")
      #expect(!(try Files.text(path)).contains("by: Office of X"))
    }
  }

  @Test func `accept takes no answer that nobody has given`() throws {
    try inFolder(Self.start.replacing("C-02.p1: 40", with: "C-02.p1:")) { program, path in
      let before = try Files.text(path)
      let outcome = try program.run(Self.words("accept", "x.yaml", "C-02.p1", "--by", "X"))
      #expect(outcome.code == 65)
      #expect(outcome.notes == "error: C-02.p1 has no answer; nothing was written\n")
      #expect(try Files.text(path) == before)
    }
  }

  @Test func `an answer that an editor changes is not the one that was accepted or signed`() throws
  {
    try inFolder { program, path in
      #expect(try program.run(Self.words("accept", "x.yaml", "P1", "--by", "X")).code == 0)
      let signed = try program.run(
        Self.words("sign", "x.yaml", "--as", "Head of X", "--on", "2026-05-12"))
      #expect(signed.notes == "x.yaml: signed as 'Head of X', under 3 answers and facts\n")
      #expect(try program.run(Self.words("check", "x.yaml", "--off", "unsupported")).code == 0)
      try Files.write(try Files.text(path).replacing("C-02.p1: 40", with: "C-02.p1: 41"), to: path)
      let checked = try program.run(Self.words("check", "x.yaml"))
      #expect(checked.notes.contains("the answer to C-02.p1 is not the one that was accepted"))
      #expect(checked.notes.contains("1 answer has changed since this was signed"))
      #expect(checked.notes.contains("changed: C-02.p1"))
      let history = try program.run(["history", "x.yaml"])
      #expect(history.code == 0)
      #expect(
        history.results.contains("outside the program  C-02.p1: 41\n"), "\(history.results)")
    }
  }

  @Test func `a signature whose list was edited is an error`() throws {
    try inFolder { program, path in
      #expect(try program.run(Self.words("sign", "x.yaml", "--as", "Head")).code == 0)
      let text = try Files.text(path)
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("      C-01.s1: ") })
      try Files.write(
        text.replacing(line, with: line.dropLast() + (line.hasSuffix("0") ? "1" : "0")), to: path)
      let outcome = try program.run(Self.words("check", "x.yaml"))
      #expect(outcome.code == 65)
      #expect(outcome.notes.contains("this list is not the one that was signed"))
    }
  }

  @Test func `history shows where each answer comes from, and names a changed line`() throws {
    try inFolder { program, path in
      let folder = String(path.dropLast("/x.yaml".count))
      let other = Self.start.replacing("Coordinator", with: "Ministry of Y")
        .replacing("C-01.s1: yes", with: "C-01.s1:").replacing("p1: 40", with: "p1: 50")
      try Files.write(other, to: "\(folder)/y.yaml")
      #expect(
        try program.run(
          Self.words(
            "merge", "x.yaml", "y.yaml", "--prefer", "Ministry of Y", "--on", "2026-05-12")
        ).code == 0)
      let history = try program.run(["history", "x.yaml", "C-02.p1"])
      #expect(history.code == 0)
      #expect(
        history.results
          == "   3  2026-05-12  merge      C-02.p1: 50 (changed)  (y.yaml, Ministry of Y)\n")
      let ledger = "\(folder)/x.ledger.jsonl"
      let text = try Files.text(ledger)
      try Files.write(text.replacing("\"value\":\"50\"", with: "\"value\":\"51\""), to: ledger)
      let damaged = try program.run(["history", "x.yaml"])
      #expect(damaged.code == 1)
      #expect(damaged.results.contains("damaged: line 3 is not as it was written\n"))
      #expect(damaged.notes.contains("is not as this program wrote it"))
    }
  }

  @Test func `no ledger begins with a file that brings nothing new`() throws {
    try inFolder { program, path in
      let ledger = path.replacing("x.yaml", with: "x.ledger.jsonl")
      try Files.write(
        Self.start.replacing("name: Coordinator", with: "name: One"),
        to: path.replacing("x.yaml", with: "back.yaml"))
      let first = try program.run(Self.words("merge", "x.yaml", "back.yaml"))
      #expect(
        first.notes.hasSuffix("x.yaml: nothing to write, it is so already\n"), "\(first.notes)")
      #expect((try? Files.text(ledger)) == nil)
      let answer = Self.words("answer", "x.yaml", "C-02.p1", "--note", "N")
      #expect(try program.run(answer).code == 0)
      let lines = try Files.text(ledger).split(separator: "\n").count
      #expect(try program.run(Self.words("merge", "x.yaml", "back.yaml")).code == 0)
      let added = try Files.text(ledger).split(separator: "\n").dropFirst(lines)
      #expect(added.count == 1 && added.allSatisfy { $0.contains("\"file\":\"back.yaml\"") })
    }
  }

  @Test func `nothing is noted with --no-ledger, and history says that there is none`() throws {
    try inFolder { program, path in
      let answer = Self.words("answer", "x.yaml", "C-02.p1", "60", "--no-ledger")
      #expect(try program.run(answer).code == 0)
      let folder = String(path.dropLast("/x.yaml".count))
      #expect(try Files.contents(of: folder) == ["checklist.yaml", "one.yaml", "x.yaml"])
      let history = try program.run(["history", "x.yaml"])
      #expect(history.code == 66)
      #expect(
        history.notes == """
          error: x.yaml has no ledger: there is no \(folder)/x.ledger.jsonl
            = help: it begins with the first change that this program makes

          """)
    }
  }

  @Test func `a ledger that cannot be written leaves the assessment as it was`() throws {
    try inFolder { program, path in
      let folder = String(path.dropLast("/x.yaml".count))
      let blocked = try program.runInShell(
        "mkdir x.ledger.jsonl; exec \"$assessor\" answer x.yaml C-02.p1 60 --checklist .")
      #expect(blocked.code == 73, "\(blocked.notes)")
      #expect(try Files.text(path) == Self.start)
      #expect(!(try Files.contents(of: folder)).contains { $0.contains("draft") })
    }
  }

  @Test func `assign gives questions to an agency, and a name and a contact to it`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let new = [
        "new", "--state", "XX", "--name", "Exampleland", "--date", "2026-06-30", "-o", "x.yaml",
      ]
      #expect(try program.run(new).code == 0)
      let outcome = try program.run([
        "assign", "x.yaml", "police", "P1-NPUN-01", "P1-LEAD-01.p1", "--name", "Police",
        "--contact", "unit",
      ])
      #expect(outcome.code == 0)
      #expect(outcome.notes.hasPrefix("x.yaml: Police is asked "))
      #expect(
        try Files.text("\(folder)/x.yaml").contains(
          """
          offices:
            police:
              name: Police
              contact: unit
          assigned:
            P1-NPUN-01: police
            P1-LEAD-01.p1: police

          """))
      let renamed = try program.run(["assign", "x.yaml", "Police", "--name", "The Police"])
      #expect(renamed.code == 0)
      #expect(
        try Files.text("\(folder)/x.yaml").contains(
          "  police:\n    name: The Police\n    contact: unit\n"))
      let unknown = try program.run(["assign", "x.yaml", "police", "P1-NPUM-01"])
      #expect(unknown.code == 66)
      #expect(unknown.notes.contains("did you mean 'P1-NPUN-01'?"))
      #expect(try program.run(["assign", "x.yaml", "police"]).code == 64)
    }
  }

  @Test func `answer says who asks, by when and where answers go`() throws {
    try inFolder { program, path in
      for (key, value) in [
        ("asked-by", "Office"), ("due", "2026-09-30"), ("reply-to", "unit"),
      ] {
        #expect(try program.run(Self.words("answer", "x.yaml", key, value)).code == 0)
      }
      let text = try Files.text(path)
      for line in ["  asked-by: Office\n", "  due: 2026-09-30\n", "  reply-to: unit\n"] {
        #expect(text.contains(line))
      }
      let wrong = try program.run(Self.words("answer", "x.yaml", "due", "tomorrow"))
      #expect(wrong.code == 65)
      #expect(try Files.text(path) == text)
    }
  }

  @Test func `who signs again in one function stands by the last signature`() throws {
    try inFolder { program, path in
      for day in ["2026-05-12", "2026-05-13"] {
        #expect(
          try program.run(Self.words("sign", "x.yaml", "--as", "Head", "--on", day)).code == 0)
        let answer = Self.words("answer", "x.yaml", "C-02.p1", day == "2026-05-12" ? "50" : "60")
        #expect(try program.run(answer).code == 0)
      }
      let changed = try program.run(Self.words("check", "x.yaml"))
      let marks = changed.notes.split(separator: "\n").filter {
        $0.contains("since this was signed")
      }
      #expect(marks.count == 1, "\(changed.notes)")
      #expect(try program.run(Self.words("sign", "x.yaml", "--as", "Head")).code == 0)
      #expect(!(try program.run(Self.words("check", "x.yaml"))).notes.contains("was signed"))
    }
  }
}
