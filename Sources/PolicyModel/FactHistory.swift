/// From when to when a fact has been true of one State.
package struct FactHistory: Sendable, Equatable {
  /// When the State ratified; nil where that is not known, or is not what makes the fact true.
  package var ratified: PartialDate?
  /// The first day of it; nil where only the ratification is known, or where it never was.
  package var since: PartialDate?
  /// The first day on which it was so no more; nil where it has not ended.
  package var until: PartialDate?

  package init(
    ratified: PartialDate? = nil, since: PartialDate? = nil, until: PartialDate? = nil
  ) {
    (self.ratified, self.since, self.until) = (ratified, since, until)
  }

  /// It has not been true on any day.
  package static let never = FactHistory()

  /// Between ratification and the first day lie at most so many months, in all treaties of the table.
  private static let mostMonthsToForce = 12

  /// Whether the fact was true on a day; not given where a date that is no whole day leaves it open.
  ///
  /// - Parameter byRatification: whether ratification alone makes it true.
  package func answer(on day: CalendarDate, byRatification: Bool) -> FactAnswer {
    if self == .never { return .no }
    let begun: FactAnswer
    if let first = byRatification ? ratified : since {
      begun = Self.isReached(from: first.first, to: first.last, on: day)
    } else if let ratified, !byRatification {
      begun = Self.isReached(
        from: ratified.first, to: ratified.last.adding(months: Self.mostMonthsToForce), on: day)
    } else {
      return .notGiven
    }
    guard begun == .yes, let until else { return begun }
    switch Self.isReached(from: until.first, to: until.last, on: day) {
    case .yes: return .no
    case .no: return .yes
    case .unknown, .notGiven: return .notGiven
    }
  }

  /// Whether something that happened on one of some days had happened on a day.
  private static func isReached(
    from first: CalendarDate, to last: CalendarDate, on day: CalendarDate
  ) -> FactAnswer {
    day < first ? .no : day < last ? .notGiven : .yes
  }
}

extension FactHistory {
  /// Since when the answer of a day is what it is: `since 2008-02-01`, `not since 2022-03-16`; nil where
  /// that is nothing to tell.
  ///
  /// - Parameter answer: what ``answer(on:byRatification:)`` says of that day.
  package func remark(of answer: FactAnswer, on day: CalendarDate, byRatification: Bool) -> String?
  {
    switch answer {
    case .yes:
      let start = since.map { "since \($0)" }
      let ratification = ratified.map { "ratified \($0)" }
      return byRatification ? ratification ?? start : start ?? ratification
    case .no:
      if let until, until.last <= day { return "not since \(until)" }
      return (byRatification ? ratified ?? since : since ?? ratified).map { "not before \($0)" }
    case .unknown, .notGiven: return nil
    }
  }
}
