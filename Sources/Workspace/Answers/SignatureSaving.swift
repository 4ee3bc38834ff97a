package import Filling
import Loading
package import PolicyModel

/// Sets a signature under the answers: a line that is bound to what they say, by digest.
package enum SignatureSaving {
  /// - Parameters:
  ///   - signedAs: the function in which somebody signs, never a name.
  ///   - office: the agency whose answers alone are signed, by its id or as the State calls it; nil for all.
  ///   - note: what the ledger is to say of it; nil for nothing.
  /// - Returns: how many answers and facts it stands under.
  package static func save(
    as signedAs: String, office: String?, on day: CalendarDate?, into path: String,
    checklistName: String?, noting note: LedgerNote?
  ) throws -> Int {
    let usable = try UsableAssessment(path, checklistName: checklistName)
    let (checklist, assessment) = (usable.checklist, usable.assessment)
    guard assessment.leftOut == nil else { throw WorkspaceFailure.isPublicCopy(path) }
    let agency = try office.map { try checklist.agency(named: $0, in: assessment) }
    let signed = SignedAnswers(checklist, of: agency).entries(in: usable.tree) { index in
      agency.map { assessment.agency(answering: index, in: checklist) == $0 } ?? true
    }
    let isAnswered = assessment.answers.indices.contains { index in
      assessment.answers[index].value != .unanswered
        && signed.contains { $0.id == checklist.indicators[index].id }
    }
    guard isAnswered else {
      throw WorkspaceFailure.nothingAnswered(agency: agency.map { checklist.agencies[$0].id })
    }
    let edit = AnswerEdit(
      part: .signed,
      adding: Signature.content(
        signedAs: signedAs, office: agency.map { checklist.agencies[$0].id }, on: day,
        answers: signed))
    let saving = EditsSaving(
      edits: [edit], work: .signature, checklist: checklist, basis: usable.tree)
    try saving.save(to: AssessmentFile(path, noting: note))
    return signed.count
  }
}
