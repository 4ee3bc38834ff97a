package import PolicyModel

/// One thing that an interview asks: a fact about the State, or an indicator.
package enum InterviewQuestion: Sendable, Hashable {
  case fact(FactIndex)
  case indicator(IndicatorIndex)

  package func id(in checklist: Checklist) -> String {
    switch self {
    case .fact(let index): checklist.facts[index].id
    case .indicator(let index): checklist.indicators[index].id
    }
  }

  package func text(in checklist: Checklist) -> String {
    switch self {
    case .fact(let index): checklist.facts[index].question
    case .indicator(let index): checklist.indicators[index].question
    }
  }

  /// Whether nothing has been answered to it in this round. That something is unknown is an answer.
  package func isOpen(in assessment: Assessment) -> Bool {
    switch self {
    case .fact(let index): assessment.facts[index] == .notGiven
    case .indicator(let index):
      assessment.answers[index].value == .unanswered || assessment.carriedOver[index] != nil
    }
  }

  /// Whether its answer is of an earlier round and has not been reviewed.
  package func isUnreviewed(in assessment: Assessment) -> Bool {
    switch self {
    case .fact: false
    case .indicator(let index): assessment.carriedOver[index] != nil
    }
  }

  /// Whether the facts about the State leave anything to ask.
  package func isAsked(_ checklist: Checklist, _ assessment: Assessment) -> Bool {
    guard case .indicator(let index) = self else { return true }
    return checklist.criteria[checklist.indicators[index].criterion].appliesIf
      .hold(in: assessment.facts)
  }
}

/// Which questions an interview is about.
package struct InterviewScope: Sendable {
  /// The id of a section, group, criterion or indicator; nil for everything.
  package var part: String?
  /// The questions that it answers: those assigned to it, or to nobody else of criteria that it leads.
  package var agency: AgencyIndex?
  /// Whether what has an answer at the start is left out.
  package var isOnlyUnanswered = false
  /// Whether nothing is asked but the answers of an earlier round that have not been reviewed.
  package var isOnlyUnreviewed = false

  package init() {}

  /// The questions in the checklist's order, the facts first.
  ///
  /// A part or an agency is asked for the facts that its own criteria depend on.
  package func questions(
    of checklist: Checklist, _ assessment: Assessment
  ) -> [InterviewQuestion] {
    let indicators = checklist.indicators.indices.filter { isInScope($0, checklist, assessment) }
    var facts = Set(checklist.facts.indices)
    if part != nil || agency != nil {
      facts = Set(
        indicators.flatMap { index in
          checklist.criteria[checklist.indicators[index].criterion].appliesIf.map(\.fact)
        })
    }
    let all =
      facts.sorted().map(InterviewQuestion.fact) + indicators.map(InterviewQuestion.indicator)
    if isOnlyUnreviewed { return all.filter { $0.isUnreviewed(in: assessment) } }
    return isOnlyUnanswered ? all.filter { $0.isOpen(in: assessment) } : all
  }

  private func isInScope(
    _ index: IndicatorIndex, _ checklist: Checklist, _ assessment: Assessment
  ) -> Bool {
    let indicator = checklist.indicators[index]
    if let agency, assessment.agency(answering: index, in: checklist) != agency {
      return false
    }
    guard let part else { return true }
    return part == indicator.id
      || checklist.parts(around: indicator.criterion).contains(part)
  }
}

extension Checklist {
  /// The ids of a criterion and of the group and section that it stands in.
  package func parts(around criterion: CriterionIndex) -> [String] {
    [
      criteria[criterion].id, group(ofCriterion: criterion).id,
      section(ofCriterion: criterion).id,
    ]
  }
}
