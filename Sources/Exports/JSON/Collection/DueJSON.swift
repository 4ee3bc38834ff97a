package import GapAnalysis
import PolicyModel

/// What falls due or ends before a day, as `assessor.due/1`.
package struct DueJSON: JSONFigures {
  private let list: DueList
  private var round: Round { list.round }

  package init(_ list: DueList) { self.list = list }

  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.due/1")), ("file", round.json),
      ("before", .text("\(list.before)")),
      ("on", .optional(list.on)), ("items", .list(list.items.map(json))),
    ])
  }

  private func json(_ item: DueItem) -> JSONValue {
    .object([
      ("kind", .text(item.kind.rawValue)), ("day", .text("\(item.day)")),
      ("agency", .optional(item.agency.map { round.checklist.agencies[$0].id })),
      ("name", .optional(item.agency.map(round.name(of:)))), ("ids", .texts(item.ids)),
      ("title", .optional(item.title)), ("restricted", .truth(item.isRestricted)),
      ("past", list.isPast(item).map(JSONValue.truth) ?? .null),
    ])
  }
}
