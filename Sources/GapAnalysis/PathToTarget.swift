package import PolicyModel
package import Scoring

/// The cheapest way to a target, exactly unless there is too much to choose from (method, section 10).
package struct PathToTarget: Sendable {
  /// What is asked for.
  package struct Request: Sendable {
    /// The overall score aimed at, from 0 to 1; nil where as much as a budget allows is wanted.
    package var target: Double?
    /// The most effort that may be spent.
    package var budget: Int?
    /// From when to when; measures that take longer and are not due by then are not proposed.
    package var period: ClosedRange<CalendarDate>?
    /// The most pairs of a criterion and an effort that are looked at for the cheapest choice, a byte and
    /// a few nanoseconds each; where there are more, what gains most for its effort is taken.
    package var exactWork = 200_000_000

    package init(
      target: Double?, budget: Int? = nil, period: ClosedRange<CalendarDate>? = nil
    ) {
      (self.target, self.budget, self.period) = (target, budget, period)
    }
  }

  package struct Step: Sendable {
    package let option: PathOption
    /// Taken because of its tier, whatever the target.
    package let isMandatory: Bool
    /// The overall score once this and all steps before it are done.
    package let cumulative: Double
    /// What it could then be if all that is open turned out well.
    package let cumulativePossible: Double
    /// The effort of this and all steps before it.
    package let cumulativeEffort: Int
  }

  package let request: Request
  package let steps: [Step]
  package let demonstrated: Double
  package let possible: Double
  /// The overall score once all steps are done.
  package var predicted: Double { steps.last?.cumulative ?? demonstrated }
  package var effort: Int { steps.last?.cumulativeEffort ?? 0 }
  /// What would be reached with everything done that is known to be missing.
  package let most: Double
  /// What could be reached if, besides, all that is open turned out well.
  package let mostPossible: Double
  /// Whether no other choice needs less effort, or with a budget gains more. If not, it is less than one
  /// option that another could save.
  package let isExact: Bool
  package let firstQuestions: FirstQuestions
  /// Mandatory criteria that do not fit the budget or the time.
  package let leftOut: [CriterionIndex]
  /// Criteria of which nothing can be done in the time that is left.
  package let tooLate: [CriterionIndex]

  /// Whether the target is reached; nil where there is none.
  package var isReached: Bool? {
    request.target.map { Tolerance.isAtLeast(predicted, $0) }
  }

  /// Nil where nothing that carries weight applies.
  ///
  /// - Parameter advance: told how many more of the checklist's criteria have been gone through.
  package init?(
    _ scorecard: Scorecard, checklist: Checklist, register: GapRegister, request: Request,
    advance: (Int) -> Void = { _ in }
  ) {
    guard let score = scorecard.overall.score else { return nil }
    self.request = request
    (demonstrated, possible) = (score.demonstrated, score.possible)
    firstQuestions = FirstQuestions(scorecard, register)
    let mandatory = Set(register.toFix.filter { $0.tier == .first }.map(\.criterion))
    func option(_ step: PathOption.Step, _ index: CriterionIndex) -> PathOption? {
      PathOption(
        step, index, scorecard, checklist, isMandatory: mandatory.contains(index))
    }
    let deadlines = Dictionary(
      uniqueKeysWithValues: register.toFix.map { ($0.criterion, $0.deadline) })
    func fits(_ option: PathOption) -> Bool {
      guard let period = request.period else { return true }
      let months = Self.months(option.effort, scorecard.rules)
      if period.lowerBound.adding(months: months) <= period.upperBound { return true }
      // What is due by then is to be done by then, however long it would take.
      return deadlines[option.criterion].map { $0 <= period.upperBound } ?? false
    }
    var chosen: [(option: PathOption, isMandatory: Bool)] = []
    var leftOut: [CriterionIndex] = []
    var left = request.budget
    for gap in register.toFix where gap.tier == .first {
      guard let full = option(.full, gap.criterion) else { continue }
      guard fits(full), left.map({ full.effort <= $0 }) ?? true else {
        leftOut.append(gap.criterion)
        continue
      }
      left = left.map { $0 - full.effort }
      chosen.append((full, true))
    }
    var tooLate: [CriterionIndex] = []
    var choices: [[PathOption]] = []
    let places = checklist.placesOfIDs
    let order = checklist.criteria.indices.sorted { places[$0] < places[$1] }
    for index in order where !mandatory.contains(index) {
      let all = [option(.one, index), option(.full, index)].compactMap(\.self)
        .filter { $0.gain > Tolerance.noise }
      let possible = all.filter(fits)
      if possible.isEmpty {
        if !all.isEmpty { tooLate.append(index) }
      } else {
        choices.append(possible)
      }
    }
    let gained = chosen.reduce(0) { $0 + $1.option.gain }
    let need = request.target.map { $0 - score.demonstrated - gained }
    // Of all others there is nothing to choose.
    advance(checklist.criteria.count - choices.count)
    let picked: [PathOption]
    (picked, isExact) = Self.pick(
      choices, reaching: need, limit: left, request.exactWork, advance: advance)
    chosen += Self.inOrder(picked, register).map { ($0, false) }
    self.leftOut = leftOut
    self.tooLate = tooLate
    let everything = checklist.criteria.indices.compactMap { option(.full, $0) }
    most = score.demonstrated + everything.reduce(0) { $0 + $1.gain }
    mostPossible = score.possible + everything.reduce(0) { $0 + $1.possibleGain }
    var steps: [Step] = []
    var (sum, best, effort) = (score.demonstrated, score.possible, 0)
    for entry in chosen {
      sum += entry.option.gain
      best += entry.option.possibleGain
      effort += entry.option.effort
      steps.append(
        Step(
          option: entry.option, isMandatory: entry.isMandatory, cumulative: sum,
          cumulativePossible: best, cumulativeEffort: effort))
    }
    self.steps = steps
  }

  /// The cheapest options that reach what is needed.
  ///
  /// The greedy ones reach it as well, so that nothing dearer than they are need be looked at.
  private static func pick(
    _ choices: [[PathOption]], reaching need: Double?, limit: Int?, _ exactWork: Int,
    advance: (Int) -> Void
  ) -> (options: [PathOption], isExact: Bool) {
    // What the noise of so many additions might take away.
    let enough = need.map { $0 + Tolerance.noise * Double(choices.count + 1) }
    let greedy = GreedyPick(choices, reaching: enough, limit: limit)
    let isReached = enough.map { Tolerance.isAtLeast(greedy.gain, $0) } ?? false
    let least = [limit, isReached ? greedy.effort : nil].compactMap(\.self).min()
    guard Knapsack.work(choices, limit: least) <= exactWork else {
      advance(choices.count)
      return (greedy.options, false)
    }
    return (Knapsack(choices, limit: least, advance: advance).cheapest(reaching: need), true)
  }

  /// Most gain for the effort first; of equal ones the one that stands first in register one.
  private static func inOrder(_ options: [PathOption], _ register: GapRegister) -> [PathOption] {
    let places = Dictionary(
      uniqueKeysWithValues: register.toFix.enumerated().map { ($1.criterion, $0) })
    return options.sorted { a, b in
      let (x, y) = (a.gain / Double(max(1, a.effort)), b.gain / Double(max(1, b.effort)))
      if abs(x - y) > Tolerance.noise { return x > y }
      return places[a.criterion] ?? .max < places[b.criterion] ?? .max
    }
  }

  /// How long an effort takes; one of more points than a medium one takes as long as a large one.
  private static func months(_ effort: Int, _ rules: ScoringRules) -> Int {
    let months = ScoringRules.effortMonths
    if effort <= rules.effort.small { return months.small }
    return effort <= rules.effort.medium ? months.medium : months.large
  }

  /// What becomes of everything with all done that is known to be missing.
  package static func everythingDone(_ round: Round) -> Scorecard {
    scorecard(round.scorecard, round.checklist, options(.full, round))
  }

  /// What becomes of everything once the steps are done, documented and without exceptions.
  package func scorecard(after scorecard: Scorecard, checklist: Checklist) -> Scorecard {
    Self.scorecard(scorecard, checklist, steps.map(\.option))
  }

  /// Every criterion of which something is known to be missing one step up, with the effort of that.
  package static func oneStepEverywhere(_ round: Round) -> (effort: Int, scorecard: Scorecard) {
    let options = options(.one, round)
    return (
      options.reduce(0) { $0 + $1.effort }, scorecard(round.scorecard, round.checklist, options)
    )
  }

  private static func options(_ step: PathOption.Step, _ round: Round) -> [PathOption] {
    let mandatory = Set(round.register.toFix.filter { $0.tier == .first }.map(\.criterion))
    return round.checklist.criteria.indices.compactMap { index in
      PathOption(
        step, index, round.scorecard, round.checklist, isMandatory: mandatory.contains(index))
    }
  }

  private static func scorecard(
    _ scorecard: Scorecard, _ checklist: Checklist, _ options: [PathOption]
  ) -> Scorecard {
    var indicators = scorecard.indicators
    for option in options {
      for (index, interval) in option.intervals {
        indicators[index].reform(to: interval, scorecard.rules)
      }
    }
    return Scorecard(indicators: indicators, checklist: checklist, rules: scorecard.rules)
  }
}
