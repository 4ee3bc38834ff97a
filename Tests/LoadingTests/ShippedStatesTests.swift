import Loading
import ModelSamples
import PolicyModel
import Testing

/// The table of the 57 participating States, against what is known without it.
@Suite struct `The shipped table of States` {
  /// Read once for all claims, as a whole, as the files of somebody else are.
  private static let whole = shipped.flatMap { shipped in
    ChecklistLoader.load(ChecklistFolder(name: shipped.name, read: shipped.read)).checklist
  }
  private static var shipped: ChecklistFolder? {
    ChecklistFolder.shipped("osce-victim-protection-2022")
  }

  let checklist: Checklist
  let table: StatesTable

  init() throws {
    checklist = try #require(Self.whole)
    table = try #require(checklist.states)
  }

  /// The program reads the row that it needs alone.
  @Test func `is the same read row by row`() throws {
    let shipped = try #require(Self.shipped)
    let rows = try #require(ChecklistLoader.load(shipped).checklist?.states)
    #expect(rows.rows.codes == table.rows.codes)
    #expect(rows.rows.all.map(\.row) == table.rows.all.map(\.row))
    #expect(Array(rows.columns) == Array(table.columns))
    #expect(rows.rows["XX"] == nil && table.rows["XX"] == nil)
  }

  private func fact(_ id: String) throws -> FactIndex {
    try #require(checklist.facts.firstIndex { $0.id == id })
  }

  private func answer(_ id: String, _ code: String, _ day: String) throws -> FactAnswer? {
    try table.known(of: code, on: Sheets.day(day))[fact(id)]?.answer
  }

  /// The States of which a fact is true on a day.
  private func states(_ id: String, _ day: String) throws -> Set<String> {
    Set(try table.rows.codes.filter { try answer(id, $0, day) == .yes })
  }

  @Test func `names each of them and has an answer to most facts`() throws {
    let rows = table.rows.all.map(\.row)
    #expect(rows.count == 57)
    #expect(try states("osce-participating-state", "2025-12-31").count == 57)
    #expect(rows.allSatisfy { !$0.name.isEmpty })
    #expect(Set(rows.map(\.name)).count == 57)
    #expect(table.rows["NO"]?.name == "Norway")
    // 57 times 26, without the three and the 22 that the table says it does not know.
    let known = rows.reduce(0) { $0 + $1.facts.count }
    #expect(known == 57 * 26 - 3 - 22)
  }

  /// Put together by hand for that day: deposits and accessions from the State's own treaty series.
  @Test func `knows all of Ireland on 28 September 2022`() throws {
    let no: Set = [
      "budapest-party", "ets-116-party", "eu-residence-directive", "eu-reception-directive",
      "opsc-party",
    ]
    for fact in checklist.facts {
      let expected: FactAnswer = no.contains(fact.id) ? .no : .yes
      #expect(try answer(fact.id, "IE", "2022-09-28") == expected, "\(fact.id)")
    }
  }

  @Test(arguments: [
    ("coe-member", "RU", "2022-03-15", "2022-03-16"),
    ("echr-party", "RU", "2022-09-15", "2022-09-16"),
    ("eu-member", "GB", "2020-01-31", "2020-02-01"),
    ("eu-trafficking-directive", "GB", "2020-12-31", "2021-01-01"),
    ("istanbul-party", "TR", "2021-06-30", "2021-07-01"),
  ])
  func `knows the first day without those that left`(
    fact: String, code: String, last: String, first: String
  ) throws {
    #expect(try answer(fact, code, last) == .yes)
    #expect(try answer(fact, code, first) == .no)
  }

  @Test(arguments: [
    ("eu-member", "1958-01-01", 6), ("eu-member", "1995-01-01", 15),
    ("eu-member", "2004-04-30", 15),
    ("eu-member", "2004-05-01", 25), ("eu-member", "2007-01-01", 27),
    ("eu-member", "2013-07-01", 28), ("eu-member", "2020-02-01", 27),
    ("coe-member", "1949-05-05", 10), ("coe-member", "2022-03-15", 47),
    ("coe-member", "2022-03-16", 46), ("echr-party", "2025-12-31", 46),
    ("coe-party", "2008-02-01", 10), ("coe-party", "2025-12-31", 47),
    ("istanbul-party", "2025-12-31", 38), ("eu-trafficking-directive", "2013-04-06", 26),
    ("eu-residence-directive", "2021-01-01", 25), ("palermo-party", "2025-12-31", 57),
    ("ilo-p029-party", "2024-06-30", 29), ("osce-participating-state", "1973-07-01", 32),
  ])
  /// Of the 35 founders of 1973 three are no States any more.
  func `counts as many as there were`(fact: String, day: String, count: Int) throws {
    #expect(try states(fact, day).count == count)
  }

  /// On each first of a month: the transition of the United Kingdom, the half year that Russia stayed a
  /// Party, the year that Montenegro and the half year that Czechia and Slovakia were Parties as
  /// successors before they were members are the only ones in which a fact held without the one that it
  /// implies.
  @Test func `holds what a fact implies, but for times of transition`() throws {
    var apart: Set<String> = []
    for (code, year) in table.rows.codes.flatMap({ code in (1990...2027).map { (code, $0) } }) {
      for month in 1...12 {
        let day = try #require(CalendarDate(year: year, month: month, day: 1))
        let known = table.known(of: code, on: day)
        for (index, fact) in checklist.facts.indexed where known[index]?.answer == .yes {
          for implied in fact.implies where known[implied]?.answer != .yes {
            apart.insert("\(code) \(fact.id) \(year)")
          }
        }
      }
    }
    #expect(
      apart == [
        "CZ echr-party 1993", "GB eu-trafficking-directive 2020", "GB eu-victim-directives 2020",
        "ME echr-party 2006", "ME echr-party 2007", "RU echr-party 2022", "SK echr-party 1993",
      ])
  }

  @Test(arguments: [
    ("ilo-p029-party", "IT"), ("ets-116-party", "MT"), ("crpd-party", "TJ"),
    ("gcm-supporter", "US"), ("gcm-supporter", "SK"),
  ])
  func `has no answer where none is sure`(fact: String, code: String) throws {
    #expect(try answer(fact, code, "2025-12-31") == nil)
  }

  @Test func `leaves the months open in which Armenia's Convention may not have been in force`()
    throws
  {
    #expect(try answer("lanzarote-party", "AM", "2019-12-31") == .no)
    #expect(try answer("lanzarote-party", "AM", "2020-12-01") == nil)
    #expect(try answer("lanzarote-party", "AM", "2022-01-01") == .yes)
  }
}
