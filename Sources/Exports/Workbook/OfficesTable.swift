import Documents
import GapAnalysis

/// What each office was asked and what came back, as far as the assessment itself says.
struct OfficesTable: SpreadsheetTable {
  static let name = "round"
  static let columns = [
    "office", "asked", "answered", "unknown", "open", "accepted", "changed", "by_others",
    "for_others", "returned", "files", "due",
  ]

  private let scope: AgencyScope
  private let status: CollectionStatus

  init(_ scope: AgencyScope) {
    self.scope = scope
    status = CollectionStatus(scope.round, CollectionRecord())
  }

  var rows: [[TableCell]] {
    // An agency's sheet says nothing of the others.
    status.offices.filter { scope.isWhole || $0.office.agency == scope.agency }.map { office in
      [
        .text(office.office.words(in: scope.round)), .whole(office.asked),
        .whole(office.answered.count), .whole(office.unknownCount), .whole(office.open.count),
        .whole(office.accepted.count), .whole(office.changedSinceAccepted.count),
        .whole(office.byOthers.count), .whole(office.forOthers.count),
        office.files.compactMap(\.on).max().map(TableCell.day) ?? .none,
        .text(office.files.map(words).joined(separator: "\n")),
        status.due.map(TableCell.day) ?? .none,
      ]
    }
  }

  private func words(_ file: OfficeStatus.File) -> String {
    let answers = Printed.count(file.answers, "answer")
    return "\(file.name) (\(file.on.map { "\(Printed.day($0)), " } ?? "")\(answers))"
  }
}
