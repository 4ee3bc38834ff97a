import Filling
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// Steps of a path as entries of a plan.
@Suite struct `A proposal for the plan` {
  private func entries(_ proposal: PlanProposal) -> [String] {
    guard case .value(.mapping(let entries)) = proposal.edit.changes.first else { return [] }
    return entries.map { entry in
      guard case .text(let text) = entry.value else { return entry.key }
      return "\(entry.key): \(text)"
    }
  }

  @Test func `says what is proposed, who leads, by when, and that it is open`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 1
    let proposal = PlanProposal(
      0, of: checklist, action: "Amend the Act", deadline: try Sheets.day("2028-12-31"),
      isOneStep: true)
    #expect(proposal.edit.path == ["plan", "C-01"])
    #expect(
      entries(proposal) == [
        "action: Amend the Act", "lead: null", "deadline: 2028-12-31", "status: open",
        "note: One step up is enough for the path, at half the effort, rounded up.",
      ])
  }

  @Test func `leaves out what is not known`() {
    let proposal = PlanProposal(
      1, of: Sheets.checklist, action: "", deadline: nil, isOneStep: false)
    #expect(proposal.edit.path == ["plan", "-"])
    #expect(entries(proposal) == ["status: open"])
  }
}
