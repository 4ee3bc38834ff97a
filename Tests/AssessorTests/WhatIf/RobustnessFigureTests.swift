import Foundation
import ModelSamples
import Testing

/// `robustness --format json` on two criteria of equal weight: by hand, and what is drawn a second way.
@Suite struct `The figures of robustness` {
  private func figures(_ one: String, _ two: String, _ options: String...) throws -> NSDictionary {
    let text = SmallRounds.text(
      "2026-06-30", "answers: { C-01.s1: \(one), C-02.p1: \(two) }\n")
    return try SmallFolder.json(["robustness"] + options, on: [text])
  }

  /// Of 1 and 0.2: at most (1.25 + 0.75 × 0.2) / 2, at least (0.75 + 1.25 × 0.2) / 2.
  @Test func `are the exact box, what one weight moves, what leaves and other means`() throws {
    let figures = try figures("yes", "20")
    for (key, value) in [("demonstrated", 0.6), ("low", 0.5), ("high", 0.7), ("box", 0.25)] {
      #expect(figures[key] as? Double == value, "\(key)")
    }
    #expect(figures["dependsOnWeights"] as? Bool == true)
    #expect(figures["runs"] as? Int == 10_000 && figures["seed"] as? String == "42")
    // (L_c − L) / ΣW, and the other criterion alone.
    #expect(
      figures["derivatives"] as? [NSDictionary] == [
        ["criterion": "C-01", "value": 0.2], ["criterion": "C-02", "value": -0.2],
      ])
    #expect(
      figures["withoutCriterion"] as? [NSDictionary] == [
        ["criterion": "C-01", "value": 0.2], ["criterion": "C-02", "value": 1],
      ])
    #expect(figures["withoutSection"] as? [NSDictionary] == [])
    // ((1 + √0.2) / 2)², √0.2 and 2 / (1 + 5).
    #expect(
      figures["powerMeans"] as? [NSDictionary] == [
        ["exponent": 1, "value": 0.6], ["exponent": 0.5, "value": 0.523607],
        ["exponent": 0, "value": 0.447214], ["exponent": -1, "value": 0.333333],
      ])
    #expect(figures["topTen"] as? [NSDictionary] == [["criterion": "C-02", "value": 1]])
    #expect(figures["withOpen"] is NSNull)
  }

  @Test func `say where the band does not depend on the weights`() throws {
    let figures = try figures("yes", "80", "--box", "0.1")
    // Of 1 and 0.8: (1.1 + 0.9 × 0.8) / 2 and (0.9 + 1.1 × 0.8) / 2.
    #expect(figures["low"] as? Double == 0.89 && figures["high"] as? Double == 0.91)
    #expect(figures["dependsOnWeights"] as? Bool == false)
    #expect(figures["bandShares"] as? [Double] == [0, 0, 0, 0, 1])
  }

  /// Of half of the weight something must be known.
  @Test func `say nothing of bands where too little is known for one`() throws {
    let figures = try figures("unknown", "{ from: 0, to: 50 }", "--runs", "20")
    #expect(figures["bandShares"] is NSNull && figures["dependsOnWeights"] is NSNull)
    #expect(figures["demonstrated"] as? Double == 0 && figures["topTen"] is [Any])
  }

  /// One run after the other: for each criterion the weight of its question, which changes nothing where
  /// it is the only one, then its own; what is open behind them.
  private func means(
    _ values: [Double?], runs: Int, seed: UInt64, isOpenDrawn: Bool
  ) -> [Double] {
    var generator = SplitMix64(seed: seed)
    return (0..<runs).map { _ in
      let weights = values.map { _ -> Double in
        _ = generator.next()
        return 1 + 0.25 * generator.number(-1...1)
      }
      let drawn = values.map { $0 ?? (isOpenDrawn ? generator.number(0...1) : 0) }
      return zip(weights, drawn).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    }.sorted()
  }

  private func isNear(_ found: Any?, _ expected: Double) -> Bool {
    (found as? Double).map { abs($0 - expected) < 6e-7 } ?? false
  }

  @Test(arguments: [("1000", "42"), ("999", "7")])
  func `are the percentiles and bands of the runs that the method draws`(
    runs: String, seed: String
  ) throws {
    let figures = try figures("yes", "20", "--runs", runs, "--seed", seed)
    let count = try #require(Int(runs))
    let sorted = means(
      [1, 0.2], runs: count, seed: try #require(UInt64(seed)), isOpenDrawn: false)
    let told = try #require(figures["percentiles"] as? NSDictionary)
    for (name, percent) in [("p5", 5), ("p50", 50), ("p95", 95)] {
      // The rank is the share of the runs, rounded up.
      #expect(isNear(told[name], sorted[(percent * count + 99) / 100 - 1]), "\(name)")
    }
    let shares = try #require(figures["bandShares"] as? [Double])
    let limits = [-1, 0.2, 0.4, 0.6, 0.8, 2]
    for (band, share) in shares.enumerated() {
      let inBand = sorted.count { limits[band] <= $0 && $0 < limits[band + 1] }
      #expect(isNear(share, Double(inBand) / Double(count)), "band \(band)")
    }
  }

  @Test func `are drawn with what is open too, where that is asked for`() throws {
    let figures = try figures("unknown", "60", "--runs", "500", "--open", "uniform")
    let without = means([0, 0.6], runs: 500, seed: 42, isOpenDrawn: false)
    let with = means([nil, 0.6], runs: 500, seed: 42, isOpenDrawn: true)
    let told = try #require(figures["percentiles"] as? NSDictionary)
    let open = try #require(figures["withOpen"] as? NSDictionary)
    for (name, rank) in [("p5", 25), ("p50", 250), ("p95", 475)] {
      #expect(isNear(told[name], without[rank - 1]), "\(name)")
      #expect(isNear(open[name], with[rank - 1]), "open \(name)")
    }
  }
}
