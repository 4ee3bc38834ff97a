import PolicyModel

/// What kinds of unknown are called in print.
enum UnknownWording {
  /// In the order in which they are told; nil is what nobody named the kind of.
  static let kinds: [UnknownKind?] = [.notMeasured, .withheld, .pending, .notFound, nil]

  /// Behind a number of questions.
  static func few(_ kind: UnknownKind?) -> String {
    switch kind {
    case .notMeasured: "not measured by the State"
    case .withheld: "withheld"
    case .pending: "asked for and awaited"
    case .notFound: "not found in the sources"
    case nil: "not known, and not said why"
    }
  }

  /// Above a list of questions.
  static func title(_ kind: UnknownKind?) -> String {
    switch kind {
    case .notMeasured: "Not measured by the State: to start measuring"
    case .withheld: "Withheld: exists, and is not disclosed"
    case .pending: "Asked for and awaited"
    case .notFound: "Not found in the sources that were looked at"
    case nil: "Not known"
    }
  }

  /// Above the column of the body that is to act.
  static func body(_ kind: UnknownKind?) -> String {
    switch kind {
    case .notMeasured: "Would have to start"
    case .withheld, .pending, .notFound, nil: "To ask"
    }
  }
}
