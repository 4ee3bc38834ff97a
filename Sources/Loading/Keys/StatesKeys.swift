/// The keys of `states.yaml`, the table of States in a checklist's folder.
package enum StatesKey: String, FieldKey {
  case asOf = "as-of"
  case sources, facts, states

  package static let owner = "a table of States"
  package static let needed: [Self] = [.asOf, .states]
}

package enum TableSourceKey: String, FieldKey {
  case title, url

  package static let owner = "a source of the table"
  package static let needed: [Self] = [.title]
}

/// The keys of what is said of a fact for all States.
package enum TableFactKey: String, FieldKey {
  case asOf = "as-of"
  case counts, sources

  package static let owner = "a fact of the table"
  package static let needed: [Self] = []
}

/// What makes a fact true.
package enum CountedDay: String, Sendable, CaseIterable {
  case inForce = "in-force"
  case ratified
}

package enum TableStateKey: String, FieldKey {
  case name, facts

  package static let owner = "a State of the table"
  package static let needed: [Self] = [.name]
}

/// The keys of a fact's days, where it is or was true of a State.
package enum FactHistoryKey: String, FieldKey {
  case ratified, since, until

  package static let owner = "the days of a fact"
  package static let needed: [Self] = []
}
