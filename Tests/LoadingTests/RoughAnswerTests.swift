import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// What is said to somebody who wrote about how much it is: the very range to write.
@Suite struct `The help with a rough answer` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  /// The help of the only finding, which is an error.
  private func help(_ id: String, _ text: String) -> [String] {
    let sheet = SoundAssessment.answering("  \(id): \"\(text)\"\n")
    let read = ReadAssessment(sheet, of: checklist)
    #expect(read.assessment == nil)
    return read.findings.kept.flatMap(\.help)
  }

  @Test(arguments: [
    "35–40", "35-40", "35 - 40", "35 to 40", "35..40", "35—40", "35%-40%", "35 – 40 %",
    "between 35 and 40", "from 35 to 40", "40-35", "35 to 40 per cent", "35\u{A0}–\u{A0}40",
  ])
  func `makes a range of two figures`(text: String) {
    #expect(help("C-01.p", text) == ["a range is written { from: 35, to: 40 }"])
  }

  @Test func `is none where there is more than anybody writes by mistake`() {
    let blanks = String(repeating: " ", count: 10_000)
    #expect(help("C-01.p", "35-40" + blanks) == [])
    #expect(help("C-01.p", "35-40" + blanks.dropFirst(10)) != [])
  }

  @Test(arguments: [
    ("C-01.p", "~35", "30", "40"), ("C-01.p", "about 35 %", "30", "40"),
    ("C-01.p", "ca. 35", "30", "40"),
    ("C-01.p", "approx. 35%", "30", "40"), ("C-01.p", "approx 35", "30", "40"),
    ("C-01.p", "≈ 35", "30", "40"), ("C-01.p", "About 35%", "30", "40"),
    ("C-01.p", "around 3", "2", "4"),
    ("C-01.p", "~98", "93", "100"), ("C-01.p", "~0", "0", "1"), ("C-01.p", "~100", "50", "100"),
    ("C-01.n", "~350 days", "300", "400"), ("C-01.n", "circa 7", "6", "8"),
    ("C-01.n", "~0.4", "0", "1"),
    ("C-01.l", "~2", "1", "3"), ("C-01.l", "about 0", "0", "1"),
  ])
  func `gives a range around a rough figure as an example`(
    id: String, text: String, from: String, to: String
  ) {
    #expect(
      help(id, text) == [
        "a rough figure is a range, from the least to the most that it could be, for example "
          + "{ from: \(from), to: \(to) }"
      ])
  }

  @Test(arguments: [
    ("C-01.p", "<5", "write { from: 0, to: 5 }"), ("C-01.p", "< 5 %", "write { from: 0, to: 5 }"),
    ("C-01.p", "≤5", "write { from: 0, to: 5 }"),
    ("C-01.p", "less than 5", "write { from: 0, to: 5 }"),
    ("C-01.p", "up to 5%", "write { from: 0, to: 5 }"),
    ("C-01.p", ">90", "write { from: 90, to: 100 }"),
    ("C-01.p", "≥ 90%", "write { from: 90, to: 100 }"),
    ("C-01.p", "90+", "write { from: 90, to: 100 }"),
    ("C-01.p", "over 90", "write { from: 90, to: 100 }"),
    ("C-01.p", "at least 0.5%", "write { from: 0.5%, to: 100 }"),
    ("C-01.n", "<5", "write { from: 0, to: 5 }"),
    ("C-01.n", "under 5 days", "write { from: 0, to: 5 }"),
    ("C-01.n", ">45", "write { from: 45, to: 90 }, or the most that it could be in place of 90"),
    ("C-01.n", "more than 120", "write { from: 120, to: … } with the most that it could be"),
    ("C-01.l", "<2", "write { from: 0, to: 1 }"), ("C-01.l", "≤2", "write { from: 0, to: 2 }"),
    ("C-01.l", ">1", "write { from: 2, to: 3 }"),
    ("C-01.l", "at least 2", "write { from: 2, to: 3 }"),
    ("C-01.y", "at least partial", "write { from: partial, to: yes }"),
  ])
  func `writes a bound as the range that it leaves`(id: String, text: String, words: String) {
    #expect(help(id, text) == [words])
  }

  @Test func `begins with the minimum of a number where it is another`() throws {
    let group = SmallChecklist.group.replacing(
      "unit: days", with: "unit: points\n        minimum: -10")
    let checklist = try #require(SmallChecklist.load(group: group).checklist)
    let read = ReadAssessment(SoundAssessment.answering("  C-01.n: '<5'\n"), of: checklist)
    #expect(read.findings.kept.flatMap(\.help) == ["write { from: -10, to: 5 }"])
  }

  @Test(arguments: [
    ("C-01.l", "2-3", "{ from: 2, to: 3 }"), ("C-01.l", "3 to 2", "{ from: 2, to: 3 }"),
    ("C-01.l", "1 or 2", "{ from: 1, to: 2 }"),
    ("C-01.y", "partial-yes", "{ from: partial, to: yes }"),
    ("C-01.y", "yes or partial", "{ from: partial, to: yes }"),
    ("C-01.y", "no/partial", "{ from: no, to: partial }"),
    ("C-01.y", "between partial and yes", "{ from: partial, to: yes }"),
    ("C-01.n", "1.5–2.5 days", "{ from: 1.5, to: 2.5 }"),
    ("C-01.n", "1095-1100", "{ from: 1095, to: 1100 }"),
  ])
  func `makes a range of two words, levels or numbers`(id: String, text: String, range: String) {
    #expect(help(id, text) == ["a range is written \(range)"])
  }

  @Test(arguments: [("18 of 25", "18", "25"), ("18/25", "18", "25"), ("0 out of 3", "0", "3")])
  func `makes a count of a percentage's figures`(text: String, count: String, total: String) {
    #expect(help("C-01.p", text) == ["write { count: \(count), of: \(total) }"])
  }

  @Test(arguments: ["C-01.y", "C-01.l", "C-01.e", "C-01.p", "C-01.n"])
  func `takes a question mark for unknown`(id: String) {
    #expect(help(id, "?") == ["did you mean 'unknown'?"])
  }

  @Test func `leaves open in a list what is doubted there`() {
    let words =
      "write { in-place: [police], missing: [] } with those that are known to be missing; the "
      + "others count as not known"
    for item in ["'?'", "courts?", "unknown"] {
      let read = ReadAssessment(
        SoundAssessment.answering("  C-01.e: [police, \(item)]\n"), of: checklist)
      #expect(read.findings.kept.flatMap(\.help) == [words], "\(item)")
    }
  }

  /// A figure beyond what can be, and what is no figure, is no range either.
  @Test(arguments: [
    ("C-01.p", "35-140"), ("C-01.p", "~140"), ("C-01.p", "<"), ("C-01.p", "~"),
    ("C-01.p", "about half"),
    ("C-01.p", "-5"), ("C-01.p", "a-b"), ("C-01.p", "26 of 25"), ("C-01.n", "2026-06-30"),
    ("C-01.n", "+5"),
    ("C-01.n", "5-"), ("C-01.n", "..5"), ("C-01.n", "18/25"), ("C-01.n", "~1e12"),
    ("C-01.n", "some of them"), ("C-01.n", ">99999999999999999999"),
  ])
  func `is no range where there is none`(id: String, text: String) {
    #expect(!help(id, text).contains { $0.contains("from:") })
  }

  @Test func `says which way round a range stands`() {
    let reversed = ReadAssessment(
      SoundAssessment.answering("  C-02.y: { from: yes, to: no }\n"), of: checklist)
    #expect(
      reversed.findings.printed == """
        sheet.yaml:8:19: error: 'from' is above 'to'
        8 |   C-02.y: { from: yes, to: no }
          |                   ^^^ expected the lower one first, in the order no, partial, yes, \
        also where no is the good answer
          = help: write { from: no, to: yes }

        """)
  }

  @Test func `is printed with the place and the range`() {
    let rough = ReadAssessment(SoundAssessment.answering("  C-01.p: 35–40\n"), of: checklist)
    #expect(
      rough.findings.printed == """
        sheet.yaml:8:11: error: '35–40' is not an answer to C-01.p
        8 |   C-01.p: 35–40
          |           ^^^^^ expected a percentage from 0 to 100, { count: …, of: … }, { from: …, to: … } or \
        unknown
          = help: a range is written { from: 35, to: 40 }

        """)
  }

  @Test func `tells that a range over everything says nothing`() {
    let open = ReadAssessment(
      SoundAssessment.answering("  C-01.p: { from: 0, to: 100 }\n"), of: checklist)
    #expect(
      open.findings.printed == """
        sheet.yaml:8:19: warning: this range leaves everything about C-01.p open
        8 |   C-01.p: { from: 0, to: 100 }
          |                   ^ it says no more than 'unknown' does, and counts like it
          = help: write a narrower range, or { answer: unknown, why: not-measured } (or not-found, withheld, pending),
                  which says it better

        """)
    #expect(open.assessment?.answers[3].value == .range(from: 0, to: 100))
  }
}
