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

extension Basis {
  /// How the answers were found, behind a name; nil where the respondent says what it knows of itself.
  package var words: String? {
    switch self {
    case .selfAssessment: nil
    case .deskReview: "from public sources"
    case .interviews: "from interviews"
    case .visit: "from a visit"
    }
  }
}

extension Assessment {
  /// Who says it and how it was found, to begin a sentence with: `Answered by the government`, `From
  /// public sources, by a researcher`.
  package var originWords: Text { originWords { $0 } }

  /// The same within a sentence.
  package var originWordsWithin: Text { originWords { $0.lowercasedFirst } }

  private func originWords(_ begin: (String) -> String) -> Text {
    let name: Text = respondent.name.isEmpty ? "" : ", \(written: respondent.name)"
    let how = basis.words.map { "\($0.capitalisedFirst), by" } ?? "Answered by"
    return "\(begin(how)) \(respondent.role.words)\(name)"
  }

  /// The day that it is of, and the time that its figures describe, to begin a sentence with: `As of 30
  /// June 2026`, `Figures for 2025; as of 30 June 2026`.
  package var dayWords: String {
    let day = Printed.day(date)
    return period.map { "Figures for \(Printed.period($0)); as of \(day)" } ?? "As of \(day)"
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
