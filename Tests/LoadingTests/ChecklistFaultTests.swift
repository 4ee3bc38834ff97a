import Findings
import Loading
import Testing

/// What is wrong in `checklist.yaml`, each fault in a sound file with its place.
///
/// The lines of that file, for the positions below:
///
///      1 checklist: small
///      2 version: 1.0.0
///      3 title: A small checklist
///      4 source: { title: A report, publisher: A publisher }
///      5 facts:
///      6   - { id: party, question: Is the State a Party? }
///      7   - { id: member, question: Is the State a member? }
///      8 victim-groups:
///      9   - { id: men, label: Men }
///     10   - { id: boys, label: Boys }
///     11 instruments:
///     12   - { id: CoE, title: A convention }
///     13 agencies:
///     14   - { id: police, title: The police }
///     15   - { id: justice, title: The ministry of justice }
///     16 themes:
///     17   - { id: children, title: Children }
///     18 scoring: {}
///     19 sections:
///     20   - id: P1
///     21     title: The first panel
///     22     groups:
///     23       - one.yaml
@Suite struct `A fault in a checklist's first file` {
  private func expect(_ fault: Fault) {
    let root = SmallChecklist.root.replacing(lines: fault.lines, with: fault.replacement)
    let (checklist, findings) = SmallChecklist.load(root: root)
    #expect(findings.marksByFile == fault.findings.map { "checklist.yaml:\($0)" })
    #expect((checklist == nil) == findings.hasErrors)
  }

