package import Filling
import Findings
import PolicyModel

/// Says in an assessment which agency answers what, and what it is called.
package enum AssignmentSaving {
  package struct Request: Sendable {
    /// By its id, or as the State calls it.
    package let agency: String
    /// Of groups, criteria and questions.
    package let ids: [String]
    package let name: String?
    package let contact: String?

    package init(agency: String, ids: [String], name: String?, contact: String?) {
      (self.agency, self.ids, self.name, self.contact) = (agency, ids, name, contact)
    }
  }

  package struct Outcome: Sendable, Equatable {
    /// What the agency is called now.
    package let name: String
    /// How many questions it is asked now.
    package let questions: Int
  }

  /// - Parameter note: what the ledger is to say of it; nil for nothing.
  package static func save(
    _ request: Request, into path: String, checklistName: String?, noting note: LedgerNote?
  ) throws -> Outcome {
    let usable = try UsableAssessment(path, checklistName: checklistName)
    let checklist = usable.checklist
    let agency = try checklist.agency(named: request.agency, in: usable.assessment)
    let saving = EditsSaving(
      edits: try edits(request, agency, usable), work: .assignments, checklist: checklist,
      basis: usable.tree)
    let source = try AssessmentFile(path, noting: note).update { source in
      let bytes = try saving.edited(source)
      return (bytes, SourceText(name: source.name, bytes: bytes))
    }
    let now = try UsableAssessment(source, against: checklist).assessment
    return Outcome(
      name: now.name(of: agency, in: checklist),
      questions: checklist.indicators.indices.count {
        now.agency(answering: $0, in: checklist) == agency
      })
  }

  private static func edits(
    _ request: Request, _ agency: AgencyIndex, _ usable: UsableAssessment
  ) throws -> [AnswerEdit] {
    let checklist = usable.checklist
    let id = checklist.agencies[agency].id
    let known =
      checklist.groups.map(\.id) + checklist.criteria.map(\.id) + checklist.indicators.map(\.id)
    for id in request.ids where !known.contains(id) {
      throw WorkspaceFailure.unknownName(
        UnknownName(.assignable(of: checklist.id), id, among: known))
    }
    var edits: [AnswerEdit] = []
    if request.name != nil || request.contact != nil {
      let present = usable.assessment.offices[agency]
      let name = request.name ?? usable.assessment.name(of: agency, in: checklist)
      let office = Office(name: name, contact: request.contact ?? present?.contact)
      edits.append(AnswerEdit(office: id, office))
    }
    return edits + request.ids.map { AnswerEdit(assigning: $0, to: id) }
  }
}
