import PolicyModel
import Documents
import GapAnalysis
import Scoring

/// Where the State's plan says what the answers do not bear out, or puts a day out of sight.
struct PlanDoubts: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let plans = assessment.plans.sorted { $0.key < $1.key }
    let undone = plans.filter { $0.value.status?.isDone == true && isInDoubt($0.key) }
    let far = plans.compactMap { index, plan in
      plan.isDistant(on: assessment.date) ? plan.deadline.map { (index: index, day: $0) } : nil
    }
    var lines: [Text] = []
    if undone.count > BriefList.longest {
      let names = undone.map {
        Text.link(checklist.criteria[$0.key].id, to: checklist.criteria[$0.key].id)
      }
      lines.append(
        Text(
          "The measures of \(undone.count) criteria are done, which the answers do not show to be met: "
        )
          + names.joined(", ") + Text("."))
    } else {
      lines += undone.map { index, plan in
        let status = scorecard.criteria[index].status
        return jumps.criterion(index)
          + Text(
            ": its measure is \(plan.status?.words ?? ""); by the answers the criterion is \(status.words)."
          )
      }
    }
    lines += far.map { index, day in
      jumps.criterion(index)
        + Text(": planned for \(Printed.day(day)), more than ten years away.")
    }
    if lines.isEmpty { return [] }
    return [
      .heading(level: 3, "What the plan says and the answers do not", anchor: nil), .list(lines),
    ]
  }

  private func isInDoubt(_ index: CriterionIndex) -> Bool {
    let status = scorecard.criteria[index].status
    return status != .met && status != .notApplicable
  }
}
