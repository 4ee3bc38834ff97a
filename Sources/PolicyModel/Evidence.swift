package import Findings

/// What an answer rests on.
package struct Evidence: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case law
    case policy
    case budget
    case statistics
    case report
    case interview
    case other
  }

  /// The id of the listed source that it refers to; what it does not say itself is that source's.
  package var source: String?
  /// Where in the source it stands, such as `p. 3`.
  package var at: String?
  /// What the source says there.
  package var quote: String?
  package var title: String
  package var kind: Kind
  package var reference: String?
  package var url: String?
  package var date: PartialDate?
  package var validUntil: PartialDate?
  /// The day on which it was looked at.
  package var accessed: CalendarDate?
  /// The time that it describes, where that is not its own date.
  package var covers: PartialDate?
  /// Its language, a BCP 47 tag such as `en`.
  package var language: String?
  /// Not for everybody's eyes: marked as such wherever it is printed.
  package var isRestricted: Bool
  package var place: Place

  package init(
    title: String, kind: Kind, reference: String? = nil, url: String? = nil,
    date: PartialDate? = nil, validUntil: PartialDate? = nil, isRestricted: Bool = false,
    place: Place
  ) {
    self.title = title
    self.kind = kind
    self.reference = reference
    self.url = url
    self.date = date
    self.validUntil = validUntil
    self.isRestricted = isRestricted
    self.place = place
  }

  /// What dates it: the time that it covers, else its own date (method, section 5).
  package var dated: PartialDate? { covers ?? date }
}

/// A source that an assessment lists once and its evidence refers to.
package struct CitedSource: Sendable {
  package var id: String
  /// What is said of it, as of a piece of evidence; it names no source and no place in one.
  package var document: Evidence

  package init(id: String, document: Evidence) { (self.id, self.document) = (id, document) }
}
