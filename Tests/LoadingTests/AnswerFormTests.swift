import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// The forms in which each type of indicator may be answered (formats.md, scoring.md section 3).
@Suite struct `An answer` {
  struct Form: CustomTestStringConvertible, Sendable {
    let id: String
    let written: String
    let value: AnswerValue

    init(_ id: String, _ written: String, _ value: AnswerValue) {
      (self.id, self.written, self.value) = (id, written, value)
    }

    var testDescription: String { "\(id): \(written)" }

    /// On one line, whatever it is written on.
    var inBrackets: String {
      written.hasPrefix("\n")
        ? "{ "
          + written.split(separator: "\n").joined(separator: ",").split(separator: " ").joined(
            separator: " ") + " }"
        : written
    }
  }

  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  /// Reads one answer and expects it to stand at its own indicator and nowhere else, without errors.
  private func expect(_ form: Form, _ text: String) throws {
    let read = ReadAssessment(text, of: checklist)
    #expect(read.findings.errorCount == 0, "\(read.findings.marks)")
    let assessment = try #require(read.assessment)
    let values = checklist.indicators.map { $0.id == form.id ? form.value : .unanswered }
    #expect(assessment.answers.map(\.value) == values)
  }

  @Test(arguments: [
    Form("C-01.y", "yes", .yes), .init("C-01.y", "Yes", .yes), .init("C-01.y", "YES", .yes),
    .init("C-01.y", "true", .yes), .init("C-01.y", "True", .yes), .init("C-01.y", "TRUE", .yes),
    .init("C-01.y", "partial", .partial), .init("C-01.y", "Partial", .partial),
    .init("C-01.y", "PARTIAL", .partial),
    .init("C-01.y", "no", .no), .init("C-01.y", "No", .no), .init("C-01.y", "NO", .no),
    .init("C-01.y", "false", .no), .init("C-01.y", "False", .no), .init("C-01.y", "FALSE", .no),
    .init("C-01.y", "'yes'", .yes), .init("C-01.y", "\"no\"", .no),
    .init("C-02.y", "yes", .yes), .init("C-02.y", "no", .no),
  ])
  func `to a yes-partial-no question is a word, in any of its three spellings`(
    form: Form
  ) throws {
    try expect(form, SoundAssessment.answering("  \(form.id): \(form.written)\n"))
  }

  @Test(arguments: [
    Form("C-01.l", "0", .level(0)), .init("C-01.l", "3", .level(3)),
    .init("C-01.e", "[]", .elements([])), .init("C-01.e", "[police]", .elements([0])),
    .init("C-01.e", "[courts, police]", .elements([0, 1])),
    .init("C-01.e", "\n    - courts", .elements([1])),
    .init("C-01.p", "72", .amount(72)), .init("C-01.p", "72%", .amount(72)),
    .init("C-01.p", "72 %", .amount(72)), .init("C-01.p", "0", .amount(0)),
    .init("C-01.p", "100%", .amount(100)), .init("C-01.p", "33.25", .amount(33.25)),
    .init("C-01.p", "{ count: 18, of: 25 }", .count(18, of: 25)),
    .init("C-01.p", "{ of: 25, count: 0 }", .count(0, of: 25)),
    .init("C-01.p", "{ count: 0, of: 0 }", .count(0, of: 0)),
    .init("C-01.p", "{ from: 40, to: 55 }", .range(from: 40, to: 55)),
    .init("C-01.p", "{ from: 40%, to: 40% }", .range(from: 40, to: 40)),
    .init("C-01.n", "45", .amount(45)), .init("C-01.n", "3.5", .amount(3.5)),
    .init("C-01.n", "0", .amount(0)), .init("C-01.n", "250", .amount(250)),
    .init("C-01.n", "{ from: 3, to: 5.5 }", .range(from: 3, to: 5.5)),
    .init("C-01.n", "\n    from: 0\n    to: 1", .range(from: 0, to: 1)),
  ])
  func `of another type is a level, a list, an amount, a count or a range`(form: Form) throws {
    try expect(form, SoundAssessment.answering("  \(form.id): \(form.written)\n"))
  }

