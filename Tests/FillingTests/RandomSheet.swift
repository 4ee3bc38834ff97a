import Findings
import ModelSamples
import PolicyModel

/// Random assessments with texts that are hard to write.
extension SplitMix64 {
  private static let pieces = [
    "no", "yes", "1.10", "null", "~", "a: b", "x:", ":x", "# x", " #x", "a #b", " ", "  ", "\n",
    "\t", "\"", "'", "\\", "\\n", "%", "{", "}", "[a]", ", ", "- a", "-", "? a", "---", "...", "*a",
    "&a", "!a", "|", ">-", "@", "`", "=cmd()", "2026-06-30", "日本", "e\u{301}", "é", "👩‍👩‍👧",
    "\u{A0}", "\u{200B}", "\u{202E}", "\u{1F1F3}", "<b>", "C:\\new", "$x", "\n\n  y\n", "0x1F",
    String(repeating: "considerable", count: 100),
  ]

  /// A text that is not blank.
  mutating func text() -> String {
    let text = (0..<whole(1...4)).map { _ in pick(Self.pieces) }.joined()
    return VisibleText.isBlank(text) ? "." + text : text
  }

  /// The same, in some of 100 cases.
  private mutating func optionalText(_ percent: Int = 40) -> String? {
    chance(percent) ? text() : nil
  }

  private mutating func optionalDay() -> CalendarDate? {
    chance(50) ? CalendarDate(year: whole(1...9999), month: whole(1...12), day: 28) : nil
  }

  private mutating func amount(upTo most: Double) -> Double {
    let number = number(0...1) * most
    return switch whole(0...5) {
    case 0: 0
    case 1: most
    case 2: number.rounded()
    case 3: number * 1e-12
    case 4: number * 1e-40
    default: number
    }
  }

  private mutating func value(of type: AnswerType) -> AnswerValue {
    if chance(20) { return pick([.unanswered, .unknown, .notApplicable]) }
    switch type {
    case .yesPartialNo:
      return pick([
        .yes, .partial, .no, .degreeRange(from: .partial, to: .yes),
        .degreeRange(from: .no, to: .yes),
        .degreeRange(from: .no, to: .partial),
      ])
    case .level(let descriptors):
      let (a, b) = (whole(0...descriptors.count - 1), whole(0...descriptors.count - 1))
      return a < b ? .levelRange(from: a, to: b) : .level(a)
    case .elements(let all):
      let present = all.indices.filter { _ in chance(50) }
      let missing = all.indices.filter { !present.contains($0) && chance(50) }
      let isPart = present.count + missing.count < all.count && !(present + missing).isEmpty
      return isPart && chance(60)
        ? .someElements(inPlace: present, missing: missing) : .elements(present)
    case .percent:
      if chance(40) {
        let total = pick([0, 1, 4, 5, 30, 999_999_999_999])
        return .count(whole(0...total), of: total)
      }
      let (a, b) = (amount(upTo: 100), amount(upTo: 100))
      return chance(50) ? .amount(a) : .range(from: min(a, b), to: max(a, b))
    case .number:
      let (a, b) = (amount(upTo: 1e12), -amount(upTo: 1e12))
      return chance(50) ? .amount(pick([a, b])) : .range(from: b, to: a)
    }
  }

  private mutating func optionalDate() -> PartialDate? {
    optionalDay().flatMap { day in
      PartialDate(String(day.description.prefix(pick([4, 7, 10]))))
    }
  }

  private mutating func piece() -> Evidence {
    let (reference, url) = (optionalText(), optionalText())
    var piece = Evidence(
      title: optionalText(60) ?? reference ?? url ?? "A law",
      kind: pick(Evidence.Kind.allCases), reference: reference, url: url, date: optionalDate(),
      validUntil: optionalDate(), isRestricted: chance(40), place: Place(start: 0, end: 0))
    piece.accessed = chance(30) ? optionalDay() : nil
    piece.covers = chance(30) ? optionalDate() : nil
    piece.language = optionalText(20)
    return piece
  }

  /// A piece that stands for itself or refers to one of the sources, of which it may say something else.
  private mutating func piece(_ sources: [CitedSource]) -> Evidence {
    var piece = piece()
    if chance(50), !sources.isEmpty {
      let source = pick(sources)
      piece = source.document
      piece.source = source.id
      if chance(30) { piece.title = text() }
      if chance(30) { piece.date = optionalDate() ?? piece.date }
      if chance(30) { piece.url = optionalText() ?? piece.url }
      if chance(30) { piece.isRestricted = true }
    }
    (piece.at, piece.quote) = (optionalText(), optionalText())
    return piece
  }

