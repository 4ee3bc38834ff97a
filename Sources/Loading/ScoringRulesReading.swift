import PolicyModel
import YAMLTree

extension FileReader {
  /// Reads `scoring:`, and which of the method's defaults it changes (method, section 16).
  mutating func scoringRules(_ node: Node) -> (rules: ScoringRules, changed: [ChangedRule]) {
    var rules = ScoringRules()
    if tree.isBlank(node) { return (rules, []) }
    guard let fields = fields(node, ScoringKey.self) else { return (rules, []) }
    readShares(fields, &rules)
    readLists(fields, &rules)
    readWholeNumbers(fields, &rules)
    if let node = fields[.evidence] { rules.evidence = choice(node, "evidence mode") ?? .warn }
    if let node = fields[.effort], let effort = self.fields(node, EffortKey.self) {
      rules.effort.small = points(effort[.small]) ?? rules.effort.small
      rules.effort.medium = points(effort[.medium]) ?? rules.effort.medium
      rules.effort.large = points(effort[.large]) ?? rules.effort.large
    }
    return (rules, Self.changes(in: rules))
  }

  private mutating func readShares(_ fields: Fields<ScoringKey>, _ rules: inout ScoringRules) {
    let shares: [(ScoringKey, WritableKeyPath<ScoringRules, Double>)] = [
      (.partial, \.partial), (.exceptionsCap, \.exceptionsCap), (.gate, \.gate), (.met, \.met),
      (.notMet, \.notMet), (.provisionalBelow, \.provisionalBelow),
      (.outcomeGate, \.outcomeGate), (.tailoringNotice, \.tailoringNotice),
      (.weightBox, \.weightBox),
    ]
    for (key, path) in shares {
      if let node = fields[key], let share = share(node, key) { rules[keyPath: path] = share }
    }
    if rules.notMet > rules.met, let node = fields[.notMet] ?? fields[.met] {
      error(
        .notAscending, at: node, "'not-met' is above 'met'",
        expected: "expected at most \(rules.met)")
    }
  }

  private mutating func readLists(_ fields: Fields<ScoringKey>, _ rules: inout ScoringRules) {
    if let node = fields[.bands], let bands = shares(node, .bands, count: 4) {
      if zip(bands, bands.dropFirst()).allSatisfy({ $0 < $1 }) {
        rules.bands = bands
      } else {
        error(
          .notAscending, at: node, "the bands do not rise", expected: "expected rising numbers")
      }
    }
    if let node = fields[.evidenceFactors], let factors = shares(node, .evidenceFactors, count: 3) {
      if factors[0] >= factors[1], factors[1] >= factors[2] {
        rules.evidenceFactors.documented = factors[0]
        rules.evidenceFactors.stale = factors[1]
        rules.evidenceFactors.none = factors[2]
      } else {
        error(
          .notDescending, at: node, "worse evidence counts for more than better",
          expected: "expected falling numbers: documented, stale, none")
      }
    }
    guard let node = fields[.tiers], let items = list(node, "'tiers'", of: "2 numbers") else {
      return
    }
    let tiers = items.compactMap {
      number($0, "priority", in: Limits.percentage, expected: "a number from 0 to 100")
    }
    if tiers.count == 2, items.count == 2, tiers[0] >= tiers[1] {
      rules.tiers = tiers
    } else if tiers.count == items.count {
      error(.wrongCount, at: node, "'tiers' does not fit", expected: "expected 2 falling numbers")
    }
  }

  private mutating func readWholeNumbers(
    _ fields: Fields<ScoringKey>, _ rules: inout ScoringRules
  ) {
    if let node = fields[.capBand] {
      rules.capBand =
        whole(node, "band", in: Limits.bands, expected: "a band from 0 to 4") ?? rules.capBand
    }
    if let node = fields[.evidenceMonths] {
      rules.evidenceMonths =
        whole(
          node, "number of months", in: Limits.evidenceMonths,
          expected: "whole months from 0 to 1200")
        ?? rules.evidenceMonths
    }
    if let node = fields[.runs] {
      rules.runs =
        whole(node, "number of runs", in: Limits.runs, expected: "a whole number to 1000000")
        ?? rules.runs
    }
    if let node = fields[.seed] {
      let seed = whole(
        node, "seed", in: Limits.seeds, expected: "a whole number of 15 digits at most")
      rules.seed = seed.map(UInt64.init) ?? rules.seed
    }
  }

  private mutating func points(_ node: Node?) -> Int? {
    guard let node else { return nil }
    return whole(node, "effort", in: Limits.effort, expected: "whole points from 1 to 100")
  }

  private mutating func share(_ node: Node, _ key: ScoringKey) -> Double? {
    number(node, "value of '\(key.rawValue)'", in: Limits.share, expected: "a number from 0 to 1")
  }

  private mutating func shares(_ node: Node, _ key: ScoringKey, count: Int) -> [Double]? {
    guard let items = list(node, "'\(key.rawValue)'", of: "\(count) numbers") else { return nil }
    let values = items.compactMap { share($0, key) }
    if items.count != count {
      error(
        .wrongCount, at: node, "'\(key.rawValue)' has \(items.count) numbers",
        expected: "expected \(count)")
    }
    return values.count == count && items.count == count ? values : nil
  }

  /// The keys whose values differ from the method's defaults, in the order of the format.
  private static func changes(in rules: ScoringRules) -> [ChangedRule] {
    let standard = written(ScoringRules())
    return zip(written(rules), standard).filter { $0.value != $1.value }
      .map { ChangedRule(key: $0.key, value: $0.value, standard: $1.value) }
  }

  private static func written(_ rules: ScoringRules) -> [(key: String, value: String)] {
    let factors = rules.evidenceFactors
    let effort = rules.effort
    let values: [(ScoringKey, String)] = [
      (.partial, "\(rules.partial)"), (.exceptionsCap, "\(rules.exceptionsCap)"),
      (.gate, "\(rules.gate)"), (.met, "\(rules.met)"), (.notMet, "\(rules.notMet)"),
      (.bands, "\(rules.bands)"), (.provisionalBelow, "\(rules.provisionalBelow)"),
      (.capBand, "\(rules.capBand)"), (.outcomeGate, "\(rules.outcomeGate)"),
      (.tailoringNotice, "\(rules.tailoringNotice)"), (.evidence, rules.evidence.rawValue),
      (.evidenceFactors, "\([factors.documented, factors.stale, factors.none])"),
      (.evidenceMonths, "\(rules.evidenceMonths)"), (.weightBox, "\(rules.weightBox)"),
      (.runs, "\(rules.runs)"), (.seed, "\(rules.seed)"),
      (.effort, "\(effort.small), \(effort.medium), \(effort.large)"), (.tiers, "\(rules.tiers)"),
    ]
    return values.map { ($0.0.rawValue, $0.1) }
  }
}
