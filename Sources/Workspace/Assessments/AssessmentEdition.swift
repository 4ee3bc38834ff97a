import Filling
package import Findings
import Loading

/// Who a report is for.
package enum Audience: String, CaseIterable, Sendable {
  /// Those who wrote the assessment: everything that it holds.
  case `internal`
  /// Everybody: only what may be published.
  case `public`
}

extension UsableAssessment {
  /// Texts that look like personal data and do not reach an audience.
  package func findingsLeftOut(for audience: Audience) -> FindingList {
    switch audience {
    case .internal: FindingList()
    case .public: PersonalDataSearch.findings(in: tree, for: .publication)
    }
  }

  /// What an audience may read. A public copy is read again from its own text, so that whatever follows
  /// from it follows from that text alone.
  package func edition(for audience: Audience) throws -> UsableAssessment {
    switch audience {
    case .internal: return self
    case .public:
      let copy = PublicCopy(of: assessment, checklist: checklist)
      let reading = try AssessmentReading(copy.source, against: checklist)
      guard let edition = UsableAssessment(reading) else {
        // Quotation marks may have taken a file of nearly 16 MiB above that limit.
        throw WorkspaceFailure.publicCopyUnreadable(reading.findings)
      }
      return edition
    }
  }
}