  @Test(arguments: [
    Fault(
      "a misspelt key", 3, "titel: A small checklist", "3:1 error unknown-key"),
    .init("an unknown key", 18, "colour: red", "18:1 error unknown-key"),
    .init("a key given twice", 18, "title: Again", "18:1 error duplicate-key"),
    .init("no id", 1, "", "1:1 error missing-key"),
    .init("no version", 2, "", "1:1 error missing-key"),
    .init("no sections", 19...23, "", "1:1 error missing-key"),
    .init("an id of two words", 1, "checklist: a b", "1:12 error malformed-id"),
    .init(
      "an id of 65 letters", 1, "checklist: \(String(repeating: "a", count: 65))",
      "1:12 error malformed-id"),
    .init("a blank title", 3, "title:", "3:7 error blank"),
    .init("a list for a version", 2, "version: [1, 0]", "2:10 error wrong-kind"),
    .init("a text for sections", 19...23, "sections: P1", "19:11 error wrong-kind"),
    .init("a list for a file", 1...23, "- a\n", "1:1 error wrong-kind"),
    .init("a text for its source", 4, "source: OSCE", "4:9 error wrong-kind"),
    .init(
      "a source without a publisher", 4, "source: { title: A report }",
      "4:11 error missing-key"),
    .init("a tag", 3, "title: !x A", "3:8 error tag"),
    .init("no source", 4, "", "warning no-source"),
  ])
  func `in its head stands at its line and column`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault("a text for a list", 8...10, "victim-groups: men", "8:16 error wrong-kind"),
    .init("a text for an entry", 9, "  - men", "9:5 error wrong-kind"),
    .init("no label", 9, "  - { id: men }", "9:7 error missing-key"),
    .init(
      "a title for a label", 9, "  - { id: men, title: Men }", "9:7 error missing-key",
      "9:16 error unknown-key"),
    .init("an id with spaces", 9, "  - { id: men and boys, label: M }", "9:11 error malformed-id"),
    .init(
      "an id with a letter of another script", 9, "  - { id: mén, label: M }",
      "9:11 error malformed-id"),
    .init("a fact twice", 7, "  - { id: party, question: Again? }", "7:11 error duplicate-id"),
    .init("a victim group twice", 10, "  - { id: men, label: Boys }", "10:11 error duplicate-id"),
    .init(
      "an instrument twice", 12, "  - { id: CoE, title: A }\n  - { id: CoE, title: B }",
      "13:11 error duplicate-id"),
    .init(
      "an agency twice", 13, "agencies:\n  - { id: justice, title: J }",
      "16:11 error duplicate-id"),
    .init(
      "a theme twice", 16, "themes:\n  - { id: children, title: C }",
      "18:11 error duplicate-id"),
    .init(
      "an unknown force", 12, "  - { id: CoE, title: A, force: strong }",
      "12:33 error not-a-choice"),
  ])
  func `in its vocabularies stands at its line and column`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault("a misspelt key", 18, "scoring: { patrial: 0.5 }", "18:12 error unknown-key"),
    .init("a share above 1", 18, "scoring: { partial: 1.5 }", "18:21 error not-a-number"),
    .init("a share below 0", 18, "scoring: { gate: -0.1 }", "18:18 error not-a-number"),
    .init("a share that is no number", 18, "scoring: { met: nan }", "18:17 error not-a-number"),
    .init(
      "bands that fall", 18, "scoring: { bands: [0.2, 0.6, 0.4, 0.8] }",
      "18:19 error not-ascending"),
    .init(
      "bands that stand still", 18, "scoring: { bands: [0.2, 0.4, 0.4, 0.8] }",
      "18:19 error not-ascending"),
    .init("three bands", 18, "scoring: { bands: [0.2, 0.4, 0.6] }", "18:19 error wrong-count"),
    .init("a text for bands", 18, "scoring: { bands: 0.2 }", "18:19 error wrong-kind"),
    .init(
      "better evidence counts less", 18, "scoring: { evidence-factors: [0.5, 0.75, 1] }",
      "18:30 error not-descending"),
    .init("tiers that rise", 18, "scoring: { tiers: [25, 50] }", "18:19 error wrong-count"),
    .init("one tier", 18, "scoring: { tiers: [25] }", "18:19 error wrong-count"),
    .init("a priority above 100", 18, "scoring: { tiers: [101, 25] }", "18:20 error not-a-number"),
    .init("a band above 4", 18, "scoring: { cap-band: 5 }", "18:22 error not-a-number"),
    .init("an unknown mode", 18, "scoring: { evidence: sometimes }", "18:22 error not-a-choice"),
    .init("no runs", 18, "scoring: { runs: 0 }", "18:18 error not-a-number"),
    .init("a negative seed", 18, "scoring: { seed: -1 }", "18:18 error not-a-number"),
    .init("half a month", 18, "scoring: { evidence-months: 1.5 }", "18:29 error not-a-number"),
    .init("an effort of 0", 18, "scoring: { effort: { small: 0 } }", "18:29 error not-a-number"),
    .init("a text for scoring", 18, "scoring: default", "18:10 error wrong-kind"),
  ])
  func `in its scoring stands at its line and column`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault("no title", 21, "", "20:5 error missing-key"),
    .init("no groups", 22...23, "", "20:5 error missing-key"),
    .init("a text for groups", 22...23, "    groups: one.yaml", "22:13 error wrong-kind"),
    .init(
      "a section twice", 23, "      - one.yaml\n  - { id: P1, title: A, groups: [two.yaml] }",
      "24:11 error duplicate-id"),
    .init("a file that is not there", 23, "      - three.yaml", "23:9 error unreadable-file"),
    .init(
      "a file that is listed twice", 23, "      - one.yaml\n      - one.yaml",
      "24:9 error listed-twice"),
    .init("a path out of the folder", 23, "      - ../one.yaml", "23:9 error outside-folder"),
    .init(
      "a path out of the folder further on", 23, "      - a/../../one.yaml",
      "23:9 error outside-folder"),
    .init("a path from the root", 23, "      - /etc/passwd", "23:9 error outside-folder"),
    .init("a blank path", 23, "      - ''", "23:9 error blank"),
  ])
  func `in its sections stands at its line and column`(fault: Fault) { expect(fault) }

  @Test func `does not hide the others, nor those of its groups`() {
    let root = SmallChecklist.root
      .replacing(lines: 23...23, with: "      - one.yaml\n      - two.yaml\n      - three.yaml")
      .replacing(lines: 18...18, with: "scoring: { partial: 2, gates: 1 }")
      .replacing(lines: 2...2, with: "version:")
    let group = SmallChecklist.group
      .replacing(lines: 41...41, with: "        best: 50")
      .replacing(lines: 10...10, with: "    effort: huge")
      .replacing(lines: 8...8, with: "    weight: -1")
    let second = SmallChecklist.secondGroup.replacing(lines: 1...1, with: "group: P1-ONE")
    let (checklist, findings) = SmallChecklist.load(
      root: root, group: group, secondGroup: second)
    #expect(checklist == nil)
    #expect(
      findings.marksByFile.sorted() == [
        "checklist.yaml:18:21 error not-a-number", "checklist.yaml:18:24 error unknown-key",
        "checklist.yaml:25:9 error unreadable-file", "checklist.yaml:2:9 error blank",
        "one.yaml:10:13 error not-a-choice", "one.yaml:41:15 error equal-goalposts",
        "one.yaml:8:13 error not-a-number", "two.yaml:1:8 error duplicate-id",
      ])
  }

  @Test func `that is missing altogether concerns the folder as a whole`() {
    let folder = ChecklistFolder(name: "nowhere") { _ throws(ChecklistFolder.Unreadable) in
      throw ChecklistFolder.Unreadable(reason: "no such file")
    }
    let (checklist, findings) = ChecklistLoader.load(folder)
    #expect(checklist == nil)
    #expect(
      findings.printed == """
        nowhere/checklist.yaml: error: cannot be read: no such file
          = help: a checklist is a folder with a file checklist.yaml in it

        """)
  }
}
