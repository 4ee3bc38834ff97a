/// The keys of `checklist.yaml`.
package enum ChecklistKey: String, FieldKey {
  case checklist, version, title, summary, language, source, facts
  case victimGroups = "victim-groups"
  case instruments, agencies, themes, scoring, sections, retired

  package static let owner = "a checklist"
  package static let needed: [Self] = [.checklist, .version, .title, .sections]
}

package enum SourceKey: String, FieldKey {
  case title, publisher, year, url
  case textDigest = "text-digest"
  case acknowledgement

  package static let owner = "a source"
  package static let needed: [Self] = [.title, .publisher]
}

package enum SectionKey: String, FieldKey {
  case id, title, groups

  package static let owner = "a section"
  package static let needed: [Self] = [.id, .title, .groups]
}

package enum FactKey: String, FieldKey {
  case id, was, question, label, implies

  package static let owner = "a fact"
  package static let needed: [Self] = [.id, .question]
}

package enum LabelledKey: String, FieldKey {
  case id, label

  package static let owner = "an entry with a label"
  package static let needed = allCases
}

package enum TitledKey: String, FieldKey {
  case id, title

  package static let owner = "an entry with a title"
  package static let needed = allCases
}

package enum InstrumentKey: String, FieldKey {
  case id, title, reference, year, force
  case inForce = "in-force"

  package static let owner = "an instrument"
  package static let needed: [Self] = [.id, .title]
}

/// The keys of a group's file.
package enum GroupKey: String, FieldKey {
  case group, title, criteria

  package static let owner = "a group"
  package static let needed = allCases
}

package enum CriterionKey: String, FieldKey {
  case id, was, title, statement, source, weight, critical, effort, agency, legal, themes, related
  case appliesIf = "applies-if"
  case recommendation
  case notApplicableWhen = "not-applicable-when"
  case target, indicators

  package static let owner = "a criterion"
  package static let needed: [Self] = [.id, .title, .indicators]
}

package enum TakeawayKey: String, FieldKey {
  case takeaway, passage, kind, digest

  package static let owner = "a criterion's source"
  package static let needed: [Self] = [.kind, .digest]
}

package enum AgencyKey: String, FieldKey {
  case lead, support

  package static let owner = "an agency entry"
  package static let needed: [Self] = [.lead]
}

package enum LegalKey: String, FieldKey {
  case instrument, article, confidence
  case appliesIf = "applies-if"
  case note

  package static let owner = "a legal reference"
  package static let needed: [Self] = [.instrument, .article]
}

package enum IndicatorKey: String, FieldKey {
  case id, was, dimension, type, question, partial, required, reversed, worst, best, unit, minimum
  case elements
  case levels
  case redFlag = "red-flag"
  case weight
  case notApplicableWhen = "not-applicable-when"
  case yesIf = "yes-if"
  case note

  package static let owner = "an indicator"
  package static let needed: [Self] = [.id, .dimension, .type, .question]
}

package enum ScoringKey: String, FieldKey {
  case partial
  case exceptionsCap = "exceptions-cap"
  case gate, met
  case notMet = "not-met"
  case bands
  case provisionalBelow = "provisional-below"
  case bandFromKnown = "band-from-known"
  case capBand = "cap-band"
  case outcomeGate = "outcome-gate"
  case tailoringNotice = "tailoring-notice"
  case evidence
  case evidenceFactors = "evidence-factors"
  case evidenceMonths = "evidence-months"
  case weightBox = "weight-box"
  case runs, seed, effort, tiers

  package static let owner = "a 'scoring' section"
  package static let needed: [Self] = []
}

package enum EffortKey: String, FieldKey {
  case small, medium, large

  package static let owner = "an 'effort' section"
  package static let needed: [Self] = []
}
