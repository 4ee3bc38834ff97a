import Findings
import Loading
import PolicyModel
import Testing

/// What is wrong with an answer, each fault on line 8 and after of a file that is sound elsewhere.
@Suite struct `A fault in an answer` {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let answers: String
    let findings: [String]

    init(_ name: String, _ answers: String, _ findings: String...) {
      (self.name, self.answers, self.findings) = (name, answers, findings)
    }

    var testDescription: String { name }
  }

  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func expect(_ fault: Case) {
    let read = ReadAssessment(SoundAssessment.answering(fault.answers + "\n"), of: checklist)
    #expect(read.findings.marks == fault.findings)
    #expect((read.assessment == nil) == read.findings.hasErrors)
  }

  @Test(arguments: [
    Case("an unknown indicator", "  C-01.z: yes", "8:3 error unknown-id"),
    .init("an indicator in small letters", "  c-01.y: yes", "8:3 error unknown-id"),
    .init("a criterion", "  C-01: yes", "8:3 error unknown-id"),
    .init("anything else", "  Quality: yes", "8:3 error unknown-id"),
    .init("the same twice", "  C-01.y: yes\n  C-01.y: no", "9:3 error duplicate-key"),
    .init("an unknown key", "  C-01.y: { answer: yes, notes: x }", "8:26 error unknown-key"),
    .init(
      "a key given twice", "  C-01.y: { answer: yes, answer: no }", "8:26 error duplicate-key"),
    .init(
      "an answer and a count", "  C-01.p: { answer: 4, count: 1, of: 2 }",
      "8:31 error two-answers"),
    .init(
      "an answer and a range", "  C-01.p: { answer: 40, from: 1, to: 2 }",
      "8:31 error two-answers"),
    .init(
      "an answer in an answer", "  C-01.p: { answer: { answer: 4 } }",
      "8:23 error unknown-key"),
  ])
  func `in its id or its keys stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("another word", "  C-01.y: mostly", "8:11 error not-an-answer"),
    .init("mixed capitals", "  C-01.y: yEs", "8:11 error not-an-answer"),
    .init("a number", "  C-01.y: 1", "8:11 error not-an-answer"),
    .init("null", "  C-01.y: null", "8:11 error not-an-answer"),
    .init("a tilde", "  C-01.y: ~", "8:11 error not-an-answer"),
    .init("a list", "  C-01.y: [yes]", "8:11 error not-an-answer"),
    .init(
      "a range of figures", "  C-01.y: { from: 1, to: 2 }", "8:19 error not-an-answer",
      "8:26 error not-an-answer"),
    .init(
      "a range upside down", "  C-01.y: { from: yes, to: partial }", "8:19 error range-reversed"),
    .init("a range to nowhere", "  C-01.y: { from: partial }", "8:19 error not-an-answer"),
    .init("a range to unknown", "  C-01.y: { from: no, to: unknown }", "8:27 error not-an-answer"),
    .init(
      "a range to not applicable", "  C-01.y: { from: no, to: n/a }", "8:27 error not-an-answer"),
    .init("a range to a list", "  C-01.y: { from: no, to: [yes] }", "8:27 error not-an-answer"),
    .init("two lists", "  C-01.y: { in-place: [yes] }", "8:11 error not-an-answer"),
    .init("a question mark", "  C-01.y: '?'", "8:11 error not-an-answer"),
    .init(
      "an answer and a range", "  C-01.y: { answer: yes, from: no, to: yes }",
      "8:32 error two-answers"),
    .init(
      "another word under 'answer'", "  C-01.y:\n    answer: mostly",
      "9:13 error not-an-answer"),
  ])
  func `to a yes-partial-no question stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("above the highest", "  C-01.l: 4", "8:11 error not-an-answer"),
    .init("below 0", "  C-01.l: -1", "8:11 error not-an-answer"),
    .init("between two", "  C-01.l: 1.5", "8:11 error not-an-answer"),
    .init("a word", "  C-01.l: yes", "8:11 error not-an-answer"),
    .init("its description", "  C-01.l: a law", "8:11 error not-an-answer"),
    .init("past what 64 bits hold", "  C-01.l: 18446744073709551617", "8:11 error not-an-answer"),
    .init("a list", "  C-01.l: [1]", "8:11 error not-an-answer"),
    .init("a range upside down", "  C-01.l: { from: 3, to: 2 }", "8:19 error range-reversed"),
    .init("a range past the highest", "  C-01.l: { from: 2, to: 4 }", "8:26 error not-an-answer"),
    .init("a range of words", "  C-01.l: { from: no, to: 2 }", "8:19 error not-an-answer"),
    .init("a question mark", "  C-01.l: '?'", "8:11 error not-an-answer"),
  ])
  func `in a level stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("an element without brackets", "  C-01.e: police", "8:11 error not-an-answer"),
    .init("a word", "  C-01.e: yes", "8:11 error not-an-answer"),
    .init("a number", "  C-01.e: 2", "8:11 error not-an-answer"),
    .init("a misspelt element", "  C-01.e: [polise]", "8:12 error unknown-id"),
    .init("an unknown element", "  C-01.e: [police, embassies]", "8:20 error unknown-id"),
    .init("an element in capitals", "  C-01.e: [Police]", "8:12 error unknown-id"),
    .init("an element twice", "  C-01.e: [police, courts, police]", "8:28 error listed-twice"),
    .init("a list in a list", "  C-01.e: [[police]]", "8:12 error wrong-kind"),
    .init("a count", "  C-01.e: { count: 1, of: 2 }", "8:11 error not-an-answer"),
    .init("a range", "  C-01.e: { from: 1, to: 2 }", "8:11 error not-an-answer"),
    .init("a question mark", "  C-01.e: '?'", "8:11 error not-an-answer"),
    .init("a question mark among them", "  C-01.e: [police, '?']", "8:20 error unknown-id"),
    .init("a doubt", "  C-01.e: [police, courts?]", "8:20 error unknown-id"),
    .init(
      "an element that is in place and missing",
      "  C-01.e: { in-place: [police, courts], missing: [courts] }", "8:51 error listed-twice"),
    .init(
      "an element twice in place", "  C-01.e: { in-place: [courts, courts] }",
      "8:32 error listed-twice"),
    .init(
      "an element twice missing", "  C-01.e:\n    missing: [courts, courts]",
      "9:23 error listed-twice"),
    .init(
      "an unknown element missing", "  C-01.e: { missing: [polise] }", "8:23 error unknown-id"),
    .init("a text for a list", "  C-01.e: { in-place: police }", "8:23 error wrong-kind"),
    .init(
      "a list and lists", "  C-01.e: { answer: [police], missing: [courts] }",
      "8:40 error two-answers"),
    .init(
      "lists and a count", "  C-01.e: { in-place: [police], of: 2 }", "8:11 error not-an-answer"),
    .init("a misspelt list", "  C-01.e: { inplace: [police] }", "8:13 error unknown-key"),
  ])
  func `in elements stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("above 100", "  C-01.p: 101", "8:11 error not-an-answer"),
    .init("just above 100", "  C-01.p: 100.0001%", "8:11 error not-an-answer"),
    .init("below 0", "  C-01.p: -1", "8:11 error not-an-answer"),
    .init("with an exponent", "  C-01.p: 1e1", "8:11 error not-an-answer"),
    .init("with a decimal comma", "  C-01.p: 1,5", "8:11 error not-an-answer"),
    .init("no number", "  C-01.p: nan", "8:11 error not-an-answer"),
    .init("YAML's no number", "  C-01.p: .NaN", "8:11 error not-an-answer"),
    .init("infinite", "  C-01.p: infinity", "8:11 error not-an-answer"),
    .init("YAML's infinite", "  C-01.p: -.inf", "8:11 error not-an-answer"),
    .init("a sign alone", "  C-01.p: '%'", "8:11 error not-an-answer"),
    .init("two signs", "  C-01.p: 72%%", "8:11 error not-an-answer"),
    .init("a word", "  C-01.p: yes", "8:11 error not-an-answer"),
    .init("a list", "  C-01.p: [72]", "8:11 error not-an-answer"),
    .init("lists", "  C-01.p: { in-place: [72] }", "8:11 error not-an-answer"),
    .init("a rough figure", "  C-01.p: ~35", "8:11 error not-an-answer"),
    .init("a bound", "  C-01.p: '<5'", "8:11 error not-an-answer"),
    .init("two figures", "  C-01.p: 35-40", "8:11 error not-an-answer"),
    .init("a question mark", "  C-01.p: '?'", "8:11 error not-an-answer"),
    .init("hexadecimal", "  C-01.p: 0x10", "8:11 error not-an-answer"),
    .init("digits of another script", "  C-01.p: ٧٢", "8:11 error not-an-answer"),
  ])
  func `in a percentage stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("with spaces", "  C-01.n: 1 000", "8:11 error not-an-answer"),
    .init("with an exponent", "  C-01.n: 1e3", "8:11 error not-an-answer"),
    .init("with a plus", "  C-01.n: +5", "8:11 error not-an-answer"),
    .init("without a digit before the point", "  C-01.n: .5", "8:11 error not-an-answer"),
    .init("without a digit behind the point", "  C-01.n: 5.", "8:11 error not-an-answer"),
    .init("with two points", "  C-01.n: 1.2.3", "8:11 error not-an-answer"),
    .init("with its unit", "  C-01.n: 5 days", "8:11 error not-an-answer"),
    .init("no number", "  C-01.n: NaN", "8:11 error not-an-answer"),
    .init("infinite", "  C-01.n: inf", "8:11 error not-an-answer"),
    .init("a percentage", "  C-01.n: 5%", "8:11 error not-an-answer"),
    .init("a count", "  C-01.n: { count: 1, of: 2 }", "8:11 error not-an-answer"),
    .init("less than nothing", "  C-01.n: -5", "8:11 error below-minimum"),
    .init("just less than nothing", "  C-01.n: -0.001", "8:11 error below-minimum"),
    .init("from less than nothing", "  C-01.n: { from: -5, to: 5 }", "8:19 error below-minimum"),
    .init(
      "less than nothing throughout", "  C-01.n: { answer: { from: -5, to: -1 } }",
      "8:29 error below-minimum", "8:37 error below-minimum"),
  ])
  func `in a number stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("more than the total", "  C-01.p: { count: 26, of: 25 }", "8:20 error count-above-total"),
    .init("some out of none", "  C-01.p: { count: 1, of: 0 }", "8:20 error count-above-total"),
    .init("negative", "  C-01.p: { count: -1, of: 25 }", "8:20 error not-a-number"),
    .init("a fraction", "  C-01.p: { count: 1, of: 2.5 }", "8:27 error not-a-number"),
    .init(
      "a word and a word", "  C-01.p: { count: few, of: many }",
      "8:20 error not-a-number", "8:29 error not-a-number"),
    .init("without a total", "  C-01.p: { count: 1 }", "8:20 error not-an-answer"),
    .init("without a count", "  C-01.p: { of: 25 }", "8:17 error not-an-answer"),
    .init("with a blank total", "  C-01.p: { count: 1, of: }", "8:26 error blank"),
    .init("mixed with a range", "  C-01.p: { count: 1, to: 2 }", "8:11 error not-an-answer"),
    .init(
      "under 'answer'", "  C-01.p: { answer: { count: 26, of: 25 } }",
      "8:30 error count-above-total"),
  ])
  func `in a count stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("upside down", "  C-01.n: { from: 55, to: 40 }", "8:19 error range-reversed"),
    .init(
      "upside down in another order", "  C-01.p: { to: 40, from: 55 }",
      "8:27 error range-reversed"),
    .init("too high", "  C-01.p: { from: 40, to: 101 }", "8:27 error not-an-answer"),
    .init("too low", "  C-01.p: { from: -1, to: 10 }", "8:19 error not-an-answer"),
    .init("without an end", "  C-01.p: { from: 40 }", "8:19 error not-an-answer"),
    .init("with a blank end", "  C-01.p: { from: 40, to: }", "8:26 error not-an-answer"),
    .init("from a word", "  C-01.n: { from: low, to: 40 }", "8:19 error not-an-answer"),
    .init("to infinity", "  C-01.n: { from: 1, to: inf }", "8:26 error not-an-answer"),
    .init("to a list", "  C-01.n: { from: 1, to: [2] }", "8:26 error not-an-answer"),
    .init("to unknown", "  C-01.n: { from: 1, to: unknown }", "8:26 error not-an-answer"),
  ])
  func `in a range stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("an unknown group", "  C-01.y: { answer: yes, except: [mem] }", "8:35 error unknown-id"),
    .init(
      "a group twice", "  C-01.y: { answer: yes, except: [men, men] }",
      "8:40 error listed-twice"),
    .init(
      "a group without brackets", "  C-01.y: { answer: yes, except: men }",
      "8:34 error wrong-kind"),
    .init(
      "an unknown kind", "  C-01.y: { answer: unknown, why: secret }", "8:35 error not-a-choice"),
    .init(
      "a list of kinds", "  C-01.y: { answer: unknown, why: [withheld] }", "8:35 error wrong-kind"),
    .init(
      "a kind of unknown beside yes", "  C-01.y: { answer: yes, why: not-found }",
      "8:31 error why-without-unknown"),
    .init(
      "a kind of unknown beside a range", "  C-01.p: { from: 1, to: 2, why: pending }",
      "8:34 error why-without-unknown"),
    .init(
      "a kind of unknown beside not applicable",
      "  C-01.y: { answer: n/a, reason: nobody came, why: pending }",
      "8:52 error why-without-unknown"),
    .init(
      "a kind of unknown beside nothing", "  C-01.y: { why: withheld }",
      "8:18 error why-without-unknown"),
    .init(
      "a kind beside what cannot be read", "  C-01.y: { answer: maybe, why: withheld }",
      "8:21 error not-an-answer"),
    .init(
      "few cases, perhaps", "  C-01.p: { answer: 5, few-cases: some }", "8:35 error not-a-choice"),
    .init("a list for a note", "  C-01.y: { answer: yes, note: [a] }", "8:32 error wrong-kind"),
    .init(
      "a text for evidence", "  C-01.y: { answer: yes, evidence: a law }",
      "8:36 error wrong-kind"),
    .init(
      "evidence that cannot be found",
      "  C-01.y:\n    answer: yes\n    evidence:\n      - type: law",
      "11:9 error evidence-without-title"),
    .init(
      "a misspelt title", "  C-01.y:\n    answer: yes\n    evidence:\n      - { titel: A }",
      "11:11 error unknown-key"),
    .init(
      "an unknown type", "  C-01.y:\n    evidence:\n      - { title: A, type: statute }",
      "10:27 error not-a-choice"),
    .init(
      "a month that there is not",
      "  C-01.y:\n    evidence:\n      - { title: A, date: 2026-13 }",
      "10:27 error not-a-date"),
    .init("a year for a date", "  C-01.y:\n    evidence:\n      - { title: A, date: 2026 }"),
    .init(
      "an end that is no day",
      "  C-01.y:\n    evidence:\n      - { title: A, valid-until: 2026-02-30 }",
      "10:34 error not-a-date"),
    .init(
      "a restriction that is neither",
      "  C-01.y:\n    evidence:\n      - { title: A, restricted: perhaps }",
      "10:33 error not-a-choice"),
  ])
  func `in what stands beside it stands at its line and column`(fault: Case) { expect(fault) }

  @Test(arguments: [
    Case("an anchor", "  C-01.y: &a yes", "8:11 error anchor"),
    .init("an alias", "  C-01.y: *a", "8:11 error alias"),
    .init("a tag", "  C-01.y: !!bool yes", "8:11 error tag"),
    .init("a key that is a list", "  [C-01.y]: yes", "8:3 error key-not-text"),
    .init("a key that is missing", "  : yes", "8:3 error empty-key"),
    .init(
      "a second document", "  C-01.y: yes\n---\nassessment: small",
      "9:1 error second-document"),
    .init("a bracket that is open", "  C-01.e: [police", "8:11 error unclosed-bracket"),
  ])
  func `in its YAML stands at its line and column`(fault: Case) { expect(fault) }
}
