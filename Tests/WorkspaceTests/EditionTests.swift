import PolicyModel
import Findings
import Reporting
import TestFiles
import Testing
import Workspace

/// What may be read by whom: the public edition is what its own text says, and nothing else.
@Suite struct `The public edition` {
  private static let text = """
    # secret-comment
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    respondent: { role: ngo, name: secret-name }
    facts: { party: yes }
    answers:
      C-01.s1: { answer: yes, note: secret-note, reason: ask secret@example.org }
      C-02.p1: 40%

    """

  private func withSecrets(_ work: (UsableAssessment) throws -> Void) throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.text, to: "\(folder)/secret.yaml")
      try work(
        UsableAssessment(
          "\(folder)/secret.yaml", checklistName: Files.fixtures + "/small"))
    }
  }

  @Test func `comes from a text that holds nothing private, under a name of its own`() throws {
    try withSecrets { whole in
      let edition = try whole.edition(for: .public)
      let source = edition.assessment.source
      #expect(source.name == "the public copy")
      #expect(!String(decoding: source.bytes, as: UTF8.self).contains("secret"))
      #expect(edition.assessment.digest != whole.assessment.digest)
      #expect(edition.assessment.leftOut?.notes == 1)
    }
  }

  @Test func `has a pack in which no file says what was left out`() throws {
    try withSecrets { whole in
      let edition = try whole.report(for: .public, nil)
      #expect(edition.audience == .public)
      let files = try ReportPack.files(of: edition)
      #expect(files.count == 14)
      for file in files {
        #expect(
          !String(decoding: file.bytes, as: UTF8.self).contains("secret"), "\(file.name)")
      }
    }
  }

  @Test func `into which a note was written is no public copy, and is refused`() throws {
    try withSecrets { whole in
      let copy = try whole.edition(for: .public)
      let text = String(decoding: copy.assessment.source.bytes, as: UTF8.self)
      try Files.inScratchFolder { folder in
        try Files.write(
          text.replacing("C-02.p1: 40%", with: "C-02.p1: { answer: 40%, note: secret }"),
          to: "\(folder)/copy.yaml")
        #expect {
          try UsableAssessment("\(folder)/copy.yaml", checklistName: Files.fixtures + "/small")
        } throws: { error in
          (error as? WorkspaceFailure)?.findings.kept.map(\.id) == [.notPublic]
        }
      }
    }
  }

  @Test func `into which personal data was written is none either`() throws {
    try withSecrets { whole in
      let copy = try whole.edition(for: .public)
      let text = String(decoding: copy.assessment.source.bytes, as: UTF8.self)
      try Files.inScratchFolder { folder in
        try Files.write(
          text.replacing(
            "C-02.p1: 40%", with: "C-02.p1: { answer: 40%, reason: ask secret@example.org }"),
          to: "\(folder)/copy.yaml")
        #expect {
          try UsableAssessment("\(folder)/copy.yaml", checklistName: Files.fixtures + "/small")
        } throws: { error in
          (error as? WorkspaceFailure)?.findings.kept.map(\.id) == [.notPublic]
        }
      }
    }
  }

  @Test func `is the same for any audience once it is made`() throws {
    try withSecrets { whole in
      let copy = try whole.edition(for: .public)
      for audience in Audience.allCases {
        #expect(
          try copy.report(for: audience, nil).report.assessment.source.bytes
            == copy.assessment.source.bytes)
      }
    }
  }

  @Test func `tells where something looked like personal data`() throws {
    try withSecrets { whole in
      #expect(
        whole.findingsLeftOut(for: .public).kept.map(\.message)
          == ["this looks like an e-mail address"])
      #expect(whole.findingsLeftOut(for: .internal).kept.isEmpty)
    }
  }

  @Test func `for those who wrote it is the whole`() throws {
    try withSecrets { whole in
      let edition = try whole.edition(for: .internal)
      #expect(edition.assessment.source.bytes == Array(Self.text.utf8))
    }
  }

  /// Of 42 texts that tell of somebody a public report prints none but the three that no search can know;
  /// the last four are harmless, and stay.
  @Test func `prints no text that tells of somebody but what no search can know`() throws {
    let whole = try UsableAssessment(
      Files.fixtures + "/public-personal-data.yaml", checklistName: nil)
    let edition = try whole.edition(for: .public)
    let shown = edition.assessment.answers.compactMap(\.reason)
      .filter { $0 != "[left out: it looked like personal data]" }
    #expect(
      shown == [
        "Ms Example, 17 years old, from Exampletown", "case 12/345-2024",
        "Example street 12, 0181 Exampletown", "Act No. 64 of 2010, OJ L 101, 15.4.2011",
        "in 2019, 2020 and 2021 there were 120 345 cases",
        "Budget line 12-345-678 of 4 500 000 euro", "Official Gazette 88/2015, 12/2019, 33/2021",
      ])
    #expect(edition.assessment.leftOut?.personalData == 39)
    #expect(whole.findingsLeftOut(for: .public).warningCount == 39)
    #expect(whole.personalDataCount(for: .internal) == 39)
    #expect(whole.personalDataCount(for: .public) == 0)
    #expect(edition.personalDataCount(for: .internal) == 0)
  }
}
