import Loading
import PolicyModel
import Testing

/// A representative dozen of findings, whole, as people see them.
@Suite struct `A printed finding` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func printed(answering answers: String) -> String {
    ReadAssessment(SoundAssessment.answering(answers + "\n"), of: checklist).findings.printed
  }

  private func printed(_ line: Int, _ replacement: String) -> String {
    let text = SoundAssessment.text.replacing(lines: line...line, with: replacement)
    return ReadAssessment(text, of: checklist).findings.printed
  }

  @Test func `tells what partial means here to somebody who wrote 'mostly'`() {
    #expect(
      printed(answering: "  C-01.y: mostly") == """
        sheet.yaml:8:11: error: 'mostly' is not an answer to C-01.y
        8 |   C-01.y: mostly
          |           ^^^^^^ expected yes, partial, no, { from: …, to: … }, unknown or not-applicable
          = help: did you mean 'partial'? Here it means: half of it

        """)
  }

  @Test func `lists the levels to somebody who left them`() {
    #expect(
      printed(answering: "  C-01.l: 4 # fully") == """
        sheet.yaml:8:11: error: '4' is not an answer to C-01.l
        8 |   C-01.l: 4 # fully
          |           ^ expected a level from 0 to 3, { from: …, to: … } or unknown
          = help: 0 means: nothing
          = help: 1 means: a draft
          = help: 2 means: a law
          = help: 3 means: in use

        """)
  }

  @Test func `puts brackets around a list for its author`() {
    #expect(
      printed(answering: "  C-01.e: police") == """
        sheet.yaml:8:11: error: 'police' is not an answer to C-01.e
        8 |   C-01.e: police
          |           ^^^^^^ expected a list such as [police, courts], \
        { in-place: […], missing: […] } or unknown
          = help: a list stands in brackets: [police]

        """)
  }

  @Test func `suggests the element that is meant`() {
    #expect(
      printed(answering: "  C-01.e: [courts, polise]") == """
        sheet.yaml:8:20: error: 'polise' is not an element of C-01.e
        8 |   C-01.e: [courts, polise]
          |                    ^^^^^^ did you mean 'police'?
          = help: its elements are: police, courts

        """)
  }

  @Test func `turns a decimal comma into a point`() {
    #expect(
      printed(answering: "  C-01.n: 1,5") == """
        sheet.yaml:8:11: error: '1,5' is not an answer to C-01.n
        8 |   C-01.n: 1,5
          |           ^^^ expected a number (days), { from: …, to: … } or unknown
          = help: write the decimal point: 1.5

        """)
  }

  @Test func `compares a count with its total`() {
    #expect(
      printed(answering: "  C-01.p: { count: 26, of: 25 }") == """
        sheet.yaml:8:20: error: 26 is more than 25
        8 |   C-01.p: { count: 26, of: 25 }
          |                    ^^ expected a count of at most the total

        """)
  }

  @Test func `tells a criterion from its indicators`() {
    #expect(
      printed(answering: "  C-01: yes") == """
        sheet.yaml:8:3: error: 'C-01' is a criterion, not an indicator
        8 |   C-01: yes
          |   ^^^^ expected C-01.y, C-01.l, C-01.e, C-01.p or C-01.n

        """)
  }

  @Test func `suggests the country code that is meant`() {
    #expect(
      printed(3, "state: { code: uk, name: Britain }") == """
        sheet.yaml:3:16: error: 'uk' is not a country code
        3 | state: { code: uk, name: Britain }
          |                ^^ expected two capital letters of ISO 3166-1, or XA to XZ for fiction
          = help: did you mean 'GB'?

        """)
  }

  @Test func `says of 30 February that the calendar has no such day`() {
    #expect(
      printed(4, "date: 2026-02-30") == """
        sheet.yaml:4:7: error: '2026-02-30' is not a day of the calendar
        4 | date: 2026-02-30
          |       ^^^^^^^^^^ expected year-month-day, such as 2026-06-30
          = help: February 2026 has 28 days

        """)
  }

  @Test func `names the version in use and what has no entry yet`() {
    #expect(
      printed(2, "checklist-version: 0.9") == """
        sheet.yaml:2:20: warning: this file was written for version '0.9', not 1.0.0
        2 | checklist-version: 0.9
          |                    ^^^ the checklist in use is 1.0.0
          = help: answers count by id; read again those whose question may have changed
          = help: without an entry in this file: C-01.l, C-01.e, C-01.p, C-01.n, C-02.y

        """)
  }

  @Test func `warns of not applicable with what would permit it`() {
    #expect(
      printed(answering: "  C-01.y: n/a") == """
        sheet.yaml:8:11: warning: C-01.y is not applicable without a reason
        8 |   C-01.y: n/a
          |           ^^^ counted as unknown until it has one
          = help: it is permitted when: nobody came

        """)
  }

  @Test func `tells where a key was given first`() {
    #expect(
      printed(answering: "  C-01.y: yes\n  C-01.y: no") == """
        sheet.yaml:9:3: error: the key 'C-01.y' is given twice
        9 |   C-01.y: no
          |   ^^^^^^ given again here
          = help: the first 'C-01.y' is on line 8; keep one of the two, or join what belongs to them

        """)
  }

  @Test func `leads from a misspelt key to the right one`() {
    let group = SmallChecklist.group.replacing(lines: 10...10, with: "    efort: small")
    #expect(
      SmallChecklist.load(group: group).1.printed == """
        small/one.yaml:10:5: error: 'efort' is not a key of a criterion
        10 |     efort: small
           |     ^^^^^ did you mean 'effort'?

        """)
  }

  @Test func `says what the goalposts are for where they are the same`() {
    let group = SmallChecklist.group.replacing(lines: 41...41, with: "        best: 50")
    #expect(
      SmallChecklist.load(group: group).1.printed == """
        small/one.yaml:41:15: error: 'worst' and 'best' are the same
        41 |         best: 50
           |               ^^ expected another number than 50.0
           = help: 'worst' is what counts as 0, 'best' what counts as 1

        """)
  }

  @Test func `counts characters and not bytes before its place`() {
    #expect(
      printed(3, "state: { name: Côte d’Ivoire 日本, code: ci }") == """
        sheet.yaml:3:40: error: 'ci' is not a country code
        3 | state: { name: Côte d’Ivoire 日本, code: ci }
          |                                          ^^ \
        expected two capital letters of ISO 3166-1, or XA to XZ for fiction
          = help: did you mean 'CI'?

        """)
  }
}
