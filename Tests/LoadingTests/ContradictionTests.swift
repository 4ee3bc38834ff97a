import Findings
import Loading
import PolicyModel
import Testing

/// Facts about a State that cannot be so beside one another, beside an answer, or beside the table.
@Suite struct `A contradiction` {
  private static let root = SmallChecklist.root.replacing(
    lines: 6...6,
    with: "  - { id: party, question: A Party?, label: Party to the treaty, implies: member }")
  private static let group = SmallChecklist.group.replacing(
    lines: 25...25, with: "        partial: half of it\n        yes-if: party")

  private func load(states: String? = nil) throws -> Checklist {
    let (checklist, findings) = SmallChecklist.load(
      root: Self.root, group: Self.group, states: states)
    try #require(findings.marksByFile == [])
    return try #require(checklist)
  }

  /// A sheet with its facts on line 6, and the answer to C-01.y on line 8.
  private func found(
    _ facts: String, _ answer: String = "yes", state: String = "XX", date: String = "2026-06-30",
    states: String? = nil
  ) throws -> FindingList {
    let text = SoundAssessment.text.replacing(lines: 8...8, with: "  C-01.y: \(answer)")
      .replacing(lines: 6...6, with: facts)
      .replacing(lines: 3...4, with: "state: { code: \(state), name: S }\ndate: \(date)")
    return ReadAssessment(text, of: try load(states: states)).findings
  }

  @Test(arguments: [
    ("facts: { party: yes, member: no }", ["6:10 warning facts-disagree"]),
    ("facts: { member: no, party: yes }", ["6:22 warning facts-disagree"]),
    ("facts: { party: yes, member: yes }", []), ("facts: { party: no, member: no }", []),
    ("facts: { party: no, member: yes }", []),
    ("facts: { party: yes, member: unknown }", ["6:1 warning fact-not-given"]),
  ])
  func `is a fact without the one that it implies`(facts: String, marks: [String]) throws {
    #expect(try found(facts).marks == marks)
  }

