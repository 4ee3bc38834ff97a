import GapAnalysis
import PolicyModel
import Scoring

/// The figures of a round as the scorecard and the tables give them out: none is finer than what pages
/// print in its place.
///
/// Pages print no number of people below 5 but a range of tens, so no figure may give one back by its
/// decimals: 0.326531 between the goalposts 20 and 90 is 3 of 7. Such an indicator's own figures are
/// therefore those of the range. A criterion, a dimension and a node of which nothing else is known
/// print in whole percents, and are given in hundredths. Every other figure keeps its decimals and
/// counts the exact answer, so that totals can be worked out anew; whoever works backwards from them
/// needs every other answer, and an internal report holds the assessment itself. A public one holds no
/// such count at all.
///
/// Source: method, section 1.
struct ExportedFigures {
  private let round: Round
  private var checklist: Checklist { round.checklist }
  private var scorecard: Scorecard { round.scorecard }

  init(_ round: Round) { self.round = round }

  /// Where an indicator's value lies; nil where it does not apply.
  func interval(of index: IndicatorIndex) -> AnswerScore? { round.givenOut(index) }

  /// The best estimate of an indicator's value; nil unless something is known.
  func value(of index: IndicatorIndex) -> Double? {
    scorecard.indicators[index].isKnown ? interval(of: index)?.value : nil
  }

  /// What is demonstrated of an indicator; nil where it does not apply.
  func demonstrated(of index: IndicatorIndex) -> Double? {
    let score = scorecard.indicators[index]
    guard round.standsOnFewCases(index), let low = interval(of: index)?.low else {
      return score.vector?.demonstrated
    }
    return low * score.evidence.factor(scorecard.rules)
  }

  /// An indicator's part of what is to be fixed and of what is to be found out, in points of 100; nil
  /// where it does not apply.
  func points(of index: IndicatorIndex) -> (toFix: Double, toFindOut: Double)? {
    guard let high = interval(of: index)?.high, let shown = demonstrated(of: index) else {
      return nil
    }
    let weight = 100 * scorecard.indicators[index].effectiveWeight
    return (weight * (1 - high), weight * (high - shown))
  }

  /// The four numbers of a criterion; nil where it does not apply.
  func score(of index: CriterionIndex) -> Score? {
    let score = scorecard.criteria[index].score
    return restsOnSmallCounts(checklist.criteria[index].indicators) ? score?.inHundredths : score
  }

  var overall: NodeScore { figures(scorecard.overall, Array(checklist.criteria.indices)) }

  func section(_ index: SectionIndex) -> NodeScore {
    let groups = checklist.groups[checklist.sections[index].groups]
    return figures(scorecard.sections[index], groups.flatMap(\.criteria))
  }

  func group(_ index: GroupIndex) -> NodeScore {
    figures(scorecard.groups[index], Array(checklist.groups[index].criteria))
  }

  private func figures(_ node: NodeScore, _ criteria: [CriterionIndex]) -> NodeScore {
    let items = criteria.filter { checklist.criteria[$0].weight > 0 }
      .flatMap { checklist.criteria[$0].indicators }
    func rests(_ dimension: Indicator.Dimension) -> Bool {
      restsOnSmallCounts(items.filter { checklist.indicators[$0].dimension == dimension })
    }
    var node = node
    if restsOnSmallCounts(items) { node.score = node.score?.inHundredths }
    let isRough = (rests(.structure), rests(.process), rests(.outcome))
    if isRough.0 { node.structure = node.structure?.inHundredths }
    if isRough.1 { node.process = node.process?.inHundredths }
    if isRough.2 { node.outcome = node.outcome?.inHundredths }
    if isRough.0 || isRough.1 { node.implementationGap = node.implementationGap.inHundredths }
    if isRough.1 || isRough.2 { node.effectivenessGap = node.effectivenessGap.inHundredths }
    return node
  }

  /// A row of register one, its place in the order as it is.
  func row(_ gap: GapToFix) -> GapToFix {
    guard let (rough, result) = rough(gap.criterion) else { return gap }
    var row = gap
    row.shortfall = Gap.shortfall(
      to: checklist.criteria[gap.criterion].target, from: rough.possible)
    row.contribution = result.effectiveWeight * rough.missing
    row.priority = gap.shortfall > 0 ? gap.priority * row.shortfall / gap.shortfall : 0
    return row
  }

  /// A row of register two, its place in the order as it is.
  func row(_ gap: GapToFindOut) -> GapToFindOut {
    guard let (rough, result) = rough(gap.criterion) else { return gap }
    let target = checklist.criteria[gap.criterion].target
    var row = gap
    row.shortfall =
      Gap.shortfall(to: target, from: rough.demonstrated)
      - Gap.shortfall(to: target, from: rough.possible)
    row.contribution = result.effectiveWeight * rough.notKnown
    row.priority = gap.shortfall > 0 ? gap.priority * row.shortfall / gap.shortfall : 0
    return row
  }

  /// The numbers of a criterion that rests on small counts alone; nil for all others.
  private func rough(_ index: CriterionIndex) -> (score: Score, result: CriterionScore)? {
    guard restsOnSmallCounts(checklist.criteria[index].indicators), let score = score(of: index)
    else { return nil }
    return (score, scorecard.criteria[index])
  }

  /// Whether something that counts is known of these, and nothing but small counts.
  private func restsOnSmallCounts(_ items: some Sequence<IndicatorIndex>) -> Bool {
    let known = items.filter {
      checklist.indicators[$0].weight > 0 && scorecard.indicators[$0].isKnown
    }
    return !known.isEmpty && known.allSatisfy(round.standsOnFewCases)
  }
}
