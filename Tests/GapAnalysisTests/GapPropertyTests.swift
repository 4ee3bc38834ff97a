import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What holds of the registers of every tree: method, sections 9 and 14.
struct GapPropertyTests {
  @Test func `contributions over the applicable criteria add up to 1 − U and to U − L`() {
    let found = counterexample { tree, _ in
      let card = tree.scorecard
      guard let overall = card.overall.score else { return nil }
      let fix = Dictionary(uniqueKeysWithValues: tree.toFix.map { ($0.criterion, $0.contribution) })
      let open = Dictionary(
        uniqueKeysWithValues: tree.toFindOut.map { ($0.criterion, $0.contribution) })
      var (missing, notKnown) = (0.0, 0.0)
      for (index, criterion) in card.criteria.indexed {
        guard let score = criterion.score else { continue }
        // A criterion at or above its target has no row, but is still short of 1.
        missing += fix[index] ?? criterion.effectiveWeight * (1 - score.possible)
        notKnown += open[index] ?? criterion.effectiveWeight * (score.possible - score.demonstrated)
      }
      return Self.unlike(missing, 1 - overall.possible)
        + Self.unlike(notKnown, overall.possible - overall.demonstrated)
    }
    #expect(found == nil)
  }

  @Test func `with all targets 1, the rows alone add up to 1 − U and to U − L`() {
    let found = counterexample { tree, _ in
      var tree = tree
      tree.forEachCriterion { $0.target = 1 }
      guard let overall = tree.scorecard.overall.score else { return nil }
      return Self.unlike(tree.toFix.reduce(0) { $0 + $1.contribution }, 1 - overall.possible)
        + Self.unlike(
          tree.toFindOut.reduce(0) { $0 + $1.contribution },
          overall.possible - overall.demonstrated)
    }
    #expect(found == nil)
  }

  @Test func `the parts to fix and to find out are together what a criterion lacks to its target`()
  {
    let found = counterexample { tree, _ in
      let (criteria, card) = (tree.criteria, tree.scorecard)
      let fix = Dictionary(uniqueKeysWithValues: tree.toFix.map { ($0.criterion, $0) })
      let open = Dictionary(uniqueKeysWithValues: tree.toFindOut.map { ($0.criterion, $0) })
      guard !fix.isEmpty, !open.isEmpty else { return nil }
      let heaviest =
        zip(criteria, card.criteria).filter { $1.isApplicable }.map(\.0.weight).max() ?? 0
      return card.criteria.indexed.flatMap { index, result -> [String] in
        guard let score = result.score else {
          return fix[index] == nil && open[index] == nil ? [] : ["a row that does not apply"]
        }
        let criterion = criteria[index.position]
        let missing = max(0, criterion.target - score.possible)
        let lacking = max(0, criterion.target - score.demonstrated)
        let share = heaviest > 0 ? 100 * criterion.weight / heaviest : 0
        var lines: [String] = []
        if let row = fix[index] {
          lines += Self.unlike(row.shortfall, missing) + Self.unlike(row.priority, share * missing)
        } else if share * missing > 1e-9 {
          lines.append("\(criterion.id) is not to be fixed")
        }
        if let row = open[index] {
          lines += Self.unlike(row.shortfall, lacking - missing)
          lines += Self.unlike(row.priority, share * (lacking - missing))
        } else if share * (lacking - missing) > 1e-9 {
          lines.append("\(criterion.id) is not to be found out")
        }
        return lines
      }
    }
    #expect(found == nil)
  }

  @Test func `rows are those with a priority or a reason, and stand in order`() {
    let found = counterexample { tree, _ in
      let (card, checklist) = (tree.scorecard, tree.checklist)
      let (toFix, toFindOut) = (tree.toFix, tree.toFindOut)
      guard toFix.count > 1, toFindOut.count > 1 else { return nil }
      var lines: [String] = []
      for row in toFix {
        let reasons = GapToFix.reasons(row.criterion, card, checklist)
        let isFirst = reasons.contains { reason in
          if case .required = reason { false } else { true }
        }
        if row.priority <= 1e-9, reasons.isEmpty { lines.append("no reason: \(row.words)") }
        if (row.tier == .first) != isFirst { lines.append("tier: \(row.words)") }
        if (row.tier == .first) != (row.quadrant == nil) { lines.append("quadrant: \(row.words)") }
        if row.indicators.isEmpty { lines.append("names nothing: \(row.words)") }
      }
      for row in toFindOut {
        let reasons = GapToFindOut.reasons(row.criterion, card, checklist)
        let isVerified = reasons.contains { reason in
          if case .required = reason { false } else { true }
        }
        if row.priority <= 1e-9, reasons.isEmpty { lines.append("no reason: \(row.words)") }
        if (row.tier == .verify) != isVerified { lines.append("tier: \(row.words)") }
      }
      for (a, b) in zip(toFix, toFix.dropFirst())
      where a.tier > b.tier || (a.tier == b.tier && a.priority < b.priority - 1e-8) {
        lines.append("\(a.words) before \(b.words)")
      }
      for (a, b) in zip(toFindOut, toFindOut.dropFirst())
      where a.tier > b.tier || (a.tier == b.tier && a.priority < b.priority - 1e-8) {
        lines.append("\(a.words) before \(b.words)")
      }
      return lines
    }
    #expect(found == nil)
  }

  @Test func `random trees reach every tier, quadrant, reason and kind of question`() {
    var seen: Set<String> = []
    let found = counterexample { tree, _ in
      let (card, checklist) = (tree.scorecard, tree.checklist)
      for gap in tree.toFix {
        seen.formUnion([gap.tier.rawValue, gap.quadrant.map { "\($0)" } ?? "no quadrant"])
        for reason in GapToFix.reasons(gap.criterion, card, checklist) { seen.insert(reason.word) }
        if tree.criteria[gap.criterion.position].plan != nil { seen.insert("plan") }
        if gap.shortfall == 0 { seen.insert("nothing short") }
      }
      for gap in tree.toFindOut {
        seen.insert(gap.tier.rawValue)
        seen.formUnion(gap.questions.map { "\($0.todo)" })
        for reason in GapToFindOut.reasons(gap.criterion, card, checklist) {
          seen.insert(reason.word)
        }
        if gap.shortfall == 0 { seen.insert("nothing open") }
      }
      return []
    }
    #expect(found == nil)
    #expect(
      seen == [
        "1", "1v", "2", "3", "4", "v", "quickWin", "strategic", "fillIn", "later", "no quadrant",
        "plan", "nothing short", "nothing open", "failed gate", "required fails", "fired",
        "open gate", "required open", "not verified", "answer", "startMeasuring", "narrow",
        "document", "wait",
      ])
  }

  private static func unlike(_ a: Double, _ b: Double) -> [String] {
    abs(a - b) <= 1e-9 ? [] : ["\(a), not \(b)"]
  }
}

extension GapToFix.Reason {
  fileprivate var word: String {
    switch self {
    case .failedGate: "failed gate"
    case .required: "required fails"
    case .redFlag: "fired"
    }
  }
}

extension GapToFindOut.Reason {
  fileprivate var word: String {
    switch self {
    case .undeterminedGate: "open gate"
    case .required: "required open"
    case .redFlag: "not verified"
    }
  }
}
