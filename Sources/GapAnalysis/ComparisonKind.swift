package import PolicyModel

/// What several assessments of one State are to each other.
package enum ComparisonKind: Sendable, Equatable {
  /// Rounds of one respondent, the oldest first.
  case rounds
  /// Several respondents about one period, by one version of the checklist.
  case respondents

  /// Why assessments cannot be compared.
  package enum Obstacle: Error, Sendable, Equatable {
    case differentChecklists
    /// The States' codes, ascending.
    case differentStates([String])
    /// They are neither rounds of one respondent nor of a respondent each.
    case neither([CalendarDate])
    /// The respondents' dates do not describe one period.
    case differentPeriods
    case differentVersions
  }

  /// Tells what two rounds or more are to each other.
  package init(of rounds: [Round]) throws(Obstacle) {
    guard Set(rounds.map(\.checklist.id)).count == 1 else { throw .differentChecklists }
    let states = Set(rounds.map(\.assessment.state.code))
    guard states.count == 1 else { throw .differentStates(states.sorted()) }
    let dates = rounds.map(\.assessment.date)
    let offices = rounds.map(\.assessment.respondent)
    // A government's office may have another name in the next round; others are who they say.
    let isOne = offices.allSatisfy { office in
      office.role == offices[0].role
        && (office.role == .government || office.name == offices[0].name)
    }
    if isOne, zip(dates, dates.dropFirst()).allSatisfy({ $0 < $1 }) {
      self = .rounds
      return
    }
    guard Set(offices).count == rounds.count else { throw .neither(dates) }
    guard let first = dates.min(), let last = dates.max(),
      last <= first.adding(months: ScoringRules.respondentMonths)
    else { throw .differentPeriods }
    guard Set(rounds.map(\.checklist.digest)).count == 1 else { throw .differentVersions }
    self = .respondents
  }
}
