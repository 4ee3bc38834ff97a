package import GapAnalysis
import PolicyModel

/// What the answers rest on: each source once, the listed ones first, with the answers that name it.
package struct SourcesTable: ReportTable {
  package static let name = "sources"
  package static let columns = [
    "id", "title", "type", "reference", "url", "date", "covers", "valid-until", "accessed",
    "language", "restricted", "indicators", "places",
  ]

  private let scope: AgencyScope
  package var round: Round { scope.round }
  private var checklist: Checklist { round.checklist }

  package init(_ scope: AgencyScope) { self.scope = scope }

  package var rows: [[TableCell]] {
    Bibliography(round.assessment, where: scope.holds(indicator:)).entries
      // What others than this agency use is no source of its sheet.
      .filter { scope.isWhole || $0.isUsed }.map(row)
  }

  private func row(_ entry: Bibliography.Entry) -> [TableCell] {
    let document = entry.document
    return [
      .text(entry.id ?? ""), .text(document.title), .text(document.kind.rawValue),
      .text(document.reference ?? ""), .text(document.url ?? ""), .date(document.date),
      .date(document.covers), .date(document.validUntil),
      document.accessed.map(TableCell.day) ?? .none, .text(document.language ?? ""),
      .mark(entry.isRestricted), round.questions(entry.indicators),
      .parts(entry.uses.filter { $0.piece.at != nil }.map(place)),
    ]
  }

  private func place(_ use: Bibliography.Use) -> String {
    "\(checklist.indicators[use.indicator].id) \(use.piece.at ?? "")"
  }
}
