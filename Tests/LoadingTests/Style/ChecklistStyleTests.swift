import Findings
import Loading
import PolicyModel
import Testing

/// Each kind of warning about a checklist's style, on a checklist that has no other.
@Suite struct `The style of a checklist` {
  /// Two criteria that nothing can be said against.
  private static let root = """
    checklist: sound
    version: 1.0.0
    title: A sound checklist
    source: { title: A report, publisher: A publisher }
    facts: [{ id: party, question: Is it a Party? }]
    agencies: [{ id: justice, title: Justice }]
    themes: [{ id: law, title: Law }]
    instruments: [{ id: CoE, title: A convention }]
    sections: [{ id: P1, title: One, groups: [one.yaml] }]
    """

  private static let group = """
    group: P1-A
    title: The group
    criteria:
      - id: C-01
        title: The first
        source: { takeaway: P1/1/1, kind: recommendation, digest: 0123456789abcdef }
        weight: 3
        critical: true
        agency: { lead: justice }
        legal: [{ instrument: CoE, article: 1, applies-if: party }]
        related: [C-02]
        recommendation: Adopt a law.
        indicators:
          - id: s1
            dimension: structure
            type: yes-partial-no
            question: Does a law say so, and is it in force?
            partial: A draft is before parliament.
          - { id: p1, dimension: process, type: percent, question: What share?, worst: 0, best: 9 }
          - { id: o1, dimension: outcome, type: percent, question: What share?, worst: 9, best: 0 }
      - id: C-02
        title: The second
        source: { takeaway: P1/1/2, kind: principle, digest: fedcba9876543210 }
        themes: [law]
        related: [C-01]
        recommendation: Finance it.
        indicators:
          - { id: p1, dimension: process, type: percent, question: What share?, worst: 0, best: 9 }

    """

  private func findings(
    _ old: String, _ new: String, inRoot: Bool = false, off: [ChecklistStyle] = []
  ) throws -> [String] {
    let (root, group) =
      inRoot
      ? (Self.root.replacing(old, with: new), Self.group)
      : (Self.root, Self.group.replacing(old, with: new))
    try #require(old.isEmpty || (inRoot ? root != Self.root : group != Self.group))
    let folder = ChecklistFolder(name: "sound") { file throws(ChecklistFolder.Unreadable) in
      guard file != "states.yaml" else {
        throw ChecklistFolder.Unreadable(reason: "no such file", isMissing: true)
      }
      return Array((file == "checklist.yaml" ? root : group).utf8)
    }
    let styles = ChecklistStyle.allCases.filter { !off.contains($0) }
    let (checklist, findings) = ChecklistLoader.review(folder, styles: styles)
    try #require(checklist != nil, "\(findings.kept.map(\.message))")
    #expect(findings.kept.allSatisfy { $0.severity == .warning })
    return findings.kept.map { "\($0.id): \($0.message)" }
  }

  @Test func `has nothing against a sound one`() throws {
    #expect(try findings("", "") == [])
  }

  private static let cases: [(old: String, new: String, expected: String)] = [
    (
      "Does a law say so, and is it in force?",
      "Is " + String(repeating: "x", count: 237) + "?",
      "question-too-long: the question of C-01.s1 has 241 characters"
    ),
    (
      "Does a law say so, and is it in force?", "Is there a law? Is it in force?",
      "two-questions: C-01.s1 asks two questions at once"
    ),
    (
      "outcome, type: percent, question: What share?",
      "outcome, type: percent, question: \"What share is it, and is it rising?\"",
      "two-questions: C-01.o1 asks two questions at once"
    ),
    (
      "A draft is before parliament.", "Not fully.",
      "partial-says-nothing: 'partial' of C-01.s1 does not say what counts as partial"
    ),
    (
      "dimension: outcome", "dimension: process",
      "dimension-missing: C-01 is critical and asks nothing about outcome"
    ),
    (
      "Adopt a law.", "The law is adopted.",
      "recommendation-without-verb: the recommendation of C-01 begins with 'the'"
    ),
    (
      "recommendation: Finance it.", "recommendation:",
      "recommendation-without-verb: C-02 has no recommendation"
    ),
    (
      "weight: 3", "weight: 0.1",
      "weight-out-of-line: C-01 weighs 0.1, the criterion in the middle 1"
    ),
    (
      "id: s1\n", "id: s1\n        weight: 6\n",
      "weight-out-of-line: C-01.s1 weighs 6, the indicator in the middle 1"
    ),
    ("related: [C-01]", "related: []", "not-related: no criterion names C-01 under 'related'"),
    ("themes: [law]", "themes: []", "never-used: nothing refers to the theme 'law'"),
    (", applies-if: party", "", "never-used: nothing refers to the fact 'party'"),
    (
      "legal: [{ instrument: CoE, article: 1, applies-if: party }]", "applies-if: party",
      "never-used: nothing refers to the instrument 'CoE'"
    ),
    (
      "agency: { lead: justice }\n", "\n", "never-used: nothing refers to the agency 'justice'"
    ),
  ]

  @Test(arguments: cases.indices)
  func `is told of, and can be switched off by its id`(index: Int) throws {
    let (old, new, expected) = Self.cases[index]
    #expect(try findings(old, new) == [expected])
    let id = String(expected.prefix { $0 != ":" })
    let style = try #require(ChecklistStyle(rawValue: id))
    #expect(try findings(old, new, off: [style]) == [])
  }

  @Test func `of English is not asked of another language`() throws {
    let old = "title: A sound checklist"
    #expect(try findings(old, old + "\nlanguage: no", inRoot: true) == [])
    let text = Self.group.replacing("Adopt a law.", with: "All vedtas.")
    let folder = ChecklistFolder(name: "sound") { file throws(ChecklistFolder.Unreadable) in
      guard file != "states.yaml" else {
        throw ChecklistFolder.Unreadable(reason: "no such file", isMissing: true)
      }
      return Array((file == "checklist.yaml" ? Self.root + "\nlanguage: nb" : text).utf8)
    }
    #expect(
      ChecklistLoader.review(folder, styles: ChecklistStyle.allCases).1.kept.map(\.id.rawValue)
        == [])
  }

  @Test func `of the shipped checklists is sound`() throws {
    for id in ChecklistFolder.shippedIDs {
      let folder = try #require(ChecklistFolder.shipped(id))
      let findings = ChecklistLoader.review(folder, styles: ChecklistStyle.allCases).1
      #expect(findings.kept.map(\.message) == [])
    }
  }
}
