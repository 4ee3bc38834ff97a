import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What changing one answer can do to every node above it: method, section 14.
struct AnswerPropertyTests {
  /// A *raised* answer was known and still is: replacing an unknown by a poor answer lowers P, and
  /// leaving the denominator may lower anything.
  @Test func `raising an answer lowers neither L nor P nor U, whatever its evidence is, in off`() {
    let found = counterexample { tree, generator in
      var tree = tree
      tree.rules.evidence = .off
      return Self.compare(tree, with: { $0.value != nil }, &generator) { item, generator in
        item.raise(using: &generator)
        item.answer.evidence = [generator.evidence(in: tree)]
      } breach: {
        Self.fell($0, $1)
      }
    }
    #expect(found == nil)
  }

  /// Off is needed only because better answers may come with worse evidence.
  @Test func `raising an answer lowers neither L nor P nor U in any mode if its evidence stays`() {
    let found = counterexample { tree, generator in
      Self.compare(tree, with: { $0.value != nil }, &generator) { item, generator in
        item.raise(using: &generator)
      } breach: {
        Self.fell($0, $1)
      }
    }
    #expect(found == nil)
  }

  /// In every mode, and with any evidence: an unknown answer demonstrates nothing.
  @Test func `answering an unknown lowers no L and raises no U`() {
    let found = counterexample { tree, generator in
      Self.compare(tree, with: { $0.isOpen }, &generator) { item, generator in
        item.answer.value = generator.value(of: item.type, isExact: false)
      } breach: { before, after in
        after.demonstrated < before.demonstrated - 1e-12
          || after.possible > before.possible + 1e-12
          || after.coverage < before.coverage - 1e-12
      }
    }
    #expect(found == nil)
  }

  @Test func `turning a known answer to unknown raises no L, no band and no status`() {
    let found = counterexample { tree, generator in
      let before = tree.scorecard
      guard let index = Self.pick(before, { $0.value != nil }, &generator) else { return nil }
      var changed = tree
      changed.forEachItem { if $0 == index { $1.answer.value = generator.pick(Self.open) } }
      let after = changed.scorecard
      var breaches = NodeScores(tree).lines(to: NodeScores(changed)) { before, after in
        after.demonstrated > before.demonstrated + 1e-12
      }
      for (a, b) in zip(before.criteria, after.criteria) where Self.rank(b) > Self.rank(a) {
        breaches.append("\(a.status) became \(b.status)")
      }
      let nodes = zip(
        before.nodes,
        after.nodes)
      for (a, b) in nodes {
        guard let old = a.bands, let new = b.bands else { continue }
        if new.band > old.band || new.uncapped > old.uncapped {
          breaches.append("\(a.bands.words) became \(b.bands.words)")
        }
      }
      return breaches
    }
    #expect(found == nil)
  }

  private static let open: [AnswerValue] = [.unknown, .unanswered]

  /// Met is above partly met, and that above the other three alike; *not applicable* never changes here.
  private static func rank(_ criterion: CriterionScore) -> Int {
    switch criterion.status {
    case .met: 2
    case .partlyMet: 1
    case .notMet, .notDemonstrated, .notAssessed, .notApplicable: 0
    }
  }

  private static func fell(_ before: Score, _ after: Score) -> Bool {
    after.demonstrated < before.demonstrated - 1e-12 || after.possible < before.possible - 1e-12
      || (after.answered ?? 0) < (before.answered ?? 0) - 1e-12
      || abs(after.coverage - before.coverage) > 1e-12
  }

  /// Changes one item of the kind wanted; nil where the tree has none.
  private static func compare(
    _ tree: SampleTree, with isWanted: (IndicatorScore) -> Bool, _ generator: inout SplitMix64,
    change: (inout SampleItem, inout SplitMix64) -> Void, breach: (Score, Score) -> Bool
  ) -> [String]? {
    guard let index = pick(tree.scorecard, isWanted, &generator) else { return nil }
    var changed = tree
    changed.forEachItem { if $0 == index { change(&$1, &generator) } }
    return NodeScores(tree).lines(to: NodeScores(changed), where: breach)
  }

  private static func pick(
    _ scorecard: Scorecard, _ isWanted: (IndicatorScore) -> Bool, _ generator: inout SplitMix64
  ) -> IndicatorIndex? {
    let wanted = scorecard.indicators.indices.filter { isWanted(scorecard.indicators[$0]) }
    return wanted.isEmpty ? nil : generator.pick(wanted)
  }
}

extension IndicatorScore {
  /// Applicable, and not known.
  fileprivate var isOpen: Bool { isApplicable && value == nil }
}
