import PolicyModel
import Testing

/// The defaults that the method promises (section 16).
@Suite struct `The rules of scoring` {
  @Test func `count partial and exceptions half, and pass gates at a half and at 0.6`() {
    let rules = ScoringRules()
    #expect([rules.partial, rules.exceptionsCap] == [0.5, 0.5])
    #expect([rules.gate, rules.outcomeGate] == [0.5, 0.6])
  }

  @Test func `have their limits of status, bands, caps and notices`() {
    let rules = ScoringRules()
    #expect([rules.met, rules.notMet] == [0.8, 0.4])
    #expect(rules.bands == [0.2, 0.4, 0.6, 0.8])
    #expect([rules.provisionalBelow, rules.tailoringNotice] == [0.75, 0.25])
    #expect(rules.bandFromKnown == 0.5)
    #expect(rules.capBand == 2)
  }

  @Test func `fix for every checklist what a half is, when to answer, and when to stop asking`() {
    #expect(
      [ScoringRules.holds, ScoringRules.mostlyKnown, ScoringRules.measured] == [0.5, 0.5, 0.5])
    #expect([ScoringRules.strong, ScoringRules.weak] == [0.75, 0.4])
    #expect([ScoringRules.disagreement, ScoringRules.contradiction] == [0.5, 0.25])
    #expect(ScoringRules.tierMonths == (first: 6, second: 12, third: 18, fourth: 24))
    #expect(ScoringRules.answerMonths == (verify: 3, other: 6))
    #expect(ScoringRules.firstKnown == 0.75 && ScoringRules.firstGaps == 10)
  }

  @Test func `list evidence without discounting it, and call it fresh for three years`() {
    let rules = ScoringRules()
    #expect(rules.evidence == .warn)
    #expect(rules.evidenceMonths == 36)
    let factors = rules.evidenceFactors
    #expect([factors.documented, factors.stale, factors.none] == [1, 0.75, 0.5])
  }

  @Test func `vary weights by a quarter in 10,000 runs from the seed 42`() {
    let rules = ScoringRules()
    #expect(rules.weightBox == 0.25)
    #expect(rules.runs == 10_000)
    #expect(rules.seed == 42)
  }

  @Test func `begin the tiers 2 and 3 at the priorities 50 and 25`() {
    #expect(ScoringRules().tiers == [50, 25])
  }

  @Test func `cost one, two or four points of effort, or what a checklist says`() {
    var rules = ScoringRules()
    let efforts = [Criterion.Effort.small, .medium, .large]
    #expect(efforts.map { rules.points(of: $0) } == [1, 2, 4])
    (rules.effort.small, rules.effort.medium, rules.effort.large) = (2, 3, 9)
    #expect(efforts.map { rules.points(of: $0) } == [2, 3, 9])
  }
}
