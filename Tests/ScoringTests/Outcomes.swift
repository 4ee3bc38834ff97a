import ModelSamples
import PolicyModel
import Scoring

/// All that a scorecard says, under the ids that it says it of.
struct Outcomes {
  var scores: NodeScores
  /// Effective weights, and the share that was tailored away.
  var shares: [String: Double] = [:]
  /// States, statuses, gates, bands, caps, flags and red flags.
  var words: [String: String] = [:]

  init(_ tree: SampleTree) {
    let checklist = tree.checklist
    let scorecard = Scorecard(tree.assessment, checklist: checklist)
    scores = NodeScores(scorecard, checklist)
    for (indicator, result) in zip(checklist.indicators, scorecard.indicators) {
      shares[indicator.id] = result.effectiveWeight
      words[indicator.id] = "\(result.state.word), \(result.evidence)"
    }
    for flag in scorecard.redFlags {
      let result = flag.hasFired.map { "fired \($0)" } ?? "not verified"
      words[checklist.indicators[flag.indicator].id]? += ", \(result)"
    }
    for (criterion, result) in zip(checklist.criteria, scorecard.criteria) {
      shares[criterion.id] = result.effectiveWeight
      words[criterion.id] = "\(result.status), gate \(result.gate?.rawValue ?? "none")"
    }
    for (group, result) in zip(checklist.groups, scorecard.groups) {
      words[group.id] = Self.words(of: result, checklist)
    }
    for (section, result) in zip(checklist.sections, scorecard.sections) {
      words[section.id] = Self.words(of: result, checklist)
    }
    words["overall"] = Self.words(of: scorecard.overall, checklist)
    shares["tailored"] = scorecard.tailoredShare
  }

  private static func words(of node: NodeScore, _ checklist: Checklist) -> String {
    let caps = node.caps.map { cap in
      switch cap {
      case .criticalGate(let criterion): checklist.criteria[criterion].id
      case .outcome: "outcome"
      }
    }
    return "\(node.bands.words); caps \(caps.sorted()); flags \(node.flags)"
  }

  /// What differs of all that this one speaks of; the other may know more ids.
  func differences(from other: Outcomes) -> [String] {
    var lines = scores.differences(from: other.scores)
    for (id, share) in shares.sorted(by: { $0.key < $1.key }) {
      let changed = other.shares[id] ?? .nan
      if !(abs(share - changed) <= 1e-12) { lines.append("\(id): share \(share), \(changed)") }
    }
    for (id, text) in words.sorted(by: { $0.key < $1.key }) where other.words[id] != text {
      lines.append("\(id): \(text) became \(other.words[id] ?? "missing")")
    }
    return lines
  }
}

extension IndicatorScore.State {
  fileprivate var word: String {
    switch self {
    case .answered(let score): "answered \(score)"
    case .unknown(let kind): "unknown, \(kind?.rawValue ?? "of no kind")"
    case .unanswered: "unanswered"
    case .noCases: "no cases"
    case .notApplicable(let reason): "not applicable by \(reason)"
    }
  }
}
