import PolicyModel

/// How well the evidence beside a positive answer carries it (method, section 5).
package enum EvidenceState: String, Sendable {
  case documented
  /// Only evidence that is older than the limit, undated, or dated after the assessment.
  case stale
  case none
  /// The answer is worth 0, or there is no value.
  case notNeeded

  /// The state of an answer worth `value`: the best piece of evidence decides.
  package init(of evidence: [Evidence], value: Double, asOf date: CalendarDate, months: Int) {
    guard Tolerance.isAbove(value, 0) else {
      self = .notNeeded
      return
    }
    self = .none
    let oldest = date.adding(months: -months)
    for piece in evidence {
      switch Self.state(of: piece, from: oldest, to: date) {
      case .documented:
        self = .documented
        return
      case .stale: self = .stale
      case .none, .notNeeded: break
      }
    }
  }

  /// One piece alone: a law neither ages nor needs a date, but what is dated after the assessment,
  /// a law too, shows nothing about its day. Both ends of the period are inside it.
  private static func state(
    of piece: Evidence, from oldest: CalendarDate, to date: CalendarDate
  ) -> EvidenceState {
    if let end = piece.validUntil, end < date { return .none }
    guard let day = piece.date else { return piece.kind == .law ? .documented : .stale }
    if day > date { return .stale }
    return piece.kind == .law || day >= oldest ? .documented : .stale
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
