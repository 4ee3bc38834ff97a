package import Findings

/// What was answered to one indicator.
package struct Answer: Sendable {
  package var value: AnswerValue
  /// For whom the answer does not hold.
  package var exceptions: [VictimGroupIndex]
  /// Why it is unknown or not applicable.
  package var reason: String?
  package var note: String?
  package var evidence: [Evidence]
  /// Where the entry stands in the assessment's file; nil where it has none.
  package var place: Place?

  package init(
    value: AnswerValue = .unanswered, exceptions: [VictimGroupIndex] = [], reason: String? = nil,
    note: String? = nil, evidence: [Evidence] = [], place: Place? = nil
  ) {
    self.value = value
    self.exceptions = exceptions
    self.reason = reason
    self.note = note
    self.evidence = evidence
    self.place = place
  }
}

/// An answer as given, of the kind that its indicator asks for.
package enum AnswerValue: Sendable, Equatable {
  case unanswered
  case unknown
  case notApplicable
  case yes
  case partial
  case no
  case level(Int)
  /// Indices into the elements of the indicator, ascending.
  case elements([Int])
  /// A percentage, or a number in the indicator's unit.
  case amount(Double)
  /// So many out of so many; `of` is 0 where there were no cases.
  case count(Int, of: Int)
  /// Somewhere from a lower to a higher amount.
  case range(from: Double, to: Double)
}

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

  package var title: String
  package var kind: Kind
  package var reference: String?
  package var url: String?
  package var date: CalendarDate?
  package var validUntil: CalendarDate?
  /// Not for everybody's eyes: marked as such wherever it is printed.
  package var isRestricted: Bool
  package var place: Place

  package init(
    title: String, kind: Kind, reference: String? = nil, url: String? = nil,
    date: CalendarDate? = nil, validUntil: CalendarDate? = nil, isRestricted: Bool = false,
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
}
