package import Findings

/// What was answered to one indicator.
package struct Answer: Sendable {
  package var value: AnswerValue
  /// For whom the answer does not hold.
  package var exceptions: [VictimGroupIndex]
  /// Why it is unknown or not applicable.
  package var reason: String?
  /// Which kind of unknown it is; nil where nobody said, and beside every other answer.
  package var why: UnknownKind?
  /// Whether it stands on so few people that a public copy gives a range in place of their number.
  package var restsOnFewCases: Bool
  /// For those who put the answers together; left out of a public copy.
  package var note: String?
  /// For every reader.
  package var publicNote: String?
  package var evidence: [Evidence]
  /// Where the entry stands in the assessment's file; nil where it has none.
  package var place: Place?

  package init(
    value: AnswerValue = .unanswered, exceptions: [VictimGroupIndex] = [], reason: String? = nil,
    why: UnknownKind? = nil, restsOnFewCases: Bool = false, note: String? = nil,
    publicNote: String? = nil, evidence: [Evidence] = [], place: Place? = nil
  ) {
    self.value = value
    self.exceptions = exceptions
    self.reason = reason
    self.why = why
    self.restsOnFewCases = restsOnFewCases
    self.note = note
    self.publicNote = publicNote
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
  /// Indices into the elements of the indicator, ascending; the others are missing.
  case elements([Int])
  /// Of the elements those that are in place and those that are missing, each ascending; nobody
  /// knows of the others.
  case someElements(inPlace: [Int], missing: [Int])
  /// A percentage, or a number in the indicator's unit.
  case amount(Double)
  /// So many out of so many; `of` is 0 where there were no cases.
  case count(Int, of: Int)
  /// Somewhere from a lower to a higher amount.
  case range(from: Double, to: Double)
  /// Somewhere from a lower to a higher level.
  case levelRange(from: Int, to: Int)
  /// Somewhere from one degree to a higher one.
  case degreeRange(from: Degree, to: Degree)

  /// The answers to a yes-partial-no question, from little to much, whichever of them is good.
  package enum Degree: String, Sendable, CaseIterable, Comparable {
    case no
    case partial
    case yes

    private var rank: Int {
      switch self {
      case .no: 0
      case .partial: 1
      case .yes: 2
      }
    }

    package static func < (a: Degree, b: Degree) -> Bool { a.rank < b.rank }

    /// The answer that says just this.
    package var value: AnswerValue {
      switch self {
      case .no: .no
      case .partial: .partial
      case .yes: .yes
      }
    }
  }
}

/// Which kind of not knowing it is (method, section 4); the kind changes no figure.
package enum UnknownKind: String, Sendable, CaseIterable {
  /// The State does not collect it: a finding of its own.
  case notMeasured = "not-measured"
  /// The sources that were looked at are silent.
  case notFound = "not-found"
  /// It exists and is not disclosed.
  case withheld
  /// It was asked for and is awaited.
  case pending

  /// As it stands behind *not known*.
  package var words: String {
    switch self {
    case .notMeasured: "nobody measures it"
    case .notFound: "not found in the sources"
    case .withheld: "exists, not disclosed"
    case .pending: "asked for, awaited"
    }
  }
}
