import ModelSamples
import PolicyModel
import Scoring

extension Scorecard {
  /// Groups, sections and the overall.
  var nodes: [NodeScore] { Array(groups) + Array(sections) + [overall] }
}

/// L, P, U and K of every node under its id, so that trees in another order can be compared; a
/// dimension's stand under such names as `P1 outcome`.
struct NodeScores {
  private(set) var byID: [String: Score?] = [:]

  init(_ tree: SampleTree) {
    let checklist = tree.checklist
    self.init(Scorecard(tree.assessment, checklist: checklist), checklist)
  }

  init(_ scorecard: Scorecard, _ checklist: Checklist) {
    for (indicator, result) in zip(checklist.indicators, scorecard.indicators) {
      byID[indicator.id] = .some(result.vector.map(Score.init))
    }
    for (criterion, result) in zip(checklist.criteria, scorecard.criteria) {
      byID[criterion.id] = .some(result.score)
    }
    for (group, result) in zip(checklist.groups, scorecard.groups) { add(result, group.id) }
    for (section, result) in zip(checklist.sections, scorecard.sections) {
      add(result, section.id)
    }
    add(scorecard.overall, "overall")
  }

  private mutating func add(_ node: NodeScore, _ id: String) {
    byID[id] = .some(node.score)
    byID[id + " structure"] = .some(node.structure)
    byID[id + " process"] = .some(node.process)
    byID[id + " outcome"] = .some(node.outcome)
  }

  /// A line for each node that has a score and breaks a rule.
  func lines(where isBreach: (Score) -> Bool) -> [String] {
    byID.compactMap { id, score in
      guard let score, isBreach(score) else { return nil }
      return "\(id): \(Optional(score).words)"
    }.sorted()
  }

  /// A line for each node that both have and that, from here to there, breaks a rule; whether a node
  /// applies must stay as it is.
  func lines(to other: NodeScores, where isBreach: (Score, Score) -> Bool) -> [String] {
    byID.compactMap { id, score in
      guard let after = other.byID[id] else { return nil }
      if let score, let after {
        guard isBreach(score, after) else { return nil }
      } else if score == nil, after == nil {
        return nil
      }
      return "\(id): \(score.words) became \(after.words)"
    }.sorted()
  }

  /// A line for each node that both have and that differs by more than rounding.
  func differences(from other: NodeScores) -> [String] {
    lines(to: other) { a, b in
      // Written so that a NaN would be a difference.
      let isNear =
        abs(a.demonstrated - b.demonstrated) <= 1e-12 && abs(a.possible - b.possible) <= 1e-12
        && abs(a.coverage - b.coverage) <= 1e-12
        && (a.answered == nil) == (b.answered == nil)
        && abs((a.answered ?? 0) - (b.answered ?? 0)) <= 1e-12
      return !isNear
    }
  }
}
