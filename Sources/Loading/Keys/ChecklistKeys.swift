import PolicyModel

/// The keys of `checklist.yaml`.
enum ChecklistKey: String, FieldKey {
  case checklist, version, title, summary, language, source, facts
  case victimGroups = "victim-groups"
  case instruments, agencies, themes, scoring, sections

  static let owner = "a checklist"
  static let needed: [Self] = [.checklist, .version, .title, .sections]
}

enum SourceKey: String, FieldKey {
  case title, publisher, year, url
  case textDigest = "text-digest"
  case acknowledgement

  static let owner = "a source"
  static let needed: [Self] = [.title, .publisher]
}

enum SectionKey: String, FieldKey {
  case id, title, groups

  static let owner = "a section"
  static let needed: [Self] = [.id, .title, .groups]
}

enum FactKey: String, FieldKey {
  case id, question

  static let owner = "a fact"
  static let needed = allCases
}

enum LabelledKey: String, FieldKey {
  case id, label

  static let owner = "an entry with a label"
  static let needed = allCases
}

enum TitledKey: String, FieldKey {
  case id, title

  static let owner = "an entry with a title"
  static let needed = allCases
}

enum InstrumentKey: String, FieldKey {
  case id, title, reference, year, force

  static let owner = "an instrument"
  static let needed: [Self] = [.id, .title]
}

/// The keys of a group's file.
enum GroupKey: String, FieldKey {
  case group, title, criteria

  static let owner = "a group"
  static let needed = allCases
}

enum CriterionKey: String, FieldKey {
  case id, title, statement, source, weight, critical, effort, agency, legal, themes, related
  case appliesIf = "applies-if"
  case recommendation
  case notApplicableWhen = "not-applicable-when"
  case target, indicators

  static let owner = "a criterion"
  static let needed: [Self] = [.id, .title, .indicators]
}

enum TakeawayKey: String, FieldKey {
  case takeaway, passage, kind, digest

  static let owner = "a criterion's source"
  static let needed: [Self] = [.kind, .digest]
}

enum AgencyKey: String, FieldKey {
  case lead, support

  static let owner = "an agency entry"
  static let needed: [Self] = [.lead]
}

enum LegalKey: String, FieldKey {
  case instrument, article, confidence
  case appliesIf = "applies-if"
  case note

  static let owner = "a legal reference"
  static let needed: [Self] = [.instrument, .article]
}

enum IndicatorKey: String, FieldKey {
  case id, dimension, type, question, partial, required, reversed, worst, best, unit, elements
  case levels
  case redFlag = "red-flag"
  case weight
  case notApplicableWhen = "not-applicable-when"
  case note

  static let owner = "an indicator"
  static let needed: [Self] = [.id, .dimension, .type, .question]
}

enum ScoringKey: String, FieldKey {
  case partial
  case exceptionsCap = "exceptions-cap"
  case gate, met
  case notMet = "not-met"
  case bands
  case provisionalBelow = "provisional-below"
  case capBand = "cap-band"
  case outcomeGate = "outcome-gate"
  case tailoringNotice = "tailoring-notice"
  case evidence
  case evidenceFactors = "evidence-factors"
  case evidenceMonths = "evidence-months"
  case weightBox = "weight-box"
  case runs, seed, effort, tiers

  static let owner = "a 'scoring' section"
  static let needed: [Self] = []
}

enum EffortKey: String, FieldKey {
  case small, medium, large

  static let owner = "an 'effort' section"
  static let needed: [Self] = []
}
