import PolicyModel
import Scoring

/// Two rounds over the indicators that mean the same in both, with the newer weights and the newer
/// checklist's numbers, so that a change of `scoring:` is none of performance.
struct LikeForLike {
  private let old: Round
  private let new: Round
  /// The older answers by the newer numbers.
  private let oldScores: Listing<Indicator, IndicatorScore>
  /// The older place of each newer indicator whose definition is unchanged.
  private let indicators: Listing<Indicator, IndicatorIndex?>
  private let match: VersionMatch

  init(_ old: Round, _ new: Round) {
    (self.old, self.new) = (old, new)
    oldScores =
      old.scorecard.rules == new.scorecard.rules
      ? old.scorecard.indicators
      : Scorecard(old.assessment, checklist: old.checklist, rules: new.scorecard.rules).indicators
    let match = VersionMatch(from: old.checklist, to: new.checklist)
    self.match = match
    indicators = Listing(
      new.checklist.indicators.indexed.map { index, indicator in
        match.indicators[index].flatMap { before in
          indicator.isDefinedLike(old.checklist.indicators[before]) ? before : nil
        }
      })
  }

  func oldIndex(_ criterion: CriterionIndex) -> CriterionIndex? { match.criteria[criterion] }

  func oldCriterion(_ criterion: CriterionIndex) -> CriterionScore? {
    oldIndex(criterion).map { old.scorecard.criteria[$0] }
  }

  /// The indicators that moved by a distance of a kind, by their older and newer places.
  func moved(_ isMeant: (Double) -> Bool) -> [(before: IndicatorIndex, after: IndicatorIndex)] {
    new.checklist.indicators.indices.compactMap { index in
      guard let before = indicators[index], let one = oldScore(index)?.interval,
        let two = new.scorecard.indicators[index].interval, isMeant(one.distance(to: two))
      else { return nil }
      return (before, index)
    }
  }

  /// The indicators that apply in both rounds and of which less is known now, by their older and newer
  /// places; that there were no cases is known.
  var lost: [(before: IndicatorIndex, after: IndicatorIndex)] {
    new.checklist.indicators.indices.compactMap { index in
      guard let before = indicators[index], let one = oldScore(index)?.interval,
        let two = new.scorecard.indicators[index].interval,
        new.scorecard.indicators[index].state != .noCases, Tolerance.isBelow(two.known, one.known)
      else { return nil }
      return (before, index)
    }
  }

  func part(
    _ id: String, _ title: String, _ criteria: [CriterionIndex], _ before: Score?, _ after: Score?
  ) -> Progress.Part {
    Progress.Part(
      id: id, title: title, change: change(criteria, before, after), old: before, new: after)
  }

  /// The change over some criteria, split; nil where one of its steps has no score.
  func change(
    _ criteria: some Sequence<CriterionIndex>, _ before: Score?, _ after: Score?
  ) -> Progress.Change? {
    guard let before, let after else { return nil }
    let criteria = Array(criteria)
    func those(_ isIn: (IndicatorIndex) -> Bool) -> [[IndicatorIndex]] {
      criteria.map { new.checklist.criteria[$0].indicators.filter(isIn) }
    }
    let inOld = those { oldScore($0)?.isApplicable == true }
    let inNew = those { newScore($0)?.isApplicable == true }
    let common = those {
      oldScore($0)?.isApplicable == true && newScore($0)?.isApplicable == true
    }
    func difference(_ part: (IndicatorScore, IndicatorScore) -> Double) -> Double? {
      mean(criteria, common) { item in
        guard let one = self.oldScore(item), let two = self.newScore(item) else { return nil }
        return part(one, two)
      }
    }
    guard
      let a1 = mean(criteria, inOld, { self.oldScore($0)?.vector?.demonstrated }),
      let a2 = mean(criteria, inNew, { self.newScore($0)?.vector?.demonstrated }),
      let l1 = mean(criteria, common, { self.oldScore($0)?.vector?.demonstrated }),
      let l2 = mean(criteria, common, { self.newScore($0)?.vector?.demonstrated }),
      let performance = difference({ $0.distance(to: $1) }),
      let claimed = difference({ ($1.vector?.claimed ?? 0) - ($0.vector?.claimed ?? 0) }),
      let evidence = difference({ $0.unproven - $1.unproven })
    else { return nil }
    return Progress.Change(
      old: before.demonstrated, new: after.demonstrated, performance: performance,
      knowledge: claimed - performance, evidence: evidence,
      scope: (l1 - a1) + (a2 - l2),
      version: (a1 - before.demonstrated) + (after.demonstrated - a2))
  }

  /// The older answer to what is asked in the same way now; nil where it was not.
  private func oldScore(_ item: IndicatorIndex) -> IndicatorScore? {
    indicators[item].map { oldScores[$0] }
  }

  /// The newer answer to what was asked in the same way before; nil where it was not.
  private func newScore(_ item: IndicatorIndex) -> IndicatorScore? {
    indicators[item] == nil ? nil : new.scorecard.indicators[item]
  }

  /// The mean over criteria of the means over some of their indicators, by the newer weights; nil
  /// where nothing weighs anything.
  private func mean(
    _ criteria: [CriterionIndex], _ items: [[IndicatorIndex]],
    _ value: (IndicatorIndex) -> Double?
  ) -> Double? {
    var (sum, total) = (0.0, 0.0)
    for (criterion, items) in zip(criteria, items) {
      var (inner, weight) = (0.0, 0.0)
      for item in items {
        guard let value = value(item) else { continue }
        inner += new.checklist.indicators[item].weight * value
        weight += new.checklist.indicators[item].weight
      }
      guard weight > 0 else { continue }
      // A criterion alone is as it is, whatever it weighs.
      let share = criteria.count == 1 ? 1 : new.checklist.criteria[criterion].weight
      sum += share * inner / weight
      total += share
    }
    return total > 0 ? sum / total : nil
  }
}

extension IndicatorScore {
  /// How far a later score lies above this one, however the open parts of both turn out.
  fileprivate func distance(to later: IndicatorScore) -> Double {
    guard let interval, let other = later.interval else { return 0 }
    return interval.distance(to: other)
  }

  /// What is claimed and not demonstrated; exactly 0 where scores do not depend on evidence.
  fileprivate var unproven: Double { vector.map { $0.claimed - $0.demonstrated } ?? 0 }
}
