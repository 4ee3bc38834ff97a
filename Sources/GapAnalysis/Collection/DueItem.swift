package import PolicyModel

/// Something that falls due, or ends, on a day.
package struct DueItem: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Questions that nobody has answered, by the day on which answers are expected.
    case answers
    /// Answers that were asked for and are awaited, by the same day.
    case awaited
    /// What the State has decided to do, by its deadline.
    case measure
    /// Evidence that says itself until when it holds.
    case evidenceEnds
    /// Evidence that will be too old to count.
    case evidenceAges
  }

  package let kind: Kind
  /// The last day in time; of evidence the last on which it counts.
  package let day: CalendarDate
  /// Who has to see to it; nil where nobody is named.
  package let agency: AgencyIndex?
  /// The questions or the criterion concerned, by their ids in the checklist's order.
  package let ids: [String]
  /// What the measure or the evidence is called; nil where it has no words of its own.
  package let title: String?
  /// Whether the title is not for everybody's eyes.
  package let isRestricted: Bool

  package init(
    _ kind: Kind, _ day: CalendarDate, agency: AgencyIndex?, ids: [String], title: String? = nil,
    isRestricted: Bool = false
  ) {
    (self.kind, self.day, self.agency, self.ids) = (kind, day, agency, ids)
    (self.title, self.isRestricted) = (title, isRestricted)
  }
}
