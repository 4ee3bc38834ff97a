package import Documents
import Findings
package import Foundation
package import GapAnalysis
import Loading
package import PolicyModel
import Scoring
import YAMLTree

/// The worked examples of the repository, read as the program reads them.
package enum Examples {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  package static let names = [
    "exampleland-2024", "exampleland-2026", "exampleland-2026-shadow", "exampleland-2026-desk",
  ]

  /// What could not be read, and why.
  package struct Unreadable: Error {
    package let what: String
  }

  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  package static func checklist() throws -> Checklist {
    let id = "osce-victim-protection-2022"
    guard
      let checklist = ChecklistFolder.shipped(id).flatMap({ ChecklistLoader.load($0).checklist })
    else { throw Unreadable(what: id) }
    return checklist
  }

  /// An assessment given as text with all that follows from it, and the warnings about it.
  package static func round(
    _ bytes: [UInt8], _ checklist: Checklist, evidence: ScoringRules.EvidenceMode? = nil
  ) throws -> (round: Round, warnings: [String]) {
    var findings = FindingList()
    let source = SourceText(name: "assessment.yaml", bytes: bytes)
    guard let tree = YAMLTree.read(source, findings: &findings) else {
      throw Unreadable(what: "a tree")
    }
    let (assessment, faults) = AssessmentLoader(checklist).load(tree)
    var printer = FindingPrinter(colour: false)
    guard let assessment else { throw Unreadable(what: printer.print(faults)) }
    var rules = checklist.scoring
    if let evidence { rules.evidence = evidence }
    let scorecard = Scorecard(assessment, checklist: checklist, rules: rules)
    return (Round(checklist, assessment, scorecard), faults.lines(of: source))
  }

  package static func round(_ name: String) throws -> (round: Round, warnings: [String]) {
    try round(bytes("Reports/\(name)/assessment.yaml"), checklist())
  }

  /// The ids of what is found in the text of an assessment.
  package static func findings(in text: String) throws -> [String] {
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    if let tree = YAMLTree.read(source, findings: &findings) {
      findings.add(AssessmentLoader(try checklist()).load(tree).1)
    }
    return findings.kept.map(\.id.rawValue)
  }
}

extension DocumentRenderer {
  /// What is written, as text.
  package func text(_ document: Document) -> String {
    String(decoding: bytes(of: document), as: UTF8.self)
  }
}

extension HTMLRenderer {
  /// The page by the program's own templates.
  package static func page(_ document: Document) throws -> String {
    try HTMLRenderer(.standard()).text(document)
  }
}
