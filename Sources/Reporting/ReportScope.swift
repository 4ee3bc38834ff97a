import GapAnalysis
import PolicyModel

/// What a report is cut down to: everything, or what one agency leads or supports.
extension Report {
  /// Whether a criterion stands in this report.
  func isInScope(_ criterion: Int) -> Bool {
    guard let agency else { return true }
    return agencies(of: criterion).contains(agency)
  }

  func isIndicatorInScope(_ index: Int) -> Bool {
    isInScope(checklist.indicators[index].criterion)
  }

  /// The agencies that lead or support a criterion: the plan's lead first, then the checklist's.
  func agencies(of criterion: Int) -> [Int] {
    var agencies: [Int] = []
    let (plan, written) = (assessment.plans[criterion]?.lead, checklist.criteria[criterion])
    for agency in [plan, written.lead].compactMap(\.self) + written.support
    where !agencies.contains(agency) { agencies.append(agency) }
    return agencies
  }

  /// The agency that the State's plan names, else the checklist's.
  func lead(of criterion: Int) -> Int? {
    assessment.plans[criterion]?.lead ?? checklist.criteria[criterion].lead
  }

  var gaps: [Gap] { register.gaps.filter { isInScope($0.criterion) } }

  /// What the first page of an agency's sheet says: what it must do, and by when.
  var agencyTasks: [Document.Block] {
    guard let agency else { return [] }
    let heading = Document.Block.heading(level: 3, "What to do, and by when", anchor: nil)
    guard !gaps.isEmpty else {
      return [heading, .paragraph("Nothing: no gap is led or supported by this agency.")]
    }
    let rows = gaps.sorted { ($0.deadline, $0.tier.rank) < ($1.deadline, $1.tier.rank) }.map {
      gap in
      let criterion = checklist.criteria[gap.criterion]
      let plan = assessment.plans[gap.criterion]
      let isMet = scorecard.criteria[gap.criterion].status == .met
      let task = Self.sentence(plan?.action ?? criterion.recommendation)
      return [
        Text(deadlineWords(gap)), reference(toCriterion: gap.criterion), Text(gap.tier.rawValue),
        Text(lead(of: gap.criterion) == agency ? "lead" : "support"),
        Text(isMet && plan?.action == nil ? "As far as missing: \(task)" : task),
      ]
    }
    return [
      heading,
      .table(
        Document.Table(
          [
            .init("By"), .init("Gap"), .init("Tier"), .init("Part"), .init("To do"),
          ], rows: rows)),
    ]
  }

  /// Says what an agency's sheet holds and what it leaves out.
  var agencyNotice: [Document.Block] {
    guard let agency else { return [] }
    let inScope = checklist.criteria.indices.filter(isInScope)
    let led = inScope.count { lead(of: $0) == agency }
    return [
      .notice(
        Text("Sheet for: ") + .strong(checklist.agencies[agency].title)
          + Text(
            ". It holds the \(Printed.count(inScope.count, "criterion", "criteria")) that this "
              + "agency leads (\(led)) or supports (\(inScope.count - led)). The overall result is "
              + "the whole State's; sections and groups stand in the full report. The folder's copy of the "
              + "assessment, scores.csv and scorecard.json are the whole State's too."))
    ]
  }
}
