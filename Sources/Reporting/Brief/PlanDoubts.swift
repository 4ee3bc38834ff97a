import Documents
import GapAnalysis
import PolicyModel

/// Where the State's plan says what the answers do not bear out, or puts a day out of sight.
struct PlanDoubts: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let plans = assessment.plans.keys.sorted()
    let lines = undone(plans) + plans.compactMap(far)
    if lines.isEmpty { return [] }
    return [
      .heading(level: 3, "What the plan says and the answers do not", anchor: nil), .list(lines),
    ]
  }

  /// Measures that are called done: each by itself where they are few; of more, those that a red flag
  /// or a failed critical criterion contradicts.
  private func undone(_ plans: [CriterionIndex]) -> [Text] {
    let all = plans.compactMap { PlanDoubt(round, $0) }
    let isFew = all.count <= BriefList.longest
    let told = isFew ? all : Array(all.filter(\.isAlarming).prefix(BriefList.longest))
    let lines = told.map { doubt -> Text in
      "\(jumps.criterion(doubt.criterion)): its measure is \(doubt.status.words); \(doubt.words)."
    }
    let rest = all.map(\.criterion).filter { !told.map(\.criterion).contains($0) }
    guard !rest.isEmpty else { return lines }
    let names = rest.map(jumps.criterion)
    return lines + [
      "The measures of \(rest.count) \(told.isEmpty ? "" : "other ")criteria are done, which the answers do not show to be met: \(names.joined("; "))."
    ]
  }

  /// A measure whose day is out of sight, and what it is called all the same.
  private func far(_ index: CriterionIndex) -> Text? {
    guard let plan = assessment.plans[index], plan.isDistant(on: assessment.date),
      let day = plan.deadline
    else { return nil }
    let done = plan.status.flatMap { $0.isDone ? "its measure is \($0.words), though " : nil }
    return
      "\(jumps.criterion(index)): \(done ?? "")planned for \(Printed.day(day)), more than ten years away."
  }
}
