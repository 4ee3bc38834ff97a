import PolicyModel
import Scoring

/// Where a gap stands among others: by tier, then priority and contribution from high to low, coverage
/// from low to high, and id (method, section 9).
struct GapOrder: Comparable {
  private let tier: Int
  private let priority: Double
  private let contribution: Double
  private let coverage: Double
  private let place: Int

  /// - Parameter place: of the criterion's id among all, for ties.
  init(
    _ tier: Gap.Tier, priority: Double, contribution: Double, coverage: Double, place: Int
  ) {
    self.tier = tier.rank
    self.priority = Tolerance.rounded(priority)
    self.contribution = Tolerance.rounded(contribution)
    self.coverage = Tolerance.rounded(coverage)
    self.place = place
  }

  static func < (a: GapOrder, b: GapOrder) -> Bool {
    if a.tier != b.tier { return a.tier < b.tier }
    if a.priority != b.priority { return a.priority > b.priority }
    if a.contribution != b.contribution { return a.contribution > b.contribution }
    if a.coverage != b.coverage { return a.coverage < b.coverage }
    return a.place < b.place
  }
}

extension Gap.Tier {
  /// The tier of a criterion; nil where it is no gap.
  ///
  /// - Parameter priority: from 0 to 100.
  init?(
    hasFired: Bool, gate: CriterionScore.Gate?, priority: Double, _ rules: ScoringRules
  ) {
    if hasFired || gate == .fail {
      self = .first
    } else if gate == .undetermined {
      self = .verify
    } else if !Tolerance.isAbove(priority, 0) {
      return nil
    } else if Tolerance.isAtLeast(priority, rules.tiers[0]) {
      self = .second
    } else {
      self = Tolerance.isAtLeast(priority, rules.tiers[1]) ? .third : .fourth
    }
  }
}

extension Checklist {
  /// The place of each criterion's id among all, in the order of Unicode.
  var placesOfIDs: Listing<Criterion, Int> {
    let sorted = criteria.indices.sorted {
      criteria[$0].id.unicodeScalars.lexicographicallyPrecedes(criteria[$1].id.unicodeScalars)
    }
    var places = criteria.mapValues { _ in 0 }
    for (place, index) in sorted.enumerated() { places[index] = place }
    return places
  }
}

extension Scorecard {
  /// The criteria of which a red flag has fired.
  func firedCriteria(_ checklist: Checklist) -> Set<CriterionIndex> {
    Set(
      redFlags.filter { $0.hasFired == true }.map { checklist.indicators[$0.indicator].criterion })
  }
}
