import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// The result then and now: the three parts that add up, the band, red flags and critical criteria.
struct HeadlineTable {
  private let step: RoundStep
  private let before: Score
  private let after: Score

  init(_ step: RoundStep, _ before: Score, _ after: Score) {
    (self.step, self.before, self.after) = (step, before, after)
  }

  var table: Document.Table {
    Document.Table(
      [
        .init("Result"), .init(step.old.day, .trailing), .init(step.new.day, .trailing),
        .init("Change", .trailing),
      ],
      rows: (parts + [band] + alerts).map { $0.map { Text($0) } })
  }

  /// The parts of the whole; their changes add up to nothing.
  private var parts: [[String]] {
    let (one, two) = (PrintedScore(before), PrintedScore(after))
    let gained = Printed.wholePercent(after.demonstrated - before.demonstrated)
    let rest = LargestRemainder.shares(
      of: -gained,
      among: [after.missing - before.missing, after.notKnown - before.notKnown].map { $0 * 100 })
    func change(_ points: Int) -> String { Printed.signed(Double(points) / 100) }
    return [
      ["Demonstrated", one.demonstrated, two.demonstrated, change(gained)],
      [
        step.new.scorecard.rules.openWords.capitalisedFirst, one.notKnown, two.notKnown,
        change(rest[1]),
      ],
      ["Missing", one.missing, two.missing, change(rest[0])],
    ]
  }

  private var band: [String] {
    let (one, two) = (step.old.scorecard.overall, step.new.scorecard.overall)
    var change = "–"
    if let first = one.bands?.band, let second = two.bands?.band {
      change = first == second ? "as before" : second > first ? "higher" : "lower"
    }
    return ["Band", one.bandWithKnown, two.bandWithKnown, change]
  }

  private var alerts: [[String]] {
    func counts(_ name: String, _ count: (Scorecard) -> Int) -> [String] {
      let (one, two) = (count(step.old.scorecard), count(step.new.scorecard))
      return [name, "\(one)", "\(two)", Printed.signed(Double(two - one) / 100)]
    }
    func gates(_ name: String, _ gate: CriterionScore.Gate) -> [String] {
      counts(name) { $0.criteria.count { $0.gate == gate } }
    }
    let rounds = [step.old, step.new]
    let hasFlags = rounds.contains { !$0.scorecard.redFlags.isEmpty }
    let hasGates = rounds.contains { $0.checklist.criteria.contains(where: \.isCritical) }
    return
      (hasFlags
      ? [
        counts("Red flags fired") { $0.redFlags.count { $0.hasFired == true } },
        counts("Red flags not verified") { $0.redFlags.count { $0.hasFired == nil } },
      ] : [])
      + (hasGates
        ? [
          gates("Critical criteria failed", .fail),
          gates("Critical criteria not yet known", .undetermined),
        ] : [])
  }
}
