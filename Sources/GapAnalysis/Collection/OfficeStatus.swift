package import PolicyModel

/// How far one office is with what it is asked.
///
/// Each question that it is asked is answered, not known or open; what the State's facts take away is
/// asked of nobody. Lists are in the checklist's order.
package struct OfficeStatus: Sendable {
  /// A file that came from it.
  package struct File: Sendable, Equatable {
    package let name: String
    /// The day on which it was taken in, where one was given.
    package let on: CalendarDate?
    /// How many of the assessment's answers rest on it; 0 where it brought nothing new, or another file
    /// has taken its place.
    package let answers: Int

    package init(name: String, on: CalendarDate?, answers: Int) {
      (self.name, self.on, self.answers) = (name, on, answers)
    }
  }

  package let office: AskedOffice
  /// Nobody has answered.
  package internal(set) var open: [IndicatorIndex] = []
  /// Something is known, there was no case, or it does not apply as the respondent says.
  package internal(set) var answered: [IndicatorIndex] = []
  private var unknowns: [UnknownKind?: [IndicatorIndex]] = [:]
  /// Accepted, and as they were then.
  package internal(set) var accepted: [IndicatorIndex] = []
  /// Accepted once, and another answer since.
  package internal(set) var changedSinceAccepted: [IndicatorIndex] = []
  /// Questions that it is asked and that other offices alone have answered.
  package internal(set) var byOthers: [IndicatorIndex] = []
  /// Questions that it has answered and another office is asked, or nobody.
  package internal(set) var forOthers: [IndicatorIndex] = []
  /// In the order in which they came, as far as that is known.
  package internal(set) var files: [File] = []
  /// What its files said otherwise than the assessment still does.
  package internal(set) var conflicts: [CollectionRecord.Refusal] = []

  init(_ office: AskedOffice) { self.office = office }

  /// What is not known, of one kind; nil for what nobody named the kind of.
  package func unknown(_ kind: UnknownKind?) -> [IndicatorIndex] { unknowns[kind] ?? [] }

  /// How many of its questions are not known, of whatever kind.
  package var unknownCount: Int { unknowns.values.reduce(0) { $0 + $1.count } }

  /// How many questions it is asked.
  package var asked: Int { answered.count + unknownCount + open.count }

  /// Whether it is asked something, or has sent something.
  var isConcerned: Bool { asked > 0 || !forOthers.isEmpty || !files.isEmpty || !conflicts.isEmpty }

  mutating func add(unknown index: IndicatorIndex, _ kind: UnknownKind?) {
    unknowns[kind, default: []].append(index)
  }
}
