import Foundation
import Testing

/// The same scores by theme and by agency, and themes that are weak in most, every figure by hand.
@Suite struct `The figures of themes and agencies` {
  /// A theme of both criteria and one of the second; the police lead on both.
  private static let changes: [SmallFolder.Change] = [
    (
      "sections:\n",
      """
      themes: [{ id: both, title: Both }, { id: second, title: Second }, { id: none, title: None }]
      agencies: [{ id: police, title: Police }, { id: justice, title: Justice }]
      sections:

      """
    ),
    ("  - id: C-01\n", "  - id: C-01\n    themes: [both]\n    agency: { lead: police }\n"),
    (
      "  - id: C-02\n",
      "  - id: C-02\n    themes: [both, second]\n    agency: { lead: police, support: [justice] }\n"
    ),
  ]

  private static func text(_ one: String, _ two: String, _ more: String = "") -> String {
    SmallRounds.text("2026-06-30", "answers: { C-01.s1: \(one), C-02.p1: \(two) }\n" + more)
  }

  private func cuts(_ by: String, _ more: String = "") throws -> NSDictionary {
    try SmallFolder.json(
      ["score", "--by", by], on: [Self.text("yes", "20", more)], Self.changes)
  }

  @Test func `are means over a theme's criteria, and leave out themes of none`() throws {
    #expect(
      try cuts("theme")
        == SmallFolder.expected(
          """
          { "schema": "assessor.cut/2", "by": "theme", "cuts": [
            { "id": "both", "criteria": ["C-01", "C-02"], "demonstrated": 0.6, "possible": 0.6,
              "coverage": 1 },
            { "id": "second", "criteria": ["C-02"], "demonstrated": 0.2, "possible": 0.2,
              "coverage": 1 }
          ] }
          """))
  }

  @Test func `are those of who leads, by the State's plan before the checklist`() throws {
    let police = """
      { "schema": "assessor.cut/2", "by": "agency", "cuts": [
        { "id": "police", "criteria": ["C-01", "C-02"], "demonstrated": 0.6, "possible": 0.6,
          "coverage": 1 }
      ] }
      """
    #expect(try cuts("agency") == SmallFolder.expected(police))
    #expect(
      try cuts("agency", "plan: { C-02: { lead: justice } }\n")
        == SmallFolder.expected(
          """
          { "schema": "assessor.cut/2", "by": "agency", "cuts": [
            { "id": "police", "criteria": ["C-01"], "demonstrated": 1, "possible": 1,
              "coverage": 1 },
            { "id": "justice", "criteria": ["C-02"], "demonstrated": 0.2, "possible": 0.2,
              "coverage": 1 }
          ] }
          """))
  }

  private func overview(_ texts: [String]) throws -> NSDictionary {
    try SmallFolder.json(["overview"], on: texts, Self.changes)
  }

  /// Of both 0.35, 0.3 and 0.8; of the second 0.2, 0.6 and 0.6.
  @Test func `are weak where most of those who know half are below two fifths`() throws {
    let texts = [("partial", "20"), ("no", "60"), ("yes", "60")].map { Self.text($0, $1) }
    #expect(
      try overview(texts)
        == SmallFolder.expected(
          """
          { "schema": "assessor.overview/2",
            "groups": [
              { "id": "P1-ONE", "demonstrated": [0.35, 0.3, 0.8], "coverage": [1, 1, 1] }
            ],
            "weakThemes": [{ "id": "both", "weak": 2, "of": 3 }] }
          """))
  }

  /// Answers to both questions in each of some assessments, and the themes that are weak then.
  struct Case: CustomTestStringConvertible, Sendable {
    let answers: [[String]]
    let weak: [String]

    init(_ answers: [[String]], _ weak: String...) { (self.answers, self.weak) = (answers, weak) }

    var testDescription: String {
      answers.map { $0.joined(separator: ", ") }.joined(separator: "; ")
    }
  }

  /// Half of the assessments are not most of them, 0.4 is not below 0.4, who knows nothing is not
  /// counted, and what could still be half is not weak.
  @Test(arguments: [
    Case([["no", "20"], ["yes", "60"]]), .init([["partial", "30"]], "second 1 of 1"),
    .init([["unknown", "unknown"]]),
    .init([["unknown", "unknown"], ["no", "39.9"]], "both 1 of 1", "second 1 of 1"),
    .init([["no", "70"], ["no", "40"]], "both 2 of 2"), .init([["no", ""], ["no", "40"]]),
  ])
  func `are not weak on the edge, nor by what nobody knows`(given: Case) throws {
    let overview = try overview(given.answers.map { Self.text($0[0], $0[1]) })
    let themes = try #require(overview["weakThemes"] as? [[String: Any]])
    let words = themes.map { "\($0["id"] ?? "") \($0["weak"] ?? "") of \($0["of"] ?? "")" }
    #expect(words == given.weak)
  }
}
