import PolicyModel
import Scoring

/// The members that groups, sections and the overall result share.
struct NodeJSON {
  private let node: NodeScore
  private let id: String
  private let checklist: Checklist

  init(_ node: NodeScore, id: String, _ checklist: Checklist) {
    (self.node, self.id, self.checklist) = (node, id, checklist)
  }

  var members: JSONMembers {
    let bands: JSONMembers = [
      ("band", .band(node.bands)),
      ("bandUncapped", node.bands.map { .whole($0.uncapped.rawValue) } ?? .null),
      ("bandPotential", node.bands.map { .whole($0.potential.rawValue) } ?? .null),
      ("provisional", node.bands.map { .truth($0.isProvisional) } ?? .null),
      ("caps", .list(node.caps.map(cap))),
    ]
    let dimensions = Indicator.Dimension.allCases.map { dimension in
      (key: dimension.rawValue, value: JSONValue.object(Self.four(node[dimension])))
    }
    return Self.four(node.score) + bands + [
      ("dimensions", .object(dimensions)),
      ("implementationGap", Self.difference(node.implementationGap)),
      ("effectivenessGap", Self.difference(node.effectivenessGap)),
      ("flags", .texts(node.flags.map(\.rawValue))),
    ]
  }

  private func cap(_ cap: Cap) -> JSONValue {
    switch cap {
    case .criticalGate(let criterion):
      .object([("kind", .text("criticalGate")), ("id", .text(checklist.criteria[criterion].id))])
    case .outcome: .object([("kind", .text("outcome")), ("id", .text(id))])
    }
  }

  static func four(_ score: Score?) -> JSONMembers {
    [
      ("demonstrated", .optional(score?.demonstrated)), ("answered", .optional(score?.answered)),
      ("possible", .optional(score?.possible)), ("coverage", .optional(score?.coverage)),
    ]
  }

  private static func difference(_ gap: NodeScore.DimensionGap) -> JSONValue {
    .object([
      ("value", .optional(gap.value)), ("low", .optional(gap.bounds?.lowerBound)),
      ("high", .optional(gap.bounds?.upperBound)),
    ])
  }
}

extension JSONValue {
  /// The band to quote, from 0 to 4; null where nothing applies or too little is known for one.
  static func band(_ bands: BandResult?) -> JSONValue {
    (bands?.band).map { .whole($0.rawValue) } ?? .null
  }
}