  @Test(arguments: [
    Form("C-01.y", "{ from: partial, to: yes }", .degreeRange(from: .partial, to: .yes)),
    .init("C-01.y", "{ to: TRUE, from: Partial }", .degreeRange(from: .partial, to: .yes)),
    .init("C-01.y", "{ from: no, to: partial }", .degreeRange(from: .no, to: .partial)),
    .init("C-01.y", "{ from: partial, to: partial }", .partial),
    .init("C-01.y", "\n    from: no\n    to: no", .no),
    .init("C-02.y", "{ from: no, to: partial }", .degreeRange(from: .no, to: .partial)),
    .init("C-01.l", "{ from: 2, to: 3 }", .levelRange(from: 2, to: 3)),
    .init("C-01.l", "{ from: 0, to: 1 }", .levelRange(from: 0, to: 1)),
    .init("C-01.l", "{ from: 1, to: 1 }", .level(1)),
    .init("C-01.y", "{ from: , to: }", .unanswered),
    .init("C-01.l", "{ from: , to: }", .unanswered),
  ])
  func `that is not known exactly lies between two words or levels`(form: Form) throws {
    try expect(form, SoundAssessment.answering("  \(form.id): \(form.written)\n"))
    try expect(form, SoundAssessment.answering("  \(form.id): { answer: \(form.inBrackets) }\n"))
  }

  /// Of the three elements the police come first, and the labour inspectors last.
  @Test(arguments: [
    (
      "{ in-place: [police], missing: [courts] }",
      AnswerValue.someElements(inPlace: [0], missing: [1])
    ),
    ("{ missing: [labour, courts], in-place: }", .someElements(inPlace: [], missing: [1, 2])),
    ("{ in-place: [labour, police] }", .someElements(inPlace: [0, 2], missing: [])),
    ("{ missing: [labour] }", .someElements(inPlace: [], missing: [2])),
    ("{ in-place: [police, courts], missing: [] }", .someElements(inPlace: [0, 1], missing: [])),
    (
      "\n    in-place:\n      - courts\n    missing:\n      - police",
      .someElements(inPlace: [1], missing: [0])
    ),
    // Nothing is left that nobody knows of.
    ("{ in-place: [labour], missing: [courts, police] }", .elements([2])),
    ("{ missing: [labour, courts, police] }", .elements([])),
    ("{ in-place: [police, courts, labour] }", .elements([0, 1, 2])),
    // Nothing is said.
    ("{ in-place: , missing: }", .unanswered), ("{ in-place: [], missing: [] }", .unanswered),
    ("{ in-place: }", .unanswered),
  ])
  func `to a list says what is missing where not all is known`(
    written: String, value: AnswerValue
  ) throws {
    let courts = "{ id: courts, label: Courts }"
    let group = SmallChecklist.group.replacing(
      courts, with: courts + ", { id: labour, label: Labour inspectors }")
    let three = try #require(SmallChecklist.load(group: group).checklist)
    let forms =
      ["  C-01.e: \(written)\n"]
      + (written.hasPrefix("{") ? ["  C-01.e: { answer: \(written) }\n"] : [])
    for form in forms {
      let read = ReadAssessment(SoundAssessment.answering(form), of: three)
      #expect(read.findings.marks == [])
      #expect(read.assessment?.answers[2].value == value)
    }
  }

  @Test(arguments: UnknownKind.allCases)
  func `that is unknown may say why, which spares the reason`(kind: UnknownKind) throws {
    let read = ReadAssessment(
      SoundAssessment.answering("  C-01.y: { answer: unknown, why: \(kind.rawValue) }\n"),
      of: checklist)
    #expect(read.findings.marks == [])
    let answer = try #require(read.assessment).answers[0]
    #expect(answer.value == .unknown && answer.why == kind && answer.reason == nil)
  }

  @Test func `has no kind of unknown where the key is blank`() throws {
    let read = ReadAssessment(
      SoundAssessment.answering("  C-01.y: { answer: yes, why: , few-cases: }\n"), of: checklist)
    #expect(read.findings.marks == [])
    #expect(read.assessment?.answers[0].why == nil)
    #expect(read.assessment?.answers[0].restsOnFewCases == false)
  }

  @Test func `that stands on few cases says so`() throws {
    let read = ReadAssessment(
      SoundAssessment.answering("  C-01.p: { from: 90, to: 100, few-cases: true }\n"), of: checklist
    )
    #expect(read.findings.marks == [])
    let answer = try #require(read.assessment).answers[3]
    #expect(answer.value == .range(from: 90, to: 100) && answer.restsOnFewCases)
  }

