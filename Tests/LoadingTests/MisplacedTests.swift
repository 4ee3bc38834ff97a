import Findings
import Loading
import PolicyModel
import Testing

/// Entries that stand in another place than their own, each on line 8 and after.
@Suite struct `An entry in the wrong place` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func printed(answering answers: String) -> String {
    ReadAssessment(SoundAssessment.answering(answers), of: checklist).findings.printed
  }

  @Test func `is told once for all that stand at the left margin`() {
    #expect(
      printed(answering: "C-01.y: yes\nC-01.l: 2\nC-02.y: no\n") == """
        sheet.yaml:8:1: error: 'C-01.y' stands at the left margin, and is no key of a whole assessment
        8 | C-01.y: yes
          | ^^^^^^ indent it by two spaces under 'answers:'
          = help: 2 more stand there too, up to line 10

        """)
  }

  @Test func `is told with the key that it belongs under, where that is missing`() {
    #expect(
      printed(answering: "  C-01.y: yes\nC-01: { lead: police }\njustice: The Ministry\n") == """
        sheet.yaml:9:1: error: 'C-01' stands at the left margin, and is no key of a whole assessment
        9 | C-01: { lead: police }
          | ^^^^ indent it by two spaces under 'plan:'
          = help: write 'plan:' on a line of its own above it
        sheet.yaml:10:1: error: 'justice' stands at the left margin, and is no key of a whole assessment
        10 | justice: The Ministry
           | ^^^^^^^ indent it by two spaces under 'offices:'
           = help: write 'offices:' on a line of its own above it

        """)
  }

  @Test func `that belongs to an answer is told so`() {
    #expect(
      printed(answering: "  C-01.y: yes\nnote: half\n") == """
        sheet.yaml:9:1: error: 'note' stands at the left margin, and is no key of a whole assessment
        9 | note: half
          | ^^^^ expected it beside an answer
          = help: indent it by two spaces more than the indicator that it belongs to, whose value then stands beside
                  it as 'answer: …'

        """)
  }

  @Test(arguments: [
    (
      "  party: yes\n", "8:3", "'party' is a fact about the State, and stands under 'answers'",
      "expected it under 'facts:'", [String]()
    ),
    (
      "  note: x\n", "8:3", "'note' stands where an id belongs", "expected it further in",
      ["indent it by two spaces more than the id that it belongs to"]
    ),
    (
      "  facts: { party: yes }\n", "8:3", "'facts' stands where an id belongs",
      "expected it at the left margin",
      ["it is a key of the whole assessment: take away the spaces before it"]
    ),
    (
      "plan:\n  C-01.y: { lead: police }\n", "9:3",
      "'C-01.y' is an indicator, and stands under 'plan'",
      "expected it under 'answers:'", ["a plan is of a whole criterion: C-01"]
    ),
    (
      "plan:\n  action: Amend it\n", "9:3", "'action' stands where an id belongs",
      "expected it further in", ["indent it by two spaces more than the id that it belongs to"]
    ),
  ])
  func `is told where it belongs`(
    answers: String, place: String, message: String, expected: String, help: [String]
  ) throws {
    let found = ReadAssessment(SoundAssessment.answering(answers), of: checklist).findings
    #expect(found.marks == ["\(place) error misplaced"])
    let finding = try #require(found.kept.first)
    #expect(finding.message == message)
    #expect(finding.expectation == expected)
    #expect(finding.help == help)
  }

  @Test func `is none where a key of the assessment is misspelt`() {
    let found = ReadAssessment(
      SoundAssessment.text.replacing(lines: 7...7, with: "answer:"), of: checklist
    ).findings
    #expect(found.marks == ["7:1 error unknown-key"])
    #expect(found.kept.first?.expectation == "did you mean 'answers'?")
  }

  @Test func `is not missed as well where its key is misspelt`() {
    let found = ReadAssessment(
      SoundAssessment.text.replacing(lines: 4...4, with: "dte: 2026-06-30"), of: checklist
    ).findings
    #expect(found.marks == ["4:1 error unknown-key"])
  }

  /// A character that cannot be told from another is named, and a text in place of keys gets its key.
  @Test(
    arguments: [
      (3, "state: XX", "3:8 error wrong-kind", "write { code: XX, name: … }"),
      (3, "state: Exampleland", "3:8 error wrong-kind", "write { code: …, name: Exampleland }"),
      (5, "respondent: ngo", "5:13 error wrong-kind", "write { role: ngo }"),
      (
        5, "respondent: The Ministry", "5:13 error wrong-kind",
        "write { role: …, name: The Ministry }"
      ),
      (10, "  C-01: Amend it", "10:9 error wrong-kind", "write { action: Amend it }"),
      (
        6, "facts: party", "6:8 error wrong-kind",
        "between an id and what is said of it stand a colon and a space"
      ),
      (10, "  C-01: { lead: The Police }", "10:17 error unknown-id", nil),
    ] as [(Int, String, String, String?)])
  func `of text alone is told how to write it`(
    line: Int, text: String, mark: String, help: String?
  ) {
    let sheet = SoundAssessment.text.replacing(lines: line...line, with: text)
    let found = ReadAssessment(sheet, of: checklist).findings.without([.factNotGiven])
    #expect(found.marks == [mark])
    #expect(found.kept.first?.help.first == help)
  }

  @Test func `by an agency's name is told its id`() {
    let sheet = SoundAssessment.text.replacing(lines: 10...10, with: "  C-01: { lead: The Police }")
    #expect(
      ReadAssessment(sheet, of: checklist).findings.printed == """
        sheet.yaml:10:17: error: 'The Police' is an agency's name, not its id
        10 |   C-01: { lead: The Police }
           |                 ^^^^^^^^^^ did you mean 'police'?

        """)
  }
}

