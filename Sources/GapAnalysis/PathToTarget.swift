package import PolicyModel
package import Scoring

/// The cheapest way to a target, exactly (method, section 10).
package struct PathToTarget: Sendable {
  /// What is asked for.
  package struct Request: Sendable {
    /// The overall score aimed at, from 0 to 1; nil where as much as a budget allows is wanted.
    package var target: Double?
    /// The most effort that may be spent.
    package var budget: Int?
    /// From when to when; measures that take longer and are not due by then are not proposed.
    package var period: ClosedRange<CalendarDate>?

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
    /// The effort of this and all steps before it.
    package let cumulativeEffort: Int
  }

  package let request: Request
  package let steps: [Step]
  package let demonstrated: Double
  /// The overall score once all steps are done.
  package var predicted: Double { steps.last?.cumulative ?? demonstrated }
  package var effort: Int { steps.last?.cumulativeEffort ?? 0 }
  /// What would be reached with the better option of every criterion.
  package let most: Double
  /// Mandatory criteria that do not fit the budget or the time.
  package let leftOut: [CriterionIndex]
  /// Criteria of which nothing can be done in the time that is left.
  package let tooLate: [CriterionIndex]

  /// Whether the target is reached; nil where there is none.
  package var isReached: Bool? {
    request.target.map { Tolerance.isAtLeast(predicted, $0) }
  }

  /// Nil where nothing that carries weight applies.
  package init?(
    _ scorecard: Scorecard, checklist: Checklist, register: GapRegister, request: Request
  ) {
    guard let score = scorecard.overall.score else { return nil }
    self.request = request
    demonstrated = score.demonstrated
    func option(_ step: PathOption.Step, _ index: CriterionIndex) -> PathOption? {
      PathOption(step, index, scorecard, checklist)
    }
    let deadlines = Dictionary(
      uniqueKeysWithValues: register.gaps.map { ($0.criterion, $0.deadline) })
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
    let mandatory = register.gaps.filter(\.tier.isMandatory).map(\.criterion)
    for index in mandatory {
      guard let full = option(.full, index) else { continue }
      guard fits(full), left.map({ full.effort <= $0 }) ?? true else {
        leftOut.append(index)
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
    let now = score.demonstrated
    let need = request.target.map { $0 - now - gained }
    let picked = Knapsack(choices, limit: left).cheapest(reaching: need)
    chosen += Self.inOrder(picked, places).map { ($0, false) }
    self.leftOut = leftOut
    self.tooLate = tooLate
    most =
      now
      + checklist.criteria.indices.reduce(0.0) { sum, index in
        sum + max(0, option(.one, index)?.gain ?? 0, option(.full, index)?.gain ?? 0)
      }
    var steps: [Step] = []
    var (sum, effort) = (now, 0)
    for entry in chosen {
      sum += entry.option.gain
      effort += entry.option.effort
      steps.append(
        Step(
          option: entry.option, isMandatory: entry.isMandatory, cumulative: sum,
          cumulativeEffort: effort))
    }
    self.steps = steps
  }

  /// Most gain for the effort first.
  private static func inOrder(_ options: [PathOption], _ places: Listing<Criterion, Int>)
    -> [PathOption]
  {
    options.sorted { a, b in
      let (x, y) = (a.gain / Double(max(1, a.effort)), b.gain / Double(max(1, b.effort)))
      if abs(x - y) > Tolerance.noise { return x > y }
      return places[a.criterion] < places[b.criterion]
    }
  }

  /// How long an effort takes; one of more points than a medium one takes as long as a large one.
  private static func months(_ effort: Int, _ rules: ScoringRules) -> Int {
    let months = ScoringRules.effortMonths
    if effort <= rules.effort.small { return months.small }
    return effort <= rules.effort.medium ? months.medium : months.large
  }

  /// What becomes of everything with the better option of every criterion.
  package static func everythingDone(_ scorecard: Scorecard, checklist: Checklist) -> Scorecard {
    let options = checklist.criteria.indices.compactMap { index in
      [.full, .one].compactMap { PathOption($0, index, scorecard, checklist) }
        .max { $0.gain < $1.gain }
    }
    return self.scorecard(scorecard, checklist, options.filter { $0.gain > 0 })
  }

  /// What becomes of everything once the steps are done, documented and without exceptions.
  package func scorecard(after scorecard: Scorecard, checklist: Checklist) -> Scorecard {
    Self.scorecard(scorecard, checklist, steps.map(\.option))
  }

  /// Every applicable criterion one step up: its options with what becomes of everything.
  package static func oneStepEverywhere(
    _ scorecard: Scorecard, checklist: Checklist
  ) -> (effort: Int, scorecard: Scorecard) {
    let options = checklist.criteria.indices.compactMap {
      PathOption(.one, $0, scorecard, checklist)
    }.filter { option in
      option.values.contains { index, value in
        Tolerance.isAbove(value, scorecard.indicators[index].vector?.demonstrated ?? 0)
      }
    }
    return (
      options.reduce(0) { $0 + $1.effort }, self.scorecard(scorecard, checklist, options)
    )
  }

  private static func scorecard(
    _ scorecard: Scorecard, _ checklist: Checklist, _ options: [PathOption]
  ) -> Scorecard {
    var indicators = scorecard.indicators
    for option in options {
      for (index, value) in option.values { indicators[index].documented(value, scorecard.rules) }
    }
    return Scorecard(indicators: indicators, checklist: checklist, rules: scorecard.rules)
  }
}
