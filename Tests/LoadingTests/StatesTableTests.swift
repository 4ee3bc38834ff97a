import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// `states.yaml` beside a checklist, and what is wrong in it.
///
/// The lines of a sound one, for the positions below:
///
///      1 as-of: 2025-12-31
///      2 sources:
///      3   chart: { title: A chart, url: "https://example.org" }
///      4 facts:
///      5   party: { as-of: 2023-07-05, sources: [chart] }
///      6   member: { counts: ratified }
///      7 states:
///      8   "NO":
///      9     name: Norway
///     10     facts:
///     11       party: { since: 2008-02-01 }
///     12       member: no
@Suite struct `The table of States` {
  static let sound = """
    as-of: 2025-12-31
    sources:
      chart: { title: A chart, url: "https://example.org" }
    facts:
      party: { as-of: 2023-07-05, sources: [chart] }
      member: { counts: ratified }
    states:
      "NO":
        name: Norway
        facts:
          party: { since: 2008-02-01 }
          member: no

    """

  @Test func `says of each State what is known, and of each fact up to which day`() throws {
    let (checklist, findings) = SmallChecklist.load(states: Self.sound)
    #expect(findings.marksByFile == [])
    let table = try #require(checklist?.states)
    #expect(table.rows.codes == ["NO"])
    #expect(table.rows["NO"]?.name == "Norway")
    #expect(
      table.rows["NO"]?.facts == [
        0: FactHistory(since: PartialDate("2008-02-01")), 1: FactHistory.never,
      ])
    #expect(table.columns.map(\.asOf.description) == ["2023-07-05", "2025-12-31"])
    #expect(table.columns.map(\.isByRatification) == [false, true])
    #expect(table.columns.map(\.sources) == [["A chart, https://example.org"], []])
  }

  @Test func `may be missing, and is no part of the digest`() throws {
    let without = try SmallChecklist.sound()
    let with = try #require(SmallChecklist.load(states: Self.sound).checklist)
    #expect(without.states == nil)
    #expect(with.digest == without.digest)
  }

  @Test func `that is there and cannot be read is a finding`() {
    let folder = ChecklistFolder(name: "small") { path throws(ChecklistFolder.Unreadable) in
      switch path {
      case "checklist.yaml": Array(SmallChecklist.root.utf8)
      case "one.yaml": Array(SmallChecklist.group.utf8)
      default: throw ChecklistFolder.Unreadable(reason: "permission denied")
      }
    }
    let (checklist, findings) = ChecklistLoader.load(folder)
    #expect(checklist == nil)
    #expect(findings.marksByFile == ["states.yaml:error unreadable-file"])
  }

  @Test(arguments: [
    Fault("no day", 1, "", "1:1 error missing-key"),
    .init("a year for a day", 1, "as-of: 2025", "1:8 error not-a-date"),
    .init("no such key", 1, "as-of: 2025-12-31\nweather: fine", "2:1 error unknown-key"),
    .init("a list for a file", 1...12, "- NO\n", "1:1 error wrong-kind"),
    .init("a list of States", 7...12, "states: [NO]", "7:9 error wrong-kind"),
    .init("a list of facts", 4...6, "facts: [party]", "4:8 error wrong-kind"),
    .init(
      "a list of sources", 2...3, "sources: [chart]", "2:10 error wrong-kind",
      "4:41 error unknown-id"),
    .init(
      "a source's id of two words", 3, "  a b: { title: A chart }", "3:3 error malformed-id",
      "5:41 error unknown-id"),
    .init(
      "a source without a title", 3, "  chart: { url: x }", "3:12 error missing-key",
      "5:41 error unknown-id"),
    .init(
      "a source that nobody listed", 5, "  party: { sources: [charts] }", "5:22 error unknown-id"),
    .init("a source twice", 5, "  party: { sources: [chart, chart] }", "5:29 error listed-twice"),
    .init("a misspelt fact", 5, "  parti: { as-of: 2023-07-05 }", "5:3 error unknown-id"),
    .init("a day for a fact", 5, "  party: 2023-07-05", "5:10 error wrong-kind"),
    .init("a day that there is not", 5, "  party: { as-of: 2023-02-30 }", "5:19 error not-a-date"),
    .init("what does not count", 6, "  member: { counts: signed }", "6:21 error not-a-choice"),
    .init("no code", 8, "  Norway:", "8:3 error unknown-state"),
    .init("a code in small letters", 8, "  no:", "8:3 error unknown-state"),
    .init(
      "a State twice", 12, "      member: no\n  \"NO\":\n    name: Again",
      "13:3 error duplicate-key"),
    .init("a State without a name", 9, "", "9:5 error missing-key"),
    .init("a text for a State", 8...12, "  NO: Norway", "8:7 error wrong-kind"),
    .init("a fact that is none", 11, "      partei: no", "11:7 error unknown-id"),
    .init("yes, without a day", 11, "      party: yes", "11:14 error not-a-choice"),
    .init("a day without a key", 11, "      party: 2008-02-01", "11:14 error not-a-choice"),
    .init("a list for days", 11, "      party: [2008]", "11:14 error wrong-kind"),
    .init("no days", 11, "      party: {}", "11:14 error missing-key"),
    .init(
      "an end without a beginning", 11, "      party: { until: 2008 }", "11:14 error missing-key"),
    .init(
      "a day that there is not", 11, "      party: { since: 2008-02-30 }", "11:23 error not-a-date"),
    .init(
      "an end before the beginning", 11, "      party: { since: 2008-02-01, until: 2007 }",
      "11:42 error range-reversed"),
    .init(
      "in force before ratified", 11, "      party: { ratified: 2009, since: 2008-02-01 }",
      "11:39 error range-reversed"),
    .init(
      "in force where ratification counts", 12, "      member: { since: 2008 }",
      "12:15 error missing-key"),
  ])
  func `has its faults at their line and column`(fault: Fault) {
    let text = Self.sound.replacing(lines: fault.lines, with: fault.replacement)
    let (checklist, findings) = SmallChecklist.load(states: text)
    #expect(findings.marksByFile == fault.findings.map { "states.yaml:\($0)" })
    #expect(checklist == nil)
  }

  @Test(arguments: [
    Fault("nothing of a fact", 11, "      party:"),
    .init("no facts at all", 10...12, "    facts:"),
    .init("no sources", 2...6, ""),
    .init("the year of the end that began it", 11, "      party: { since: 2008-02, until: 2008 }"),
    .init("a State of fiction", 8, "  XX:"),
  ])
  func `may leave open what is not known`(fault: Fault) {
    let text = Self.sound.replacing(lines: fault.lines, with: fault.replacement)
    let (checklist, findings) = SmallChecklist.load(states: text)
    #expect(findings.marksByFile == [])
    #expect(checklist?.states?.rows.codes.count == 1)
  }
}
