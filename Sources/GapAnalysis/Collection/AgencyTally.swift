package import PolicyModel
import Scoring

/// How many questions an agency is asked, and of how many criteria it supports others.
package struct AgencyTally: Sendable {
  /// Nil for what nobody is asked.
  package let agency: AgencyIndex?
  package let asked: Int
  /// Questions of criteria that it supports, and that others are asked.
  package let supports: Int

  /// Of a checklist by itself: everything applies, and the criterion's lead is asked.
  package static func all(_ checklist: Checklist) -> [AgencyTally] {
    all(checklist, asks: { _ in true }) {
      checklist.criteria[checklist.indicators[$0].criterion].lead
    }
  }

  /// Of a State: what its facts take away is asked of nobody, and the nearest assignment counts.
  package static func all(_ round: Round) -> [AgencyTally] {
    all(round.checklist, asks: { round.scorecard.indicators[$0].isAsked }) {
      round.agency(answering: $0)
    }
  }

  /// Every agency in the checklist's order, then nobody, if nobody is asked something.
  private static func all(
    _ checklist: Checklist, asks: (IndicatorIndex) -> Bool,
    _ asked: (IndicatorIndex) -> AgencyIndex?
  ) -> [AgencyTally] {
    var counts: [AgencyIndex?: (asked: Int, supports: Int)] = [:]
    for (index, indicator) in checklist.indicators.indexed where asks(index) {
      let agency = asked(index)
      counts[agency, default: (0, 0)].asked += 1
      for support in Set(checklist.criteria[indicator.criterion].support) where support != agency {
        counts[support, default: (0, 0)].supports += 1
      }
    }
    let agencies = checklist.agencies.indices.map(Optional.some)
    return (agencies + (counts[nil] == nil ? [] : [nil])).map { agency in
      let count = counts[agency] ?? (0, 0)
      return AgencyTally(agency: agency, asked: count.asked, supports: count.supports)
    }
  }
}
