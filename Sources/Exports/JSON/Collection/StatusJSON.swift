package import GapAnalysis
import PolicyModel

/// How far the collecting of answers is, as `assessor.status/1`.
package struct StatusJSON: JSONFigures {
  private let status: CollectionStatus
  private var round: Round { status.round }

  package init(_ status: CollectionStatus) { self.status = status }

  package var json: JSONValue {
    let enquiry = round.assessment.enquiry
    let asked: JSONMembers = [
      ("askedBy", .optional(enquiry?.askedBy)), ("due", .optional(enquiry?.due)),
      ("replyTo", .optional(enquiry?.replyTo)),
    ]
    return .object([
      ("schema", .text("assessor.status/1")), ("file", round.json), ("enquiry", .object(asked)),
      ("on", .optional(status.on)), ("ledger", .text(status.record.ledger.rawValue)),
      ("notApplicable", .whole(status.notApplicable)),
      ("offices", .list(status.offices.map(json))), ("total", total),
    ])
  }

  private func json(_ office: OfficeStatus) -> JSONValue {
    let agency = office.office.agency.map { round.checklist.agencies[$0].id }
    let lists: [(String, [IndicatorIndex])] = [
      ("open", office.open), ("accepted", office.accepted),
      ("changedSinceAccepted", office.changedSinceAccepted), ("byOthers", office.byOthers),
      ("forOthers", office.forOthers),
    ]
    let head: JSONMembers = [
      ("agency", .optional(agency)), ("name", .optional(office.office.name(in: round))),
      ("asked", .whole(office.asked)), ("answered", .whole(office.answered.count)),
      (
        "unknown",
        .object(UnknownMembers.kinds.map { ($0.name, .ids(office.unknown($0.kind), of: round)) })
      ),
    ]
    return .object(
      head + lists.map { ($0, JSONValue.ids($1, of: round)) } + [
        ("overdue", status.overdue(office).map { .whole($0) } ?? .null),
        ("files", .list(office.files.map(json))), ("conflicts", .list(office.conflicts.map(json))),
      ])
  }

  private func json(_ file: OfficeStatus.File) -> JSONValue {
    .object([
      ("file", .text(file.name)), ("on", .optional(file.on)), ("answers", .whole(file.answers)),
    ])
  }

  private func json(_ refusal: CollectionRecord.Refusal) -> JSONValue {
    .object([
      ("part", .text(refusal.part.rawValue)), ("id", .text(refusal.id)),
      ("file", .text(refusal.origin.file)), ("on", .optional(refusal.origin.on)),
    ])
  }

  private var total: JSONValue {
    .object([
      ("asked", .whole(status.total(\.asked))),
      ("answered", .whole(status.total(\.answered.count))),
      ("unknown", .whole(status.total(\.unknownCount))),
      ("open", .whole(status.total(\.open.count))),
      ("accepted", .whole(status.total(\.accepted.count))),
      (
        "overdue",
        status.isPastDue == nil ? .null : .whole(status.total { status.overdue($0) ?? 0 })
      ),
    ])
  }
}

/// What kinds of unknown are called in JSON.
enum UnknownMembers {
  static let kinds: [(name: String, kind: UnknownKind?)] = [
    ("notMeasured", .notMeasured), ("notFound", .notFound), ("withheld", .withheld),
    ("pending", .pending), ("plain", nil),
  ]
}

extension JSONValue {
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }
  static func optional(_ day: CalendarDate?) -> JSONValue { optional(day?.description) }

  /// The ids of questions.
  static func ids(_ indices: [IndicatorIndex], of round: Round) -> JSONValue {
    .texts(indices.map { round.checklist.indicators[$0].id })
  }
}
