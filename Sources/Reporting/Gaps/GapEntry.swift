import Scoring
import Documents
import GapAnalysis
import PolicyModel

/// One gap to fix with where it stands, what it costs, what to do and what was answered.
struct GapEntry: ReportPiece {
  let round: Round
  private let points: PointShares
  private let gap: GapToFix
  private var criterion: Criterion { checklist.criteria[gap.criterion] }
  private var shared: CriterionFacts { CriterionFacts(round, gap.criterion) }

  init(_ round: Round, _ points: PointShares, _ gap: GapToFix) {
    (self.round, self.points, self.gap) = (round, points, gap)
  }

  var entry: Document.Entry {
    let statement: [Document.Block] =
      criterion.statement.isEmpty ? [] : [.paragraph(.written(criterion.statement))]
    let facts =
      [shared.path] + standing + measures + shared.themes
      + LegalFacts(round, criterion).facts
      + SourceFact(criterion).facts
    return Document.Entry(
      anchor: criterion.id, id: criterion.id, title: criterion.title,
      mark: .init(
        words: "Tier \(gap.tier.rawValue)",
        rank: gap.tier.rank),
      summary: [
        .init("Costs", Text("\(PointShares.words(points.missing.criteria[gap.criterion])) points")),
        .init("Lead", Text(round.agencyName(round.lead(of: gap.criterion)))),
        .init("By", Text(round.deadlineWords(gap))),
      ], tags: GapFilters(round).tags(of: gap),
      blocks: statement + [.facts(facts), .table(AnswerTable(round, points, criterion).table)])
  }

  private var standing: [Document.Fact] {
    var facts: [Document.Fact] = []
    let reasons = GapToFix.reasons(gap.criterion, scorecard, checklist)
      .map { $0.words(jumps.indicator) }
    if !reasons.isEmpty { facts.append(.init("Why here", reasons.joined("; "))) }
    facts += shared.standing
    if criterion.target < 1 {
      facts.append(
        .init(
          "Target",
          Text(
            "\(Printed.percent(criterion.target)) of this criterion; known to fall short of it by "
              + "\(Printed.count(Printed.wholePercent(gap.shortfall), "percentage point"))")))
    }
    facts.append(
      .init(
        "Costs",
        Text(
          "\(PointShares.words(points.missing.criteria[gap.criterion])) points of the overall score"
        )
      ))
    return facts
  }

  private var measures: [Document.Fact] {
    var facts: [Document.Fact] = []
    if !criterion.recommendation.isEmpty {
      facts.append(
        .init(
          "To do", Text(CriterionTask(round, gap.criterion, missing: gap.indicators).recommendation)
        ))
    }
    let plan = assessment.plans[gap.criterion]
    if let plan {
      let status = plan.status.map { status -> Text in
        let doubt = PlanDoubt(round, gap.criterion).map { "; " + $0.words } ?? ""
        return "Status: \(status.words)\(doubt)."
      }
      let parts = [
        plan.action.map { Text.sentence(written: $0) }, status,
        plan.note.map { Text.sentence(written: $0) },
      ].compactMap(\.self)
      if !parts.isEmpty {
        facts.append(
          .init(plan.status == .open ? "Proposed" : "Decided", parts.joined(" ")))
      }
    }
    if let open = round.register.toFindOut.first(where: { $0.criterion == gap.criterion }) {
      let points = PointShares.words(points.open.criteria[gap.criterion])
      facts.append(
        .init(
          "Also to find out",
          .link("\(points) points", to: FindOutEntry.anchor(criterion))
            + Text(open.tier == .verify ? ", to verify first" : "")))
    }
    let lead = round.lead(of: gap.criterion)
    facts.append(.init("Lead", Text(round.agencyName(lead))))
    let support = round.support(of: gap.criterion)
    if !support.isEmpty {
      facts.append(.init("Support", support.map { .written(round.name(of: $0)) }.joined("; ")))
    }
    // With little known, no gap is told to be large or small beside the others.
    let quadrant =
      scorecard.overall.lacksBand ? "" : gap.quadrant.map { "; \($0.words)" } ?? ""
    facts.append(.init("Effort", Text("\(criterion.effort.rawValue)\(quadrant)")))
    let origin = plan?.deadline == nil ? "proposed for this tier" : "the State's own"
    facts.append(.init("Deadline", Text("\(round.deadlineWords(gap)), \(origin)")))
    return facts
  }
}

extension GapToFix.Tier {
  /// How much a row stands out; 1 is for what is to be verified first.
  fileprivate var rank: Int {
    switch self {
    case .first: 0
    case .second: 2
    case .third: 3
    case .fourth: 4
    }
  }
}
