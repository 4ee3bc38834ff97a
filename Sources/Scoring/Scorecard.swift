package import PolicyModel

/// Everything that follows from a checklist and an assessment, before gaps are put in order.
///
/// The lists stand beside the checklist's own: what became of a criterion is found by its place.
package struct Scorecard: Sendable {
  /// Who is not covered by an answer, and by which.
  package struct LeftBehind: Sendable, Equatable {
    package var group: VictimGroupIndex
    /// The answered indicators that name the group.
    package var indicators: [IndicatorIndex]

    package init(group: VictimGroupIndex, indicators: [IndicatorIndex]) {
      self.group = group
      self.indicators = indicators
    }
  }

  package var rules: ScoringRules
  package var indicators: Listing<Indicator, IndicatorScore>
  package var criteria: Listing<Criterion, CriterionScore>
  package var groups: Listing<Group, NodeScore>
  package var sections: Listing<Section, NodeScore>
  package var overall: NodeScore
  /// Every applicable red-flag indicator, in file order.
  package var redFlags: [RedFlag]
  /// Positive answers without evidence; empty where evidence is not looked at.
  package var unsupported: [IndicatorIndex]
  /// Unknown, or no cases.
  package var dataGaps: [IndicatorIndex]
  /// Unanswered.
  package var incomplete: [IndicatorIndex]
  package var leftBehind: [LeftBehind]
  /// The share of the whole weight, with everything applying, that does not apply.
  package var tailoredShare: Double

  /// What is unknown of one kind; nil for what nobody named the kind of.
  package func unknown(_ kind: UnknownKind?) -> [IndicatorIndex] {
    dataGaps.filter { indicators[$0].state == .unknown(kind) }
  }

  /// Where there was no case to count.
  package var withoutCases: [IndicatorIndex] {
    dataGaps.filter { indicators[$0].state == .noCases }
  }

  /// So much does not apply that the result should not be compared with others.
  package var isHeavilyTailored: Bool {
    Tolerance.isAbove(tailoredShare, rules.tailoringNotice)
  }
}
