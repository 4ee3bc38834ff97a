import Findings
import PolicyModel
import YAMLTree

/// Reads `scoring:` of a checklist.
struct ScoringRulesReader {
  private typealias Node = YAMLTree.Node

  private var rules = ScoringRules()

  /// The rules, and which of the method's defaults they change (method, section 16).
  static func read(
    _ node: YAMLTree.Node, _ cursor: inout TreeCursor
  ) -> (rules: ScoringRules, changed: [ChangedRule]) {
    var reader = ScoringRulesReader()
    if !cursor.tree.isBlank(node), let fields = cursor.fields(node, ScoringKey.self) {
      reader.read(fields, &cursor)
    }
    return (reader.rules, ChangedRule.all(in: reader.rules))
  }

  private mutating func read(_ fields: Fields<ScoringKey>, _ cursor: inout TreeCursor) {
    readShares(fields, &cursor)
    readLists(fields, &cursor)
    readWholeNumbers(fields, &cursor)
    if let node = fields[.evidence] {
      rules.evidence = cursor.choice(node, "evidence mode") ?? .warn
    }
    if let node = fields[.effort], let effort = cursor.fields(node, EffortKey.self) {
      rules.effort.small = points(effort[.small], &cursor) ?? rules.effort.small
      rules.effort.medium = points(effort[.medium], &cursor) ?? rules.effort.medium
      rules.effort.large = points(effort[.large], &cursor) ?? rules.effort.large
    }
  }

  private mutating func readShares(_ fields: Fields<ScoringKey>, _ cursor: inout TreeCursor) {
    let shares: [(ScoringKey, WritableKeyPath<ScoringRules, Double>)] = [
      (.partial, \.partial), (.exceptionsCap, \.exceptionsCap), (.gate, \.gate), (.met, \.met),
      (.notMet, \.notMet), (.provisionalBelow, \.provisionalBelow),
      (.bandFromKnown, \.bandFromKnown),
      (.outcomeGate, \.outcomeGate), (.tailoringNotice, \.tailoringNotice),
      (.weightBox, \.weightBox),
    ]
    for (key, path) in shares {
      if let node = fields[key], let share = share(node, key, &cursor) {
        rules[keyPath: path] = share
      }
    }
    if rules.notMet > rules.met, let node = fields[.notMet] ?? fields[.met] {
      cursor.error(
        .notAscending, at: node, "'not-met' is above 'met'",
        expected: "expected at most \(rules.met)")
    }
  }

  private mutating func readLists(_ fields: Fields<ScoringKey>, _ cursor: inout TreeCursor) {
    if let node = fields[.bands], let bands = shares(node, .bands, count: 4, &cursor) {
      if zip(bands, bands.dropFirst()).allSatisfy({ $0 < $1 }) {
        rules.bands = bands
      } else {
        cursor.error(
          .notAscending, at: node, "the bands do not rise", expected: "expected rising numbers")
      }
    }
    if let node = fields[.evidenceFactors],
      let factors = shares(node, .evidenceFactors, count: 3, &cursor)
    {
      if factors[0] >= factors[1], factors[1] >= factors[2] {
        rules.evidenceFactors.documented = factors[0]
        rules.evidenceFactors.stale = factors[1]
        rules.evidenceFactors.none = factors[2]
      } else {
        cursor.error(
          .notDescending, at: node, "worse evidence counts for more than better",
          expected: "expected falling numbers: documented, stale, none")
      }
    }
    guard let node = fields[.tiers], let items = cursor.list(node, "'tiers'", of: "2 numbers")
    else {
      return
    }
    let tiers = items.compactMap {
      cursor.number($0, "priority", in: Limits.percentage, expected: "a number from 0 to 100")
    }
    if tiers.count == 2, items.count == 2, tiers[0] >= tiers[1] {
      rules.tiers = tiers
    } else if tiers.count == items.count {
      cursor.error(
        .wrongCount, at: node, "'tiers' does not fit", expected: "expected 2 falling numbers")
    }
  }

  private mutating func readWholeNumbers(
    _ fields: Fields<ScoringKey>, _ cursor: inout TreeCursor
  ) {
    if let node = fields[.capBand] {
      rules.capBand =
        cursor.whole(node, "band", in: Limits.bands, expected: "a band from 0 to 4")
        ?? rules.capBand
    }
    if let node = fields[.evidenceMonths] {
      rules.evidenceMonths =
        cursor.whole(
          node, "number of months", in: Limits.evidenceMonths,
          expected: "whole months from 0 to 1200")
        ?? rules.evidenceMonths
    }
    if let node = fields[.runs] {
      rules.runs =
        cursor.whole(node, "number of runs", in: Limits.runs, expected: "a whole number to 1000000")
        ?? rules.runs
    }
    if let node = fields[.seed] {
      let seed = cursor.whole(
        node, "seed", in: Limits.seeds, expected: "a whole number of 15 digits at most")
      rules.seed = seed.map(UInt64.init) ?? rules.seed
    }
  }

  private func points(_ node: Node?, _ cursor: inout TreeCursor) -> Int? {
    guard let node else { return nil }
    return cursor.whole(node, "effort", in: Limits.effort, expected: "whole points from 1 to 100")
  }

  private func share(
    _ node: Node, _ key: ScoringKey, _ cursor: inout TreeCursor
  ) -> Double? {
    cursor.number(
      node, "value of '\(key.rawValue)'", in: Limits.share, expected: "a number from 0 to 1")
  }

  private func shares(
    _ node: Node, _ key: ScoringKey, count: Int, _ cursor: inout TreeCursor
  ) -> [Double]? {
    guard let items = cursor.list(node, "'\(key.rawValue)'", of: "\(count) numbers") else {
      return nil
    }
    let values = items.compactMap { share($0, key, &cursor) }
    if items.count != count {
      cursor.error(
        .wrongCount, at: node, "'\(key.rawValue)' has \(items.count) numbers",
        expected: "expected \(count)")
    }
    return values.count == count && items.count == count ? values : nil
  }
}
