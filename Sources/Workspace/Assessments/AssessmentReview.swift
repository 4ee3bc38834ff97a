import Findings
import PolicyModel
import Scoring

/// What to look at again in an assessment that has no errors: evidence that is missing, undated,
/// old, expired or too new, or a law where practice is asked about.
enum AssessmentReview {
  static func findings(
    _ assessment: Assessment, _ checklist: Checklist, _ scorecard: Scorecard
  ) -> FindingList {
    var findings = FindingList()
    for index in scorecard.unsupported {
      let id = checklist.indicators[index].id
      findings.add(
        Finding(
          id: .unsupported, severity: .warning, source: assessment.source,
          place: assessment.answers[index].place,
          message: "\(id) counts for something and names no evidence that holds",
          expectation: "expected 'evidence:' beside it", about: [id]))
    }
    for (index, answer) in assessment.answers.indexed {
      let dimension = checklist.indicators[index].dimension
      for piece in answer.evidence {
        let flaw = piece.flaw(
          for: dimension, asOf: assessment.date, months: scorecard.rules.evidenceMonths)
        guard let flaw else { continue }
        // Beside what shows the practice, or where nothing is claimed, a law is welcome.
        if flaw == .onlyLaw, scorecard.indicators[index].evidence != .stale { continue }
        findings.add(
          finding(flaw, of: piece, for: checklist.indicators[index].id, assessment, scorecard))
      }
    }
    return findings
  }

  private static func finding(
    _ flaw: EvidenceFlaw, of piece: Evidence, for id: String, _ assessment: Assessment,
    _ scorecard: Scorecard
  ) -> Finding {
    func warning(
      _ kind: FindingID, _ message: String, _ expected: String, _ help: [String] = []
    ) -> Finding {
      Finding(
        id: kind, severity: .warning, source: assessment.source, place: piece.place,
        message: message, expectation: expected, help: help, about: [id])
    }
    return switch flaw {
    case .onlyLaw:
      warning(
        .evidenceOnlyLaw, "a law does not prove that \(id) is so in practice",
        "it counts as stale", ["add what shows the practice, such as statistics or a report"])
    case .ended(let end):
      warning(
        .evidenceExpired, "this evidence for \(id) ended on \(end)",
        "it counts as none on \(assessment.date)")
    case .tooNew:
      warning(
        .evidenceTooNew, "this evidence for \(id) is dated after the assessment",
        "it counts as stale")
    case .undated:
      warning(
        .evidenceUndated, "this evidence for \(id) has no date", "expected 'date: …'",
        ["without a date it counts as stale"])
    case .tooOld:
      warning(
        .evidenceStale,
        "this evidence for \(id) is more than \(scorecard.rules.evidenceMonths) months old",
        "it counts as stale")
    }
  }
}
