package import PolicyModel

/// Why a piece of evidence does not show how things are on the day of an assessment (method, section 5).
package enum EvidenceFlaw: Sendable, Equatable {
  /// It was no longer valid.
  case ended(PartialDate)
  /// It is dated after that day; a law too shows nothing about it.
  case tooNew
  /// It is a law, and what was asked is not whether there is one: it proves no practice.
  case onlyLaw
  /// Nobody can tell how old it is. A law needs no date.
  case undated
  /// It is older than the limit. A law does not age.
  case tooOld
}

extension Evidence {
  /// The first flaw that decides; nil where it documents an answer. Both ends of the period are inside
  /// it.
  ///
  ///     Evidence(title: "Survey", kind: .report, date: 2015-01-01)
  ///       .flaw(for: .outcome, asOf: 2026-06-30, months: 36)     // .tooOld
  package func flaw(
    for dimension: Indicator.Dimension, asOf date: CalendarDate, months: Int
  ) -> EvidenceFlaw? {
    if let validUntil, validUntil.last < date { return .ended(validUntil) }
    let day = dated?.day(asOf: date)
    if let day, day > date { return .tooNew }
    if kind == .law { return dimension == .structure ? nil : .onlyLaw }
    guard let day else { return .undated }
    return day < date.adding(months: -months) ? .tooOld : nil
  }
}
