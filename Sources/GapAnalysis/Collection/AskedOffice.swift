package import PolicyModel

/// Whom questions are put to, or answers come from.
package enum AskedOffice: Sendable, Hashable {
  case agency(AgencyIndex)
  /// An office that is none of the checklist's agencies, by its name.
  case other(String)
  /// No agency is named for the question.
  case nobody

  /// The office that an origin of answers names: by an agency's id, or by what the agency is called in
  /// the round's State, where that is one agency's name alone.
  package init(named name: String, in round: Round) {
    let agencies = round.checklist.agencies
    if let index = agencies.firstIndex(where: { $0.id == name }) {
      self = .agency(index)
      return
    }
    self =
      round.assessment.agency(called: name, in: round.checklist).map { .agency($0) } ?? .other(name)
  }

  /// Whom a question is put to.
  package init(asked indicator: IndicatorIndex, in round: Round) {
    self = round.agency(answering: indicator).map { .agency($0) } ?? .nobody
  }

  package var agency: AgencyIndex? {
    if case .agency(let index) = self { index } else { nil }
  }

  /// What the office is called in the round's State; nil where it is nobody.
  package func name(in round: Round) -> String? {
    switch self {
    case .agency(let index): round.name(of: index)
    case .other(let name): name
    case .nobody: nil
    }
  }
}
