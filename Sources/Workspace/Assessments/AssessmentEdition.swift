import Filling
package import Findings
import Loading
package import PolicyModel

extension UsableAssessment {
  /// Texts that look like personal data and do not reach an audience.
  package func findingsLeftOut(for audience: Audience) -> FindingList {
    switch reader(audience) {
    case .internal: FindingList()
    case .public: PersonalDataSearch.findings(in: tree, for: .publication)
    }
  }

  /// Documents that an audience reads of although another place of the assessment restricts them.
  package func findingsOpen(to audience: Audience) -> FindingList {
    switch reader(audience) {
    case .internal: FindingList()
    case .public: OpenMention.findings(in: assessment, of: checklist)
    }
  }

  /// How many texts in it look like personal data and reach whoever reads an edition for an audience.
  package func personalDataCount(for audience: Audience) -> Int {
    switch reader(audience) {
    case .internal:
      PersonalDataSearch.findings(in: tree).without([.smallCountInWords]).warningCount
    case .public: 0
    }
  }

  /// What an audience may read. A public copy is read again from its own text, so that whatever follows
  /// from it follows from that text alone.
  package func edition(for audience: Audience) throws -> UsableAssessment {
    switch reader(audience) {
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

  /// What says of itself that it is a public copy is never anything else: a note that was written into
  /// one afterwards must not stand in a report that says it has none.
  private func reader(_ audience: Audience) -> Audience {
    assessment.audience == .public ? .public : audience
  }
}
