import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What is said of two respondents: over what both know, and of what they do not.
struct DisagreementWording {
  private let pair: RespondentPair
  private var first: Round { pair.first }
  private var second: Round { pair.second }
  private var disagreement: Disagreement { pair.disagreement }

  init(_ pair: RespondentPair) { self.pair = pair }

  /// How much both know; that it is nothing is said as such.
  var common: String {
    let known = disagreement.knownToBoth
    guard known.of > 0 else { return "No question applies for both." }
    guard known.indicators > 0 else {
      return "No question was answered by both, so nothing can be compared."
    }
    let weight = known.weight.map { ", \(Printed.knownShare($0)) of the weight" } ?? ""
    return "Known to both: \(known.indicators) of \(Printed.count(known.of, "question"))\(weight)."
  }

  /// How the answers to what both know stand to each other, in numbers.
  var counts: String? {
    let known = disagreement.knownToBoth.indicators
    guard known > 0 else { return nil }
    let (against, other) = (disagreement.contradictions.count, disagreement.differing.count)
    let same = known - against - other
    return
      "Of these answers \(against) \(against == 1 ? "contradicts" : "contradict") the other side's, "
      + "\(other) \(other == 1 ? "differs" : "differ") without contradiction, "
      + "\(same) \(same == 1 ? "is" : "are") the same."
  }

  /// What the answers to it come to.
  var standing: String? {
    guard let overall = disagreement.overall else { return nil }
    let (one, two) = (Printed.percent(overall.first), Printed.percent(overall.second))
    let large = disagreement.disagreements.count
    return "On what both know, the answers of \(first.respondent) come to \(one) and those of "
      + "\(second.respondent) to \(two): \(Self.tendency(overall.printed, second.respondent)). "
      + "\(large) of \(Printed.count(disagreement.criteria.count, "criterion", "criteria")) on which "
      + "both know something \(large == 1 ? "differs" : "differ") by "
      + "\(Printed.wholePercent(ScoringRules.disagreement)) percentage points or more."
  }

  private static func tendency(_ points: Int, _ second: String) -> String {
    guard points != 0 else { return "answer by answer, neither sees more than the other" }
    return "answer by answer, \(second) sees \(Printed.count(abs(points), "percentage point")) "
      + (points < 0 ? "less" : "more")
  }

  /// How ranges are compared, where there are any; else nothing.
  var ranges: String? {
    let indices = first.checklist.indicators.indices
    let hasRange = indices.contains { index in
      let scores = [first, second].map { $0.scorecard.indicators[index] }
      return scores.allSatisfy(\.isKnown) && scores.contains { isOpen($0) }
    }
    return hasRange
      ? "Where an answer is a range or half known, only what lies outside the other's range counts as a "
        + "difference, so it can be less than the two figures suggest." : nil
  }

  private func isOpen(_ score: IndicatorScore) -> Bool {
    score.interval.map { Tolerance.isBelow($0.known, 1) } ?? false
  }

  /// Of each side the elements that it has in place and the other says are missing.
  func denied(_ index: IndicatorIndex) -> [Text?] {
    let type = first.checklist.indicators[index].type
    guard let all = type.askedElements,
      let one = first.assessment.answers[index].value.elements(of: type),
      let two = second.assessment.answers[index].value.elements(of: type)
    else { return [nil, nil] }
    return [one.inPlace.intersection(two.missing), two.inPlace.intersection(one.missing)].map {
      $0.isEmpty ? nil : Text($0.sorted().map { all[$0].label }.joined(separator: ", "))
    }
  }
}

extension Disagreement.Difference {
  /// In percentage points, as a reader subtracts the two printed figures; where an answer is a range, what
  /// alone counts as a difference.
  var printed: Int {
    let isOfBoth = abs(difference - (second - first)) <= Tolerance.epsilon
    return isOfBoth
      ? Printed.change(from: first, to: second) : Printed.wholePercent(difference)
  }
}
