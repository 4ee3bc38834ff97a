import PolicyModel

extension SchemaFile {
  /// `checklist.yaml`.
  package static let checklist = SchemaFile(
    name: "checklist.schema.json", title: "assessor: checklist.yaml",
    about: "What the criteria of a checklist share; the criteria stand in its group files.",
    root: ChecklistKey.mapping(), definitions: [])

  /// A group's file.
  package static let group = SchemaFile(
    name: "group.schema.json", title: "assessor: a group of criteria",
    about: "The criteria under one heading of the report.", root: GroupKey.mapping(),
    definitions: [])
}

extension ChecklistKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .checklist:
      .identifier("The checklist's id, also the name of its folder.").example(
        "osce-victim-protection-2022")
    case .version:
      .text("Its version; a number of answers may change with it.").example("1.0.0")
    case .title: .text("What people call it.")
    case .summary: .text("What it is about, in a few sentences.").orBlank
    case .language: .text("The language of its texts, such as en.").example("en").orBlank
    case .source: SourceKey.mapping("The report that the takeaways come from.")
    case .facts:
      .list(FactKey.mapping(), nil, "What decides which criteria apply to a State.").orBlank
    case .victimGroups:
      .list(LabelledKey.mapping(), nil, "The groups that 'except:' of an answer can name.").orBlank
    case .instruments:
      .list(InstrumentKey.mapping(), nil, "The short names used under 'legal:'.").orBlank
    case .agencies:
      .list(TitledKey.mapping(), nil, "The bodies that lead or support a criterion.").orBlank
    case .themes:
      .list(TitledKey.mapping(), nil, "The subjects that cut across the sections.").orBlank
    case .scoring: ScoringKey.mapping("Changes to the method's defaults.").orBlank
    case .sections: .list(SectionKey.mapping(), 1...1_000, "The largest parts of the report.")
    case .retired:
      .list(.text("An earlier version's id."), nil, "Ids that are never used again.").orBlank
    }
  }
}

extension SourceKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .title: .text("The report's title.")
    case .publisher: .text("Who published it.")
    case .year: .text("The year of publication.").orBlank
    case .url: .text("Its address.").orBlank
    case .textDigest:
      .text("sha256: and the digest of the text that the takeaways were read from.").orBlank
    case .acknowledgement: .text("What the publisher asks to be said.").orBlank
    }
  }
}

extension SectionKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .id: .identifier("The section's id.").example("P1")
    case .title: .text("Its title.")
    case .groups:
      .list(
        .text("The file of a group, from the checklist's folder.").example(
          "panel-1/state-leadership.yaml"), 1...1_000, "The files of its groups, in their order.")
    }
  }
}

extension ScoringKey: DescribedKey {
  var schema: Schema {
    let share = Schema.number(Limits.share, "A share from 0 to 1.")
    let standard = ScoringRules()
    func shares(_ count: Int, _ about: String) -> Schema { .list(share, count...count, about) }
    func listed(_ numbers: [Double]) -> String {
      "[" + numbers.map(\.shortestDigits).joined(separator: ", ") + "]"
    }
    switch self {
    case .partial:
      return .number(
        Limits.share, "What partial counts; \(standard.partial.shortestDigits) by default.")
    case .exceptionsCap:
      return .number(
        Limits.share,
        "The most that an answer with exceptions counts; \(standard.exceptionsCap.shortestDigits) by default."
      )
    case .gate:
      return .number(
        Limits.share, "What a critical criterion must reach; \(standard.gate.shortestDigits).")
    case .met:
      return .number(Limits.share, "From here a criterion is met; \(standard.met.shortestDigits).")
    case .notMet:
      return .number(Limits.share, "Below this it is not met; \(standard.notMet.shortestDigits).")
    case .bands:
      return shares(
        standard.bands.count, "Where the four upper bands begin; \(listed(standard.bands)).")
    case .provisionalBelow:
      return .number(
        Limits.share,
        "A result is provisional where less than this is known; \(standard.provisionalBelow.shortestDigits)."
      )
    case .bandFromKnown:
      return .number(
        Limits.share,
        "The share that must be known for a band; \(standard.bandFromKnown.shortestDigits).")
    case .capBand:
      return Schema(
        .whole(Limits.bands),
        "The highest band under a failed critical criterion; \(standard.capBand).")
    case .outcomeGate:
      return .number(
        Limits.share,
        "What outcomes must reach for the highest band; \(standard.outcomeGate.shortestDigits).")
    case .tailoringNotice:
      return .number(
        Limits.share,
        "From this share of weight that does not apply, it is said; \(standard.tailoringNotice.shortestDigits)."
      )
    case .evidence:
      return .choice(
        ScoringRules.EvidenceMode.self,
        "What evidence does to the score; \(standard.evidence.rawValue).")
    case .evidenceFactors:
      let factors = [
        standard.evidenceFactors.documented, standard.evidenceFactors.stale,
        standard.evidenceFactors.none,
      ]
      return shares(
        factors.count, "What an answer counts by its evidence; \(listed(factors)).")
    case .evidenceMonths:
      return Schema(
        .whole(Limits.evidenceMonths),
        "How old evidence may be, in months; \(standard.evidenceMonths).")
    case .weightBox:
      return .number(
        Limits.share,
        "How far weights vary in the test of robustness; \(standard.weightBox.shortestDigits).")
    case .runs: return Schema(.whole(Limits.runs), "How often they are drawn; \(standard.runs).")
    case .seed: return Schema(.whole(Limits.seeds), "Where the drawing begins; \(standard.seed).")
    case .effort: return EffortKey.mapping("The points of each effort.")
    case .tiers:
      return .list(
        .number(Limits.percentage, "A priority."), 2...2,
        "The priorities at which tiers 2 and 3 begin.")
    }
  }
}

extension EffortKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .small:
      Schema(.whole(Limits.effort), "Points of a small effort; \(ScoringRules().effort.small).")
    case .medium:
      Schema(.whole(Limits.effort), "Points of a medium effort; \(ScoringRules().effort.medium).")
    case .large:
      Schema(.whole(Limits.effort), "Points of a large effort; \(ScoringRules().effort.large).")
    }
  }
}
