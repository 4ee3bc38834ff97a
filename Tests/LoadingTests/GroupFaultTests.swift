import Findings
import Loading
import Testing

/// What is wrong in a group's file, each fault in a sound file with its place.
///
/// The lines of that file, for the positions below:
///
///      1 group: P1-ONE                            21       - id: y
///      2 title: The first group                   22         dimension: structure
///      3 criteria:                                23         type: yes-partial-no
///      4   - id: C-01                             24         question: Is it so?
///      5     title: The first criterion           25         partial: half of it
///      6     statement: The duty in words.        26       - id: l
///      7     source: { takeaway: P1/1/1, …        27         dimension: process
///      8     weight: 3                            28         type: level
///      9     critical: false                      30         levels: [nothing, …
///     10     effort: small                        31       - id: e
///     11     agency: { lead: police, …            33         type: elements
///     12     legal:                               35         elements: [{ …
///     13       - { instrument: CoE, …             36       - id: p
///     14     themes: [children]                   38         type: percent
///     15     related: [C-02]                      40         worst: 50
///     16     applies-if: party                    41         best: 95
///     17     recommendation: Do it.               42       - id: n
///     18     not-applicable-when: nobody came     44         type: number
///     19     target: 0.8                          46         unit: days
///     20     indicators:                          49   - id: C-02
@Suite struct `A fault in a group's file` {
  private func expect(_ fault: Fault) {
    let group = SmallChecklist.group.replacing(lines: fault.lines, with: fault.replacement)
    let (checklist, findings) = SmallChecklist.load(group: group)
    #expect(findings.marksByFile == fault.findings.map { "one.yaml:\($0)" })
    #expect((checklist == nil) == findings.hasErrors)
  }

