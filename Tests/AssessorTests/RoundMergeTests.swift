import TestFiles
import Testing

/// What `merge` makes of an office's second file.
extension `The commands of a round` {
  @Test func `an office's answer in the place of an earlier round's is told, and is no conflict`()
    throws
  {
    try inFolder(Self.start + "carried-over: { C-01.s1: 2024-06-30, C-02.p1: 2024-06-30 }\n") {
      program, path in
      try Files.write(
        Self.start.replacing("name: Coordinator", with: "name: One")
          .replacing("C-01.s1: yes", with: "C-01.s1: no"),
        to: path.replacing("x.yaml", with: "back.yaml"))
      let merged = try program.run(Self.words("merge", "x.yaml", "back.yaml"))
      #expect(merged.code == 0)
      #expect(
        merged.notes.contains(
          "\nC-01.s1: answered otherwise than on 2024-06-30: yes; look at what stands beside it\n"),
        "\(merged.notes)")
      #expect(!merged.notes.contains("C-02.p1: answered otherwise"))
      #expect(try Files.text(path).contains("  C-01.s1: no\n  C-02.p1: 40\n"))
    }
  }

  /// Where there is a ledger, it notes that the file came back.

  /// A file of an office, which answers one question, and the assessment's other one.
  private static func sent(_ answers: String) -> String {
    let head = start.replacing("Coordinator", with: "Ministry of Y")
    return head.replacing("  C-01.s1: yes\n  C-02.p1: 40\n", with: answers)
  }

  @Test func `merge takes no file again that a newer one of its office has corrected`() throws {
    try inFolder(Self.start.replacing("C-01.s1: yes\n  C-02.p1: 40", with: "C-01.s1:")) {
      program, path in
      let folder = String(path.dropLast("/x.yaml".count))
      try Files.write(Self.sent("  C-01.s1: yes\n  C-02.p1: 40\n"), to: "\(folder)/old.yaml")
      try Files.write(Self.sent("  C-01.s1: no\n"), to: "\(folder)/new.yaml")
      for name in ["old.yaml", "new.yaml"] {
        #expect(try program.run(Self.words("merge", "x.yaml", name)).code == 0)
      }
      let before = try Files.text(path)
      #expect(!before.contains("C-02.p1: 40"))
      let again = try program.run(Self.words("merge", "x.yaml", "old.yaml"))
      #expect(again.code == 65)
      #expect(
        again.notes.hasPrefix(
          "error: old.yaml was merged before, and its office has sent new.yaml since; nothing was written"
        ), "\(again.notes)")
      #expect(try Files.text(path) == before)
      #expect(try program.run(Self.words("merge", "x.yaml", "old.yaml", "--again")).code == 0)
    }
  }

  @Test func `merge asks about an answer that was edited since its office gave it`() throws {
    try inFolder(Self.start.replacing("C-01.s1: yes\n  C-02.p1: 40", with: "C-01.s1:")) {
      program, path in
      let folder = String(path.dropLast("/x.yaml".count))
      try Files.write(Self.sent("  C-01.s1: no\n"), to: "\(folder)/y.yaml")
      #expect(try program.run(Self.words("merge", "x.yaml", "y.yaml")).code == 0)
      try Files.write(try Files.text(path).replacing("C-01.s1: no", with: "C-01.s1: yes"), to: path)
      let before = try Files.text(path)
      let outcome = try program.run(Self.words("merge", "x.yaml", "y.yaml"))
      #expect(outcome.code == 65)
      #expect(
        outcome.results.contains("(Ministry of Y, in y.yaml, and changed here since)"),
        "\(outcome.results)")
      #expect(try Files.text(path) == before)
    }
  }

  @Test func `merge follows an office by its id where the file has its name`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let head = """
        assessment: osce-victim-protection-2022
        checklist-version: 2.0.0
        state: { code: XX, name: Exampleland }
        date: 2026-06-30
        respondent: { role: government, name: NAME }

        """
      func write(_ name: String, _ office: String, _ rest: String) throws {
        try Files.write(
          head.replacing("NAME", with: office) + rest, to: "\(folder)/\(name)")
      }
      try write("x.yaml", "Coordinator", "offices: { justice: Ministry of J }\nanswers: {}\n")
      try write("j.yaml", "Ministry of J", "answers: { P1-LEAD-01.s1: yes }\n")
      try write("h.yaml", "Ministry of H", "answers: { P1-LEAD-01.s1: no }\n")
      let outcome = try program.run(["merge", "x.yaml", "j.yaml", "h.yaml", "--prefer", "justice"])
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(
        try Files.text("\(folder)/x.yaml").contains(
          "  P1-LEAD-01.s1:\n    file: j.yaml\n    office: justice\n"))
    }
  }
}
