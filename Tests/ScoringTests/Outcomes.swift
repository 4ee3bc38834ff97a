import ModelSamples
import PolicyModel
import Scoring

/// All that a scorecard says, under the ids that it says it of, so that scorecards of trees in
/// another order can be compared.
struct Outcomes {
  /// L, P, U and K of every node and dimension; shares and weights are apart.
  var scores: [String: Score?] = [:]
  /// Effective weights and the share that was tailored away.
  var shares: [String: Double] = [:]
  /// States, statuses, gates, bands, caps, flags and red flags.
  var words: [String: String] = [:]

  init(_ tree: SampleTree) {
    let checklist = tree.checklist
    let scorecard = Scorecard(tree.assessment, checklist: checklist)
    for (indicator, result) in zip(checklist.indicators, scorecard.indicators) {
      scores[indicator.id] = .some(result.vector.map(Score.init))
      shares[indicator.id] = result.effectiveWeight
      words[indicator.id] = "\(result.state.word), \(result.evidence)"
    }
    for flag in scorecard.redFlags {
      words[checklist.indicators[flag.indicator].id]? +=
        flag.hasFired.map { ", fired \($0)" } ?? ", not verified"
    }
    for (criterion, result) in zip(checklist.criteria, scorecard.criteria) {
      scores[criterion.id] = .some(result.score)
      shares[criterion.id] = result.effectiveWeight
      words[criterion.id] = "\(result.status), gate \(result.gate.map { "\($0)" } ?? "none")"
    }
    for (group, result) in zip(checklist.groups, scorecard.groups) {
      add(result, group.id, checklist)
    }
    for (section, result) in zip(checklist.sections, scorecard.sections) {
      add(result, section.id, checklist)
    }
    add(scorecard.overall, "overall", checklist)
    shares["tailored"] = scorecard.tailoredShare
  }

  private mutating func add(_ node: NodeScore, _ id: String, _ checklist: Checklist) {
    scores[id] = .some(node.score)
    for dimension in Indicator.Dimension.allCases {
      scores["\(id) \(dimension)"] = .some(node[dimension])
    }
    let caps = node.caps.map { cap in
      switch cap {
      case .criticalGate(let criterion): checklist.criteria[criterion].id
      case .outcome: "outcome"
      }
    }
    words[id] = "\(node.bands.words); caps \(caps.sorted()); flags \(node.flags)"
  }

  /// What differs in any of the scores by more than rounding, of the ids that both have.
  func differences(inScoresOf other: Outcomes) -> [String] {
    scores.keys.sorted().compactMap { id in
      guard let a = scores[id], let b = other.scores[id], !isNear(a, b) else { return nil }
      return "\(id): \(a.words) became \(b.words)"
    }
  }

  /// What differs anywhere; the same ids are expected on both sides.
  func differences(from other: Outcomes) -> [String] {
    var lines = differences(inScoresOf: other)
    if Set(scores.keys) != Set(other.scores.keys) { lines.append("other ids") }
    for (id, share) in shares.sorted(by: { $0.key < $1.key })
    where abs(share - (other.shares[id] ?? 2)) > 1e-12 {
      lines.append("\(id): share \(share) became \(other.shares[id] ?? 2)")
    }
    for (id, text) in words.sorted(by: { $0.key < $1.key }) where other.words[id] != text {
      lines.append("\(id): \(text) became \(other.words[id] ?? "missing")")
    }
    return lines
  }

  private func isNear(_ a: Score?, _ b: Score?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a.demonstrated - b.demonstrated) <= 1e-12 && abs(a.possible - b.possible) <= 1e-12
      && abs(a.coverage - b.coverage) <= 1e-12
      && (a.answered == nil) == (b.answered == nil)
      && abs((a.answered ?? 0) - (b.answered ?? 0)) <= 1e-12
  }
}

extension IndicatorScore.State {
  fileprivate var word: String {
    switch self {
    case .answered(let score): "answered \(decimals(score.middle, 9))"
    case .unknown: "unknown"
    case .unanswered: "unanswered"
    case .noCases: "no cases"
    case .notApplicable(let reason): "not applicable by \(reason)"
    }
  }
}
