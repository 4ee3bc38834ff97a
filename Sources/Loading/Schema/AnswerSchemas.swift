import PolicyModel

/// What each question of one checklist takes.
struct AnswerSchemas {
  private(set) var definitions: [(name: String, value: Schema)] = []
  private let checklist: Checklist
  /// The name under which the answers to an indicator are described.
  private var names: [String] = []

  init(_ checklist: Checklist) {
    self.checklist = checklist
    definitions = [("evidence", EvidenceKey.piece)]
    var known: Set<String> = []
    for indicator in checklist.indicators {
      let name = Self.name(indicator)
      names.append(name)
      guard known.insert(name).inserted else { continue }
      definitions.append((name, answer(Self.value(indicator), indicator)))
    }
  }

  /// Indicators that take the same answers share a description.
  private static func name(_ indicator: Indicator) -> String {
    switch indicator.type {
    case .level, .elements: indicator.id
    case .yesPartialNo, .percent, .number:
      indicator.type.name
        + (indicator.minimum == 0 ? "" : "-from\(indicator.minimum.shortestDigits)")
        + (indicator.notApplicableWhen == nil ? "" : "-or-not-applicable")
    }
  }

  /// The whole file: the general keys, with this checklist's ids in place of any.
  var root: Schema {
    let schema = AssessmentKey.mapping()
    guard case .keys(var keys) = schema.form else { return schema }
    keys.known = AssessmentKey.allCases.map { key in
      (key.rawValue, value(of: key) ?? key.schema)
    }
    return Schema(.keys(keys))
  }

  private func value(of key: AssessmentKey) -> Schema? {
    switch key {
    case .assessment: return .words([checklist.id], "The id of the checklist.")
    case .facts:
      let facts = checklist.facts.map { ($0.id, AssessmentKey.fact($0.question)) }
      return block(facts, "Facts about the State.")
    case .answers:
      let answers = zip(checklist.indicators, names).map { indicator, name in
        (indicator.id, Self.question(indicator, Schema(.named(name))))
      }
      return block(answers, "The answers.")
    case .plan:
      let plans = checklist.criteria.map { ($0.id, plan($0)) }
      return block(plans, "What the State has decided to do.")
    case .offices:
      let offices = checklist.agencies.map { ($0.id, AssessmentKey.office($0.title)) }
      return block(offices, "What the checklist's agencies are called in this State.")
    case .assigned:
      let ids =
        checklist.groups.map { ($0.id, $0.title) }
        + checklist.criteria.map { ($0.id, $0.title) }
        + checklist.indicators.map { ($0.id, $0.question) }
      let agencies = checklist.agencies.map(\.id)
      return block(
        ids.map { ($0.0, Schema.words(agencies, $0.1).orBlank) },
        "Who answers, where it is not the criterion's lead.")
    case .office:
      return Schema.words(checklist.agencies.map(\.id), "The agency whose answers alone these are.")
        .orBlank
    case .checklistVersion, .state, .date, .respondent, .basis, .period, .collect, .leftOut,
      .sources, .answeredBy, .carriedOver, .accepted, .signed:
      return nil
    }
  }

  private func block(_ known: [(name: String, value: Schema)], _ about: String) -> Schema {
    Schema(.keys(Schema.Keys(known: known, needed: [], others: nil)), about).orBlank
  }

  private func plan(_ criterion: Criterion) -> Schema {
    let known = PlanKey.allCases.map { key in
      (
        key.rawValue,
        key == .lead && !checklist.agencies.isEmpty
          ? Schema.words(checklist.agencies.map(\.id), "The agency in charge.").orBlank
          : key.schema
      )
    }
    return Schema(.keys(.init(known: known, needed: [], others: nil)), criterion.title).orBlank
  }

