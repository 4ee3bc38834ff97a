import Filling
import Findings
import Foundation
import Loading
import PolicyModel
import TestFiles
import Testing
import YAMLTree

/// The table of what people type: `Tests/Fixtures/typed-inputs.tsv`, which the form's browser test reads too.
enum TypedInputs {
  struct Row: CustomTestStringConvertible {
    let kind: String
    let typed: String
    let file: Expected
    let words: Expected
    let page: Expected

    var testDescription: String { "\(kind) \(typed)" }
  }

  enum Expected: Equatable {
    case value(String)
    case refused
    /// Refused, with both readings named.
    case asked(String, String)

    init(_ text: Substring) {
      if text == "-" {
        self = .refused
      } else if text.hasPrefix("?") {
        let both = text.dropFirst().split(separator: "|").map(String.init)
        self = .asked(both[0], both[1])
      } else {
        self = .value(String(text))
      }
    }
  }

  static let all: [Row] = {
    let text = (try? Files.text("\(Files.fixtures)/typed-inputs.tsv")) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Row(
        kind: String(cells[0]), typed: unescaped(cells[1]), file: Expected(cells[2]),
        words: Expected(cells[3]), page: Expected(cells[4]))
    }
  }()

  static func of(_ kinds: String...) -> [Row] { all.filter { kinds.contains($0.kind) } }

  /// `\u00a0` stands for what could not be told from a blank.
  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing(/\\u([0-9a-f]{4})/) { match in
      UInt32(match.1, radix: 16).flatMap { UnicodeScalar($0) }.map { String(Character($0)) } ?? ""
    }
  }

  // MARK: The assessment that it is typed into

  /// The question of each kind.
  static let questions = [
    "percent": "P1-LEAD-02.o1", "days": "P1-IDAS-03.p1", "words": "P1-LEAD-01.s1",
    "level": "P4-CRIS-02.s2", "list": "P1-NPUN-01.p3",
  ]
  static let evidenceQuestion = "P1-LEAD-01.s1"

  static let checklist: Checklist? = ChecklistFolder.shipped("osce-victim-protection-2022")
    .flatMap { ChecklistLoader.load($0).0 }

  /// An assessment's text with one line in the place of one of its parts.
  static func text(
    state: String = "\"XX\"", period: String = "", source: String = "s", answers: String = ""
  ) -> String {
    """
    assessment: osce-victim-protection-2022
    checklist-version: 2.0.0
    state: { code: \(state), name: Exampleland }
    date: 2026-06-30
    period: \(period)
    sources:
      \(source): { title: Report, type: report }
    answers:
    \(answers)

    """
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// What a loader finds in a text: the assessment, and what it says to whoever wrote it.
  struct Outcome {
    let assessment: Assessment?
    let said: String

    init(_ tree: YAMLTree, _ checklist: Checklist) {
      let (assessment, findings) = AssessmentLoader(checklist).load(tree)
      self.assessment = assessment
      said = Self.words(findings)
    }

    init(_ findings: FindingList) { (assessment, said) = (nil, Self.words(findings)) }

    private static func words(_ findings: FindingList) -> String {
      findings.kept.filter { $0.severity == .error }
        .map { ([$0.message, $0.expectation ?? ""] + $0.help).joined(separator: " ") }
        .joined(separator: "\n")
    }
  }

  static func tree(_ text: String) throws -> YAMLTree {
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    return try #require(YAMLTree.read(source, findings: &findings), "\(text)")
  }
}
