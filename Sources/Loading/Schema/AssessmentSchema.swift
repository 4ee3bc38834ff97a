package import PolicyModel

extension SchemaFile {
  /// An assessment of any checklist.
  package static let assessment = SchemaFile(
    name: "assessment.schema.json", title: "assessor: an assessment",
    about: "A State's answers to a checklist, as of a date.", root: AssessmentKey.mapping(),
    definitions: [("evidence", EvidenceKey.piece)])

  /// An assessment of one checklist: its questions, its ids, and what each question takes.
  package static func assessment(of checklist: Checklist) -> SchemaFile {
    let answers = AnswerSchemas(checklist)
    return SchemaFile(
      name: "assessment.\(checklist.id).schema.json",
      title: "assessor: an assessment of \(checklist.id) \(checklist.version)",
      about: checklist.title, root: answers.root, definitions: answers.definitions)
  }
}

extension AssessmentKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .assessment: .identifier("The id of the checklist that it answers.")
    case .checklistVersion: .text("The checklist's version.").example("1.0.0")
    case .state: StateKey.mapping("The country assessed.")
    case .date: Schema(.date, "The day that the answers describe.").example("2026-06-30")
    case .respondent: RespondentKey.mapping("Who answers.").orBlank
    case .office:
      .identifier("The agency whose answers alone these are; written into an office's form.")
        .orBlank
    case .collect: EnquiryKey.mapping("Who asks for the answers, and by when.").orBlank
    case .basis:
      .choice(Basis.self, "How the answers were found; self-assessment where it is not said.")
        .orBlank
    case .period:
      Schema(
        .any([Schema(.matching("^[0-9]{4}$"), "A year."), PeriodKey.mapping("Two days.")]),
        "What the figures describe; \"the period\" in questions means this."
      ).example("2025").orBlank
    case .offices:
      Schema(
        .keys(.init(known: [], needed: [], others: Self.office("An office."))),
        "What the checklist's agencies are called in this State, by their ids."
      ).orBlank
    case .assigned:
      Schema(
        .keys(.init(known: [], needed: [], others: .identifier("An agency's id.").orBlank)),
        "Who answers, where it is not the criterion's lead: by group, criterion or indicator."
      ).orBlank
    case .sources:
      Schema(
        .keys(.init(known: [], needed: [], others: CitedSourceKey.source)),
        "Each source once, by an id that evidence refers to."
      ).orBlank
    case .leftOut: LeftOutKey.mapping("What a public copy lacks; written by the program.")
    case .facts:
      Schema(
        .keys(.init(known: [], needed: [], others: Self.fact("A fact about the State."))),
        "Facts about the State, by their ids."
      ).orBlank
    case .answers:
      Schema(
        .keys(.init(known: [], needed: [], others: Self.answer)),
        "The answers, by the indicators' ids."
      ).orBlank
    case .plan:
      Schema(
        .keys(.init(known: [], needed: [], others: PlanKey.mapping("").orBlank)),
        "What the State has decided to do, by the criteria's ids."
      ).orBlank
    case .answeredBy:
      Schema(
        .keys(.init(known: [], needed: [], others: OriginKey.origins)),
        "Which files gave an answer, by the indicators' ids; written by 'assessor merge'."
      ).orBlank
    case .carriedOver:
      Schema(
        .keys(.init(known: [], needed: [], others: Schema(.date, "The day of that round."))),
        "Answers of an earlier round, to be reviewed; written by 'assessor new --from'."
      ).orBlank
    case .accepted:
      Schema(
        .keys(.init(known: [], needed: [], others: AcceptanceKey.mapping("").orBlank)),
        "Answers that an office accepts, by the indicators' ids; written by 'assessor accept'."
      ).orBlank
    case .signed:
      Schema.list(
        SignatureKey.mapping("A signature."), nil,
        "What was signed, and by digest what it said; written by 'assessor sign'."
      ).orBlank
    }
  }

  static func fact(_ question: String) -> Schema {
    let words = AnswerWord.yesWords + AnswerWord.noWords + AnswerWord.unknownWords
    return Schema(
      .any([.words(words, ""), FactAnswerKey.mapping("The answer at length.")]), question
    )
    .orBlank
  }

  static func office(_ about: String) -> Schema {
    Schema(.any([.text("Its name."), OfficeKey.mapping("Its name and how to reach it.")]), about)
      .orBlank
  }

  /// An answer to a question of any type.
  private static var answer: Schema {
    let amount = AmountKey.mapping("A count of a total, a range, or a list known in part.")
    let elements = Schema.list(.text("An element's id."), nil, "What is in place.")
    let value = Schema(.any([Schema(.text), elements, amount]), "The answer.")
    return Schema(
      .any([value, AnswerKey.atLength(AnswerKey.allCases.map { ($0.rawValue, $0.schema) })]),
      "An answer."
    ).orBlank
  }
}

extension StateKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .code:
      Schema(.matching("^[A-Z]{2}$"), "ISO 3166-1, two letters; XA to XZ for fiction.")
        .example("NO")
    case .name: .text("The State's name.")
    }
  }
}

extension RespondentKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .role: .choice(Respondent.Role.self, "Who answers.")
    case .name: .text("The office, never a person.").orBlank
    }
  }
}

extension PeriodKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .from: Schema(.date, "The first day.")
    case .to: Schema(.date, "The last day.")
    }
  }
}

extension OfficeKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .name: .text("What it is called.")
    case .contact: .text("How to reach it: a unit, never a person.").orBlank
    }
  }
}

extension FactAnswerKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .answer:
      .words(AnswerWord.yesWords + AnswerWord.noWords + AnswerWord.unknownWords, "The answer.")
        .orBlank
    case .source: .identifier("The id of a source listed under 'sources'.").orBlank
    case .note: .text("Anything a reader should know.").orBlank
    }
  }
}

extension LeftOutKey: DescribedKey {
  var schema: Schema {
    func count(_ about: String) -> Schema { Schema(.whole(0...LeftOut.most), about) }
    switch self {
    case .evidence: return count("Pieces of restricted evidence.")
    case .notes: return count("Notes.")
    case .names: return count("Names, functions and addresses of who answers, asks or signs.")
    case .personalData: return count("Texts that look like personal data.")
    case .smallCounts: return count("Small counts that became ranges of tens.")
    }
  }
}

extension PlanKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .action: .text("What is to be done.").orBlank
    case .lead: .identifier("The agency in charge.").orBlank
    case .deadline: Schema(.date, "By when.").orBlank
    case .status: .choice(Plan.Status.self, "How far it is.").orBlank
    case .note: .text("Anything a reader should know.").orBlank
    }
  }
}
