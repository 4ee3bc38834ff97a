import Findings
import GapAnalysis
import Loading
import PolicyModel
import Scoring
import YAMLTree

/// The weights drawn at random, the cheapest path and an overview, each beside a plain loop over as
/// many numbers or bytes.
extension Benchmarks {
  static func measureWhatIf(_ checklist: Checklist) {
    let set = AssessmentSet(checklist, files: 57)
    let loader = AssessmentLoader(checklist)
    var rounds: [Round] = []
    func overview() {
      rounds = set.sources.compactMap { source in
        var findings = FindingList()
        guard let tree = YAMLTree.read(source, findings: &findings),
          let assessment = loader.load(tree).assessment
        else { return nil }
        return Round(checklist, assessment, Scorecard(assessment, checklist: checklist))
      }
    }
    let reading = shortest(of: 15, overview)
    let events = shortest(of: 15) { _ = scanEvents(set.sources) }
    guard let round = rounds.first else { return print("nothing was read") }
    print(
      "overview of \(rounds.count) assessments: \(tenths(reading * 1e3)) ms, ratio to libyaml's "
        + "events \(hundredths(reading / events))")

    let applicable = checklist.criteria.indices.filter { round.scorecard.criteria[$0].isApplicable }
    let units = applicable.map { index -> WeightSampling.Unit in
      let items = checklist.criteria[index].indicators
      return WeightSampling.Unit(
        weight: checklist.criteria[index].weight,
        items: items.lowerBound.position..<items.upperBound.position)
    }
    let sampling = WeightSampling(
      units: units, weights: checklist.indicators.map(\.weight),
      values: round.scorecard.indicators.map { $0.vector?.demonstrated ?? 0 }, box: 0.25, seed: 42)
    var sum = 0.0
    let draws = units.reduce(0) { $0 + $1.items.count + 1 }
    let plain = shortest(of: 15) {
      // As many draws, each multiplied and added up.
      var generator = SplitMix64(42)
      for _ in 0..<(10_000 * draws) { sum += 1 + 0.25 * generator.symmetric() }
    }
    let means = shortest(of: 15) {
      for run in 0..<10_000 {
        var generator = sampling.generator(before: run, draws: sampling.drawsPerRun)
        sum += sampling.mean(&generator)
      }
    }
    print(
      "10000 weightings on one core: \(tenths(means * 1e3)) ms, ratio to drawing the numbers alone "
        + hundredths(means / plain))
    let whole = shortest(of: 15) {
      let result = Robustness(
        round.scorecard, checklist: checklist, register: round.register,
        settings: .init(round.scorecard.rules))
      sum += result?.percentiles.middle ?? 0
    }
    print(
      "  with the gaps ranked in each, on all cores: \(tenths(whole * 1e3)) ms, ratio "
        + hundredths(whole / plain))
    let path = shortest(of: 15) {
      let path = PathToTarget(
        round.scorecard, checklist: checklist, register: round.register,
        request: .init(target: 0.9))
      sum += path?.predicted ?? 0
    }
    print(
      "the cheapest path: \(tenths(path * 1e3)) ms, ratio to drawing the numbers alone "
        + hundredths(path / plain))
    if sum == 0 { print("nothing was measured") }
  }
}
