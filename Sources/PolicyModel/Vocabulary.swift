/// Something about a State that decides what applies to it, asked as a yes-or-no question.
package struct Fact: Sendable {
  package var id: String
  /// The ids that it had in earlier versions: an answer under one of them is an answer to it.
  package var was: [String] = []
  package var question: String
  /// The fact in words that can follow "the State is": `member of the European Union`; nil where the
  /// checklist has none.
  package var label: String?
  /// Facts that are true of every State of which it is.
  package var implies: [FactIndex] = []

  package init(id: String, question: String, label: String? = nil) {
    self.id = id
    self.question = question
    self.label = label
  }

  /// What a reader is told that it is.
  package var words: String { label ?? question }
}

/// People whom an answer may leave out, for `except:` and "Who is left behind".
package struct VictimGroup: Sendable {
  package var id: String
  package var label: String

  package init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}

/// A treaty, directive, political commitment or guidance that `legal:` refers to.
package struct Instrument: Sendable {
  /// How strongly an instrument obliges a State that it addresses.
  package enum Force: String, Sendable, CaseIterable {
    case binding
    case political
    case guidance
  }

  package var id: String
  package var title: String
  /// How it is cited, such as `CETS 197`.
  package var reference: String
  package var year: String
  package var force: Force
  /// The day from which it holds; nil where it is not said, and then it always does.
  package var inForce: CalendarDate?

  package init(
    id: String, title: String, reference: String, year: String, force: Force,
    inForce: CalendarDate? = nil
  ) {
    self.id = id
    self.title = title
    self.reference = reference
    self.year = year
    self.force = force
    self.inForce = inForce
  }
}

/// A body of the State, or beside it, that leads or supports a criterion.
package struct Agency: Sendable {
  package var id: String
  package var title: String

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// A subject that cuts across the sections.
package struct Theme: Sendable {
  package var id: String
  package var title: String

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// A fact that must be true or, negated, false for something to apply.
package struct Condition: Sendable, Equatable {
  package var fact: FactIndex
  package var isNegated: Bool

  package init(fact: FactIndex, isNegated: Bool) {
    self.fact = fact
    self.isNegated = isNegated
  }
}

/// What a State says about a fact.
package enum FactAnswer: String, Sendable {
  case yes
  case no
  case unknown
  /// Missing or blank.
  case notGiven = ""

  /// Whether it is said; conditions on a fact that is open count as true.
  package var isSettled: Bool { self == .yes || self == .no }
}

extension [Condition] {
  /// Whether all conditions hold; one on a fact that is open holds (method, section 4).
  package func hold(in facts: Listing<Fact, FactAnswer>) -> Bool {
    allSatisfy { condition in
      switch facts[condition.fact] {
      case .yes: !condition.isNegated
      case .no: condition.isNegated
      case .unknown, .notGiven: true
      }
    }
  }

  /// Whether any condition rests on a fact that is open.
  package func areOpen(in facts: Listing<Fact, FactAnswer>) -> Bool {
    contains { !facts[$0.fact].isSettled }
  }
}
