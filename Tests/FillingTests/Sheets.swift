import Filling
import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// A checklist with an indicator of each type, and ids that YAML could take for something else.
enum Sheets {
  static let checklist = Checklist(
    id: "no", version: "1.10", title: "Sheets", summary: "", language: "en",
    source: SourceReport(
      title: "", publisher: "", year: "", url: "", textDigest: "", acknowledgement: ""),
    facts: ["party", "no", "-"].map { Fact(id: $0, question: "Is it?") },
    victimGroups: ["men", "yes", "1"].map { VictimGroup(id: $0, label: $0) },
    agencies: ["police", "null", "_"].map { Agency(id: $0, title: $0) },
    sections: [Section(id: "P1", title: "The panel", groups: 0..<1)],
    groups: [Group(id: "G", title: "The group", criteria: 0..<2)],
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

  private static func criterion(_ id: String, _ indicators: Range<Int>) -> Criterion {
    Criterion(
      id: id, title: id, statement: "",
      source: Takeaway(locator: "", kind: .principle, digest: ""), indicators: indicators,
      place: Place(start: 0, end: 0))
  }

  private static func indicator(_ id: String, _ criterion: Int, _ type: AnswerType) -> Indicator {
    Indicator(
      id: id, dimension: .structure, type: type, question: "Is it?", notApplicableWhen: "never",
      criterion: criterion, place: Place(start: 0, end: 0))
  }

  /// An assessment without answers.
  static func blank() throws -> Assessment {
    Assessment(
      source: SourceText(name: "", bytes: []), checklistID: "no", checklistVersion: "1.10",
      state: State(code: "NO", name: "Norway"), date: try day("2026-06-30"),
      respondent: Respondent(role: .government, name: ""), facts: [.yes, .no, .notGiven],
      answers: Array(repeating: Answer(), count: 6), digest: "")
  }

  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  static func evidence(
    _ title: String, reference: String? = nil, url: String? = nil, isRestricted: Bool = false
  ) -> Evidence {
    Evidence(
      title: title, kind: .law, reference: reference, url: url, isRestricted: isRestricted,
      place: Place(start: 0, end: 0))
  }

  /// Reads a text as a file; nil if it has errors.
  static func read(_ text: String) -> Assessment? {
    var findings = FindingList()
    let source = SourceText(name: "sheet.yaml", bytes: Array(text.utf8))
    guard let tree = YAMLTree.read(source, findings: &findings) else { return nil }
    return AssessmentLoader(checklist).load(tree).assessment
  }
}

extension Assessment {
  /// All values, without the places and the bytes that they were read from, as bytes, because two
  /// texts of different characters can be equal.
  var contents: [UInt8] {
    var bare = self
    bare.source = SourceText(name: "", bytes: [])
    bare.digest = ""
    bare.plans = [:]
    for index in bare.answers.indices {
      bare.answers[index].place = nil
      for piece in bare.answers[index].evidence.indices {
        bare.answers[index].evidence[piece].place = Place(start: 0, end: 0)
      }
    }
    let plans = plans.sorted { $0.key < $1.key }.map { "\($0.key) \(String(reflecting: $0.value))" }
    return Array((String(reflecting: bare) + plans.joined()).utf8)
  }
}
