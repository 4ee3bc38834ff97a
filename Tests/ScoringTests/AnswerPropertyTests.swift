import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What changing one answer can do to every node above it: method, section 14.
struct AnswerPropertyTests {
  /// A *raised* answer is worse at neither end; one that nobody knows may become any that reaches 1.
  @Test func `raising an answer lowers neither L nor P nor U, whatever its evidence is, in off`() {
    let found = counterexample { tree, generator in
      var tree = tree
      tree.rules.evidence = .off
      return Self.compare(tree, with: \.isApplicable, &generator) { item, generator in
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
      Self.compare(tree, with: \.isApplicable, &generator) { item, generator in
        item.raise(using: &generator)
      } breach: {
        Self.fell($0, $1)
      }
    }
    #expect(found == nil)
  }

  /// In every mode, and with any evidence: an unknown answer demonstrates nothing.
  @Test func `answering an unknown lowers no L and no K and raises no U`() {
    let found = counterexample { tree, generator in
      Self.compare(tree, with: \.isOpen, &generator) { item, generator in
        item.answer.value = generator.value(of: item.type, isExact: false)
      } breach: { before, after in
        after.demonstrated < before.demonstrated - 1e-12
          || after.possible > before.possible + 1e-12
          || after.coverage < before.coverage - 1e-12
      }
    }
    #expect(found == nil)
  }

  /// In every mode: an answer's evidence stays.
  @Test func `widening an interval raises no L and no K and lowers no U`() {
    let found = counterexample { tree, generator in
      Self.compare(tree, with: \.isKnown, &generator) { item, generator in
        item.widen(using: &generator)
      } breach: { before, after in
        after.demonstrated > before.demonstrated + 1e-12
          || after.possible < before.possible - 1e-12
          || after.coverage > before.coverage + 1e-12
      }
    }
    #expect(found == nil)
  }

  @Test func `turning a known answer to unknown raises no L, no band and no status`() {
    let found = counterexample { tree, generator in
      let before = tree.scorecard
      guard let index = Self.pick(before, \.isKnown, &generator) else { return nil }
      var changed = tree
      changed.forEachItem { if $0 == index { $1.answer.value = generator.pick(Self.open) } }
      return NodeScores(tree).lines(to: NodeScores(changed)) { before, after in
        after.demonstrated > before.demonstrated + 1e-12
      } + Standing(changed.scorecard).rises(above: Standing(before))
    }
    #expect(found == nil)
  }

  @Test func `an answer no vaguer and no worse at either end lowers no band, status or gate`() {
    let found = counterexample { tree, generator in
      let before = tree.scorecard
      guard let index = Self.pick(before, \.isApplicable, &generator) else { return nil }
      var changed = tree
      changed.forEachItem { if $0 == index { $1.raise(using: &generator) } }
      let after = changed.scorecard
      let (old, new) = (before.indicators[index].interval, after.indicators[index].interval)
      guard let old, let new, old != new, new.known >= old.known - 1e-12 else { return nil }
      return Standing(before).rises(above: Standing(after), withGates: true)
    }
    #expect(found == nil)
  }

  private static let open: [AnswerValue] = [.unknown, .unanswered]

  private static func fell(_ before: Score, _ after: Score) -> Bool {
    after.demonstrated < before.demonstrated - 1e-12 || after.possible < before.possible - 1e-12
      || (after.answered ?? 0) < (before.answered ?? 0) - 1e-12
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
  /// Applicable, and nothing of it known.
  fileprivate var isOpen: Bool { isApplicable && !isKnown }
}

/// Bands, statuses and gates as ranks, so that they can be compared.
private struct Standing {
  private var ranks: [(name: String, rank: Int, isGate: Bool)] = []

  init(_ card: Scorecard) {
    for (index, criterion) in card.criteria.enumerated() {
      ranks.append(("status \(index): \(criterion.status)", Self.rank(criterion.status), false))
      if let gate = criterion.gate { ranks.append(("gate \(index)", Self.rank(gate), true)) }
    }
    for (index, node) in card.nodes.enumerated() {
      guard let bands = node.bands else { continue }
      // No band is below the lowest.
      ranks.append(("band \(index)", bands.band?.rawValue ?? -1, false))
      ranks.append(("uncapped \(index)", bands.uncapped.rawValue, false))
    }
  }

  /// What ranks higher here than there.
  func rises(above other: Standing, withGates: Bool = false) -> [String] {
    if ranks.count != other.ranks.count { return ["not the same nodes"] }
    return zip(ranks, other.ranks).filter { a, b in (withGates || !a.isGate) && a.rank > b.rank }
      .map { "\($0.name) of rank \($0.rank) above \($1.name) of rank \($1.rank)" }
  }

  /// Met is above partly met, and that above the others alike.
  private static func rank(_ status: CriterionScore.Status) -> Int {
    switch status {
    case .met: 2
    case .partlyMet: 1
    case .notMet, .notDemonstrated, .mostlyNotKnown, .notAssessed, .notApplicable: 0
    }
  }

  private static func rank(_ gate: CriterionScore.Gate) -> Int {
    switch gate {
    case .pass: 2
    case .undetermined: 1
    case .fail, .notEvaluated: 0
    }
  }
}
