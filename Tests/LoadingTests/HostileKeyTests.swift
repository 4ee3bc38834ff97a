import Findings
import Loading
import PolicyModel
import Testing

/// What people, and those who mean no good, write under the keys that say how an assessment was made and
/// what it rests on. Each fault has its finding at its place.
@Suite struct `A hostile value` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func read(_ lines: ClosedRange<Int>, _ replacement: String) -> ReadAssessment {
    ReadAssessment(SoundAssessment.text.replacing(lines: lines, with: replacement), of: checklist)
  }

  private func expect(_ fault: Fault) {
    let read = read(fault.lines, fault.replacement)
    #expect(read.findings.marks == fault.findings)
    #expect((read.assessment == nil) == read.findings.hasErrors)
  }

  @Test(arguments: [
    Fault("a basis that is none", 9...10, "basis: hearsay", "9:8 error not-a-choice"),
    .init("a list for a basis", 9...10, "basis: [visit]", "9:8 error wrong-kind"),
    .init("a basis twice", 9...10, "basis: visit\nbasis: visit", "10:1 error duplicate-key"),
    .init("a blank basis", 9...10, "basis:"),
    .init("a period of two numbers", 9...10, "period: 25", "9:9 error not-a-date"),
    .init("a year of five digits", 9...10, "period: 20255", "9:9 error not-a-date"),
    .init("the year 0", 9...10, "period: 0000", "9:9 error not-a-date"),
    .init("the last year there is", 9...10, "period: 9999", "9:9 warning period-ahead"),
    .init("a month for a period", 9...10, "period: 2025-06", "9:9 error not-a-date"),
    .init("a list for a period", 9...10, "period: [2025]", "9:9 error wrong-kind"),
    .init(
      "years for days", 9...10, "period: { from: 2026, to: 2025 }", "9:17 error not-a-date",
      "9:27 error not-a-date"),
    .init(
      "the later day first", 9...10, "period: { from: 2026-01-01, to: 2025-01-01 }",
      "9:9 error range-reversed"),
    .init("half a period", 9...10, "period: { from: 2025-01-01 }", "9:11 error missing-key"),
    .init(
      "a third day", 9...10, "period: { from: 2025-01-01, to: 2025-12-31, until: 2026 }",
      "9:45 error unknown-key"),
    .init("a blank period", 9...10, "period:"),
  ])
  func `for basis or period is told at its place`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault("a list of offices", 9...10, "offices: [a]", "9:10 error wrong-kind"),
    .init("an agency that is none", 9...10, "offices: { polise: P }", "9:12 error unknown-id"),
    .init("a list for an office", 9...10, "offices: { police: [P] }", "9:20 error wrong-kind"),
    .init(
      "a contact without a name", 9...10, "offices: { police: { contact: c } }",
      "9:22 error missing-key"),
    .init(
      "an office with a chief", 9...10, "offices: { police: { name: P, chief: C } }",
      "9:31 error unknown-key"),
    .init("a blank office", 9...10, "offices: { police: }"),
    .init(
      "an office twice", 9...10, "offices: { police: P, police: Q }", "9:23 error duplicate-key"),
    .init("a list of assignments", 9...10, "assigned: [C-01]", "9:11 error wrong-kind"),
    .init(
      "what cannot be assigned", 9...10, "assigned: { C-9: police }", "9:13 error unknown-id"),
    .init(
      "an assignment to nobody", 9...10, "assigned: { C-01: polise }", "9:19 error unknown-id"),
    .init(
      "an assignment to two", 9...10, "assigned: { C-01: [police, justice] }",
      "9:19 error wrong-kind"),
  ])
  func `for offices or assignments is told at its place`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault("a list of sources", 9...10, "sources: [a]", "9:10 error wrong-kind"),
    .init("an id with a space", 9...10, "sources: { \"a b\": x }", "9:12 error malformed-id"),
    .init(
      "an id of 10,000 letters", 9...10,
      "sources: { ? \(String(repeating: "a", count: 10_000)) : { title: T } }",
      "9:14 error malformed-id"),
    .init("a text for a source", 9...10, "sources: { a: x }", "9:15 error wrong-kind"),
    .init(
      "a source that nobody finds", 9...10, "sources: { a: { type: law } }",
      "9:15 error evidence-without-title"),
    .init(
      "a source twice", 9...10, "sources: { a: { title: T }, a: { title: U } }",
      "9:29 error duplicate-key"),
    .init(
      "a page of a source", 9...10, "sources: { a: { title: T, at: p. 3 } }",
      "9:27 error unknown-key"),
    .init(
      "a kind that is none", 9...10, "sources: { a: { title: T, type: rumour } }",
      "9:33 error not-a-choice"),
    .init(
      "a day in words", 9...10, "sources: { a: { title: T, covers: yesterday } }",
      "9:35 error not-a-date"),
    .init(
      "month 13", 9...10, "sources: { a: { title: T, date: 2025-13 } }", "9:33 error not-a-date"),
    .init("year 0", 9...10, "sources: { a: { title: T, date: 0000 } }", "9:33 error not-a-date"),
    .init("the year 9999", 9...10, "sources: { a: { title: T, valid-until: 9999 } }"),
    .init(
      "a month for the day of looking", 9...10, "sources: { a: { title: T, accessed: 2025-06 } }",
      "9:37 error not-a-date"),
    .init(
      "a list for a date", 9...10, "sources: { a: { title: T, date: [2025] } }",
      "9:33 error wrong-kind"),
    .init(
      "a list for a title", 9...10, "sources: { a: { title: [T] } }",
      "9:15 error evidence-without-title",
      "9:24 error wrong-kind"),
    .init(
      "half restricted", 9...10, "sources: { a: { title: T, restricted: half } }",
      "9:39 error not-a-choice"),
  ])
  func `for a source is told at its place`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault(
      "a source that nobody listed", 8, "  C-01.y: { answer: yes, evidence: [b] }",
      "8:37 error unknown-id"),
    .init(
      "the same at length", 8, "  C-01.y: { answer: yes, evidence: [{ source: b, at: p. 3 }] }",
      "8:47 error unknown-id"),
    .init(
      "a list for a source", 8, "  C-01.y: { answer: yes, evidence: [{ source: [a] }] }",
      "8:47 error wrong-kind"),
    .init(
      "a mapping for a source", 8, "  C-01.y: { answer: yes, evidence: [{ source: { id: a } }] }",
      "8:47 error wrong-kind"),
    .init(
      "a source without a list", 8, "  C-01.y: { answer: yes, evidence: a }",
      "8:36 error wrong-kind"),
    .init(
      "a place without a source", 8, "  C-01.y: { answer: yes, evidence: [{ at: p. 3 }] }",
      "8:37 error evidence-without-title"),
    .init(
      "a list for a place", 8, "  C-01.y: { answer: yes, evidence: [{ source: a, at: [3] }] }",
      "8:54 error wrong-kind"),
    .init(
      "a mapping for a quote", 8,
      "  C-01.y: { answer: yes, evidence: [{ source: a, quote: { x: y } }] }",
      "8:57 error wrong-kind"),
    .init(
      "a quote twice", 8,
      "  C-01.y: { answer: yes, evidence: [{ source: a, quote: x, quote: y }] }",
      "8:60 error duplicate-key"),
    .init(
      "a day that there is not", 8,
      "  C-01.y: { answer: yes, evidence: [{ source: a, accessed: 2026-02-30 }] }",
      "8:60 error not-a-date"),
    .init(
      "a list for a public note", 8, "  C-01.y: { answer: yes, public-note: [x] }",
      "8:39 error wrong-kind"),
    .init("a blank public note", 8, "  C-01.y: { answer: yes, public-note: }"),
  ])
  func `in evidence is told at its place`(fault: Fault) {
    let text = SoundAssessment.text.replacing(lines: 8...8, with: fault.replacement)
      .replacing(lines: 10...10, with: "  C-01: { lead: police }\nsources: { a: { title: A } }")
    #expect(ReadAssessment(text, of: checklist).findings.marks == fault.findings)
  }

  @Test func `of a source's id is told with the one that is meant`() {
    let text =
      SoundAssessment.text.replacing(
        lines: 8...8, with: "  C-01.y: { answer: yes, evidence: [tip-2042] }"
      ) + "sources: { tip-2024: { title: The report } }\n"
    #expect(
      ReadAssessment(text, of: checklist).findings.printed == """
        sheet.yaml:8:37: error: 'tip-2042' is not a source of this file
        8 |   C-01.y: { answer: yes, evidence: [tip-2042] }
          |                                     ^^^^^^^^ did you mean 'tip-2024'?

        """)
  }

  @Test(arguments: [
    Fault(
      "a fact with a source that nobody listed", 6,
      "facts: { party: { answer: yes, source: b }, member: no }", "6:40 error unknown-id"),
    .init(
      "a fact at length with another key", 6,
      "facts: { party: { answer: yes, since: 2008 }, member: no }", "6:32 error unknown-key"),
    .init(
      "a list for a fact's note", 6, "facts: { party: { answer: yes, note: [x] }, member: no }",
      "6:38 error wrong-kind"),
    .init(
      "a fact in part, at length", 6, "facts: { party: { answer: partial }, member: no }",
      "6:1 warning fact-not-given", "6:27 error not-a-choice"),
    .init(
      "a fact with a note alone", 6, "facts: { party: { note: x }, member: no }",
      "6:1 warning fact-not-given"),
  ])
  func `for a fact is told at its place`(fault: Fault) { expect(fault) }

  // MARK: Every key

  /// Where each text of the new keys stands, with `#` in its place.
  private static let places = [
    "basis: #", "period: #", "period: { from: #, to: # }", "offices: { police: # }",
    "offices: { police: { name: #, contact: # } }", "assigned: { C-01: # }", "sources: #",
    "sources: { a: # }",
    "sources: { a: { title: #, type: #, reference: #, url: #, date: #, valid-until: #, accessed: #, "
      + "covers: #, language: #, restricted: # } }",
    "answers: { C-01.l: { answer: 1, public-note: #, evidence: [{ title: #, at: #, quote: #, "
      + "accessed: #, covers: #, language: #, source: # }] } }",
    "answers: { C-01.l: { answer: 1, evidence: [#] } }",
  ]

  private static let values = [
    #""<script>alert(1)</script>""#, #""|x| [a](javascript:b) **c** ![d](e)""#, #""=1+1""#,
    #""\u202Eevil""#, #""\u200B""#, "[[[]]]", "{ a: { b: c } }", "~", "2025-13", "-1", "no", "NO",
    #""\"""#, #""'""#, "9999-12-31", "0000-00-00", #""a\nb\nc""#,
    "\"" + String(repeating: "x", count: 10_000) + "\"",
    "\"" + String(repeating: "é", count: 10_000) + "\"",
  ]

  @Test(arguments: places, values)
  func `anywhere is told at a place of the file, in lines that a terminal can show`(
    place: String, value: String
  ) {
    let line = place.replacing("#", with: value)
    let block = line.hasPrefix("answers") ? 7...8 : 9...10
    let read = read(block, line)
    #expect((read.assessment == nil) == read.findings.hasErrors)
    for finding in read.findings.kept {
      let position = finding.place.map { LineTable(finding.source).position(of: $0.start).line }
      #expect(position != nil, "\(finding.message)")
    }
    for line in read.findings.printed.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 250)
      #expect(!line.unicodeScalars.contains(where: VisibleText.isUnsafe))
    }
  }
}
