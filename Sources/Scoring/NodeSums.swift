import PolicyModel

/// The running sums of a node: its criteria, and its indicators by dimension.
struct NodeSums {
  var criteria = WeightedMean()
  var structure = DimensionSums()
  var process = DimensionSums()
  var outcome = DimensionSums()

  mutating func add(_ score: IndicatorScore, to dimension: Indicator.Dimension) {
    switch dimension {
    case .structure: structure.add(score)
    case .process: process.add(score)
    case .outcome: outcome.add(score)
    }
  }

  mutating func add(_ other: NodeSums) {
    criteria.add(other.criteria)
    structure.add(other.structure)
    process.add(other.process)
    outcome.add(other.outcome)
  }
}

/// The indicators of one dimension under a node: all of them, and those of which something is known.
struct DimensionSums {
  private(set) var mean = WeightedMean()
  private var weight = 0.0
  private var low = 0.0
  private var high = 0.0

  mutating func add(_ score: IndicatorScore) {
    guard let vector = score.vector, let interval = score.interval else { return }
    mean.add(vector, weight: score.effectiveWeight)
    guard score.isKnown else { return }
    weight += score.effectiveWeight
    low += score.effectiveWeight * interval.low
    high += score.effectiveWeight * interval.high
  }

  mutating func add(_ other: DimensionSums) {
    mean.add(other.mean)
    weight += other.weight
    low += other.low
    high += other.high
  }

  /// Enough is known to compare it with another dimension.
  var isMeasured: Bool {
    mean.score.map { Tolerance.isAtLeast($0.coverage, ScoringRules.measured) } ?? false
  }

  /// The mean of the low ends of what is known is high.
  var isStrong: Bool { weight > 0 && Tolerance.isAtLeast(low / weight, ScoringRules.strong) }

  /// The mean of the high ends of what is known is low.
  var isWeak: Bool { weight > 0 && Tolerance.isAtMost(high / weight, ScoringRules.weak) }
}

extension NodeScore.Flag {
  /// The patterns that the dimensions show (method, section 8).
  static func all(_ sums: NodeSums) -> [NodeScore.Flag] {
    func contrast(_ first: DimensionSums, _ second: DimensionSums) -> Bool {
      first.isMeasured && second.isMeasured && first.isStrong && second.isWeak
    }
    var effort = sums.structure
    effort.add(sums.process)
    var flags: [NodeScore.Flag] = []
    if contrast(sums.structure, sums.process) { flags.append(.paperCompliance) }
    if contrast(sums.process, sums.outcome) { flags.append(.effortWithoutResult) }
    if sums.outcome.mean.score != nil, !sums.outcome.isMeasured, effort.isMeasured {
      flags.append(.resultNotMeasured)
    }
    return flags
  }
}
