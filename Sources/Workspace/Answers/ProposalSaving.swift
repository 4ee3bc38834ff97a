package import Filling
package import GapAnalysis
import PolicyModel
import Reporting

/// Puts the steps of a path to a target into an assessment's plan; what stands there already stays, and
/// nothing is proposed for what is not known.
package enum ProposalSaving {
  package struct Outcome: Sendable, Equatable {
    /// How many steps were written.
    package let written: Int
    /// How many criteria of the path have a plan already.
    package let kept: Int
  }

  /// Proposes the steps that the file has no plan for, as it is now.
  ///
  /// - Parameter note: what the ledger is to say of it; nil for nothing.
  package static func save(
    _ path: PathToTarget, of round: Round, into file: String, checklistName: String?,
    noting note: LedgerNote?
  ) throws -> Outcome {
    let reading = try AssessmentReading(file, checklistName: checklistName)
    guard let tree = reading.tree, let assessment = reading.assessment else {
      throw WorkspaceFailure.hasErrorsMeanwhile(file)
    }
    let new = path.steps.filter { assessment.plans[$0.option.criterion] == nil }
    let outcome = Outcome(written: new.count, kept: path.steps.count - new.count)
    guard !new.isEmpty else { return outcome }
    let deadlines = Dictionary(
      uniqueKeysWithValues: round.register.toFix.map { ($0.criterion, $0.deadline) })
    let edits = new.map { step in
      PlanProposal(
        step.option.criterion, of: round.checklist,
        action: CriterionTask(
          round, step.option.criterion, missing: step.option.intervals.keys.sorted()
        ).recommendation,
        // The gap's, and none after the day by which all is to be done.
        deadline: [deadlines[step.option.criterion], path.request.period?.upperBound]
          .compactMap(\.self).min(),
        isOneStep: step.option.step == .one
      ).edit
    }
    let saving = EditsSaving(
      edits: edits, work: .proposals, checklist: round.checklist, basis: tree)
    try saving.save(to: AssessmentFile(file, noting: note))
    return outcome
  }
}
