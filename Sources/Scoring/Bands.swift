package import PolicyModel

/// The words for how far a State has come (method, section 7).
package enum Band: Int, Sendable, CaseIterable, Comparable {
  case notDemonstrated
  case initial
  case developing
  case established
  case advanced

  package static func < (a: Band, b: Band) -> Bool { a.rawValue < b.rawValue }

  /// The highest band whose threshold the value reaches.
  package init(of value: Double, _ rules: ScoringRules) {
    let reached = rules.bands.count { Tolerance.isAtLeast(value, $0) }
    self = Band(rawValue: reached) ?? .notDemonstrated
  }

  /// Where it begins.
  package func threshold(_ rules: ScoringRules) -> Double {
    self == .notDemonstrated ? 0 : rules.bands[rawValue - 1]
  }
}

/// The bands of one node.
package struct BandResult: Sendable, Equatable {
  /// After the caps: the one to quote; nil where too little is known for one.
  package var band: Band?
  /// On what is demonstrated, before caps, however little is known.
  package var uncapped: Band
  /// On what is possible, never capped.
  package var potential: Band
  /// The one that what is demonstrated has after the caps, however little is known.
  package var lowest: Band
  /// The highest that the band can become: the potential one, or the cap's where a gate has failed,
  /// since no answer lifts that.
  package var highest: Band
  /// Too little is known for the band to be final, or for one at all.
  package var isProvisional: Bool
}

/// Something that holds a node's band down.
package enum Cap: Sendable, Equatable {
  /// A critical criterion that did not pass.
  case criticalGate(criterion: CriterionIndex)
  /// Too little is shown in outcomes for the highest band.
  case outcome
}

/// The critical criteria under a node that did not pass, in file order.
struct OpenGates {
  var all: [CriterionIndex] = []
  /// Whether one of them has failed, and is not merely undetermined.
  var anyFailed = false

  mutating func add(_ other: OpenGates) {
    all += other.all
    anyFailed = anyFailed || other.anyFailed
  }
}

extension BandResult {
  /// The bands of a node, and what caps them.
  ///
  /// - Parameters:
  ///   - score: the node's score.
  ///   - outcome: the node's score over its outcome indicators, nil where none applies or where
  ///     the outcome gate does not concern this kind of node.
  ///   - openGates: the critical criteria under the node that did not pass.
  ///   - rules: the checklist's numbers.
  static func of(
    _ score: Score, outcome: Score?, openGates: OpenGates, rules: ScoringRules
  ) -> (bands: BandResult, caps: [Cap]) {
    let uncapped = Band(of: score.demonstrated, rules)
    let potential = Band(of: score.possible, rules)
    let ceiling = Band(rawValue: rules.capBand) ?? .advanced
    var band = uncapped
    var caps = openGates.all.map(Cap.criticalGate)
    if !openGates.all.isEmpty { band = min(band, ceiling) }
    if uncapped == .advanced, let outcome,
      Tolerance.isBelow(outcome.demonstrated, rules.outcomeGate)
    {
      caps.append(.outcome)
      band = min(band, .established)
    }
    let isKnown = Tolerance.isAtLeast(score.coverage, rules.bandFromKnown)
    let isProvisional =
      !isKnown || Tolerance.isBelow(score.coverage, rules.provisionalBelow)
      || uncapped != potential
    let bands = BandResult(
      band: isKnown ? band : nil, uncapped: uncapped, potential: potential, lowest: band,
      highest: openGates.anyFailed ? min(potential, ceiling) : potential,
      isProvisional: isProvisional)
    return (bands, caps)
  }
}
