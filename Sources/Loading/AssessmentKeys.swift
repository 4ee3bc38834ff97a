/// The keys of an assessment.
enum AssessmentKey: String, FieldKey {
  case assessment
  case checklistVersion = "checklist-version"
  case state, date, respondent
  case leftOut = "left-out"
  case facts, answers, plan
  case answeredBy = "answered-by"
  case carriedOver = "carried-over"

  static let owner = "an assessment"
  static let needed: [Self] = [.assessment, .checklistVersion, .state, .date]
}

enum StateKey: String, FieldKey {
  case code, name

  static let owner = "a state"
  static let needed = allCases
}

enum RespondentKey: String, FieldKey {
  case role, name

  static let owner = "a respondent"
  static let needed: [Self] = [.role]
}

enum LeftOutKey: String, FieldKey {
  case evidence, notes, names
  case personalData = "personal-data"
  case smallCounts = "small-counts"

  static let owner = "a record of what was left out"
  static let needed = allCases
}

/// The keys of an answer written at length. A count or a range may stand among them in place of
/// `answer`.
enum AnswerKey: String, FieldKey {
  case answer, count, of, from, to, except, reason, note, evidence

  static let owner = "an answer"
  static let needed: [Self] = []
}

/// The keys of an amount that is not a single number.
enum AmountKey: String, FieldKey {
  case count, of, from, to

  static let owner = "a count or range"
  static let needed: [Self] = []
}

enum EvidenceKey: String, FieldKey {
  case title, type, reference, url, date
  case validUntil = "valid-until"
  case restricted

  static let owner = "a piece of evidence"
  static let needed: [Self] = []
}

enum PlanKey: String, FieldKey {
  case action, lead, deadline, status, note

  static let owner = "a plan entry"
  static let needed: [Self] = []
}
