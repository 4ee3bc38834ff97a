extension PersonalDataSearch {
  /// What a search is for, and so where it looks.
  package enum Purpose: Sendable {
    /// To tell whoever writes the assessment. Addresses on the web and dates are left alone.
    case advice
    /// To tell what is kept out of a public report: all texts that could reach it, and those alone, are
    /// looked at, with the ids of sources. The values of answers and other ids are no texts. Numbers of
    /// few people in words stay in, and are told too.
    case publication

    /// The blocks that are looked through, by their keys.
    var blocks: Set<String> {
      Set(AssessmentKey.allCases.filter { looks(into: $0) }.map(\.rawValue))
    }

    private func looks(into key: AssessmentKey) -> Bool {
      switch key {
      case .respondent, .offices, .sources, .facts, .answers, .plan: true
      // Neither the version nor the State's name is asked of a person who fills in the answers.
      case .checklistVersion, .state: self == .publication
      // The names of files and offices are in no public copy.
      // Who asks, and where answers go, is meant to be read; functions and offices are in no public copy.
      case .assessment, .date, .office, .basis, .period, .collect, .leftOut, .assigned, .answeredBy,
        .carriedOver, .accepted, .signed:
        false
      }
    }

    func looks(at content: KeyContent) -> Bool {
      switch (self, content) {
      case (_, .text), (_, .version): true
      case (.advice, .identifier), (.advice, .word), (.advice, .parts): true
      case (.publication, .identifier), (.publication, .word), (.publication, .parts): false
      case (.advice, .address): false
      case (.publication, .address): true
      case (_, .figure), (_, .date): false
      }
    }
  }
}
