package import Filling
package import Findings
import Loading
package import PolicyModel
import YAMLTree

/// Says of every question of a part that is still open that its answer is unknown; what is answered stays.
package enum RestSaving {
  package struct Outcome: Sendable {
    /// How many questions were open and are unknown now.
    package let set: Int
    /// How many have an answer, which stays.
    package let answered: Int
    /// How many do not apply, by the facts given.
    package let notAsked: Int
    /// What was renamed on the way, in words that follow others; empty where nothing was.
    package let renamed: String
    /// What in the reason looks like personal data, at the first question that it was written to.
    package let warnings: FindingList
    package let checklist: Checklist
    package let assessment: Assessment
  }

  /// What is said beside the word.
  package struct Words: Sendable {
    package var why: UnknownKind?
    package var reason: String?

    package init(why: UnknownKind?, reason: String?) { (self.why, self.reason) = (why, reason) }

    fileprivate var changes: [AnswerEdit.Change] {
      [.value(.text(AnswerWord.unknown.rawValue))]
        + (why.map { [.text(.why, $0.rawValue)] } ?? []) + (reason.map { [.reason($0)] } ?? [])
    }
  }

  /// - Parameters:
  ///   - part: the id of a section, group, criterion or indicator; nil for everything.
  ///   - note: what the ledger is to say of it; nil for nothing.
  package static func save(
    _ words: Words, part: String?, into path: String, checklistName: String?,
    noting note: LedgerNote?
  ) throws -> Outcome {
    let usable = try UsableAssessment(path, checklistName: checklistName)
    let (checklist, assessment) = (usable.checklist, usable.assessment)
    if let part { try checklist.requirePart(named: part) }
    var scope = InterviewScope()
    scope.part = part
    var edits: [AnswerEdit] = []
    var (answered, notAsked) = (0, 0)
    for question in scope.questions(of: checklist, assessment) {
      guard case .indicator(let index) = question else { continue }
      if !question.isAsked(checklist, assessment) {
        notAsked += 1
      } else if assessment.answers[index].value != .unanswered {
        answered += 1
      } else {
        edits.append(AnswerEdit(checklist.indicators[index].id, words.changes))
      }
    }
    let saving = EditsSaving(
      edits: edits, work: .answers, checklist: checklist, basis: usable.tree)
    let now = try AssessmentFile(path, noting: note).update { source in
      let bytes = try saving.edited(source)
      // What is told is read before it is written: a write that was made is no failure afterwards.
      let now = try UsableAssessment(
        SourceText(name: source.name, bytes: bytes), against: checklist)
      return (bytes, now)
    }
    let first = edits.first.flatMap { AnswerEditor.place(of: $0.path, in: now.tree) }
    return Outcome(
      set: edits.count, answered: answered, notAsked: notAsked,
      renamed: edits.isEmpty ? "" : RenamedEntries(usable.tree, checklist).words,
      warnings: first.map { PersonalDataSearch.findings(in: now.tree, within: [$0]) }
        ?? FindingList(),
      checklist: checklist, assessment: now.assessment)
  }
}
