import GapAnalysis
import PolicyModel

/// Who signed, who answered and who accepted, as members of what they are told of.
struct SignedJSON {
  private let round: Round

  init(_ round: Round) { self.round = round }

  /// Signatures and how many answers are accepted, as members of the assessment; none where nobody has
  /// signed or accepted anything.
  var members: JSONMembers {
    let (signatures, accepted) = (round.assessment.signatures, round.assessment.accepted)
    var members: JSONMembers = []
    if !signatures.isEmpty { members.append(("signed", .list(signatures.map(json)))) }
    if !accepted.isEmpty {
      members.append(("accepted", .whole(accepted.values.count(where: \.holds))))
    }
    return members
  }

  private func json(_ signature: Signature) -> JSONValue {
    .object([
      ("as", .optional(signature.signedAs)), ("on", .optional(signature.on)),
      ("office", .optional(signature.office.map { round.checklist.agencies[$0].id })),
      ("count", .whole(signature.count)), ("changedSince", .texts(signature.changedSince)),
    ])
  }

  /// Which offices gave an answer, and who accepted it as it stands, as members of the question; none
  /// where nobody is noted.
  func members(of index: IndicatorIndex) -> JSONMembers {
    let origins = round.assessment.answeredBy[index] ?? []
    let accepted = round.assessment.accepted[index].flatMap { $0.holds ? $0 : nil }
    let offices = origins.filter { $0.office != nil }.map { origin in
      JSONValue.object([("office", .optional(origin.office)), ("on", .optional(origin.on))])
    }
    var members: JSONMembers = []
    if !offices.isEmpty { members.append(("answeredBy", .list(offices))) }
    if let accepted {
      members.append(
        ("accepted", .object([("by", .optional(accepted.by)), ("on", .optional(accepted.on))])))
    }
    return members
  }
}
