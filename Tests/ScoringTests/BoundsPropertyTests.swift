import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What holds of the numbers of every tree: method, sections 6, 7, 9 and 14.
struct BoundsPropertyTests {
  /// To the last bit, since rounding keeps the order of sums of products, and a possible score of
  /// 1.0000000000000002 would be printed as 101 %; only P, a quotient, may round past U.
  @Test func `0 ≤ L ≤ P ≤ U ≤ 1 on every node and in every dimension`() {
    let found = counterexample { tree, _ in
      NodeScores(tree).lines { score in
        let middle = score.answered ?? score.demonstrated
        // Written so that a NaN would be a breach.
        let isOrdered =
          0 <= score.demonstrated && score.demonstrated <= middle && middle <= 1
          && middle <= score.possible + 1e-12 && score.demonstrated <= score.possible
          && score.possible <= 1 && 0 <= score.coverage && score.coverage <= 1
        return !isOrdered
      }
    }
    #expect(found == nil)
  }

  @Test func `P is null exactly where nothing is known`() {
    let found = counterexample { tree, _ in
      NodeScores(tree).lines { ($0.answered == nil) != ($0.coverage <= 1e-9) }
    }
    #expect(found == nil)
  }

  @Test func `the answered difference of two dimensions lies within its bounds`() {
    let found = counterexample { tree, _ in
      let card = tree.scorecard
      let gaps = card.nodes
        .flatMap { [$0.implementationGap, $0.effectivenessGap] }
      guard gaps.contains(where: { $0.value != nil }) else { return nil }
      return gaps.compactMap { gap in
        guard let value = gap.value else { return nil }
        guard let bounds = gap.bounds else { return "a value without bounds" }
        let isInside = bounds.lowerBound - 1e-12 <= value && value <= bounds.upperBound + 1e-12
        return isInside ? nil : gap.words
      }
    }
    #expect(found == nil)
  }

  @Test func `the effective weights add up to 1, and each of the four numbers with them`() {
    let found = counterexample { tree, _ in
      let card = tree.scorecard
      let criteria = card.criteria.reduce(0) { $0 + $1.effectiveWeight }
      let indicators = card.indicators.reduce(0) { $0 + $1.effectiveWeight }
      guard let overall = card.overall.score else {
        return criteria == 0 && indicators == 0 ? nil : ["weights where nothing is scored"]
      }
      var sum = ScoreVector.unknown
      for indicator in card.indicators {
        guard let vector = indicator.vector else { continue }
        sum.demonstrated += indicator.effectiveWeight * vector.demonstrated
        sum.claimed += indicator.effectiveWeight * vector.claimed
        sum.known += indicator.effectiveWeight * vector.known
      }
      let pairs = [
        ("criteria", criteria, 1), ("indicators", indicators, 1),
        ("L", sum.demonstrated, overall.demonstrated), ("K", sum.known, overall.coverage),
        ("P", overall.answered == nil ? 0 : sum.claimed / sum.known, overall.answered ?? 0),
        ("U", sum.claimed + 1 - sum.known, overall.possible),
      ]
      return pairs.filter { abs($0.1 - $0.2) > 1e-12 }.map { "\($0.0): \($0.1), not \($0.2)" }
    }
    #expect(found == nil)
  }

  @Test
  func `with complete data, no ranges or half-known lists, and evidence off, L, P and U are one`() {
    let found = counterexample { tree, generator in
      var tree = tree
      tree.rules.evidence = .off
      tree.forEachItem { _, item in
        item.answer.value = generator.value(of: item.type, isExact: true)
      }
      guard tree.scorecard.overall.score != nil else { return nil }
      return NodeScores(tree).lines { score in
        score.coverage != 1 || score.demonstrated != score.possible
          || score.answered != score.possible
      }
    }
    #expect(found == nil)
  }

  @Test func `a cap never raises a band, and without a cap nothing lowers one`() {
    let found = counterexample { tree, _ in
      let card = tree.scorecard
      let nodes = card.nodes
      guard nodes.contains(where: { !$0.caps.isEmpty }) else { return nil }
      return nodes.compactMap { node in
        guard let bands = node.bands else {
          return node.caps.isEmpty ? nil : "caps on a node that is not applicable"
        }
        guard let band = bands.band else { return nil }
        if band > bands.uncapped { return "raised: \(node.bands.words)" }
        let isLowered = band < bands.uncapped
        return isLowered && node.caps.isEmpty ? "lowered: \(node.bands.words)" : nil
      }
    }
    #expect(found == nil)
  }

  @Test func `a band is there from what must be known for one, and reaches its highest at most`() {
    let found = counterexample { tree, _ in
      let nodes = tree.scorecard.nodes
      guard nodes.contains(where: { $0.bands?.band == nil && $0.bands != nil }) else { return nil }
      return nodes.compactMap { node in
        guard let bands = node.bands, let score = node.score else { return nil }
        let isKnown = score.coverage >= tree.rules.bandFromKnown - 1e-9
        if (bands.band != nil) != isKnown { return "known \(score.coverage): \(node.bands.words)" }
        if bands.band == nil, !bands.isProvisional { return "not provisional without a band" }
        if bands.highest > bands.potential { return "highest above potential" }
        return bands.band.map { $0 > bands.highest } ?? false ? "band above highest" : nil
      }
    }
    #expect(found == nil)
  }

  @Test func `what is demonstrated, not known and missing are parts of one whole`() {
    let found = counterexample { tree, _ in
      NodeScores(tree).lines { score in
        let sum = score.demonstrated + score.notKnown + score.missing
        return abs(sum - 1) > 1e-12 || score.notKnown < 0 || score.missing < 0
      }
    }
    #expect(found == nil)
  }
}