/// Characters that look like others, in what is read as a word, an id, a figure or a date.
@Suite struct `A character in an assessment that looks like another` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func findings(_ line: Int, _ text: String) -> FindingList {
    let sheet = SoundAssessment.text.replacing(lines: line...line, with: text)
    return ReadAssessment(sheet, of: checklist).findings.without([.factNotGiven])
  }

  @Test(arguments: [
    (3, "state: { code: X\u{425}, name: E }", "3:17"),
    (3, "state: { code: XX\u{A0}, name: E }", "3:18"),
    (4, "date: 2026\u{2011}06-30", "4:11"), (4, "date: \u{200E}2026-06-30", "4:7"),
    (4, "da\u{AD}te: 2026-06-30", "4:3"), (5, "respondent: { role: government\u{200B} }", "5:31"),
    (5, "respondent: { rol\u{435}: government }", "5:18"),
    (6, "facts: { party: yes\u{200B}, member: no }", "6:20"),
    (6, "facts: { p\u{430}rty: yes, member: no }", "6:11"),
    (8, "  \u{421}-01.y: yes", "8:3"), (8, "  C-01.y: y\u{435}s", "8:12"),
    (8, "  C-01.y: \u{200F}yes", "8:11"), (8, "  C-01.l: 2\u{A0}", "8:12"),
    (8, "  C-01.n: 1\u{A0}095", "8:12"), (8, "  C-01.p: 72\u{202F}%", "8:13"),
    (8, "  C-01.p: { count: 1\u{A0}, of: 2 }", "8:21"),
    (8, "  C-01.p: { from: 40\u{200B}, to: 50 }", "8:21"),
    (8, "  C-01.e: [police,\u{A0}courts]", "8:19"),
    (8, "  C-01.y: { answer: yes, except: [boys\u{200B}] }", "8:39"),
    (10, "  C-01: { lead: police\u{AD} }", "10:23"),
    (10, "  C-01: { deadline: 2027\u{2013}01-01 }", "10:25"),
  ])
  func `is named at its own place`(line: Int, text: String, place: String) {
    #expect(findings(line, text).marks == ["\(place) error lookalike"])
  }

  /// Where the text would not be understood without it either, that is told.
  @Test(arguments: [
    ("  C-01.p: 35\u{A0}–\u{A0}40", "a range is written { from: 35, to: 40 }"),
    (
      "  C-01.p: about\u{A0}35",
      "a rough figure is a range, from the least to the most that it could be, "
        + "for example { from: 30, to: 40 }"
    ),
    ("  C-01.y: да", "did you mean 'yes'?"),
    (
      "  C-01.p: “72”",
      "take away the quotation marks, which a word processor has made: 72"
    ),
  ])
  func `is not blamed for what is wrong without it`(text: String, help: String) {
    let found = findings(8, text)
    #expect(found.marks == ["8:11 error not-an-answer"])
    #expect(found.kept.first?.help == [help])
  }

  @Test func `stands in a person's own words without a finding`() {
    let text = "respondent: { role: government, name: \"L\u{2019}Office\u{A0}: «\u{A0}X\u{A0}»\" }"
    #expect(findings(5, text).marks == [])
  }

  @Test(arguments: [
    (3, "state: { code: XX, name: \"\u{200B}\" }", ["3:26 error blank"]),
    (3, "state: { code: XX, name: \u{A0} }", ["3:26 error blank"]),
    (
      8, "  C-01.y: { answer: yes, evidence: [{ title: \"\u{2060}\" }] }",
      ["8:37 error evidence-without-title"]
    ),
  ])
  func `alone is no name`(line: Int, text: String, marks: [String]) {
    #expect(findings(line, text).marks == marks)
  }

  @Test func `alone as a respondent's name is left out`() {
    let sheet = SoundAssessment.text.replacing(
      lines: 5...5, with: "respondent: { role: ngo, name: \"\u{200B}\u{A0}\" }")
    let read = ReadAssessment(sheet, of: checklist)
    #expect(read.findings.marks == [])
    #expect(read.assessment?.respondent.name == "")
  }
}
