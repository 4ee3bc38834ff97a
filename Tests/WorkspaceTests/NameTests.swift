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
    let far = failure { _ = try checklist.agency(named: "justice", in: nil) }
    #expect(far?.words == "small has no agency 'justice'")
    let part = failure { try checklist.requirePart(named: "P1-ON") }
    #expect(
      part?.words
        == "small has no section, group or criterion 'P1-ON'; did you mean 'P1-ONE'?")
  }

  @Test func `of an agency is its id, or what it is called in the State`() throws {
    var usable = try UsableAssessment(Files.sound, checklistName: nil).assessment
    let checklist = try ChecklistChoice.checklist("osce-victim-protection-2022")
    let (first, second) = (checklist.agencies[0], checklist.agencies[1])
    usable.offices = [0: Office(name: "The Directorate")]
    #expect(try checklist.agency(named: first.id, in: usable) == 0)
    #expect(try checklist.agency(named: "the directorate", in: usable) == 0)
    #expect(try checklist.agency(named: second.title, in: usable) == 1)
    // It is called otherwise here.
    #expect(failure { _ = try checklist.agency(named: first.title, in: usable) } != nil)
    // Of two agencies that are one office the ids alone tell.
    usable.offices[1] = Office(name: "The Directorate")
    #expect(failure { _ = try checklist.agency(named: "The Directorate", in: usable) } != nil)
  }

  @Test func `of a checklist with errors gives what was found`() {
    let failure = failure {
      _ = try ChecklistChoice.checklist(Files.fixtures + "/broken-checklist")
    }
    #expect(failure?.kind == .inputHasErrors)
    #expect(failure?.findings.hasErrors == true)
  }
}