  private mutating func answer(to indicator: Indicator, _ sources: [CitedSource]) -> Answer {
    if chance(25) { return Answer() }
    var answer = Answer(value: value(of: indicator.type))
    if chance(30) { return answer }
    if chance(40) { answer.exceptions = pick([[0], [2, 0], [1], [0, 1, 2]]) }
    if answer.value == .unknown { answer.why = pick([nil] + UnknownKind.allCases) }
    answer.restsOnFewCases = chance(10)
    answer.reason = optionalText()
    answer.note = optionalText()
    answer.publicNote = optionalText()
    answer.evidence = (0..<whole(0...2)).map { _ in piece(sources) }
    return answer
  }

  /// Takes out what no public copy may hold.
  private func makePublic(_ sheet: inout Assessment) {
    sheet.respondent.name = ""
    for index in sheet.answers.indices {
      sheet.answers[index].note = nil
      sheet.answers[index].evidence.removeAll(where: \.isRestricted)
      sheet.answers[index].value = sheet.answers[index].value.withoutSmallCount
      guard sheet.answers[index].restsOnFewCases else { continue }
      sheet.answers[index].publicNote = nil
      for piece in sheet.answers[index].evidence.indices {
        sheet.answers[index].evidence[piece].quote = nil
      }
    }
    // The id of an interview may name somebody.
    for index in sheet.sources.indices where sheet.sources[index].document.kind == .interview {
      sheet.sources[index].document.kind = .report
    }
    for index in sheet.answers.indices {
      for piece in sheet.answers[index].evidence.indices
      where sheet.answers[index].evidence[piece].source != nil
        && sheet.answers[index].evidence[piece].kind == .interview
      {
        sheet.answers[index].evidence[piece].kind = .report
      }
    }
    for index in sheet.plans.keys { sheet.plans[index]?.note = nil }
    for agency in sheet.offices.keys { sheet.offices[agency]?.contact = nil }
    sheet.sources.removeAll(where: \.document.isRestricted)
    for (fact, grounds) in sheet.factGrounds {
      let source = grounds.source.flatMap { sheet.source($0)?.id }
      sheet.factGrounds[fact] = source.map { FactGrounds(source: $0) }
    }
  }

  mutating func sheet() throws -> Assessment {
    var sheet = try Sheets.blank()
    if chance(20) { sheet.checklistVersion = text() }
    sheet.state = State(code: pick(["NO", "XX", "SE"]), name: text())
    sheet.date = optionalDay() ?? sheet.date
    sheet.respondent = Respondent(
      role: pick(Respondent.Role.allCases), name: optionalText() ?? "")
    sheet.facts = sheet.facts.mapValues { _ in pick([.yes, .no, .unknown, .notGiven]) }
    sheet.basis = pick(Basis.allCases)
    if let first = optionalDay(), let last = optionalDay() {
      sheet.period = Period(from: min(first, last), to: max(first, last))
    } else if chance(50) {
      sheet.period = Period(year: "2025")
    }
    for agency in Sheets.checklist.agencies.indices where chance(40) {
      sheet.offices[agency] = Office(name: text(), contact: optionalText())
    }
    if chance(40) { sheet.assignments.groups[0] = pick([0, 1, 2]) }
    if chance(40) { sheet.assignments.criteria[1] = pick([0, 1, 2]) }
    if chance(40) { sheet.assignments.indicators[4] = pick([0, 1, 2]) }
    sheet.sources = ["null", "tip-2024", "1"].filter { _ in chance(60) }.map {
      CitedSource(id: $0, document: piece())
    }
    for fact in Sheets.checklist.facts.indices where chance(40) {
      let grounds = FactGrounds(
        source: sheet.sources.isEmpty ? nil : pick(sheet.sources).id, note: optionalText())
      if grounds != FactGrounds() { sheet.factGrounds[fact] = grounds }
    }
    let sources = sheet.sources
    sheet.answers = Sheets.checklist.indicators.mapValues { answer(to: $0, sources) }
    for criterion in Sheets.checklist.criteria.indices where chance(60) {
      sheet.plans[criterion] = Plan(
        action: optionalText(), lead: pick([nil, 0, 1, 2]), deadline: optionalDay(),
        status: pick([nil] + Plan.Status.allCases), note: optionalText())
    }
    if chance(30) {
      sheet.leftOut = LeftOut(
        evidence: whole(0...9), notes: whole(0...9), names: whole(0...1),
        personalData: whole(0...9), smallCounts: whole(0...LeftOut.most))
      makePublic(&sheet)
    }
    return sheet
  }
}
