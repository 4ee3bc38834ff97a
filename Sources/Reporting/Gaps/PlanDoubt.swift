import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What the answers say against a measure that is called done.
struct PlanDoubt {
  let criterion: CriterionIndex
  /// What the measure is called.
  let status: Plan.Status
  /// To stand behind its status.
  let words: Text
  /// Whether a red flag has fired or a critical criterion has failed.
  let isAlarming: Bool

  /// Nil where the answers say nothing against it.
  init?(_ round: Round, _ criterion: CriterionIndex) {
    let result = round.scorecard.criteria[criterion].status
    guard let status = round.assessment.plans[criterion]?.status, status.isDone, result != .met,
      result != .notApplicable
    else { return nil }
    let standing: Text = "by the answers the criterion is \(result.words)"
    let alarms = GapToFix.reasons(criterion, round.scorecard, round.checklist)
    (self.criterion, self.status, isAlarming) = (criterion, status, !alarms.isEmpty)
    let jumps = Jumps(round.checklist)
    words = ([standing] + alarms.map { $0.words(jumps.indicator) }).joined(", and ")
  }
}
