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
      #expect(files.count == 11)
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

  @Test func `into which personal data was written is left without it again`() throws {
    try withSecrets { whole in
      let copy = try whole.edition(for: .public)
      let text = String(decoding: copy.assessment.source.bytes, as: UTF8.self)
      try Files.inScratchFolder { folder in
        let small = Files.fixtures + "/small"
        try Files.write(
          text.replacing(
            "C-02.p1: 40%", with: "C-02.p1: { answer: 40%, reason: ask secret@example.org }"),
          to: "\(folder)/copy.yaml")
        let edited = try UsableAssessment("\(folder)/copy.yaml", checklistName: small)
        #expect(edited.assessment.source.bytes != copy.assessment.source.bytes)
        for audience in Audience.allCases {
          let edition = try edited.report(for: audience, nil)
          #expect(
            !String(decoding: edition.report.assessment.source.bytes, as: UTF8.self).contains(
              "secret"))
        }
      }
      #expect(
        try copy.report(for: .internal, nil).report.assessment.source.bytes
          == copy.assessment.source.bytes)
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
}
