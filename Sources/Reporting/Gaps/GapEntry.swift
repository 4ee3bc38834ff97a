import Scoring
import Documents
import GapAnalysis
import PolicyModel

/// One gap with where it stands, what it costs, what to do and what was answered.
struct GapEntry: ReportPiece {
  let round: Round
  private let points: PointShares
  private let gap: Gap
  private var criterion: Criterion { checklist.criteria[gap.criterion] }

  init(_ round: Round, _ points: PointShares, _ gap: Gap) {
    (self.round, self.points, self.gap) = (round, points, gap)
  }

  var entry: Document.Entry {
    let statement: [Document.Block] =
      criterion.statement.isEmpty ? [] : [.paragraph(Text(criterion.statement))]
    let facts =
      [path] + standing + measures + themes + LegalFacts(round, criterion).facts
      + SourceFact(criterion).facts
    return Document.Entry(
      anchor: criterion.id, id: criterion.id, title: criterion.title,
      mark: .init(words: "Tier \(gap.tier.rawValue)", rank: gap.tier.rank),
      summary: [
        .init("Costs", Text("\(PointShares.words(points.criteria[gap.criterion])) points")),
        .init("Lead", Text(checklist.agencyTitle(round.lead(of: gap.criterion)))),
        .init("By", Text(round.deadlineWords(gap))),
      ], tags: GapFilters(round).tags(of: gap),
      blocks: statement + [.facts(facts), .table(AnswerTable(round, points, criterion).table)])
  }

  private var standing: [Document.Fact] {
    var facts: [Document.Fact] = []
    let result = scorecard.criteria[gap.criterion]
    let reasons = FirstReason.all(gap.criterion, scorecard, checklist)
      .map { $0.words(jumps.indicator) }
    if !reasons.isEmpty { facts.append(.init("Why here", reasons.joined("; "))) }
    if let score = result.score {
      let target = criterion.target < 1 ? ", target \(Printed.percent(criterion.target))" : ""
      let isOpen = score.possible - score.demonstrated >= Printed.leastVisible.point
      let range = Printed.range(score.demonstrated, score.possible)
      facts.append(
        .init(
          "Standing",
          Text(
            "\(result.status.words); \(Printed.percent(score.demonstrated)) demonstrated"
              + "\(isOpen ? ", \(range) possible" : ", nothing open")\(target)")))
    }
    // From the printed figures, so that what is printed adds up.
    let whole = max(
      0,
      Printed.wholePercent(criterion.target)
        - Printed.wholePercent(criterion.target - gap.shortfall))
    let confirmed = min(whole, Printed.wholePercent(gap.confirmed))
    facts.append(
      .init(
        "Missing",
        Text(
          "\(whole) of this criterion's 100 points: \(confirmed) confirmed, \(whole - confirmed) "
            + "unproven")))
    facts.append(
      .init(
        "Costs",
        Text("\(PointShares.words(points.criteria[gap.criterion])) points of the overall score")))
    facts.append(.init("Kind", Text(gap.action.words)))
    return facts
  }

  private var measures: [Document.Fact] {
    var facts: [Document.Fact] = []
    if !criterion.recommendation.isEmpty {
      // A criterion can be met with something missing still.
      let isMet = scorecard.criteria[gap.criterion].status == .met
      facts.append(
        .init(isMet ? "As far as missing" : "To do", Text(criterion.recommendation)))
    }
    let plan = assessment.plans[gap.criterion]
    if let plan {
      let parts = [plan.action, plan.status.map { "Status: \($0.words)" }, plan.note]
      let sentences = parts.compactMap { $0?.asSentence }
      if !sentences.isEmpty {
        facts.append(.init("Decided", Text(sentences.joined(separator: " "))))
      }
    }
    let lead = round.lead(of: gap.criterion)
    facts.append(.init("Lead", Text(checklist.agencyTitle(lead))))
    let support = round.support(of: gap.criterion)
    if !support.isEmpty {
      let titles = support.map { checklist.agencies[$0].title }
      facts.append(.init("Support", Text(titles.joined(separator: "; "))))
    }
    let quadrant = gap.quadrant.map { "; \($0.words)" } ?? ""
    facts.append(.init("Effort", Text("\(criterion.effort.rawValue)\(quadrant)")))
    let origin = plan?.deadline == nil ? "proposed for this tier" : "the State's own"
    facts.append(.init("Deadline", Text("\(round.deadlineWords(gap)), \(origin)")))
    return facts
  }

  /// Where a criterion stands in the checklist, each step a jump to its answers.
  private var path: Document.Fact {
    let section = checklist.section(ofCriterion: gap.criterion)
    let group = checklist.group(ofCriterion: gap.criterion)
    return .init(
      "Part of",
      .link("\(section.id) \(section.title)", to: "part.\(section.id)") + Text(" › ")
        + .link("\(group.id) \(group.title)", to: "part.\(group.id)"))
  }

  private var themes: [Document.Fact] {
    if criterion.themes.isEmpty { return [] }
    let titles = criterion.themes.map { checklist.themes[$0].title }
    return [.init("Themes", Text(titles.joined(separator: ", ")))]
  }
}
