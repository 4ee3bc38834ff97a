package import PolicyModel

extension Scorecard {
  /// Scores an assessment: method, sections 3 to 8 and 13.
  ///
  /// - Parameters:
  ///   - assessment: read against this checklist, so that its answers stand beside the indicators.
  ///   - checklist: what is asked.
  ///   - rules: the checklist's own numbers unless some were changed for this run.
  package init(_ assessment: Assessment, checklist: Checklist, rules: ScoringRules? = nil) {
    let rules = rules ?? checklist.scoring
    var indicators: Listing<Indicator, IndicatorScore> = []
    indicators.reserveCapacity(checklist.indicators.count)
    for criterion in checklist.criteria {
      let applies = criterion.appliesIf.hold(in: assessment.facts)
      for index in criterion.indicators {
        indicators.append(
          IndicatorScore(
            assessment.answers[index], to: checklist.indicators[index], applies: applies,
            asOf: assessment.date, rules: rules))
      }
    }
    self.init(indicators: indicators, checklist: checklist, rules: rules)
    leftBehind = Self.leftBehind(assessment, checklist, indicators)
  }

  /// Scores what became of each indicator, as when a plan has been carried out.
  package init(
    indicators: Listing<Indicator, IndicatorScore>, checklist: Checklist, rules: ScoringRules
  ) {
    self.rules = rules
    self.indicators = indicators
    criteria = checklist.criteria.mapValues { criterion in
      CriterionScore(
        criterion, indicators: checklist.indicators[criterion.indicators],
        scores: indicators[criterion.indicators], rules: rules)
    }
    Self.distributeWeights(checklist, &criteria, &self.indicators)
    (groups, sections, overall) = Self.rollUp(checklist, criteria, self.indicators, rules)

    redFlags = []
    unsupported = []
    dataGaps = []
    incomplete = []
    leftBehind = []
    for (index, score) in indicators.indexed {
      switch score.state {
      case .notApplicable: continue
      case .unknown, .noCases: dataGaps.append(index)
      case .unanswered: incomplete.append(index)
      case .answered where score.evidence == .none && rules.evidence != .off:
        unsupported.append(index)
      case .answered: break
      }
      if checklist.indicators[index].isRedFlag {
        redFlags.append(RedFlag(indicator: index, hasFired: RedFlag.hasFired(score)))
      }
    }
    tailoredShare = Self.tailoredShare(checklist, indicators)
  }

  /// Gives each criterion and indicator its share ω of the overall score (method, section 6).
  private static func distributeWeights(
    _ checklist: Checklist, _ criteria: inout Listing<Criterion, CriterionScore>,
    _ indicators: inout Listing<Indicator, IndicatorScore>
  ) {
    var total = 0.0
    for (criterion, score) in zip(checklist.criteria, criteria) where score.isApplicable {
      total += criterion.weight
    }
    guard total > 0 else { return }
    for (index, criterion) in checklist.criteria.indexed where criteria[index].isApplicable {
      let share = criterion.weight / total
      criteria[index].effectiveWeight = share
      var inside = 0.0
      for item in criterion.indicators where indicators[item].isApplicable {
        inside += checklist.indicators[item].weight
      }
      for item in criterion.indicators where indicators[item].isApplicable {
        indicators[item].effectiveWeight = share * checklist.indicators[item].weight / inside
      }
    }
  }

  /// Averages criteria into groups, sections and the overall.
  private static func rollUp(
    _ checklist: Checklist, _ criteria: Listing<Criterion, CriterionScore>,
    _ indicators: Listing<Indicator, IndicatorScore>,
    _ rules: ScoringRules
  ) -> (
    groups: Listing<Group, NodeScore>, sections: Listing<Section, NodeScore>, overall: NodeScore
  ) {
    var groups: Listing<Group, NodeScore> = []
    var sections: Listing<Section, NodeScore> = []
    var whole = NodeSums()
    var wholeGates = OpenGates()
    for section in checklist.sections {
      var sectionSums = NodeSums()
      var sectionGates = OpenGates()
      for group in checklist.groups[section.groups] {
        var sums = NodeSums()
        for index in group.criteria {
          guard let vector = criteria[index].vector else { continue }
          sums.criteria.add(vector, weight: checklist.criteria[index].weight)
          for item in checklist.criteria[index].indicators {
            sums.add(indicators[item], to: checklist.indicators[item].dimension)
          }
        }
        let gates = OpenGates(
          all: group.criteria.filter { criteria[$0].isGateOpen },
          anyFailed: group.criteria.contains { criteria[$0].gate == .fail })
        groups.append(NodeScore(sums, openGates: gates, hasOutcomeGate: false, rules: rules))
        sectionSums.add(sums)
        sectionGates.add(gates)
      }
      sections.append(
        NodeScore(sectionSums, openGates: sectionGates, hasOutcomeGate: true, rules: rules))
      whole.add(sectionSums)
      wholeGates.add(sectionGates)
    }
    let overall = NodeScore(whole, openGates: wholeGates, hasOutcomeGate: true, rules: rules)
    return (groups, sections, overall)
  }

  private static func leftBehind(
    _ assessment: Assessment, _ checklist: Checklist,
    _ indicators: Listing<Indicator, IndicatorScore>
  ) -> [LeftBehind] {
    var byGroup = checklist.victimGroups.mapValues { _ in [IndicatorIndex]() }
    for (index, answer) in assessment.answers.indexed
    where !answer.exceptions.isEmpty && indicators[index].isKnown {
      for group in answer.exceptions { byGroup[group].append(index) }
    }
    return byGroup.indexed.filter { !$0.1.isEmpty }
      .map { LeftBehind(group: $0.0, indicators: $0.1) }
  }

  /// The effective weight, with everything applying, of the indicators that leave (method,
  /// section 4); 0 where nothing weighs anything.
  private static func tailoredShare(
    _ checklist: Checklist, _ indicators: Listing<Indicator, IndicatorScore>
  ) -> Double {
    var total = 0.0
    var leaving = 0.0
    for criterion in checklist.criteria {
      var inside = 0.0
      var out = 0.0
      for item in criterion.indicators {
        let weight = checklist.indicators[item].weight
        inside += weight
        if !indicators[item].isApplicable { out += weight }
      }
      guard inside > 0 else { continue }
      total += criterion.weight
      leaving += criterion.weight * out / inside
    }
    return total > 0 ? leaving / total : 0
  }
}
