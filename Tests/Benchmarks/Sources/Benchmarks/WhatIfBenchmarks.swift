import GapAnalysis
import Loading
import PlainLoop
import PolicyModel
import Scoring

extension Benchmarks {
  /// An overview of all States; the weights drawn at random and the cheapest path, beside a plain loop of C
  /// over as many numbers.
  static func measureWhatIf(_ checklist: Checklist, _ size: Size) {
    let set = AssessmentSet(checklist, files: min(57, size.files))
    let loader = AssessmentLoader(checklist)
    func round(_ index: Int) -> Round {
      let assessment = assessment(set.sources[index], loader)
      return Round(checklist, assessment, Scorecard(assessment, checklist: checklist))
    }
    var overview = Comparison("an overview of \(set.sources.count) assessments")
    overview.byteCount = set.byteCount
    overview.add("libyaml's events alone") { keep(Double(scanEvents(set.sources))) }
    overview.add("all rounds") {
      for index in set.sources.indices { keep(Double(round(index).register.toFix.count)) }
    }
    overview.printed(rounds: size.rounds)
    measureSampling(round(0), size)
  }

  private static func measureSampling(_ round: Round, _ size: Size) {
    let (checklist, scorecard) = (round.checklist, round.scorecard)
    let applicable = checklist.criteria.indices.filter { scorecard.criteria[$0].isApplicable }
    let units = applicable.map { index -> WeightSampling.Unit in
      let items = checklist.criteria[index].indicators
      return WeightSampling.Unit(
        weight: checklist.criteria[index].weight,
        items: items.lowerBound.position..<items.upperBound.position)
    }
    let box = 0.25
    let sampling = WeightSampling(
      units: units, weights: checklist.indicators.map(\.weight),
      values: scorecard.indicators.map { $0.vector?.demonstrated ?? 0 }, box: box, seed: 42)
    let draws = units.reduce(0) { $0 + $1.items.count + 1 } * size.replicates
    var comparison = Comparison("\(size.replicates) weightings, \(draws) numbers drawn")
    comparison.add("a loop of C that draws as many") { keep(plain_draws(42, draws, box)) }
    comparison.add("their means on one core") {
      for run in 0..<size.replicates {
        var generator = sampling.generator(before: run, draws: sampling.drawsPerRun)
        keep(sampling.mean(&generator))
      }
    }
    var settings = Robustness.Settings(scorecard.rules)
    settings.runs = size.replicates
    comparison.add("with the gaps ranked in each, on all cores") {
      let result = Robustness(
        scorecard, checklist: checklist, register: round.register, settings: settings)
      keep(result?.percentiles.middle ?? 0)
    }
    comparison.add("the cheapest path") {
      let path = PathToTarget(
        scorecard, checklist: checklist, register: round.register, request: .init(target: 0.9))
      keep(path?.predicted ?? 0)
    }
    comparison.printed(rounds: size.rounds)
  }
}
