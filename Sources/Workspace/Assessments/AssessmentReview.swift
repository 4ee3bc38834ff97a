import Findings
import PolicyModel
import Scoring

/// What to look at again in an assessment that has no errors: evidence that is missing, undated,
/// old, expired or too new, or a law where practice is asked about.
enum AssessmentReview {
  /// Beyond this many, answers without evidence are told in one finding, which a person still reads.
  private static let mostOfAKind = 10

  static func findings(
    _ assessment: Assessment, _ checklist: Checklist, _ scorecard: Scorecard
  ) -> FindingList {
    var findings = FindingList()
    func warn(
      _ id: FindingID, _ place: Place?, _ message: String, _ expected: String, _ help: [String]
    ) {
      findings.add(
        Finding(
          id: id, severity: .warning, source: assessment.source, place: place, message: message,
          expectation: expected, help: help))
    }
    let unsupported = scorecard.unsupported
    if unsupported.count > mostOfAKind, let first = unsupported.first {
      warn(
        .unsupported, assessment.answers[first].place,
        "\(unsupported.count) answers count for something and name no evidence that holds",
        "this is the first",
        [unsupported.map { checklist.indicators[$0].id }.joined(separator: ", ")])
    } else {
      for index in unsupported {
        warn(
          .unsupported, assessment.answers[index].place,
          "\(checklist.indicators[index].id) counts for something and names no evidence that holds",
          "expected 'evidence:' beside it", [])
      }
    }
    let months = scorecard.rules.evidenceMonths
    for (index, answer) in assessment.answers.indexed {
      let indicator = checklist.indicators[index]
      let id = indicator.id
      for piece in answer.evidence {
        switch piece.flaw(for: indicator.dimension, asOf: assessment.date, months: months) {
        case nil: break
        // Beside what shows the practice, or where nothing is claimed, a law is welcome.
        case .onlyLaw where scorecard.indicators[index].evidence != .stale: break
        case .onlyLaw:
          warn(
            .evidenceOnlyLaw, piece.place,
            "a law does not prove that \(id) is so in practice", "it counts as stale",
            ["add what shows the practice, such as statistics or a report"])
        case .ended(let end):
          warn(
            .evidenceExpired, piece.place, "this evidence for \(id) ended on \(end)",
            "it counts as none on \(assessment.date)", [])
        case .tooNew:
          warn(
            .evidenceTooNew, piece.place,
            "this evidence for \(id) is dated after the assessment", "it counts as stale", [])
        case .undated:
          warn(
            .evidenceUndated, piece.place, "this evidence for \(id) has no date",
            "expected 'date: …'", ["without a date it counts as stale"])
        case .tooOld:
          warn(
            .evidenceStale, piece.place,
            "this evidence for \(id) is more than \(months) months old", "it counts as stale", [])
        }
      }
    }
    return findings
  }
}
