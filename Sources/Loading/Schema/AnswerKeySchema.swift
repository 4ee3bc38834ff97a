import PolicyModel

extension AmountKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .count: Schema(.whole(Limits.counts), "So many …").orBlank
    case .of: Schema(.whole(Limits.counts), "… out of so many.").orBlank
    case .from: AnswerSchemas.end("The lower end.").orBlank
    case .to: AnswerSchemas.end("The upper end.").orBlank
    case .inPlace: .list(.text("An element's id."), nil, "What is in place.").orBlank
    case .missing:
      .list(.text("An element's id."), nil, "What is missing; nobody knows of the others.").orBlank
    }
  }
}

extension AnswerKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .answer:
      Schema(
        .any([
          Schema(.text), .list(.text("An element's id."), nil, "What is in place."),
          AmountKey.mapping(""),
        ]), "The answer."
      ).orBlank
    case .count: AmountKey.count.schema
    case .of: AmountKey.of.schema
    case .from: AmountKey.from.schema
    case .to: AmountKey.to.schema
    case .inPlace: AmountKey.inPlace.schema
    case .missing: AmountKey.missing.schema
    case .except:
      .list(.identifier("A group's id."), nil, "For whom the answer does not hold.").orBlank
    case .why:
      .choice(UnknownKind.self, "Of which kind an unknown is; beside no other answer.").orBlank
    case .reason: .text("Why it is unknown or not applicable.").orBlank
    case .fewCases:
      .truth("Whether it stands on few people; written by the program into a public copy.").orBlank
    case .note: .text("For those who put the answers together; in no public report.").orBlank
    case .publicNote:
      .text("Anything every reader should know, and nothing that identifies anybody.").orBlank
    case .evidence: .list(Schema(.named("evidence")), nil, "What the answer rests on.").orBlank
    }
  }
}

extension AnswerKey {
  /// An answer at length, of some of these keys. An amount stands in place of `answer`.
  static func atLength(_ known: [(name: String, value: Schema)]) -> Schema {
    let amounts = AmountKey.allCases.map(\.rawValue).filter { name in
      known.contains { $0.name == name }
    }
    var keys = Schema.Keys(known: known, needed: [], others: nil)
    if !amounts.isEmpty { keys.apart = (AnswerKey.answer.rawValue, amounts) }
    return Schema(.keys(keys), "The answer at length.")
  }
}
