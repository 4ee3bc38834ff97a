package import Filling
package import Findings
package import PolicyModel
import SystemPackage
import YAMLTree

/// The files of a merge, read: all without errors, about one checklist and one State.
package struct MergeReading {
  package let checklist: Checklist
  /// The assessment, then the files in the order given.
  package let sources: [MergeSource]
  /// What to look at, though it keeps nothing from being merged.
  package let warnings: FindingList
  /// One for each of the sources.
  let lines: [LineTable]
  /// The assessment's path.
  private let path: String

  /// - Parameters:
  ///   - path: the assessment that the answers go into.
  ///   - others: the files that they come from.
  package init(_ path: String, _ others: [String], checklistName: String?) throws {
    let first = try AssessmentReading(path, checklistName: checklistName)
    let paths = [path] + others
    var findings = first.findings
    var sources: [MergeSource] = []
    if let checklist = first.checklist {
      for other in paths {
        let reading = try AssessmentReading(FileAccess.source(other), against: checklist)
        if other != path { findings.add(reading.findings) }
        guard let tree = reading.tree, let assessment = reading.assessment else { continue }
        sources.append(
          MergeSource(name: Self.name(other, assessment), assessment: assessment, tree: tree))
        if sources.count > 1 {
          findings.add(Self.differences(sources[0], sources[sources.count - 1]))
        }
      }
    }
    guard let checklist = first.checklist, !findings.hasErrors, sources.count == paths.count else {
      throw WorkspaceFailure.filesHaveErrors(findings)
    }
    var warnings = FindingList()
    let differences: [FindingID] = [.anotherDate, .anotherBasis, .anotherPeriod]
    for finding in findings.kept where differences.contains(finding.id) { warnings.add(finding) }
    (self.path, self.checklist, self.sources, self.warnings) = (path, checklist, sources, warnings)
    lines = sources.map { LineTable($0.tree.source) }
  }

  /// What an answer's origin is called: the file, and the office that it names.
  private static func name(_ path: String, _ assessment: Assessment) -> String {
    let file = VisibleText.oneLine(FilePath(path).lastComponent?.string ?? path)
    let office = VisibleText.oneLine(assessment.respondent.name)
    return office.isEmpty ? file : "\(file) (\(office))"
  }

  // MARK: Merging

  /// Puts the answers together.
  ///
  /// - Parameter decide: the index of the party preferred in a conflict; nil where it is left undecided.
  ///   Its error ends the merge.
  package func merge(_ decide: @escaping (MergeConflict) throws -> Int?) throws -> Merge {
    try Merge(sources, checklist: checklist, decide: decide)
  }

  /// Writes what a merge decided into the assessment, as the file is now.
  package func save(_ merge: Merge) throws {
    try saving(merge).save(to: AssessmentFile(path))
  }

  /// The assessment with what a merge decided.
  package func text(_ merge: Merge) throws -> String {
    String(decoding: try saving(merge).edited(sources[0].tree.source), as: UTF8.self)
  }

  /// Writes it to a place of its own, over what is there.
  package func write(_ merge: Merge, to output: String) throws {
    try FileAccess.write(saving(merge).edited(sources[0].tree.source), to: output)
  }

  private func saving(_ merge: Merge) -> EditsSaving {
    EditsSaving(
      edits: merge.edits, work: .merge, checklist: checklist, basis: sources[0].tree)
  }
}
