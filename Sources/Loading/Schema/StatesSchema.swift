extension SchemaFile {
  /// `states.yaml` of a checklist's folder.
  package static let states = SchemaFile(
    name: "states.schema.json", title: "assessor: states.yaml",
    about: "What is known beforehand of some States, to fill in and to check their facts.",
    root: StatesKey.mapping(), definitions: [])
}

extension StatesKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .asOf: Schema(.date, "The last day for which the table speaks.").example("2025-12-31")
    case .sources:
      Schema(
        .keys(.init(known: [], needed: [], others: TableSourceKey.mapping("A source."))),
        "What dates were compared with, by an id that facts refer to."
      ).orBlank
    case .facts:
      Schema(
        .keys(.init(known: [], needed: [], others: TableFactKey.mapping("A fact."))),
        "What is said of a fact for all States, by the facts' ids."
      ).orBlank
    case .states:
      Schema(
        .keys(.init(known: [], needed: [], others: TableStateKey.mapping("A State."))),
        "The States by their codes of ISO 3166-1; write \"NO\" in quotation marks.")
    }
  }
}

extension TableSourceKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .title: .text("What it is called.")
    case .url: .text("Its address.").orBlank
    }
  }
}

extension TableFactKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .asOf: Schema(.date, "The last day for which this fact speaks.").orBlank
    case .counts:
      .choice(CountedDay.self, "Which day makes the fact true; in-force where it is not said.")
        .orBlank
    case .sources: .list(.identifier("A source's id."), nil, "What it was compared with.").orBlank
    }
  }
}

extension TableStateKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .name: .text("The State's short name in English.").example("Norway")
    case .facts:
      Schema(
        .keys(.init(known: [], needed: [], others: Self.history)),
        "The facts by their ids; one that is left out is not known."
      ).orBlank
    }
  }

  private static var history: Schema {
    Schema(
      .any([.words(AnswerWord.noWords, "Never."), FactHistoryKey.mapping("Its days.")]),
      "no, or since when."
    ).orBlank
  }
}

extension FactHistoryKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .ratified: Schema(.partialDate, "When the State ratified.").orBlank
    case .since: Schema(.partialDate, "The first day: entry into force for the State.").orBlank
    case .until: Schema(.partialDate, "The first day on which it was so no more.").orBlank
    }
  }
}