  @Test func `of two facts is told in their words`() throws {
    #expect(
      try found("facts: { party: yes, member: no }").printed == """
        sheet.yaml:6:10: warning: 'Party to the treaty' is yes, and 'Is the State a member?' is no
        6 | facts: { party: yes, member: no }
          |          ^^^^^^^^^^ both cannot be so
          = help: correct the one that is wrong: what applies to the State follows from both

        """)
  }

  @Test(arguments: [
    ("no", true), ("partial", true), ("{ from: no, to: partial }", true), ("yes", false),
    ("{ from: partial, to: yes }", false), ("{ answer: unknown, reason: r }", false),
    ("{ answer: n/a, reason: r }", false), ("", false),
  ])
  func `is an answer other than yes to what a fact answers with yes`(
    answer: String, isTold: Bool
  ) throws {
    let marks = try found("facts: { party: yes, member: yes }", answer).marks
    #expect(marks == (isTold ? ["8:3 warning answer-against-fact"] : []))
    // No to the fact says nothing about the question.
    #expect(try found("facts: { party: no, member: yes }", answer).marks == [])
  }

  private static let states = """
    as-of: 2025-12-31
    sources: { chart: { title: A chart } }
    facts: { party: { sources: [chart] } }
    states:
      "NO":
        name: Norway
        facts:
          party: { since: 2008-02-01, until: 2020-01-01 }
          member: no

    """

  private func against(_ facts: String, on date: String, state: String = "NO") throws -> [String] {
    try found(facts, state: state, date: date, states: Self.states).marks
  }

  @Test func `is a fact that the table knows otherwise on that day`() throws {
    let both = "facts: { party: yes, member: no }"
    // On these days both are so in the table, which is then no contradiction between them either.
    #expect(try against(both, on: "2008-02-01") == [])
    #expect(try against(both, on: "2019-12-31") == [])
    #expect(
      try against(both, on: "2020-01-01") == [
        "6:10 warning facts-disagree", "6:10 warning fact-against-table",
      ])
    #expect(
      try against("facts: { party: no, member: no }", on: "2019-12-31") == [
        "6:10 warning fact-against-table"
      ])
    #expect(try against("facts: { party: no, member: no }", on: "2008-01-31") == [])
    #expect(
      try against(both, on: "2020-01-01", state: "SE") == ["6:10 warning facts-disagree"])
    #expect(
      try against("facts: { party: , member: no }", on: "2010-01-01") == [
        "6:1 warning fact-not-given"
      ])
  }

  @Test func `with the table names its days and what it was compared with`() throws {
    let found = try found(
      "facts: { party: no, member: no }", state: "NO", date: "2019-12-31", states: Self.states)
    #expect(
      found.printed == """
        sheet.yaml:6:10: warning: 'Party to the treaty' is no, and the table of States says yes for NO on 2019-12-31
        6 | facts: { party: no, member: no }
          |          ^^^^^^^^^ the table: yes, since 2008-02-01, as of 2025-12-31
          = help: the table was compared with: A chart

        """)
  }

  @Test func `with a table that may be out of date ends where a source is named`() throws {
    let sources = "sources: { gazette: { title: The gazette } }\n"
    let named = sources + "facts: { party: no, member: { answer: yes, source: gazette } }"
    let bare = sources + "facts: { party: no, member: { answer: yes, note: since May } }"
    #expect(try against(named, on: "2026-06-30") == [])
    #expect(try against(bare, on: "2026-06-30") == ["7:21 warning fact-against-table"])
    // What the table vouches for is told all the same.
    #expect(try against(named, on: "2025-12-31") == ["7:21 warning fact-against-table"])
  }

  @Test func `with a 'yes' of the table is told whatever source is named`() throws {
    let states = Self.states.replacing(", until: 2020-01-01", with: "")
    let facts = """
      sources: { gazette: { title: The gazette } }
      facts: { party: { answer: no, source: gazette }, member: no }
      """
    let found = try found(facts, state: "NO", date: "2026-06-30", states: states)
    #expect(found.marks == ["7:10 warning fact-against-table"])
    #expect(found.kept.allSatisfy { $0.help.allSatisfy { !$0.contains("out of date") } })
  }

  @Test(arguments: [
    Fault("nothing implied", 6, "  - { id: party, question: A Party?, implies: }"),
    .init("a list of one", 6, "  - { id: party, question: A Party?, implies: [member] }"),
    .init(
      "what is no fact", 6, "  - { id: party, question: A Party?, implies: membre }",
      "6:47 error unknown-id"),
    .init(
      "one of two that is none", 6, "  - { id: party, question: A Party?, implies: [member, x] }",
      "6:56 error unknown-id"),
    .init(
      "a mapping", 6, "  - { id: party, question: A Party?, implies: { member: yes } }",
      "6:47 error wrong-kind"),
    .init(
      "a list for a label", 6, "  - { id: party, question: A?, label: [a] }",
      "6:39 error wrong-kind"),
    .init("a blank label", 6, "  - { id: party, question: A?, label: }"),
  ])
  func `is declared by facts of the checklist`(fault: Fault) {
    let root = SmallChecklist.root.replacing(lines: fault.lines, with: fault.replacement)
    let (_, findings) = SmallChecklist.load(root: root)
    #expect(findings.marksByFile == fault.findings.map { "checklist.yaml:\($0)" })
  }

  @Test(arguments: [
    (25, "        partial: half of it\n        yes-if: partei", "26:17 error unknown-id"),
    (25, "        partial: half of it\n        yes-if: [party]", "26:17 error wrong-kind"),
    (30, "        levels: [a, b]\n        yes-if: party", "31:17 error key-of-another-type"),
  ])
  func `with an answer is declared by a question that yes answers`(
    line: Int, replacement: String, mark: String
  ) {
    let group = SmallChecklist.group.replacing(lines: line...line, with: replacement)
    #expect(SmallChecklist.load(group: group).1.marksByFile == ["one.yaml:\(mark)"])
  }
}
