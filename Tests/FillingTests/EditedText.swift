import Filling
import Findings
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// A small checklist, and texts of assessments with an edit made in them.
enum EditedText {
  static let ids = ["C-01.y", "C-01.l", "C-02.e", "C-02.p", "C-03.n", "C-03.z"]

  static let checklist: Checklist = {
    let place = Place(start: 0, end: 0)
    let elements = ["police", "courts", "labour"].map { Element(id: $0, label: $0) }
    let types: [AnswerType] = [
      .yesPartialNo(partial: "half", isReversed: false),
      .level(descriptors: ["none", "draft", "law"]), .elements(elements),
      .percent(worst: 0, best: 100), .number(unit: "days", worst: 90, best: 30),
      .yesPartialNo(partial: "some", isReversed: true),
    ]
    return Checklist(
      id: "small", version: "1.0.0", title: "Small", summary: "", language: "en",
      source: SourceReport(
        title: "", publisher: "", year: "", url: "", textDigest: "", acknowledgement: ""),
      victimGroups: Listing(["men", "boys", "girls"].map { VictimGroup(id: $0, label: $0) }),
      sections: [Section(id: "P1", title: "", groups: 0..<1)],
      groups: [Group(id: "C", title: "", section: 0, criteria: 0..<3)],
      criteria: Listing(
        (0..<3).map { index in
          Criterion(
            id: "C-0\(index + 1)", title: "", group: 0, statement: "",
            source: Takeaway(locator: "", kind: .principle, digest: ""),
            indicators: IndicatorIndex(index * 2)..<IndicatorIndex(index * 2 + 2), place: place)
        }),
      indicators: Listing(
        zip(ids, types).enumerated().map { index, pair in
          Indicator(
            id: pair.0, dimension: .structure, type: pair.1, question: "?",
            notApplicableWhen: "never", minimum: -1e12, criterion: CriterionIndex(index / 2),
            place: place)
        }), digest: "")
  }()

  static let editor = AnswerEditor(checklist)

  static func tree(_ text: String) throws -> YAMLTree {
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    let tree = YAMLTree.read(source, findings: &findings)
    try #require(!findings.hasErrors, "\(findings.kept.map(\.message)) in \(text)")
    return try #require(tree)
  }

  /// The text after some changes to an indicator.
  static func after(
    _ text: String, _ indicator: String, _ changes: AnswerEdit.Change...
  ) throws -> String {
    let new = try editor.applying(AnswerEdit(indicator, changes), to: tree(text))
    return String(decoding: new.source.bytes, as: UTF8.self)
  }
}

extension EvidenceEntry {
  init(title: String, type: String? = nil, date: String? = nil) {
    self.init()
    (self.title, self.type, self.date) = (title, type, date)
  }
}