  @Test(arguments: [
    ("-5", AnswerValue.amount(-5)), ("{ from: -5, to: -2.5 }", .range(from: -5, to: -2.5)),
  ])
  func `to a number may be as low as its minimum`(written: String, value: AnswerValue) throws {
    let group = SmallChecklist.group.replacing(
      "unit: days", with: "unit: days\n        minimum: -5")
    let checklist = try #require(SmallChecklist.load(group: group).checklist)
    #expect(checklist.indicators[4].minimum == -5)
    let read = ReadAssessment(SoundAssessment.answering("  C-01.n: \(written)\n"), of: checklist)
    #expect(read.findings.marks == [])
    #expect(read.assessment?.answers[4].value == value)
  }

  @Test(arguments: [
    Form("C-01.y", "partial", .partial), .init("C-01.l", "2", .level(2)),
    .init("C-01.e", "[police]", .elements([0])), .init("C-01.p", "72%", .amount(72)),
    .init("C-01.p", "{ count: 18, of: 25 }", .count(18, of: 25)),
    .init("C-01.p", "{ from: 40, to: 55 }", .range(from: 40, to: 55)),
    .init("C-01.n", "{ from: 3, to: 5 }", .range(from: 3, to: 5)),
    .init("C-01.n", "45", .amount(45)), .init("C-01.n", "unknown", .unknown),
    .init("C-01.y", "n/a", .notApplicable), .init("C-01.y", "", .unanswered),
    .init("C-01.p", "{}", .unanswered),
  ])
  func `may stand under 'answer' in every form`(form: Form) throws {
    let text = "  \(form.id): { answer: \(form.written), reason: a reason }\n"
    try expect(form, SoundAssessment.answering(text))
  }

  @Test(arguments: ["C-01.y", "C-01.l", "C-01.e", "C-01.p", "C-01.n", "C-02.y"])
  func `to a question of any type may be unknown, not applicable or left empty`(
    id: String
  ) throws {
    let words: [(String, AnswerValue)] = [
      ("unknown", .unknown), ("Unknown", .unknown), ("UNKNOWN", .unknown),
      ("not-applicable", .notApplicable), ("Not-applicable", .notApplicable),
      ("NOT-APPLICABLE", .notApplicable), ("n/a", .notApplicable), ("N/A", .notApplicable),
      ("", .unanswered), ("''", .unanswered), ("{}", .unanswered),
      ("{ reason: asked in May }", .unanswered), ("{ note: ask again, answer: }", .unanswered),
      ("{ except: [] }", .unanswered),
    ]
    for (written, value) in words {
      try expect(
        Form(id, written, value), SoundAssessment.answering("  \(id): \(written)\n"))
    }
  }

  @Test(arguments: [
    ("{ count: 18, of: 25, reason: from the register }", AnswerValue.count(18, of: 25)),
    ("{ from: 40, to: 55, reason: from the register }", .range(from: 40, to: 55)),
    ("{ reason: from the register, count: , of: }", .unanswered),
    ("{ reason: from the register, from: , to: }", .unanswered),
  ])
  func `may be a count or a range beside other keys`(written: String, value: AnswerValue) throws {
    let read = ReadAssessment(
      SoundAssessment.answering("  C-01.p: \(written)\n"), of: checklist)
    #expect(read.findings.marks == [])
    let answer = try #require(read.assessment).answers[3]
    #expect(answer.value == value)
    #expect(answer.reason == "from the register")
  }

  @Test func `belongs to its id, in whatever order the file gives them`() throws {
    let answers = """
        C-02.y: no
        C-01.n: 12
        C-01.y: partial
        C-01.e: [courts]

      """
    let read = ReadAssessment(SoundAssessment.answering(answers), of: checklist)
    #expect(read.findings.marks == [])
    let assessment = try #require(read.assessment)
    #expect(
      assessment.answers.map(\.value) == [
        .partial, .unanswered, .elements([1]), .unanswered, .amount(12), .no,
      ])
  }

  @Test func `keeps the place of its entry, and an indicator without an entry has none`() throws {
    let read = ReadAssessment(
      SoundAssessment.answering("  C-01.l: 2\n  C-01.y:\n"), of: checklist)
    let assessment = try #require(read.assessment)
    let texts = assessment.answers.map { answer in
      answer.place.map { assessment.source[$0.range] }
    }
    #expect(texts == ["C-01.y:", "C-01.l: 2", nil, nil, nil, nil])
  }
}
