package import PolicyModel

// What those who answer and what they decide are called in print.

extension Respondent.Role {
  package var words: String {
    switch self {
    case .government: "the government"
    case .rapporteur: "the national rapporteur"
    case .ngo: "a non-governmental organisation"
    case .internationalOrganisation: "an international organisation"
    case .researcher: "a researcher"
    case .other: "another respondent"
    }
  }
}

extension Plan.Status {
  package var words: String { self == .inProgress ? "in progress" : rawValue }
}

extension String {
  /// The text with its first letter as a capital.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter small.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
