package import GapAnalysis
package import PolicyModel

/// The agencies of a checklist and how much they are asked, as `assessor.agencies/1`.
package struct AgenciesJSON: JSONFigures {
  private let checklist: Checklist
  private let assessment: Assessment?
  private let tallies: [AgencyTally]

  package init(_ checklist: Checklist) {
    (self.checklist, assessment) = (checklist, nil)
    tallies = AgencyTally.all(checklist)
  }

  package init(_ round: Round) {
    (checklist, assessment) = (round.checklist, round.assessment)
    tallies = AgencyTally.all(round)
  }

  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.agencies/1")),
      (
        "checklist",
        .object([("id", .text(checklist.id)), ("version", .text(checklist.version))])
      ),
      ("state", .optional(assessment?.state.code)),
      ("agencies", .list(tallies.compactMap(json))),
      ("nobody", .whole(tallies.first { $0.agency == nil }?.asked ?? 0)),
    ])
  }

  private func json(_ tally: AgencyTally) -> JSONValue? {
    guard let index = tally.agency else { return nil }
    let agency = checklist.agencies[index]
    let name = assessment?.name(of: index, in: checklist) ?? agency.title
    let contact =
      assessment?.audience == .internal ? assessment?.offices[index]?.contact : nil
    return .object([
      ("id", .text(agency.id)), ("title", .text(agency.title)), ("name", .text(name)),
      ("asked", .whole(tally.asked)), ("supports", .whole(tally.supports)),
      ("contact", .optional(contact)),
    ])
  }
}
