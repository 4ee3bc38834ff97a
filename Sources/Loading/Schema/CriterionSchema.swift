import PolicyModel

extension GroupKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .group: .identifier("The group's id.").example("P1-LEAD")
    case .title: .text("Its title.")
    case .criteria: .list(CriterionKey.mapping(), 1...10_000, "Its criteria, in their order.")
    }
  }
}

extension CriterionKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .id: .identifier("The criterion's id.").example("P1-LEAD-01")
    case .was: IndicatorKey.former("The ids that it had in earlier versions.")
    case .title: .text("What it is about, in a few words.")
    case .statement: .text("The duty, in the checklist's own words.").orBlank
    case .source: TakeawayKey.mapping
    case .weight:
      .number(Limits.weights, "How much it counts beside the others; 0 is asked and not scored.")
        .example("3")
    case .critical: .truth("Whether its failure alone caps the band.")
    case .effort: .choice(Criterion.Effort.self, "What it takes to meet it.")
    case .agency: AgencyKey.mapping("Who is in charge.")
    case .legal: .list(LegalKey.mapping(), nil, "Where the duty stands.").orBlank
    case .themes: .list(.identifier("A theme's id."), nil, "The themes it belongs to.").orBlank
    case .related:
      .list(.identifier("A criterion's id."), nil, "Criteria to read with it.").orBlank
    case .appliesIf: Self.condition("The facts that must hold, else it does not apply.").orBlank
    case .recommendation: .text("What to do if it is not met; begins with a verb.").orBlank
    case .notApplicableWhen:
      .text("When 'not applicable' may be answered to any of its questions.").orBlank
    case .target: .number(Limits.share, "The score aimed at; 1 where it is not said.")
    case .indicators: .list(IndicatorKey.mapping, 1...1_000, "Its questions, in their order.")
    }
  }

  /// One fact, `not fact`, or a list of them.
  static func condition(_ about: String) -> Schema {
    let fact = Schema(.matching("^(not +)?[A-Za-z0-9_-]{1,64}$"), "A fact's id, or 'not' and one.")
    return Schema(.any([fact, .list(fact, nil, "All must hold.")]), about).example(
      "coe-party", "not eu-member")
  }
}

extension TakeawayKey: DescribedKey {
  /// A takeaway, or a passage where the report has it in no list.
  static var mapping: Schema {
    var schema = mapping("What in the report it comes from.")
    guard case .keys(var keys) = schema.form else { return schema }
    keys.oneNeeded = [TakeawayKey.takeaway, .passage].map(\.rawValue)
    keys.apart = (TakeawayKey.takeaway.rawValue, [TakeawayKey.passage.rawValue])
    schema.form = .keys(keys)
    return schema
  }

  var schema: Schema {
    switch self {
    case .takeaway: .text("Section, heading (0 for none) and number.").example("P1/1/1")
    case .passage:
      Schema(.matching("^[0-9]{1,7}(-[0-9]{1,7})?$"), "The lines of the report's text.")
        .example("312-318")
    case .kind: .choice(Takeaway.Kind.self, "What the sentence is.")
    case .digest:
      Schema(.matching("^[0-9a-f]{16}$"), "The first 16 digits of its text's SHA-256.")
    }
  }
}

extension AgencyKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .lead: .identifier("The agency that leads.")
    case .support: .list(.identifier("An agency."), nil, "Those that support it.").orBlank
    }
  }
}

extension LegalKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .instrument: .identifier("An instrument's short name.").example("CoE")
    case .article: .text("The article.").example("12(1)-(2)")
    case .confidence:
      .choice(LegalReference.Confidence.self, "How sure the number is; medium if not said.")
    case .appliesIf: CriterionKey.condition("Whom the instrument addresses.").orBlank
    case .note: .text("Anything a reader should know.").orBlank
    }
  }
}

extension IndicatorKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .id: .identifier("The id within its criterion.").example("s1", "p2", "o1")
    case .was:
      Self.former("The ids that it had in earlier versions; answers under them are taken.")
    case .dimension:
      .choice(
        Indicator.Dimension.self,
        "structure: law and institutions; process: practice; outcome: results for people.")
    case .type: .choice(AnswerType.Name.self, "How it is answered.")
    case .question: .text("The question, one thing at a time.")
    case .partial: .text("What counts as partial.")
    case .required:
      .truth("Whether the criterion cannot be met, nor its gate pass, while this is below half.")
    case .reversed: .truth("Whether no is the good answer.")
    case .worst: .number(Limits.amounts, "The amount that counts as 0.")
    case .best: .number(Limits.amounts, "The amount that counts as 1.")
    case .unit: .text("What is counted.").example("days")
    case .minimum:
      .number(Limits.amounts, "The least that an answer may be; 0. At most the lower of the two.")
    case .elements:
      .list(LabelledKey.mapping(), Limits.elements, "What is asked for; each counts the same.")
    case .levels:
      .list(.text("What a level is."), Limits.fewestLevels...1_000, "The levels from 0 up.")
    case .redFlag: .truth("Whether a bad answer stands on the first page whatever the score.")
    case .weight: .number(Limits.weights, "How much it counts within the criterion; 1.")
    case .notApplicableWhen: .text("When 'not applicable' may be answered.").orBlank
    case .yesIf:
      .identifier("A fact of which a yes is a yes to this question.").example("coe-party").orBlank
    case .note: .text("Help for whoever answers.").orBlank
    }
  }

  /// One earlier id, or a list of them.
  static func former(_ about: String) -> Schema {
    let id = Schema(
      .matching("^[A-Za-z0-9_-]{1,64}(\\.[A-Za-z0-9_-]{1,64})?$"), "An earlier id.")
    return Schema(.any([id, .list(id, nil, "Several.")]), about).example("p2", "P1-OLD-03.p2")
      .orBlank
  }

  /// An indicator, whose type decides which further keys it has.
  static var mapping: Schema {
    var schema = mapping()
    guard case .keys(var keys) = schema.form else { return schema }
    let typed = Set(AnswerType.Name.allCases.flatMap(\.keys).map(\.rawValue))
    keys.rules = AnswerType.Name.allCases.map { type in
      let own = type.keys.map(\.rawValue)
      return Schema.Rule(
        key: IndicatorKey.type.rawValue, value: type.rawValue,
        needed: type.neededKeys.map(\.rawValue),
        excluded: typed.subtracting(own).sorted())
    }
    schema.form = .keys(keys)
    return schema
  }
}
