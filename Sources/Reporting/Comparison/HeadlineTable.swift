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

  /// The parts of the whole, which add up to 100 in either round, so that their changes add up to
  /// nothing.
  private var parts: [[String]] {
    let (one, two) = (PrintedScore(before), PrintedScore(after))
    func row(_ name: String, _ points: KeyPath<PrintedScore, Int>) -> [String] {
      [
        name, "\(one[keyPath: points])%", "\(two[keyPath: points])%",
        Printed.signed(two[keyPath: points] - one[keyPath: points]),
      ]
    }
    return [
      row("Demonstrated", \.demonstratedPoints),
      row(step.new.scorecard.rules.openWords.capitalisedFirst, \.notKnownPoints),
      row("Missing", \.missingPoints),
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
      return [name, "\(one)", "\(two)", Printed.signed(two - one)]
    }
    func gates(_ name: String, _ gate: CriterionScore.Gate) -> [String] {
      counts(name) { $0.criteria.count { $0.gate == gate } }
    }
    let rounds = [step.old, step.new]
    let hasFlags = rounds.contains { !$0.scorecard.redFlags.isEmpty }
    let hasGates = rounds.contains { $0.checklist.criteria.contains(where: \.isCritical) }
    let isUnreviewed = rounds.contains { !$0.assessment.carriedOver.isEmpty }
    let reviews = rounds.map(\.assessment.carriedOver.count)
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
      + (isUnreviewed
        ? [
          [
            "Answers not reviewed", "\(reviews[0])", "\(reviews[1])",
            Printed.signed(reviews[1] - reviews[0]),
          ]
        ] : [])
  }
}
