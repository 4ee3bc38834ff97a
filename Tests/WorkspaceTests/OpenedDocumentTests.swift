import Filling
import Findings
import PolicyModel
import TestFiles
import Testing
import Workspace
import YAMLTree

/// A document that one hand restricts and another names openly: whoever brings the two together is told.
@Suite struct `A restricted document that is opened elsewhere` {
  private static let checklist = Files.fixtures + "/small"
  private static let head = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { party: yes }
    answers:

    """
  private static let restricted = """
      C-01.s1: { answer: yes, evidence: [{ title: Audit, restricted: true }] }

    """
  private static let open = """
      C-02.p1: { answer: 40%, evidence: [{ title: Audit }] }

    """
  private static let told = "C-02.p1 names 'Audit' openly, and C-01.s1 restricts it on line 7"

  private func reading(
    _ folder: String, _ answers: String, merging others: String...
  ) throws -> MergeReading {
    try Files.write(Self.head + answers, to: "\(folder)/a.yaml")
    let paths = others.indices.map { "\(folder)/\($0).yaml" }
    for (path, other) in zip(paths, others) { try Files.write(Self.head + other, to: path) }
    return try MergeReading("\(folder)/a.yaml", paths, checklistName: Self.checklist)
  }

  @Test(arguments: [(restricted, open), (open, restricted)])
  func `is told by the merge that brings it about, wherever that writes`(
    first: String, second: String
  ) throws {
    try Files.inScratchFolder { folder in
      let reading = try reading(folder, first, merging: second)
      #expect(reading.warnings.kept.isEmpty)
      let merge = try reading.merge { _ in 0 }
      let text = try reading.text(merge)
      let written = try reading.write(merge, to: "\(folder)/b.yaml")
      let saved = try reading.save(merge, noting: nil)
      for list in [text.opened, written, saved] {
        #expect(list.kept.map(\.id) == [.restrictedAndOpen])
      }
      #expect(written.kept.map(\.source.name) == ["\(folder)/b.yaml"])
      #expect(saved.kept.map(\.source.name) == ["\(folder)/a.yaml"])
      // Its lines are those of the file as it is now.
      let line = try #require(
        saved.kept.first?.message.split(separator: " ").last.flatMap { Int($0) })
      let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(try Files.text("\(folder)/a.yaml") == text.text)
      let restricted = lines.dropFirst(line - 1).prefix(3).joined()
      #expect(restricted.contains("title: Audit") && restricted.contains("restricted: true"))
    }
  }

  @Test func `is not told again by a merge that has nothing to do with it`() throws {
    try Files.inScratchFolder { folder in
      let reading = try reading(
        folder, Self.restricted + Self.open,
        merging: "  C-01.s1: { answer: yes, evidence: [{ title: Survey }] }\n")
      let saved = try reading.save(try reading.merge { _ in 0 }, noting: nil)
      #expect(saved.kept.isEmpty)
      #expect(try Files.text("\(folder)/a.yaml").contains("Survey"))
    }
  }

  @Test func `is told beside an answer that restricts it, and beside one that names it`() throws {
    try Files.inScratchFolder { folder in
      for (before, id, isRestricted) in [
        (Self.open, "C-01.s1", true), (Self.restricted, "C-02.p1", false),
      ] {
        let path = "\(folder)/a.yaml"
        try Files.write(Self.head + before, to: path)
        var file = try EditableAssessment(path, checklistName: Self.checklist, noting: nil)
        var entry = EvidenceEntry()
        entry.title = "Audit"
        entry.isRestricted = isRestricted
        let saved = try file.save(
          AnswerEdit(id, [.value(.text(isRestricted ? "yes" : "40%")), .evidence(entry)]))
        #expect(saved.warnings.kept.map(\.id) == [.restrictedAndOpen], "\(id)")
      }
    }
  }

  @Test func `is told of a source that a table of sources lists`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head + Self.restricted, to: "\(folder)/a.yaml")
      try Files.write("indicator,answer,source\nC-02.p1,40%,audit\n", to: "\(folder)/t.csv")
      try Files.write("id,title,type\naudit,Audit,report\n", to: "\(folder)/s.csv")
      let saved = try AnswerTableSaving.save(
        "\(folder)/t.csv", sources: "\(folder)/s.csv", into: "\(folder)/a.yaml",
        checklistName: Self.checklist, noting: nil)
      #expect(saved.warnings.kept.map(\.id) == [.restrictedAndOpen])
      #expect(
        saved.warnings.kept.first?.message.hasPrefix("the list of sources names 'Audit' openly")
          == true)
    }
  }

  @Test func `is in the public edition and told before that is written`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.head + Self.restricted + Self.open, to: "\(folder)/a.yaml")
      let whole = try UsableAssessment("\(folder)/a.yaml", checklistName: Self.checklist)
      let copy = try whole.edition(for: .public)
      #expect(String(decoding: copy.assessment.source.bytes, as: UTF8.self).contains("Audit"))
      #expect(copy.warnings.isEmpty)
      #expect(whole.findingsOpen(to: .public).kept.map(\.message) == [Self.told])
      #expect(whole.findingsOpen(to: .internal).kept.isEmpty)
      #expect(whole.warnings == ["line 8: \(Self.told)"])
    }
  }
}
