package import PolicyModel

/// How well the evidence beside a positive answer carries it (method, section 5).
package enum EvidenceState: String, Sendable {
  case documented
  /// Only evidence that is older than the limit, undated, dated after the assessment, or a law where
  /// practice is asked about.
  case stale
  case none
  /// The low end of the answer is worth 0, or nothing is known.
  case notNeeded

  /// The state of an answer whose low end is worth `low`: the best piece of evidence decides.
  package init(
    of evidence: [Evidence], for dimension: Indicator.Dimension, low: Double,
    asOf date: CalendarDate, months: Int
  ) {
    guard Tolerance.isAbove(low, 0) else {
      self = .notNeeded
      return
    }
    self = .none
    for piece in evidence {
      switch piece.flaw(for: dimension, asOf: date, months: months) {
      case nil:
        self = .documented
        return
      case .tooNew, .onlyLaw, .undated, .tooOld: self = .stale
      // What has ended counts as if it were not there.
      case .ended: break
      }
    }
  }

  /// The share of the answer that counts as demonstrated.
  package func factor(_ rules: ScoringRules) -> Double {
    guard rules.evidence == .discount else { return 1 }
    switch self {
    case .documented, .notNeeded: return rules.evidenceFactors.documented
    case .stale: return rules.evidenceFactors.stale
    case .none: return rules.evidenceFactors.none
    }
  }
}