  @Test(arguments: [
    Fault("no id", 1, "", "1:1 error missing-key"),
    .init("no title", 2, "", "1:1 error missing-key"),
    .init("no criteria", 3...59, "", "1:1 error missing-key"),
    .init("an empty list of criteria", 3...59, "criteria: []", "3:11 error empty-list"),
    .init("a text for criteria", 3...59, "criteria: none", "3:11 error wrong-kind"),
    .init("an id with spaces", 1, "group: P1 ONE", "1:8 error malformed-id"),
    .init("an unknown key", 2, "title: A\nweight: 3", "3:1 error unknown-key"),
    .init("nothing but a comment", 1...59, "# to be written\n", "error empty-file"),
    .init("a quotation mark that is open", 2, "title: \"The first", "2:8 error unclosed-quote"),
    .init("a tab", 5, "\ttitle: A", "5:1 error tab-indentation"),
  ])
  func `in its head stands at its line and column`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault("a misspelt key", 10, "    efort: small", "10:5 error unknown-key"),
    .init("a key given twice", 10, "    title: Again", "10:5 error duplicate-key"),
    .init("an anchor", 5, "    title: &t A", "5:12 error anchor"),
    .init("no id", 4...5, "  - title: A", "4:5 error missing-key"),
    .init("no title", 5, "", "4:5 error missing-key"),
    .init("no indicators", 20...48, "", "4:5 error missing-key"),
    .init("an empty list of indicators", 20...48, "    indicators: []", "20:17 error empty-list"),
    .init(
      "a text for a criterion", 49...59, "  - none", "15:15 error unknown-id",
      "49:5 error wrong-kind"),
    .init("an id twice", 49, "  - id: C-01", "15:15 error unknown-id", "49:9 error duplicate-id"),
    .init("an id with a point", 4, "  - id: C.01", "4:9 error malformed-id"),
    .init("neither true nor false", 9, "    critical: maybe", "9:15 error not-a-choice"),
    .init("an unknown effort", 10, "    effort: huge", "10:13 error not-a-choice"),
    .init("a target above 1", 19, "    target: 1.5", "19:13 error not-a-number"),
    .init("a negative target", 19, "    target: -0.5", "19:13 error not-a-number"),
    .init(
      "a text for conditions on a fact", 16, "    applies-if: { party: yes }",
      "16:17 error wrong-kind"),
  ])
  func `in a criterion stands at its line and column`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    "-1", "-0.001", "inf", ".inf", "infinity", "nan", ".nan", "1e3", "\"1,5\"", "three", "+1",
    "0x3",
    "1000001", "99999999999999999999999999999999999999", "1_000", ".5", "[3]", "{}", "",
  ])
  func `in a weight stands at its line and column`(weight: String) {
    let group = SmallChecklist.group.replacing(lines: 8...8, with: "    weight: \(weight)")
    let (checklist, findings) = SmallChecklist.load(group: group)
    let id =
      weight.isEmpty ? "blank" : "[{".contains(weight.prefix(1)) ? "wrong-kind" : "not-a-number"
    #expect(findings.marks == ["8:\(weight.isEmpty ? 12 : 13) error \(id)"])
    #expect(checklist == nil)
  }

  @Test(arguments: [
    Fault(
      "a digest in capitals", 7,
      "    source: { takeaway: P1/1/1, kind: recommendation, digest: 0123456789ABCDEF }",
      "7:63 error malformed-digest"),
    .init(
      "a digest that is too short", 7,
      "    source: { takeaway: P1/1/1, kind: recommendation, digest: 0123456789abcde }",
      "7:63 error malformed-digest"),
    .init(
      "an unknown kind", 7,
      "    source: { takeaway: P1/1/1, kind: advice, digest: 0123456789abcdef }",
      "7:39 error not-a-choice"),
    .init(
      "no digest", 7, "    source: { takeaway: P1/1/1, kind: recommendation }",
      "7:15 error missing-key"),
    .init("an unknown lead", 11, "    agency: { lead: polise }", "11:21 error unknown-id"),
    .init("no lead", 11, "    agency: { support: [justice] }", "11:15 error missing-key"),
    .init(
      "support listed twice", 11, "    agency: { lead: police, support: [justice, justice] }",
      "11:48 error listed-twice"),
    .init(
      "an unknown instrument", 13, "      - { instrument: Coe, article: 12 }",
      "13:23 error unknown-id"),
    .init("no article", 13, "      - { instrument: CoE }", "13:11 error missing-key"),
    .init(
      "an unknown confidence", 13,
      "      - { instrument: CoE, article: 12, confidence: sure }", "13:53 error not-a-choice"),
    .init("an unknown theme", 14, "    themes: [childern]", "14:14 error unknown-id"),
    .init("a theme without brackets", 14, "    themes: children", "14:13 error wrong-kind"),
    .init("an unknown criterion", 15, "    related: [C-99]", "15:15 error unknown-id"),
    .init(
      "a related criterion twice", 15, "    related: [C-02, C-02]",
      "15:21 error listed-twice"),
    .init("an unknown fact", 16, "    applies-if: not parti", "16:17 error unknown-id"),
    .init(
      "an unknown fact in a list", 16, "    applies-if: [party, parti]",
      "16:25 error unknown-id"),
  ])
  func `in a reference stands at its line and column`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault("no dimension", 22, "", "21:9 error missing-key"),
    .init("an unknown dimension", 22, "        dimension: result", "22:20 error not-a-choice"),
    .init("no type", 23, "", "21:9 error missing-key"),
    .init("an unknown type", 23, "        type: yes-no", "23:15 error not-a-choice"),
    .init("no question", 24, "", "21:9 error missing-key"),
    .init("an id twice", 26, "      - id: y", "26:13 error duplicate-id"),
    .init("an id with a point", 26, "      - id: y.1", "26:13 error malformed-id"),
    .init(
      "a negative weight", 25, "        partial: half\n        weight: -0.5",
      "26:17 error not-a-number"),
    .init(
      "a requirement that is neither", 25, "        partial: half\n        required: often",
      "26:19 error not-a-choice"),
    .init(
      "a red flag that is neither", 25, "        partial: half\n        red-flag: often",
      "26:19 error not-a-choice"),
    .init(
      "an unknown key", 25, "        partial: half\n        redflag: true",
      "26:9 error unknown-key"),
    .init("a text for an indicator", 21...25, "      - y", "21:9 error wrong-kind"),
  ])
  func `in an indicator stands at its line and column`(fault: Fault) { expect(fault) }

  @Test(arguments: [
    Fault("no word on what is partial", 25, "", "23:15 error missing-key"),
    .init("a blank on what is partial", 25, "        partial:", "25:17 error blank"),
    .init("no levels", 30, "", "28:15 error missing-key"),
    .init("a single level", 30, "        levels: [nothing]", "30:17 error wrong-count"),
    .init("a text for levels", 30, "        levels: nothing", "30:17 error wrong-kind"),
    .init("a blank level", 30, "        levels: [nothing, '']", "30:27 error blank"),
    .init("no elements", 35, "", "33:15 error missing-key"),
    .init("an empty list of elements", 35, "        elements: []", "35:19 error empty-list"),
    .init(
      "an element twice", 35,
      "        elements: [{ id: a, label: A }, { id: a, label: B }]", "35:47 error duplicate-id"),
    .init(
      "an element without a label", 35, "        elements: [{ id: a }]",
      "35:22 error missing-key"),
    .init("an element that is a text", 35, "        elements: [police]", "35:20 error wrong-kind"),
    .init("no worst", 40, "", "38:15 error missing-key"),
    .init("no best", 41, "", "38:15 error missing-key"),
    .init("worst and best the same", 41, "        best: 50", "41:15 error equal-goalposts"),
    .init(
      "worst and best the same number", 41, "        best: 50.0", "41:15 error equal-goalposts"),
    .init(
      "a minimum above a goalpost", 46, "        unit: days\n        minimum: 31",
      "47:18 error minimum-above-goalpost"),
    .init("a goalpost below 0 alone", 48, "        best: -5", "48:15 error minimum-above-goalpost"),
    .init(
      "a minimum that is a word", 46, "        unit: days\n        minimum: low",
      "47:18 error not-a-number"),
    .init(
      "a minimum of a percentage", 41, "        best: 95\n        minimum: 0",
      "42:18 error key-of-another-type"),
    .init("a goalpost that is a word", 40, "        worst: low", "40:16 error not-a-number"),
    .init("a goalpost that is no number", 41, "        best: .nan", "41:15 error not-a-number"),
    .init("a goalpost at infinity", 48, "        best: -.inf", "48:15 error not-a-number"),
    .init("no unit", 46, "", "44:15 error missing-key"),
    .init(
      "a reversed level", 30, "        levels: [a, b]\n        reversed: true",
      "31:19 error key-of-another-type"),
    .init(
      "a reversed percentage", 41, "        best: 95\n        reversed: false",
      "42:19 error key-of-another-type"),
    .init(
      "a unit for a percentage", 41, "        best: 95\n        unit: days",
      "42:15 error key-of-another-type"),
    .init(
      "goalposts for a word", 25, "        partial: half\n        worst: 0",
      "26:16 error key-of-another-type"),
  ])
  func `in what a type needs stands at its line and column`(fault: Fault) { expect(fault) }
}
