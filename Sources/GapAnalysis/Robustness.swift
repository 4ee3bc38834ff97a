package import PolicyModel
package import Scoring

/// How far a result depends on the weights: exactly, and by drawing them at random (method,
/// section 11).
package struct Robustness: Sendable {
  package struct Settings: Sendable, Equatable {
    /// The share of itself by which a weight may be lower or higher.
    package var box: Double
    /// From 1 to 1,000,000.
    package var runs: Int
    /// Any; the same gives the same figures.
    package var seed: UInt64
    /// Whether what is open is drawn too, evenly between its ends.
    package var drawsOpen = false

    package init(_ rules: ScoringRules) {
      (box, runs, seed) = (rules.weightBox, rules.runs, rules.seed)
    }
  }

  /// The 5th, 50th and 95th of 100 values, each from 0 to 1.
  package struct Percentiles: Sendable, Equatable {
    package let low: Double
    package let middle: Double
    package let high: Double

    init(_ sorted: [Double]) {
      low = WeightSampling.percentile(0.05, of: sorted)
      middle = WeightSampling.percentile(0.5, of: sorted)
      high = WeightSampling.percentile(0.95, of: sorted)
    }
  }

  /// A part of the checklist with a number that belongs to it.
  package struct Entry<Item>: Sendable, Equatable {
    package let index: PlaceInList<Item>
    package let value: Double
  }

  package let settings: Settings
  package let demonstrated: Double
  package let box: WeightBox
  /// The overall score in all runs, ascending.
  package let sorted: [Double]
  package let percentiles: Percentiles
  /// The share of runs in each band before caps, from the lowest; nil where too little is known for a
  /// band.
  package let bandShares: [Double]?
  /// The share of runs in which a criterion's gap is among the first ten; in the
  /// order of register one.
  package let stability: [Entry<Criterion>]
  /// By how much the overall moves for each unit of a criterion's weight.
  package let derivatives: [Entry<Criterion>]
  /// The overall without a criterion, without a section.
  package let withoutCriterion: [Entry<Criterion>]
  package let withoutSection: [Entry<Section>]
  /// The power means of the criteria's scores for the exponents 1, 0.5, 0 and −1.
  package let powerMeans: [(exponent: Double, value: Double)]
  /// The overall where what is open is drawn too; nil where it was not asked for.
  package let withOpen: Percentiles?

  /// The bands at the ends of the exact box, before caps; nil where too little is known for a band.
  package let bands: ClosedRange<Band>?

  /// Whether the band depends on the weights; nil where too little is known for the question.
  package var dependsOnWeights: Bool? { bands.map { $0.lowerBound != $0.upperBound } }

  /// Nil where nothing that carries weight applies.
  ///
  /// - Parameter advance: told how many more runs are done, by whichever thread has done them; what is open
  ///   is drawn in as many runs again.
  package init?(
    _ scorecard: Scorecard, checklist: Checklist, register: GapRegister, settings: Settings,
    advance: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    let box = WeightBox(scorecard, checklist: checklist, box: settings.box)
    guard let score = scorecard.overall.score, let bounds = box.overall else { return nil }
    self.settings = settings
    demonstrated = score.demonstrated
    self.box = box
    let hasBand = !scorecard.overall.lacksBand
    bands =
      hasBand
      ? Band(of: bounds.lowerBound, scorecard.rules)...Band(of: bounds.upperBound, scorecard.rules)
      : nil
    let ranks = RankSampling(scorecard, checklist: checklist, box: settings.box)
    let sampling = ranks.sampling(seed: settings.seed)
    let (means, counts) = Self.run(ranks, sampling, settings.runs, advance)
    sorted = means.sorted()
    percentiles = Percentiles(sorted)
    var inBand = Array(repeating: 0, count: Band.allCases.count)
    for mean in means { inBand[Band(of: mean, scorecard.rules).rawValue] += 1 }
    bandShares = hasBand ? inBand.map { Double($0) / Double(settings.runs) } : nil
    let share = Dictionary(
      uniqueKeysWithValues: zip(ranks.criteria, counts.map { Double($0) / Double(settings.runs) }))
    stability = register.toFix.compactMap { gap in
      share[gap.criterion].map { Entry(index: gap.criterion, value: $0) }
    }
    let scored = Self.scored(scorecard, checklist)
    let total = scored.reduce(0) { $0 + $1.weight }
    derivatives = scored.map {
      Entry(index: $0.criterion, value: ($0.value - score.demonstrated) / total)
    }
    withoutCriterion = scored.compactMap { left in
      Self.mean(scored.filter { $0.criterion != left.criterion })
        .map { Entry(index: left.criterion, value: $0) }
    }
    withoutSection = checklist.sections.indexed.compactMap { index, section in
      let own = Set(checklist.groups[section.groups].flatMap(\.criteria))
      guard scored.contains(where: { own.contains($0.criterion) }) else { return nil }
      return Self.mean(scored.filter { !own.contains($0.criterion) })
        .map { Entry(index: index, value: $0) }
    }
    let pairs = scored.map { (weight: $0.weight, value: $0.value) }
    powerMeans = [1, 0.5, 0, -1].map { ($0, Self.powerMean(pairs, $0)) }
    withOpen =
      settings.drawsOpen ? Self.drawingOpen(ranks, sampling, settings.runs, advance) : nil
  }

  private typealias Scored = (criterion: CriterionIndex, weight: Double, value: Double)

  private static func scored(_ scorecard: Scorecard, _ checklist: Checklist) -> [Scored] {
    checklist.criteria.indices.compactMap { index in
      let weight = checklist.criteria[index].weight
      guard weight > 0, let score = scorecard.criteria[index].score else { return nil }
      return (index, weight, score.demonstrated)
    }
  }

  private static func mean(_ scored: [Scored]) -> Double? {
    let total = scored.reduce(0) { $0 + $1.weight }
    return total > 0 ? scored.reduce(0) { $0 + $1.weight * $1.value } / total : nil
  }

  /// The power mean; for exponents of 0 and below it is 0 where a score is.
  package static func powerMean(
    _ scored: [(weight: Double, value: Double)], _ exponent: Double
  ) -> Double {
    let total = scored.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return 0 }
    if exponent <= 0, scored.contains(where: { $0.value <= 0 }) { return 0 }
    if exponent == 0 {
      return Exponential.power(scored.map { ($0.value, $0.weight / total) })
    }
    let sum = scored.reduce(0) {
      $0 + $1.weight / total * Exponential.power([($1.value, exponent)])
    }
    return Exponential.power([(sum, 1 / exponent)])
  }
}
