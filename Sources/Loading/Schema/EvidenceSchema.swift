import PolicyModel

extension EvidenceKey: DescribedKey {
  /// A piece of evidence, which somebody must be able to find: the id of a listed source, or what it
  /// is.
  static var piece: Schema {
    Schema(
      .any([.identifier("The id of a source listed under 'sources'."), findable(EvidenceKey.self)]),
      "What the answer rests on.")
  }

  var schema: Schema {
    switch self {
    case .source: .identifier("The id of a source listed under 'sources'.").orBlank
    case .at: .text("Where in the source it stands.").example("p. 3").orBlank
    case .quote: .text("What the source says there.").orBlank
    case .title: .text("What it is called.").orBlank
    case .type: .choice(Evidence.Kind.self, "What it is; other where it is not said.")
    case .reference: .text("Where it stands.").example("Official Gazette 12/2023").orBlank
    case .url: .text("Its address.").orBlank
    case .date: Schema(.partialDate, "When it is from: a day, a month or a year.").orBlank
    case .validUntil:
      Schema(.partialDate, "When it ends, if it does; the last day counts.").orBlank
    case .accessed: Schema(.date, "The day on which it was looked at.").orBlank
    case .covers:
      Schema(.partialDate, "The time that it describes, where that is not its date.").orBlank
    case .language: .text("Its language, such as en.").example("en").orBlank
    case .restricted: .truth("Whether it is not for everybody's eyes.")
    }
  }

  /// A mapping of which one key at least says how to find it.
  fileprivate static func findable<Key: DescribedKey>(_: Key.Type) -> Schema {
    var schema = Key.mapping()
    guard case .keys(var keys) = schema.form else { return schema }
    let finding = [EvidenceKey.source, .title, .reference, .url].map(\.rawValue)
    keys.oneNeeded = finding.filter { Key(rawValue: $0) != nil }
    schema.form = .keys(keys)
    return schema
  }
}

extension CitedSourceKey: DescribedKey {
  /// A source, which somebody must be able to find.
  static var source: Schema { EvidenceKey.findable(CitedSourceKey.self) }

  var schema: Schema { evidence.schema }
}
