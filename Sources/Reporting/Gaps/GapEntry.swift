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

  init(_ round: Round, _ points: PointShares, _ gap: GapToFix) {
    (self.round, self.points, self.gap) = (round, points, gap)
  }

  var entry: Document.Entry {
    let statement: [Document.Block] =
      criterion.statement.isEmpty ? [] : [.paragraph(Text(criterion.statement))]
    let facts =
      [round.path(gap.criterion)] + standing + measures + round.themes(gap.criterion)
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
    let result = scorecard.criteria[gap.criterion]
    let reasons = GapToFix.reasons(gap.criterion, scorecard, checklist)
      .map { $0.words(jumps.indicator) }
    if !reasons.isEmpty { facts.append(.init("Why here", reasons.joined("; "))) }
    facts += result.score.map { [round.standing($0, result.status)] } ?? []
    if criterion.target < 1 {
      facts.append(
        .init(
          "Target",
          Text(
            "\(Printed.percent(criterion.target)) of this criterion; known to fall short of it by "
              + "\(Printed.wholePercent(gap.shortfall)) points")))
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
        .init("To do", Text(round.recommendation(gap.criterion, missing: gap.indicators))))
    }
    let plan = assessment.plans[gap.criterion]
    if let plan {
      let parts = [plan.action, plan.status.map { "Status: \($0.words)" }, plan.note]
      let sentences = parts.compactMap { $0?.asSentence }
      if !sentences.isEmpty {
        facts.append(
          .init(
            plan.status == .open ? "Proposed" : "Decided", Text(sentences.joined(separator: " "))))
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
      let titles = support.map(round.name(of:))
      facts.append(.init("Support", Text(titles.joined(separator: "; "))))
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
