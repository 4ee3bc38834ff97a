package import Filling
package import PolicyModel

/// Notes that an office has looked at answers and accepts them as they stand.
package enum AcceptanceSaving {
  /// Which answers.
  package enum Choice: Sendable {
    /// By the ids of questions, criteria, groups or sections.
    case ids([String])
    /// All that an agency is asked, by its id or as the State calls it.
    case office(String)
  }

  package struct Outcome: Sendable, Equatable {
    /// How many answers are accepted now and were not before.
    package var accepted = 0
    /// How many were accepted already, as they stand.
    package var known = 0
    /// How many questions have no answer, and were passed over.
    package var open = 0
  }

  /// - Parameters:
  ///   - by: the office that accepts.
  ///   - note: what the ledger is to say of it; nil for nothing.
  package static func save(
    _ choice: Choice, by: String, on day: CalendarDate?, into path: String,
    checklistName: String?, noting note: LedgerNote?
  ) throws -> Outcome {
    let usable = try UsableAssessment(path, checklistName: checklistName)
    let (checklist, assessment) = (usable.checklist, usable.assessment)
    guard assessment.leftOut == nil else { throw WorkspaceFailure.isPublicCopy(path) }
    var outcome = Outcome()
    var edits: [AnswerEdit] = []
    for index in try questions(choice, usable) {
      let id = checklist.indicators[index].id
      if assessment.answers[index].value == .unanswered {
        if case .ids(let ids) = choice, ids.contains(id) { throw WorkspaceFailure.notAnswered(id) }
        outcome.open += 1
      } else if let known = assessment.accepted[index], known.holds, known.by == by {
        outcome.known += 1
      } else {
        outcome.accepted += 1
        edits.append(AnswerEdit(id, [.accepted(by: by, on: day)]))
      }
    }
    if outcome.accepted + outcome.known == 0 {
      throw WorkspaceFailure.nothingAnswered(agency: nil)
    }
    let saving = EditsSaving(
      edits: edits, work: .acceptance, checklist: checklist, basis: usable.tree)
    try saving.save(to: AssessmentFile(path, noting: note))
    return outcome
  }

  /// The questions, each once, in the checklist's order.
  private static func questions(
    _ choice: Choice, _ usable: UsableAssessment
  ) throws -> [IndicatorIndex] {
    let (checklist, assessment) = (usable.checklist, usable.assessment)
    switch choice {
    case .office(let name):
      let agency = try checklist.agency(named: name, in: assessment)
      let asked = checklist.indicators.indices.filter {
        assessment.agency(answering: $0, in: checklist) == agency
      }
      guard !asked.isEmpty else { throw WorkspaceFailure.isAskedNothing(name) }
      return asked
    case .ids(let ids):
      var chosen: Set<IndicatorIndex> = []
      for id in ids {
        if let index = checklist.indicators.indices.first(where: {
          checklist.indicators[$0].id == id
        }) {
          chosen.insert(index)
          continue
        }
        try checklist.requirePart(named: id)
        var scope = InterviewScope()
        scope.part = id
        for case .indicator(let index) in scope.questions(of: checklist, assessment) {
          chosen.insert(index)
        }
      }
      return chosen.sorted()
    }
  }
}
