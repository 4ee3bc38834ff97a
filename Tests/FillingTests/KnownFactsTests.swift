import Filling
import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// What a new file says of the facts that the checklist's table of States knows.
@Suite struct `Facts filled in` {
  private static func checklist() throws -> Checklist {
    var checklist = `A new assessment`.checklist
    checklist.facts = Listing(
      ["party", "member", "bound", "signed"].map { Fact(id: $0, question: "\($0)?") })
    var column = StatesTable.Column(asOf: try Sheets.day("2025-12-31"))
    column.isByRatification = false
    var row = StatesTable.Row(name: "Norway")
    row.facts = [
      0: FactHistory(since: PartialDate("2008-02-01")), 1: .never,
      2: FactHistory(since: PartialDate("2026")),
    ]
    checklist.states = StatesTable(
      columns: Listing(repeating: column, count: 4), rows: StateRows(["NO": row]))
    return checklist
  }

  private func facts(
    _ code: String, earlier: Listing<Fact, FactAnswer>? = nil
  ) throws -> [Substring] {
    let text = NewAssessment.text(
      of: try Self.checklist(), state: State(code: code, name: "S"),
      date: try Sheets.day("2026-06-30"), respondent: Respondent(role: .ngo, name: ""),
      earlier: earlier)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("# Facts") }.prefix { !$0.isEmpty }.map { $0 }
  }

  @Test func `have their days behind them, and one that is open stays blank`() throws {
    #expect(
      try facts("NO").joined(separator: "\n") == """
        # Facts about the State, yes or no: they decide what applies to it.
        # Some are filled in from the table of States that comes with the checklist: confirm
        # each. A 'no' may be out of date; the day behind it is the last one for which the table
        # speaks.
        facts:
          # party?
          party: yes  # the shipped table says yes, since 2008-02-01, as of 2025-12-31; to be confirmed
          # member?
          member: no  # the shipped table says no, as of 2025-12-31; to be confirmed
          # bound?
          bound:
          # signed?
          signed:
        """)
  }

  @Test func `are none of a State that the table does not know`() throws {
    #expect(
      try facts("XX").joined(separator: "\n") == """
        # Facts about the State, yes or no: they decide what applies to it.
        facts:
          # party?
          party:
          # member?
          member:
          # bound?
          bound:
          # signed?
          signed:
        """)
  }

  /// What the earlier round says is put in afterwards, so its lines are blank here.
  @Test func `leave an earlier round's answers alone, and say where the table knows otherwise`()
    throws
  {
    let lines = try facts("NO", earlier: [.no, .notGiven, .yes, .unknown])
    #expect(
      lines.suffix(9).joined(separator: "\n") == """
          # party?
          # The table of States says yes, since 2008-02-01, as of 2025-12-31: look at it again.
          party:
          # member?
          member: no  # the shipped table says no, as of 2025-12-31; to be confirmed
          # bound?
          bound:
          # signed?
          signed:
        """)
    #expect(
      KnownFacts(
        try Self.checklist(), of: State(code: "NO", name: "S"), on: try Sheets.day("2026-06-30"),
        earlier: [.no, .notGiven, .yes, .unknown]
      ).count == 1)
  }

  @Test func `leave what was unknown in an earlier round unknown, and say what the table knows`()
    throws
  {
    let earlier: Listing<Fact, FactAnswer> = [.unknown, .unknown, .unknown, .notGiven]
    let lines = try facts("NO", earlier: earlier)
    #expect(lines.contains("  party:"))
    #expect(lines.contains("  member:"))
    #expect(lines.filter { $0.hasPrefix("  # The table of States says ") }.count == 2)
    let known = KnownFacts(
      try Self.checklist(), of: State(code: "NO", name: "S"), on: try Sheets.day("2026-06-30"),
      earlier: earlier)
    #expect(known.count == 0)
  }

  @Test func `are read back as the table has them`() throws {
    let folder = try #require(ChecklistFolder.shipped("osce-victim-protection-2022"))
    let checklist = try #require(ChecklistLoader.load(folder).checklist)
    for code in ["IE", "RU", "GB", "US", "VA"] {
      let day = try Sheets.day("2022-09-28")
      let text = NewAssessment.text(
        of: checklist, state: State(code: code, name: code), date: day,
        respondent: Respondent(role: .government, name: ""))
      let (assessment, findings) = AssessmentLoader(checklist).load(try EditedText.tree(text))
      let facts = try #require(assessment).facts
      let known = try #require(checklist.states).known(of: code, on: day)
      #expect(facts.count { $0.isSettled } > 15, "\(code)")
      for index in checklist.facts.indices {
        let answer = known[index]?.answer ?? .notGiven
        #expect(facts[index] == answer, "\(code) \(checklist.facts[index].id)")
      }
      // The table does not contradict itself, whatever it says of a time of transition.
      #expect(findings.kept.allSatisfy { $0.id == .factNotGiven })
    }
  }
}
