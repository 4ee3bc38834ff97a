import Findings
import Loading
import PolicyModel
import Testing
import YAMLTree

@testable import Filling

/// What people type is taken for the same in every way in, or it is refused.
@Suite struct `What people type` {
  private let checklist: Checklist
  private let base: YAMLTree

  init() throws {
    checklist = try #require(TypedInputs.checklist)
    base = try TypedInputs.tree(TypedInputs.text())
  }

  private typealias Outcome = TypedInputs.Outcome

  private func indicator(_ row: TypedInputs.Row) throws -> IndicatorIndex {
    let id = TypedInputs.questions[row.kind] ?? TypedInputs.evidenceQuestion
    return try #require(checklist.indicators.indexed.first { $0.1.id == id }?.0)
  }

  private func loaded(_ text: String) throws -> Outcome {
    Outcome(try TypedInputs.tree(text), checklist)
  }

  private func edited(_ edit: AnswerEdit) throws -> Outcome {
    Outcome(try AnswerEditor(checklist).applying(edit, to: base), checklist)
  }

  /// Compares what came of a row with what is expected.
  private func compare<Value: Equatable>(
    _ outcome: Outcome, _ expected: TypedInputs.Expected, _ way: String, _ row: TypedInputs.Row,
    _ value: (Assessment) -> Value, _ meant: (String) throws -> Value
  ) throws {
    switch expected {
    case .value(let text):
      let assessment = try #require(outcome.assessment, "\(way): \(row.typed): \(outcome.said)")
      #expect(value(assessment) == (try meant(text)), "\(way): \(row.typed)")
    case .refused:
      #expect(outcome.assessment == nil && !outcome.said.isEmpty, "\(way): \(row.typed)")
    case .asked(let one, let other):
      #expect(outcome.assessment == nil, "\(way): \(row.typed)")
      #expect(
        outcome.said.contains(one) && outcome.said.contains(other),
        "\(way): \(row.typed): \(outcome.said)")
    }
  }

  // MARK: Answers

  @Test(arguments: TypedInputs.of("percent", "days", "words", "level", "list"))
  func `as an answer says the same everywhere`(row: TypedInputs.Row) throws {
    let index = try indicator(row)
    let asked = checklist.indicators[index]
    func meant(_ text: String) throws -> AnswerValue {
      let read = try loaded(TypedInputs.text(answers: "  \(asked.id): \(text)"))
      return try #require(read.assessment, "\(text)").answers[index].value
    }
    func compare(_ outcome: Outcome, _ expected: TypedInputs.Expected, _ way: String) throws {
      try self.compare(outcome, expected, way, row, { $0.answers[index].value }, meant)
    }
    let line = "  \(asked.id): \(TypedInputs.quoted(row.typed))"
    try compare(try loaded(TypedInputs.text(answers: line)), row.file, "file")
    let content = AnswerWords.content(of: row.typed, for: asked)
    try compare(try edited(AnswerEdit(asked.id, [.value(content)])), row.words, "answer")
    try compare(try edited(try given(row.typed, asked.id)), row.words, "fill")
    try compare(try fromTable("indicator,answer\n\(asked.id),", row.typed), row.page, "table")
  }

  /// What an interview wants to save when the words stand at its prompt.
  private func given(_ typed: String, _ id: String) throws -> AnswerEdit {
    let assessment = try #require(AssessmentLoader(checklist).load(base).assessment)
    var scope = InterviewScope()
    scope.part = id
    var interview = Interview(checklist, assessment, scope: scope)
    while interview.question?.id(in: checklist) != id {
      guard case .stay = interview.perform(.next) else { break }
    }
    interview.beginValue()
    guard case .save(let edit) = interview.enter(typed) else {
      throw NothingToSave(text: typed)
    }
    return edit
  }

  private struct NothingToSave: Error {
    let text: String
  }

  private func fromTable(_ start: String, _ typed: String) throws -> Outcome {
    let cell = "\"" + typed.replacing("\"", with: "\"\"") + "\"\n"
    let assessment = try #require(AssessmentLoader(checklist).load(base).assessment)
    var findings = FindingList()
    let table = AnswerTable(
      SourceText(name: "t.csv", bytes: Array((start + cell).utf8)), sources: nil,
      basis: .init(checklist, assessment, base) { _ in "" }, findings: &findings)
    if findings.hasErrors { return Outcome(findings) }
    let editor = AnswerEditor(checklist)
    return Outcome(
      try table.edits.reduce(base) { try editor.applying($1, to: $0) }, checklist)
  }

  // MARK: Dates

  @Test(arguments: TypedInputs.of("date"))
  func `as the date of a document says the same everywhere`(row: TypedInputs.Row) throws {
    let index = try indicator(row)
    let id = checklist.indicators[index].id
    func compare(_ outcome: Outcome, _ expected: TypedInputs.Expected, _ way: String) throws {
      try self.compare(
        outcome, expected, way, row,
        { assessment -> String? in assessment.answers[index].evidence.first?.date?.description },
        { $0 })
    }
    let piece = "{ answer: yes, evidence: [{ title: T, date: \(TypedInputs.quoted(row.typed)) }] }"
    try compare(try loaded(TypedInputs.text(answers: "  \(id): \(piece)")), row.file, "file")
    let entry = EvidenceEntry(title: "T", date: row.typed)
    // A date that could be two has the loader's words, which name none of them.
    let refused: TypedInputs.Expected = if case .asked = row.words { .refused } else { row.words }
    try compare(try edited(AnswerEdit(id, [.evidence(entry)])), refused, "answer")
    try compare(
      try fromTable("indicator,source,date\n\(id),s,", row.typed),
      refused, "table")
    #expect(isTaken(row.typed, at: .date) == isValue(row.words), "fill: \(row.typed)")
  }

  @Test(arguments: TypedInputs.of("day"))
  func `as the day of a look says the same everywhere`(row: TypedInputs.Row) throws {
    let index = try indicator(row)
    let id = checklist.indicators[index].id
    func compare(_ outcome: Outcome, _ expected: TypedInputs.Expected, _ way: String) throws {
      try self.compare(
        outcome, expected, way, row,
        { assessment -> String? in
          assessment.answers[index].evidence.first?.accessed?.description
        }, { $0 })
    }
    let piece =
      "{ answer: yes, evidence: [{ title: T, accessed: \(TypedInputs.quoted(row.typed)) }] }"
    try compare(try loaded(TypedInputs.text(answers: "  \(id): \(piece)")), row.file, "file")
    var entry = EvidenceEntry(title: "T")
    entry.accessed = row.typed
    let refused: TypedInputs.Expected = if case .asked = row.words { .refused } else { row.words }
    try compare(try edited(AnswerEdit(id, [.evidence(entry)])), refused, "answer")
    #expect(isTaken(row.typed, at: .accessed) == isValue(row.words), "fill: \(row.typed)")
  }

  private func isTaken(_ typed: String, at part: InterviewPrompt.EvidencePart) -> Bool {
    part.fault(of: typed) == nil
  }

  private func isValue(_ expected: TypedInputs.Expected) -> Bool {
    if case .value = expected { true } else { false }
  }

  @Test(arguments: TypedInputs.of("period"))
  func `as a period says the same everywhere`(row: TypedInputs.Row) throws {
    func compare(_ outcome: Outcome, _ expected: TypedInputs.Expected, _ way: String) throws {
      try self.compare(outcome, expected, way, row, { $0.period }) { text in
        try #require(self.loaded(TypedInputs.text(period: text)).assessment).period
      }
    }
    let quoted = TypedInputs.quoted(row.typed)
    try compare(try loaded(TypedInputs.text(period: quoted)), row.file, "file")
    let content = AnswerWords.content(of: row.typed, forPart: .period)
    try compare(try edited(AnswerEdit(part: .period, content)), row.words, "answer")
  }

  // MARK: Names

  @Test(arguments: TypedInputs.of("state", "id", "url"))
  func `as a name is judged as the file has it`(row: TypedInputs.Row) throws {
    let quoted = TypedInputs.quoted(row.typed)
    let id = TypedInputs.evidenceQuestion
    let text =
      switch row.kind {
      case "state": TypedInputs.text(state: quoted)
      case "id": TypedInputs.text(source: quoted)
      default:
        TypedInputs.text(
          answers: "  \(id): { answer: yes, evidence: [{ title: T, url: \(quoted) }] }")
      }
    let index = try indicator(row)
    try compare(
      try loaded(text), row.file, "file", row,
      { assessment -> String? in
        switch row.kind {
        case "state": assessment.state.code
        case "id": assessment.sources.first?.id
        default: assessment.answers[index].evidence.first?.url
        }
      }, { $0 })
  }

  @Test func `stands in a table of many rows`() {
    #expect(TypedInputs.all.count >= 120)
    #expect(
      Set(TypedInputs.all.map(\.kind))
        == [
          "percent", "days", "date", "day", "period", "state", "id", "url", "words", "level",
          "list",
        ])
  }

  @Test func `with a point before three digits is taken with a warning`() throws {
    let id = try #require(TypedInputs.questions["days"])
    func warnings(_ number: String) throws -> [String] {
      let tree = try TypedInputs.tree(TypedInputs.text(answers: "  \(id): \(number)"))
      return AssessmentLoader(checklist).load(tree).1.kept.filter { $0.id == .implausible }
        .flatMap { [$0.message, $0.expectation ?? ""] + $0.help }
    }
    #expect(
      try warnings("1.095") == [
        "the point in 1.095 is read as the decimal point",
        "expected 1095 if it stands between thousands", "if it is meant so, write 1.0950",
      ])
    for number in ["1.0950", "1095", "0.095", "1.09", "1095.125"] {
      #expect(try warnings(number) == [], "\(number)")
    }
  }
}