  /// The description of an indicator: its question, and how to answer it.
  private static func question(_ indicator: Indicator, _ schema: Schema) -> Schema {
    var schema = schema
    var lines = [indicator.question]
    switch indicator.type {
    case .yesPartialNo(let partial, _):
      lines += ["Partial: \(partial)", "Between two: { from: partial, to: yes }."]
    case .level(let descriptors):
      lines += descriptors.enumerated().map { "\($0.offset): \($0.element)" }
      lines.append("Between two: { from: 0, to: 1 }.")
    case .elements(let elements):
      lines += elements.map { "\($0.id): \($0.label)" }
      lines.append("Where some are not known: { in-place: […], missing: […] }.")
    case .percent: lines.append("A percentage: 72, { count: 18, of: 25 } or { from: 40, to: 55 }.")
    case .number(let unit, _, _): lines.append("A number (\(unit)): 12 or { from: 10, to: 14 }.")
    }
    if let note = indicator.note { lines.append(note) }
    if let when = indicator.notApplicableWhen { lines.append("Not applicable when: \(when)") }
    schema.about = lines.joined(separator: "\n\n")
    return schema
  }

  // MARK: Answers

  private static func value(_ indicator: Indicator) -> Schema {
    var forms: [Schema] = []
    var words = AnswerWord.unknownWords + AnswerWord.notApplicableWords
    switch indicator.type {
    case .yesPartialNo:
      words = AnswerWord.yesWords + AnswerWord.partialWords + AnswerWord.noWords + words
    case .level(let descriptors): forms = [Schema(.whole(0...(descriptors.count - 1)))]
    case .elements(let elements):
      forms = [.list(.words(elements.map(\.id), "An element."), 0...elements.count, "")]
    case .percent: forms = [.number(Limits.percentage, ""), percentage]
    case .number: forms = [.number(indicator.minimum...Limits.amounts.upperBound, "")]
    }
    let parts = indicator.type.amountKeys.map { ($0.rawValue, part($0, indicator)) }
    forms.append(Schema(.keys(.init(known: parts, needed: [], others: nil)), "A value in parts."))
    if indicator.notApplicableWhen == nil {
      words.removeAll { AnswerWord.notApplicableWords.contains($0) }
    }
    return Schema(.any([.words(words, "")] + forms), "The answer.")
  }

  private static let percentage = Schema(
    .matching("^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$"), "A percentage with its sign.")

  /// An end of a range, of whatever type; which of them is asked is not known here.
  static func end(_ about: String) -> Schema {
    Schema(.any([.number(Limits.amounts, ""), percentage, degrees]), about)
  }

  private static let degrees = Schema.words(
    AnswerWord.noWords + AnswerWord.partialWords + AnswerWord.yesWords, "")

  /// What stands under a key of a value in parts.
  private static func part(_ key: AmountKey, _ indicator: Indicator) -> Schema {
    var schema = key.schema
    switch (key, indicator.type) {
    case (.count, _), (.of, _): break
    case (.from, .yesPartialNo), (.to, .yesPartialNo): schema.form = degrees.form
    case (.from, .level(let descriptors)), (.to, .level(let descriptors)):
      schema.form = .whole(0...(descriptors.count - 1))
    case (.from, .number), (.to, .number):
      schema.form = .number(indicator.minimum...Limits.amounts.upperBound)
    case (.from, _), (.to, _):
      schema.form = .any([.number(Limits.percentage, ""), percentage])
    case (.inPlace, _), (.missing, _):
      let ids = indicator.type.askedElements?.map(\.id) ?? []
      schema.form = .list(of: .words(ids, "An element."), counts: 0...ids.count)
    }
    return schema
  }

  /// An answer in its short form or at length.
  private func answer(_ value: Schema, _ indicator: Indicator) -> Schema {
    let amounts = indicator.type.amountKeys
    let known = AnswerKey.allCases.compactMap { key -> (name: String, value: Schema)? in
      if let amount = key.amount {
        return amounts.contains(amount)
          ? (key.rawValue, Self.part(amount, indicator)) : nil
      }
      if key == .answer { return (key.rawValue, value.orBlank) }
      if key == .except { return exceptions.map { (key.rawValue, $0) } }
      return (key.rawValue, key.schema)
    }
    return Schema(.any([value, AnswerKey.atLength(known)])).orBlank
  }

  /// The groups that exceptions can name; nil where the checklist has none.
  private var exceptions: Schema? {
    let groups = checklist.victimGroups.map(\.id)
    guard !groups.isEmpty else { return nil }
    return .list(.words(groups, "A group."), nil, "For whom the answer does not hold.").orBlank
  }
}
