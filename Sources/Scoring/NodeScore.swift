package import PolicyModel

/// What became of a group, a section or the whole checklist.
package struct NodeScore: Sendable {
  /// A pattern across the dimensions that a single number would hide (method, section 8).
  package enum Flag: String, Sendable, CaseIterable {
    case paperCompliance
    case effortWithoutResult
    case resultNotMeasured
  }

  /// The difference of two dimensions' answered scores, from −1 to 1.
  package struct DimensionGap: Sendable, Equatable {
    /// Nil where nothing is known of either dimension.
    package var value: Double?
    /// What the difference may be given what is open; nil where a dimension has no applicable indicator.
    package var bounds: ClosedRange<Double>?
  }

  /// The sum of the weights of the applicable criteria.
  package var weight: Double
  /// Nil where nothing of positive weight applies.
  package var score: Score?
  package var bands: BandResult?
  package var caps: [Cap] = []
  package var structure: Score?
  package var process: Score?
  package var outcome: Score?
  /// Structure less process.
  package var implementationGap: DimensionGap
  /// Process less outcome.
  package var effectivenessGap: DimensionGap
  package var flags: [Flag]

  /// Whether too little is known for a band.
  package var lacksBand: Bool { bands.map { $0.band == nil } ?? false }

  package subscript(dimension: Indicator.Dimension) -> Score? {
    switch dimension {
    case .structure: structure
    case .process: process
    case .outcome: outcome
    }
  }

  /// Forms a node from the sums over what is under it.
  ///
  /// - Parameters:
  ///   - sums: over the criteria and, by dimension, over the indicators under the node.
  ///   - openGates: the critical criteria under the node that did not pass.
  ///   - hasOutcomeGate: true for sections and the overall.
  ///   - rules: the checklist's numbers.
  init(_ sums: NodeSums, openGates: OpenGates, hasOutcomeGate: Bool, rules: ScoringRules) {
    weight = sums.criteria.weight
    score = sums.criteria.score
    structure = sums.structure.mean.score
    process = sums.process.mean.score
    outcome = sums.outcome.mean.score
    implementationGap = Self.gap(structure, process)
    effectivenessGap = Self.gap(process, outcome)
    flags = Flag.all(sums)
    if let score {
      let (bands, caps) = BandResult.of(
        score, outcome: hasOutcomeGate ? outcome : nil, openGates: openGates, rules: rules)
      self.bands = bands
      self.caps = caps
    }
  }

  private static func gap(_ a: Score?, _ b: Score?) -> DimensionGap {
    guard let a, let b else { return DimensionGap(value: nil, bounds: nil) }
    var value: Double?
    if let first = a.answered, let second = b.answered { value = first - second }
    let low = a.demonstrated - b.possible
    return DimensionGap(value: value, bounds: low...max(low, a.possible - b.demonstrated))
  }
}
