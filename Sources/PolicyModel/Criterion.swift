package import Findings

/// One takeaway of the report as a duty that can be tested.
package struct Criterion: Sendable {
  package enum Effort: String, Sendable, CaseIterable {
    case small
    case medium
    case large
  }

  package var id: String
  /// The ids that it had in earlier versions.
  package var was: [String] = []
  package var title: String
  package var group: GroupIndex
  /// The duty, in the checklist's own words.
  package var statement: String
  package var source: Takeaway
  /// Any finite number from 0 up; 0 means asked and reported, not scored.
  package var weight: Double
  /// Failure alone caps the band of everything above (method, section 7).
  package var isCritical: Bool
  package var effort: Effort
  package var lead: AgencyIndex?
  package var support: [AgencyIndex]
  package var legal: [LegalReference]
  package var themes: [ThemeIndex]
  package var related: [CriterionIndex]
  /// All must hold, else the criterion does not apply to the State.
  package var appliesIf: [Condition]
  package var recommendation: String
  /// The score aimed at, from 0 to 1.
  package var target: Double
  package var indicators: Range<IndicatorIndex>
  /// The index of the file that it stands in, and where its id stands there.
  package var file: Int
  package var place: Place

  package init(
    id: String, title: String, group: GroupIndex, statement: String, source: Takeaway,
    weight: Double = 1,
    isCritical: Bool = false, effort: Effort = .medium, lead: AgencyIndex? = nil,
    support: [AgencyIndex] = [],
    legal: [LegalReference] = [], themes: [ThemeIndex] = [], related: [CriterionIndex] = [],
    appliesIf: [Condition] = [], recommendation: String = "",
    target: Double = 1, indicators: Range<IndicatorIndex>, file: Int = 0, place: Place
  ) {
    self.id = id
    self.title = title
    self.group = group
    self.statement = statement
    self.source = source
    self.weight = weight
    self.isCritical = isCritical
    self.effort = effort
    self.lead = lead
    self.support = support
    self.legal = legal
    self.themes = themes
    self.related = related
    self.appliesIf = appliesIf
    self.recommendation = recommendation
    self.target = target
    self.indicators = indicators
    self.file = file
    self.place = place
  }
}

/// The item of the report that a criterion comes from.
package struct Takeaway: Sendable, Equatable {
  /// What the report's sentence is: only a recommendation asks for something by itself.
  package enum Kind: String, Sendable, CaseIterable {
    case recommendation
    case principle
    case diagnosis
  }

  /// Section, heading (0 where a list has none) and number under it, such as `P1/1/1`; of a passage,
  /// its lines.
  package var locator: String
  /// The lines of the report's text that it comes from, if that is no item of a list.
  package var passage: ClosedRange<Int>?
  package var kind: Kind
  /// The place in words: `takeaway P1/1/1`, `lines 312 to 318`.
  package var words: String {
    passage == nil ? "takeaway \(locator)" : locator
  }

  /// The first 16 hexadecimal digits of the SHA-256 of the takeaway's normalised text.
  package var digest: String

  package init(
    locator: String, passage: ClosedRange<Int>? = nil, kind: Kind, digest: String
  ) {
    self.locator = locator
    self.passage = passage
    self.kind = kind
    self.digest = digest
  }
}

/// Where a duty stands in law, policy or guidance.
package struct LegalReference: Sendable {
  /// How sure the authors are of the article's number.
  package enum Confidence: String, Sendable, CaseIterable {
    case high
    case medium
    case low
  }

  package var instrument: InstrumentIndex
  package var article: String
  package var confidence: Confidence
  /// All must hold, else the instrument does not address the State.
  package var appliesIf: [Condition]
  package var note: String?

  package init(
    instrument: InstrumentIndex, article: String, confidence: Confidence,
    appliesIf: [Condition] = [],
    note: String? = nil
  ) {
    self.instrument = instrument
    self.article = article
    self.confidence = confidence
    self.appliesIf = appliesIf
    self.note = note
  }
}
