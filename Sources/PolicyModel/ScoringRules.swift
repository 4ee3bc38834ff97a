/// The numbers that the method leaves to a checklist (method, section 16), with their defaults.
package struct ScoringRules: Sendable, Equatable {
  /// How evidence enters the score (method, section 5).
  package enum EvidenceMode: String, Sendable, CaseIterable {
    /// Not looked at.
    case off
    /// Positive answers without evidence are listed; scores do not change.
    case warn
    /// Positive answers count only in part where their evidence is stale or missing.
    case discount
  }

  /// The share of a positive answer that counts, by the state of its evidence.
  package struct EvidenceFactors: Sendable, Equatable {
    package var documented = 1.0
    package var stale = 0.75
    package var none = 0.5
  }

  /// The cost of an effort, in points of effort.
  package struct EffortPoints: Sendable, Equatable {
    package var small = 1
    package var medium = 2
    package var large = 4
  }

  /// What *partial* is worth.
  package var partial = 0.5
  /// The most that an answer with exceptions counts.
  package var exceptionsCap = 0.5
  /// The demonstrated score at which a critical criterion passes.
  package var gate = 0.5
  package var met = 0.8
  package var notMet = 0.4
  /// Where the bands 1, 2, 3 and 4 begin, ascending.
  package var bands = [0.2, 0.4, 0.6, 0.8]
  /// Coverage below which a band is provisional.
  package var provisionalBelow = 0.75
  /// The share of the weight that must be known for a band.
  package var bandFromKnown = 0.5
  /// The highest band under a critical gate that is not passed.
  package var capBand = 2
  /// The demonstrated outcome score that the highest band needs.
  package var outcomeGate = 0.6
  /// The share of the weight that may leave before a result is called heavily tailored.
  package var tailoringNotice = 0.25
  package var evidence = EvidenceMode.warn
  package var evidenceFactors = EvidenceFactors()
  /// How long evidence stays fresh, in calendar months.
  package var evidenceMonths = 36
  /// How far each weight may move in the robustness analysis, as a share of itself.
  package var weightBox = 0.25
  package var runs = 10_000
  package var seed: UInt64 = 42
  package var effort = EffortPoints()
  /// The priorities at which tiers 2 and 3 begin, descending.
  package var tiers = [50.0, 25.0]

  package init() {}

  // What the method fixes for every checklist.

  /// The value at which a required indicator holds and a red flag does not fire (section 7).
  package static let holds = 0.5
  /// The mean low end from which a dimension is strong, and the mean high end to which one is weak
  /// (section 8).
  package static let strong = 0.75
  package static let weak = 0.4
  /// The coverage from which patterns across dimensions are told, below which a result is called not
  /// measured (section 8).
  package static let measured = 0.5
  /// The share of a criterion that must be known, else it is mostly not known (section 7).
  package static let mostlyKnown = 0.5
  /// From here two respondents on a criterion disagree (section 12).
  package static let disagreement = 0.5
  /// From this distance two answers to one question contradict each other (section 12).
  package static let contradiction = 0.25
  /// Two respondents describe one period where their dates are no more months apart (section 12).
  package static let respondentMonths = 12
  /// The months from an assessment to the deadline of a tier of what is to be fixed, and to the day
  /// by which to answer what is to be found out (section 9).
  package static let tierMonths = (first: 6, second: 12, third: 18, fourth: 24)
  package static let answerMonths = (verify: 3, other: 6)
  /// The share of the weight up to which questions are listed as those to find out first (section 10).
  package static let firstKnown = 0.75
  /// The points of effort of a quick win or a fill-in (section 9).
  package static let quickEffort = 1
  /// The months that an effort takes (section 10).
  package static let effortMonths = (small: 6, medium: 18, large: 36)
  /// The gaps whose place among the first is watched while weights move (section 11).
  package static let firstGaps = 10
  /// The possible score below which a theme is weak, and the coverage from which that is told.
  package static let themeWeak = 0.4
  package static let themeKnown = 0.5

  /// The cost of closing a criterion's gap.
  package func points(of effort: Criterion.Effort) -> Int {
    switch effort {
    case .small: self.effort.small
    case .medium: self.effort.medium
    case .large: self.effort.large
    }
  }
}
