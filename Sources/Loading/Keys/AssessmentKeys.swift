/// The keys of an assessment.
///
/// Whoever reads, writes, edits or describes an assessment takes spelling and order from these lists.
package enum AssessmentKey: String, AssessmentPartKey {
  case assessment
  case checklistVersion = "checklist-version"
  case state, date, respondent, office, basis, period, collect
  case leftOut = "left-out"
  case offices, assigned, sources, facts, answers, plan
  case answeredBy = "answered-by"
  case carriedOver = "carried-over"
  case accepted, signed

  package static let owner = "an assessment"
  package static let needed: [Self] = [.assessment, .checklistVersion, .state, .date]

  package var content: KeyContent {
    switch self {
    case .assessment, .office: .identifier
    case .checklistVersion: .version
    case .date: .date
    case .basis: .word
    case .state, .respondent, .period, .collect, .leftOut, .offices, .assigned, .sources, .facts,
      .answers, .plan, .answeredBy, .carriedOver, .accepted, .signed:
      .parts
    }
  }
}

package enum StateKey: String, AssessmentPartKey {
  case code, name

  package static let owner = "a state"
  package static let needed = allCases

  package var content: KeyContent {
    switch self {
    case .code: .word
    case .name: .text
    }
  }
}

package enum RespondentKey: String, AssessmentPartKey {
  case role, name

  package static let owner = "a respondent"
  package static let needed: [Self] = [.role]

  package var content: KeyContent {
    switch self {
    case .role: .word
    case .name: .text
    }
  }
}

/// The keys of a period that is not one year.
package enum PeriodKey: String, AssessmentPartKey {
  case from, to

  package static let owner = "a period"
  package static let needed = allCases

  package var content: KeyContent { .date }
}

/// The keys of an office that says more than its name.
package enum OfficeKey: String, AssessmentPartKey {
  case name, contact

  package static let owner = "an office"
  package static let needed: [Self] = [.name]

  /// How to reach an office is an address, of a unit.
  package var content: KeyContent {
    switch self {
    case .name: .text
    case .contact: .address
    }
  }
}

/// The keys of a fact written at length.
package enum FactAnswerKey: String, AssessmentPartKey {
  case answer, source, note

  package static let owner = "a fact about the State"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .answer: .word
    case .source: .identifier
    case .note: .text
    }
  }
}

package enum LeftOutKey: String, FieldKey {
  case evidence, notes, names
  case personalData = "personal-data"
  case smallCounts = "small-counts"

  package static let owner = "a record of what was left out"
  package static let needed = allCases
}

package enum PlanKey: String, AssessmentPartKey {
  case action, lead, deadline, status, note

  package static let owner = "a plan entry"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .action, .note: .text
    case .lead: .identifier
    case .deadline: .date
    case .status: .word
    }
  }
}
