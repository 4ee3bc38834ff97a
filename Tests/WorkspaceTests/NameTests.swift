import PolicyModel
import Findings
import ModelSamples
import TestFiles
import Testing
import Workspace

/// What a person names: checklists and their parts.
@Suite struct `A name` {
  private func failure(_ work: () throws -> Void) -> WorkspaceFailure? {
    #expect(throws: WorkspaceFailure.self) { try work() }
  }

  @Test func `of a checklist that is not there is told with the nearest and all others`() {
    let failure = failure { _ = try ChecklistChoice.checklist("example-open-dat") }
    #expect(failure?.kind == .noInput)
    #expect(
      failure?.words
        == "there is no checklist 'example-open-dat'; did you mean 'example-open-data'?")
    #expect(
      failure?.help == "give a folder with a checklist.yaml, or one of: example-open-data, "
        + "osce-victim-protection-2022, osce-victim-protection-2022-narrative")
  }

  @Test func `of a criterion in place of a question is told with its questions`() throws {
    let checklist = try ChecklistChoice.checklist(Files.fixtures + "/small")
    #expect(try checklist.indicator(named: "C-01.s1").id == "C-01.s1")
    #expect(try checklist.criterion(named: "C-02") == 1)
    let asked = failure { _ = try checklist.indicator(named: "C-01") }
    #expect(asked?.words == "'C-01' is a criterion; its questions are C-01.s1")
    let far = failure { _ = try checklist.agency(named: "justice") }
    #expect(far?.words == "small has no agency 'justice'")
    let part = failure { try checklist.requirePart(named: "P1-ON") }
    #expect(
      part?.words
        == "small has no section, group or criterion 'P1-ON'; did you mean 'P1-ONE'?")
  }

  @Test func `of a checklist with errors gives what was found`() {
    let failure = failure {
      _ = try ChecklistChoice.checklist(Files.fixtures + "/broken-checklist")
    }
    #expect(failure?.kind == .inputHasErrors)
    #expect(failure?.findings.hasErrors == true)
  }
}
