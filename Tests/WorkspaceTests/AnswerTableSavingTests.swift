import Exports
import Filling
import Findings
import GapAnalysis
import PolicyModel
import TestFiles
import Testing
import WorkedExamples
import Workspace

/// Tables that come back into the assessment that they were printed from, and a desk review in one command.
@Suite struct `A table of answers for a file` {
  @Test(arguments: Examples.names)
  func `that a report printed changes nothing`(name: String) throws {
    try Files.inScratchFolder { folder in
      let bytes = try Examples.bytes("Reports/\(name)/assessment.yaml")
      let text = String(decoding: bytes, as: UTF8.self)
      try Files.write(text, to: "\(folder)/a.yaml")
      let usable = try UsableAssessment("\(folder)/a.yaml", checklistName: nil)
      let table = AnswersTable(AgencyScope(usable.round(nil)))
      try Files.write(String(decoding: table.csv, as: UTF8.self), to: "\(folder)/answers.csv")
      let saved = try AnswerTableSaving.save(
        "\(folder)/answers.csv", sources: nil, into: "\(folder)/a.yaml", checklistName: nil,
        noting: nil)
      #expect(saved.tally.answers == 0 && saved.tally.texts == 0 && saved.tally.evidence == 0)
      #expect(saved.tally.unchanged == usable.checklist.indicators.count)
      #expect(try Files.text("\(folder)/a.yaml") == text)
    }
  }

  @Test func `enters forty answers with twelve sources at once`() throws {
    try Files.inScratchFolder { folder in
      let start = try AssessmentStart(
        nil, code: "XX", name: "Exampleland",
        date: try #require(CalendarDate("2026-06-30")),
        respondent: Respondent(role: .researcher, name: ""), basis: .deskReview)
      try start.write(to: "\(folder)/a.yaml", replacing: false)
      let asked = start.checklist.indicators.filter {
        if case .yesPartialNo = $0.type { true } else { false }
      }.prefix(40)
      try #require(asked.count == 40)
      let answers = asked.enumerated().map { number, indicator in
        "\(indicator.id);\(["yes", "partial", "no"][number % 3]);s\(number % 12 + 1);p. \(number);As, it says"
      }
      let sources = (1...12).map {
        "s\($0);Report \($0);report;202\($0 % 5)-0\($0 % 9 + 1);2026-05-0\($0 % 9 + 1)"
      }
      try Files.write(
        (["indicator;answer;source;at;quote"] + answers).joined(separator: "\r\n"),
        to: "\(folder)/t.csv")
      try Files.write(
        (["id;title;type;date;accessed"] + sources).joined(separator: "\r\n"), to: "\(folder)/s.csv"
      )
      let saved = try AnswerTableSaving.save(
        "\(folder)/t.csv", sources: "\(folder)/s.csv", into: "\(folder)/a.yaml", checklistName: nil,
        noting: nil)
      #expect(saved.tally.answers == 40 && saved.tally.sources == 12 && saved.tally.evidence == 40)
      let assessment = try UsableAssessment("\(folder)/a.yaml", checklistName: nil).assessment
      #expect(assessment.basis == .deskReview)
      #expect(assessment.sources.map(\.id) == (1...12).map { "s\($0)" })
      for (number, indicator) in asked.enumerated() {
        let index = try #require(start.checklist.indicators.firstIndex { $0.id == indicator.id })
        let answer = assessment.answers[index]
        #expect(answer.value == [.yes, .partial, .no][number % 3], "\(indicator.id)")
        #expect(answer.evidence.map(\.source) == ["s\(number % 12 + 1)"], "\(indicator.id)")
        #expect(answer.evidence.map(\.at) == ["p. \(number)"], "\(indicator.id)")
        #expect(answer.evidence.map(\.quote) == ["As, it says"], "\(indicator.id)")
      }
    }
  }

  @Test func `is warned about at the cell that looks like personal data, and saved`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(
        """
        assessment: small
        checklist-version: 1.0.0
        state: { code: XX, name: Exampleland }
        date: 2026-06-30
        facts: { party: yes }
        answers:

        """, to: "\(folder)/a.yaml")
      try Files.write(
        "indicator,answer,note\nC-01.s1,yes,ask a@b.org\nC-02.p1,40%,a quiet year\n",
        to: "\(folder)/t.csv")
      let saved = try AnswerTableSaving.save(
        "\(folder)/t.csv", sources: nil, into: "\(folder)/a.yaml",
        checklistName: Files.fixtures + "/small", noting: nil)
      let told = saved.warnings.kept.filter { $0.id == .personalData }
      #expect(told.map(\.message) == ["this looks like an e-mail address"])
      #expect(told.map(\.source.name) == ["\(folder)/t.csv"])
      #expect(try Files.text("\(folder)/a.yaml").contains("ask a@b.org"))
    }
  }

  @Test func `of an unknown rest is warned about once, and the reason saved`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(
        """
        assessment: small
        checklist-version: 1.0.0
        state: { code: XX, name: Exampleland }
        date: 2026-06-30
        facts: { party: yes }
        answers:

        """, to: "\(folder)/a.yaml")
      let outcome = try RestSaving.save(
        RestSaving.Words(why: nil, reason: "ask a@b.org"), part: nil, into: "\(folder)/a.yaml",
        checklistName: Files.fixtures + "/small", noting: nil)
      #expect(outcome.set > 1)
      #expect(outcome.warnings.kept.map(\.message) == ["this looks like an e-mail address"])
    }
  }

  @Test func `with one fault among many writes nothing`() throws {
    try Files.inScratchFolder { folder in
      let text = try Files.text(Files.fixtures + "/small-half.yaml")
      try Files.write(text, to: "\(folder)/a.yaml")
      try Files.write("indicator,answer\nC-01.s1,no\nC-02.p1,much", to: "\(folder)/t.csv")
      let failure = #expect(throws: WorkspaceFailure.self) {
        try AnswerTableSaving.save(
          "\(folder)/t.csv", sources: nil, into: "\(folder)/a.yaml",
          checklistName: Files.fixtures + "/small", noting: nil)
      }
      #expect(failure?.kind == .inputHasErrors)
      #expect(failure?.findings.kept.map(\.id) == [.notAnAnswer])
      #expect(try Files.text("\(folder)/a.yaml") == text)
    }
  }
}
