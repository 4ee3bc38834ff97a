import Documents
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// A headline is never more than what is there, and never outside its own range (method, section 16).
@Suite struct PrintedScoreTests {
  @Test(arguments: [
    // Demonstrated, claimed, known; then the three parts and the range, worked out by hand.
    // 37.5 → 37; of the other 63, 37.5 missing and 25 open: 37 + 25, and the one left over to missing.
    (0.375, 0.375, 0.75, [37, 25, 38], "37–62%"),
    // All known: what is not demonstrated is missing.
    (0.399, 0.399, 1, [39, 0, 61], "39%"),
    // On the threshold, but for rounding noise.
    (0.1 + 0.2, 0.3, 1, [30, 0, 70], "30%"),
    (0, 0, 0, [0, 100, 0], "0–100%"), (1, 1, 1, [100, 0, 0], "100%"),
    // Not proven alone: 0.5 shown of 1 claimed.
    (0.5, 1, 1, [50, 50, 0], "50–100%"),
    // 2.4 open and 97.6 missing with nothing shown: the larger remainder takes the one left over.
    (0, 0, 0.976, [0, 2, 98], "0–2%"),
  ])
  func `the three parts add up to 100`(
    demonstrated: Double, claimed: Double, known: Double, parts: [Int], range: String
  ) {
    let printed = PrintedScore(
      Score(ScoreVector(demonstrated: demonstrated, claimed: claimed, known: known)))
    #expect(
      [printed.demonstratedPoints, printed.notKnownPoints, printed.missingPoints] == parts)
    #expect(printed.range == range)
  }

  @Test func `a headline is the low end of its range and reaches the band that stands beside it`() {
    var generator = SplitMix64(seed: 20_261_130)
    let rules = ScoringRules()
    for _ in 0..<20_000 {
      let known = Double.random(in: 0...1, using: &generator)
      let claimed = Double.random(in: 0...known, using: &generator)
      let shown = Bool.random(using: &generator) ? claimed : claimed * 0.75
      let score = Score(ScoreVector(demonstrated: shown, claimed: claimed, known: known))
      let printed = PrintedScore(score)
      let parts = [printed.demonstratedPoints, printed.notKnownPoints, printed.missingPoints]
      #expect(parts.reduce(0, +) == 100)
      #expect(parts.allSatisfy { $0 >= 0 })
      let open = printed.notKnownPoints == 0 ? "" : "–\(100 - printed.missingPoints)"
      #expect(printed.range == "\(printed.demonstratedPoints)\(open)%")
      let points = Double(printed.demonstratedPoints) / 100
      #expect(points <= score.demonstrated + 1e-9)
      #expect(Band(of: points, rules) == Band(of: score.demonstrated, rules))
    }
  }
}
