import ArgumentParser
import Filling
import Findings
import Loading

/// Who a report is for.
enum Audience: String, CaseIterable, ExpressibleByArgument {
  /// Those who wrote the assessment: everything that it holds.
  case `internal`
  /// Everybody: only what may be published.
  case `public`
}

extension UsableAssessment {
  /// The copy that may be published, read again from its own text, so that whatever follows from it
  /// follows from that text alone. Texts that looked like personal data are told.
  func publicCopy() throws -> UsableAssessment {
    Console.findings(PersonalDataSearch.findings(in: tree, for: .publication))
    let text = AssessmentWriter.text(of: PublicCopy.of(assessment), checklist: checklist)
    let source = SourceText(name: "the public copy", bytes: Array(text.utf8))
    let input = try AssessmentInput.read(source, against: checklist)
    guard let copy = UsableAssessment(input) else {
      // Quotation marks may have taken a file of nearly 16 MiB above that limit.
      Console.findings(input.findings)
      throw Failure(
        .defect, "the public copy of the assessment cannot be read back; nothing was written")
    }
    return copy
  }
}
