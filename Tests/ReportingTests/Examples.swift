import Findings
import Foundation
import GapAnalysis
import Loading
import PolicyModel
import Reporting
import Scoring
import Testing
import YAMLTree

/// The worked examples of the repository, read as the program reads them.
enum Examples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let names = ["exampleland-2024", "exampleland-2026", "exampleland-2026-shadow"]

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  static func checklist() throws -> Checklist {
    let folder = try #require(ChecklistFolder.shipped("osce-victim-protection-2022"))
    return try #require(ChecklistLoader.load(folder).checklist)
  }

  /// The report on an assessment given as text.
  static func report(
    _ bytes: [UInt8], _ checklist: Checklist, evidence: ScoringRules.EvidenceMode? = nil
  ) throws -> Report {
    var findings = FindingList()
    let source = SourceText(name: "assessment.yaml", bytes: bytes)
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    let (assessment, faults) = AssessmentLoader(checklist).load(tree)
    var printer = FindingPrinter(colour: false)
    let loaded = try #require(assessment, "\(printer.print(faults))")
    var rules = checklist.scoring
    if let evidence { rules.evidence = evidence }
    let table = LineTable(source)
    return Report(
      Round(checklist, loaded, Scorecard(loaded, checklist: checklist, rules: rules)),
      warnings: faults.inFileOrder().map { finding in
        finding.place.map { "line \(table.line(at: $0.start)): \(finding.message)" }
          ?? finding.message
      })
  }

  /// The ids of what is found in the text of an assessment.
  static func findings(in text: String) throws -> [String] {
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    if let tree = YAMLTree.read(source, findings: &findings) {
      findings.add(AssessmentLoader(try checklist()).load(tree).1)
    }
    return findings.kept.map(\.id.rawValue)
  }

  static func report(_ name: String) throws -> Report {
    try report(bytes("Reports/\(name)/assessment.yaml"), checklist())
  }
}
