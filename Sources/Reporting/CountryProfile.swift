package import Documents
import PolicyModel

/// The country profile, for a first look.
package struct CountryProfile {
  private let report: Report

  package init(_ report: Report) { self.report = report }

  package var document: Document {
    let opening = ReportOpening(report.scope).blocks("Country profile")
    let results =
      SectionsChart(round: report.round).blocks + DimensionsChart(round: report.round).blocks
      + GateTable(scope: report.scope).blocks
    return Document(
      opening + BriefPart(report).wholeBlocks + results, language: report.checklist.language
    ).withoutDeadJumps
  }
}
