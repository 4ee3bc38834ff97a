package import Documents
import PolicyModel

/// The gap report, for reading and for taking into a meeting.
package struct GapReport {
  private let report: Report
  private let parts: [any ReportPart]

  package init(_ report: Report) {
    self.report = report
    let all: [(any ReportPart)?] = [
      BriefPart(report), ProfilePart(report), GapPart(report), FindOutPart(report),
      AheadPart(report),
      OpenQuestionsPart(report), LeftBehindPart(report), AnnexPart(report), SourcesPart(report),
      MethodPart(report),
    ]
    parts = all.compactMap(\.self)
  }

  package var document: Document {
    let contents = Document.Block.contents(parts.map { type(of: $0).jump })
    return Document(
      ReportOpening(report.scope).blocks("Gap report") + [contents]
        + parts.flatMap(\.wholeBlocks), language: report.checklist.language, annexes: annexes)
  }

  /// What a meeting seldom needs on paper: the registers stand there as tables.
  private var annexes: [Document.Annex] {
    [
      .init("cards", "gap cards", .headings(GapPart.tierAnchors + FindOutPart.tierAnchors)),
      .init("figures", "charts in figures", .figures),
      .init("answers", "every answer", .headings([AnnexPart.anchor])),
      .init(
        "sources", "sources and method", .headings([SourcesPart.anchor, MethodPart.anchor])),
    ]
  }
}
