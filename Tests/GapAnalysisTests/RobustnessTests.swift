import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

@Suite struct `The test of weights` {
  private static let values = [0.2, 0.9, 0.5, 0.7, 0.4]
  private static let weights = [3.0, 1, 2, 2, 3]

  private func rounded(_ value: Double, _ places: Int) -> String {
    let unit = places == 4 ? 10_000.0 : places == 5 ? 100_000 : 1_000_000
    return String((value * unit).rounded() / unit)
  }

  @Test func `draws what the method's generator draws`() {
    var generator = SplitMix64(1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
    var seeded = SplitMix64(42)
    #expect(seeded.unit() == 0.74156487877182331)
    #expect(seeded.unit() == 0.1599103928769201)
    #expect(seeded.unit() == 0.27860113025513866)
  }

  /// E6 of the method.
  @Test func `finds the exact box and the percentiles of five scores`() throws {
    let items = zip(Self.values, Self.weights).map { ($0...$0, $1) }
    let box = try #require(WeightBox.bounds(items, box: 0.25))
    #expect(rounded(box.lowerBound, 4) == "0.42" && rounded(box.upperBound, 4) == "0.5103")
    let sampling = WeightSampling(
      units: zip(Self.values, Self.weights).map { WeightSampling.Unit(weight: $1, value: $0) },
      box: 0.25, seed: 42)
    func means(_ runs: Range<Int>) -> [Double] {
      runs.map { run in
        var generator = sampling.generator(before: run, draws: sampling.drawsPerRun)
        return sampling.mean(&generator)
      }
    }
    let sorted = means(0..<10_000).sorted()
    let found = [0.05, 0.5, 0.95].map { rounded(WeightSampling.percentile($0, of: sorted), 6) }
    #expect(found == ["0.441863", "0.463539", "0.486625"])
    // Pieces in another order give the same.
    let pieces = means(7_000..<10_000) + means(0..<7_000)
    #expect(pieces.sorted() == sorted)
  }

  /// E7 of the method.
  @Test func `finds the box of criteria from those of their indicators`() throws {
    let criteria: [[Double]] = [[0.5, 1, 0], [1, 0.5], [1, 1, 0.5]]
    let boxes = try criteria.map { values in
      try #require(WeightBox.bounds(values.map { ($0...$0, 1) }, box: 0.25))
    }
    #expect(
      boxes.map { "\(rounded($0.lowerBound, 4)) \(rounded($0.upperBound, 4))" }
        == ["0.4091 0.5909", "0.6875 0.8125", "0.7727 0.8846"])
    let whole = try #require(WeightBox.bounds(zip(boxes, [3.0, 2, 1]).map { ($0, $1) }, box: 0.25))
    #expect(rounded(whole.lowerBound, 4) == "0.5241" && rounded(whole.upperBound, 4) == "0.7444")
  }

  /// E6 and E7 of the method as checklists.
  @Test func `finds the same in checklists, and the derivatives`() throws {
    let five = SampleTree(
      zip(Self.values, Self.weights).enumerated().map { place, pair in
        SampleCriterion("C\(place)", percent: 100 * pair.0, weight: pair.1)
      })
    let result = try #require(robustness(five))
    #expect(rounded(result.demonstrated, 4) == "0.4636")
    let box = try #require(result.box.overall)
    #expect(rounded(box.lowerBound, 4) == "0.42" && rounded(box.upperBound, 4) == "0.5103")
    #expect(
      result.derivatives.map { rounded($0.value, 5) }
        == ["-0.02397", "0.03967", "0.00331", "0.02149", "-0.00579"])
    let criteria: [(Double, [AnswerValue])] = [
      (3, [.partial, .yes, .no]), (2, [.yes, .partial]), (1, [.yes, .yes, .partial]),
    ]
    let tree = SampleTree(
      criteria.enumerated().map { place, pair in
        SampleCriterion("C\(place)", weight: pair.0, pair.1.map { SampleItem($0) })
      })
    let bounds = try #require(
      WeightBox(tree.scorecard, checklist: tree.checklist, box: 0.25).overall)
    #expect(rounded(bounds.lowerBound, 4) == "0.5241" && rounded(bounds.upperBound, 4) == "0.7444")
    #expect(decimals(tree.scorecard.overall.score?.demonstrated) == "0.6389")
  }

  /// L is 0.4 and 0.5 of what is known, whatever the weights.
  @Test func `asks about the band only where there is one`() throws {
    let known = try #require(robustness(SampleTree([.percent(40), .percent(50)])))
    #expect(known.bandShares == [0, 0, 1, 0, 0])
    #expect(known.bands == .developing ... .developing && known.dependsOnWeights == false)
    let edge = try #require(robustness(SampleTree([.percent(0), .percent(80)])))
    #expect(edge.bands == .initial ... .developing && edge.dependsOnWeights == true)
    let open = try #require(
      robustness(SampleTree([.percent(40), SampleItem(.unknown, weight: 2)])))
    #expect(open.bandShares == nil && open.bands == nil && open.dependsOnWeights == nil)
    #expect(open.box.overall != nil && open.sorted.count == 20)
  }

  @Test func `knows the power means`() {
    let scored = [(weight: 1.0, value: 0.25), (weight: 1, value: 1)]
    #expect(Robustness.powerMean(scored, 1) == 0.625)
    #expect(Robustness.powerMean(scored, 0.5) == 0.5625)
    #expect(Robustness.powerMean(scored, 0) == 0.5)
    #expect(Robustness.powerMean(scored, -1) == 0.4)
    let zero = [(weight: 1.0, value: 0.0), (weight: 1, value: 1)]
    #expect(Robustness.powerMean(zero, 0) == 0 && Robustness.powerMean(zero, -1) == 0)
    #expect(Robustness.powerMean(zero, 0.5) == 0.25)
  }

  @Test func `stays inside the exact box on random trees, and is the same each time`() {
    let found = counterexample { tree, generator in
      let seed = generator.next()
      func result() -> Robustness? {
        robustness(tree) { ($0.runs, $0.seed, $0.drawsOpen) = (40, seed, true) }
      }
      guard let one = result(), let other = result(), let box = one.box.overall else { return nil }
      var faults: [String] = []
      for mean in one.sorted where mean < box.lowerBound - 1e-9 || mean > box.upperBound + 1e-9 {
        faults.append("\(mean) outside \(box)")
      }
      if one.demonstrated < box.lowerBound - 1e-9 || one.demonstrated > box.upperBound + 1e-9 {
        faults.append("L outside the box")
      }
      if let shares = one.bandShares, abs(shares.reduce(0, +) - 1) > 1e-9 {
        faults.append("shares")
      }
      if (one.bandShares == nil) != (tree.scorecard.overall.bands?.band == nil) {
        faults.append("a band that is not there")
      }
      if let open = one.withOpen, let score = tree.scorecard.overall.score {
        // The lowest of what is drawn is what the weights alone could make of L.
        if open.low < box.lowerBound - 1e-9 || open.high > 1 + 1e-9 { faults.append("open") }
        if score.notKnown <= 1e-9, open != one.percentiles { faults.append("nothing open") }
      }
      if one.sorted != other.sorted || one.stability != other.stability { faults.append("twice") }
      return faults
    }
    #expect(found == nil)
  }
}
