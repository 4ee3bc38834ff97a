/// Whether an instrument holds on the day of an assessment.
extension Instrument {
  package enum Standing: Sendable, Equatable {
    case inForce
    /// Not yet, and from a day that is near.
    case toCome(CalendarDate)
    /// Not yet, and not soon.
    case distant
  }

  /// The last months after an assessment in which what enters into force is named as to come.
  package static let monthsToCome = 24

  package func standing(on date: CalendarDate) -> Standing {
    guard let inForce, date < inForce else { return .inForce }
    return inForce <= date.adding(months: Self.monthsToCome) ? .toCome(inForce) : .distant
  }
}
