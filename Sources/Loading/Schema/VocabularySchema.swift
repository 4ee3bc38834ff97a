import PolicyModel

extension FactKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .id: .identifier("The fact's id.").example("coe-party")
    case .was:
      IndicatorKey.former("The ids that it had in earlier versions; answers under them are taken.")
    case .question: .text("A question that yes or no answers.")
    case .label:
      .text("The fact in words that can follow \"the State is\", for reports.").example(
        "Party to the Palermo Protocol"
      ).orBlank
    case .implies:
      Schema(
        .any([
          .identifier("A fact."), .list(.identifier("A fact."), nil, "Several facts."),
        ]), "Facts that are true of every State of which this one is."
      ).example("eu-member").orBlank
    }
  }
}

extension LabelledKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .id: .identifier("Its id.")
    case .label: .text("What people read.")
    }
  }
}

extension TitledKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .id: .identifier("Its id.")
    case .title: .text("What people read.")
    }
  }
}

extension InstrumentKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .id: .identifier("The short name.").example("CoE")
    case .title: .text("The whole title.")
    case .reference: .text("How it is cited.").example("CETS 197").orBlank
    case .year: .text("The year.").orBlank
    case .force:
      .choice(Instrument.Force.self, "How strongly it obliges; binding where it is not said.")
    case .inForce:
      Schema(.date, "The day from which it holds; it is no legal basis of an earlier day.")
        .example("2008-02-01").orBlank
    }
  }
}
