import Findings
import Loading
import PolicyModel
import Testing
import YAMLTree

/// A checklist with an indicator of each type, two files long, and what comes of changing its lines.
enum SmallChecklist {
  /// `checklist.yaml`, of 23 lines.
  static let root = """
    checklist: small
    version: 1.0.0
    title: A small checklist
    source: { title: A report, publisher: A publisher }
    facts:
      - { id: party, question: Is the State a Party? }
      - { id: member, question: Is the State a member? }
    victim-groups:
      - { id: men, label: Men }
      - { id: boys, label: Boys }
    instruments:
      - { id: CoE, title: A convention }
    agencies:
      - { id: police, title: The police }
      - { id: justice, title: The ministry of justice }
    themes:
      - { id: children, title: Children }
    scoring: {}
    sections:
      - id: P1
        title: The first panel
        groups:
          - one.yaml

    """

  /// `one.yaml`, of 59 lines.
  static let group = """
    group: P1-ONE
    title: The first group
    criteria:
      - id: C-01
        title: The first criterion
        statement: The duty in words.
        source: { takeaway: P1/1/1, kind: recommendation, digest: 0123456789abcdef }
        weight: 3
        critical: false
        effort: small
        agency: { lead: police, support: [justice] }
        legal:
          - { instrument: CoE, article: 12(1)-(2), confidence: high, applies-if: party }
        themes: [children]
        related: [C-02]
        applies-if: party
        recommendation: Do it.
        not-applicable-when: nobody came
        target: 0.8
        indicators:
          - id: y
            dimension: structure
            type: yes-partial-no
            question: Is it so?
            partial: half of it
          - id: l
            dimension: process
            type: level
            question: How far is it?
            levels: [nothing, a draft, a law, in use]
          - id: e
            dimension: structure
            type: elements
            question: Who takes part?
            elements: [{ id: police, label: Police }, { id: courts, label: Courts }]
          - id: p
            dimension: process
            type: percent
            question: What share?
            worst: 50
            best: 95
          - id: n
            dimension: outcome
            type: number
            question: How long?
            unit: days
            worst: 90
            best: 30
      - id: C-02
        title: The second criterion
        source: { takeaway: P1/1/2, kind: principle, digest: fedcba9876543210 }
        indicators:
          - id: y
            dimension: outcome
            type: yes-partial-no
            question: Was anybody sent back?
            partial: there are allegations
            reversed: true
            red-flag: true

    """

  /// A second group's file, which the checklist does not list by itself.
  static let secondGroup = """
    group: P1-TWO
    title: The second group
    criteria:
      - id: C-03
        title: The third criterion
        source: { takeaway: P1/2/1, kind: diagnosis, digest: 00112233445566ff }
        indicators:
          - { id: y, dimension: process, type: yes-partial-no, question: Is it?, partial: half }

    """

  static func load(
    root: String = root, group: String = group, secondGroup: String = secondGroup,
    states: String? = nil
  ) -> (checklist: Checklist?, FindingList) {
    let files = [
      "checklist.yaml": root, "one.yaml": group, "two.yaml": secondGroup, "states.yaml": states,
    ]
    let folder = ChecklistFolder(name: "small") { path throws(ChecklistFolder.Unreadable) in
      guard let text = files[path] ?? nil else {
        throw ChecklistFolder.Unreadable(reason: "no such file", isMissing: true)
      }
      return Array(text.utf8)
    }
    return ChecklistLoader.load(folder)
  }

  static func sound() throws -> Checklist {
    let (checklist, findings) = load()
    try #require(findings.errorCount + findings.warningCount == 0)
    return try #require(checklist)
  }
}

/// An answer sheet for the small checklist, without findings.
enum SoundAssessment {
  /// Of 10 lines.
  static let text = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    respondent: { role: government, name: An office }
    facts: { party: yes, member: no }
    answers:
      C-01.y: yes
    plan:
      C-01: { lead: police }

    """

  /// The lines before `answers:`, six of them, and the answers given, each beginning on line 8.
  static func answering(_ answers: String) -> String {
    text.replacing(lines: 8...10, with: answers)
  }
}

extension String {
  /// The text with some lines, counted from 1, replaced; an empty replacement deletes them.
  func replacing(lines replaced: ClosedRange<Int>, with replacement: String) -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.replaceSubrange(
      replaced.lowerBound - 1..<replaced.upperBound,
      with: replacement.isEmpty ? [] : [replacement])
    return lines.joined(separator: "\n")
  }
}

/// What reading one assessment gave.
struct ReadAssessment {
  let assessment: Assessment?
  let findings: FindingList

  init(_ text: String, of checklist: Checklist) {
    var findings = FindingList()
    let source = SourceText(name: "sheet.yaml", bytes: Array(text.utf8))
    guard let tree = YAMLTree.read(source, findings: &findings) else {
      (assessment, self.findings) = (nil, findings)
      return
    }
    let (assessment, faults) = AssessmentLoader(checklist).load(tree)
    findings.add(faults)
    self.assessment = findings.hasErrors ? nil : assessment
    self.findings = findings
  }
}

extension FindingList {
  /// Each finding as `8:11 error not-an-answer`, in the order in which they are printed; a finding
  /// about a file as a whole has no position.
  var marks: [String] { inFileOrder().map(\.mark) }

  /// The same with the file's name before it, for findings about several files.
  var marksByFile: [String] {
    inFileOrder().map { finding in
      "\(finding.source.name.split(separator: "/").last ?? ""):\(finding.mark)"
    }
  }

  var printed: String {
    var printer = FindingPrinter(colour: false)
    return printer.print(self)
  }
}

extension Finding {
  fileprivate var mark: String {
    let what = "\(severity.rawValue) \(id)"
    guard let place else { return what }
    let position = LineTable(source).position(of: place.start)
    return "\(position.line):\(position.column) \(what)"
  }
}
