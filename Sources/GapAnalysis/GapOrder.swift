import PolicyModel
import Scoring

/// Where a row stands among others of its register: by tier, then priority and contribution from high
/// to low, and id (method, section 9).
struct GapOrder<Tier: Comparable>: Comparable {
  private let tier: Tier
  private let priority: Double
  private let contribution: Double
  private let place: Int

  /// - Parameter place: of the criterion's id among all, for ties.
  init(_ tier: Tier, priority: Double, contribution: Double, place: Int) {
    self.tier = tier
    self.priority = Tolerance.rounded(priority)
    self.contribution = Tolerance.rounded(contribution)
    self.place = place
  }

  static func < (a: GapOrder, b: GapOrder) -> Bool {
    if a.tier != b.tier { return a.tier < b.tier }
    if a.priority != b.priority { return a.priority > b.priority }
    if a.contribution != b.contribution { return a.contribution > b.contribution }
    return a.place < b.place
  }
}

extension GapToFix.Tier {
  /// The tier of a criterion; nil where nothing of it is known to be missing.
  ///
  /// - Parameter priority: from 0 to 100.
  init?(
    hasFired: Bool, gate: CriterionScore.Gate?, requiredFails: Bool, priority: Double,
    _ rules: ScoringRules
  ) {
    if hasFired || gate == .fail {
      self = .first
    } else if Tolerance.isAbove(priority, 0) {
      if Tolerance.isAtLeast(priority, rules.tiers[0]) {
        self = .second
      } else {
        self = Tolerance.isAtLeast(priority, rules.tiers[1]) ? .third : .fourth
      }
    } else if requiredFails {
      self = .fourth
    } else {
      return nil
    }
  }
}

extension GapToFindOut.Tier {
  /// The tier of a criterion; nil where nothing of it is open.
  ///
  /// - Parameter priority: from 0 to 100.
  init?(
    hasUnverifiedFlag: Bool, gate: CriterionScore.Gate?, requiredIsOpen: Bool, priority: Double
  ) {
    if hasUnverifiedFlag || gate == .undetermined {
      self = .verify
    } else if requiredIsOpen || Tolerance.isAbove(priority, 0) {
      self = .other
    } else {
      return nil
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
  /// The criteria of which a red flag has fired (true), or is not verified (nil).
  func criteria(whereFlagHasFired state: Bool?, _ checklist: Checklist) -> Set<CriterionIndex> {
    Set(
      redFlags.filter { $0.hasFired == state }.map { checklist.indicators[$0.indicator].criterion })
  }

  /// The weight of the heaviest criterion that applies; 0 where none does.
  func heaviest(_ checklist: Checklist) -> Double {
    zip(checklist.criteria, criteria).reduce(0) { $1.1.isApplicable ? max($0, $1.0.weight) : $0 }
  }
}
