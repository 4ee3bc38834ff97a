import PolicyModel

/// Everything that follows from a checklist and an assessment, before gaps are put in order.
///
/// The arrays stand beside the checklist's own: `criteria[i]` is what became of
/// `checklist.criteria[i]`.
package struct Scorecard: Sendable {
  /// Who is not covered by an answer, and by which.
  package struct LeftBehind: Sendable, Equatable {
    /// An index into the checklist's victim groups.
    package var group: Int
    /// Indices of the answered indicators that name the group.
    package var indicators: [Int]

    package init(group: Int, indicators: [Int]) {
      self.group = group
      self.indicators = indicators
    }
  }

  package var rules: ScoringRules
  package var indicators: [IndicatorScore]
  package var criteria: [CriterionScore]
  package var groups: [NodeScore]
  package var sections: [NodeScore]
  package var overall: NodeScore
  /// Every applicable red-flag indicator, in file order.
  package var redFlags: [RedFlag]
  /// Positive answers without evidence; empty where evidence is not looked at.
  package var unsupported: [Int]
  /// Unknown, or no cases.
  package var dataGaps: [Int]
  /// Unanswered.
  package var incomplete: [Int]
  package var leftBehind: [LeftBehind]
  /// The share of the whole weight, with everything applying, that does not apply.
  package var tailoredShare: Double

  /// So much does not apply that the result should not be compared with others.
  package var isHeavilyTailored: Bool {
    Tolerance.isAbove(tailoredShare, rules.tailoringNotice)
  }
}
