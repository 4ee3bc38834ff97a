import Findings
package import PolicyModel

/// A checklist with an indicator of each type, and ids that YAML could take for something else.
package enum Sheets {
  package static let checklist = Checklist(
    id: "no", version: "1.10", title: "Sheets", summary: "", language: "en",
    source: SourceReport(
      title: "", publisher: "", year: "", url: "", textDigest: "", acknowledgement: ""),
    facts: Listing(["party", "no", "-"].map { Fact(id: $0, question: "Is it?") }),
    victimGroups: Listing(["men", "yes", "1"].map { VictimGroup(id: $0, label: $0) }),
    agencies: Listing(["police", "null", "_"].map { Agency(id: $0, title: $0) }),
    sections: [Section(id: "P1", title: "The panel", groups: 0..<1)],
    groups: [Group(id: "G", title: "The group", section: 0, criteria: 0..<2)],
    criteria: [criterion("C-01", 0..<3), criterion("-", 3..<6)],
    indicators: [
      indicator("C-01.y", 0, .yesPartialNo(partial: "", isReversed: false)),
      indicator("C-01.l", 0, .level(descriptors: ["nothing", "a draft", "a law"])),
      indicator(
        "C-01.e", 0, .elements(["police", "no", "-"].map { Element(id: $0, label: $0) })),
      indicator("-.p", 1, .percent(worst: 50, best: 95)),
      indicator("-.n", 1, .number(unit: "days", worst: 90, best: 30)),
      indicator("-.-", 1, .yesPartialNo(partial: "", isReversed: true)),
    ],
    digest: "")

  private static func criterion(_ id: String, _ indicators: Range<IndicatorIndex>) -> Criterion {
    Criterion(
      id: id, title: id, group: 0, statement: "",
      source: Takeaway(locator: "", kind: .principle, digest: ""), indicators: indicators,
      place: Place(start: 0, end: 0))
  }

  private static func indicator(_ id: String, _ criterion: CriterionIndex, _ type: AnswerType)
    -> Indicator
  {
    Indicator(
      id: id, dimension: .structure, type: type, question: "Is it?", notApplicableWhen: "never",
      minimum: -1e12, criterion: criterion, place: Place(start: 0, end: 0))
  }

  /// An assessment without answers.
  package static func blank() throws -> Assessment {
    Assessment(
      source: SourceText(name: "", bytes: []), checklistID: "no", checklistVersion: "1.10",
      state: State(code: "NO", name: "Norway"), date: try day("2026-06-30"),
      respondent: Respondent(role: .government, name: ""), facts: [.yes, .no, .notGiven],
      answers: Listing(repeating: Answer(), count: 6), digest: "")
  }

  package struct NotADay: Error {
    package let text: String
  }

  package static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw NotADay(text: text) }
    return day
  }

  package static func evidence(
    _ title: String, reference: String? = nil, url: String? = nil, isRestricted: Bool = false
  ) -> Evidence {
    Evidence(
      title: title, kind: .law, reference: reference, url: url, isRestricted: isRestricted,
      place: Place(start: 0, end: 0))
  }
}
