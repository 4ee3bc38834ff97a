import Filling
import Findings
import PolicyModel
import SystemPackage
import YAMLTree

/// Reads the files of a merge, which must be about the same checklist and State.
enum MergeInput {
  static func read(
    _ paths: [String], checklistName: String?
  ) throws -> (Checklist, [MergeSource]) {
    let first = try AssessmentInput.read(paths[0], checklistName: checklistName)
    var findings = first.findings
    var sources: [MergeSource] = []
    var warnings = FindingList()
    if let checklist = first.checklist {
      for path in paths {
        let input = try AssessmentInput.read(Inputs.source(path), against: checklist)
        if path != paths[0] { findings.add(input.findings) }
        guard let tree = input.tree, let assessment = input.assessment else { continue }
        sources.append(
          MergeSource(name: name(path, assessment), assessment: assessment, tree: tree))
        if sources.count > 1 { findings.add(differences(sources[0], sources[sources.count - 1])) }
      }
    }
    guard let checklist = first.checklist, !findings.hasErrors, sources.count == paths.count else {
      throw Failure(
        .inputHasErrors, "the files have \(Inputs.errors(findings)); nothing was written",
        findings: findings)
    }
    for finding in findings.kept where finding.id == .anotherDate { warnings.add(finding) }
    Console.findings(warnings)
    return (checklist, sources)
  }

  /// What an answer's origin is called: the file, and the office that it names.
  private static func name(_ path: String, _ assessment: Assessment) -> String {
    let file = VisibleText.oneLine(FilePath(path).lastComponent?.string ?? path)
    let office = VisibleText.oneLine(assessment.respondent.name)
    return office.isEmpty ? file : "\(file) (\(office))"
  }

  /// What keeps a file from going into the assessment, and what to look at.
  private static func differences(_ base: MergeSource, _ other: MergeSource) -> FindingList {
    var findings = FindingList()
    let (ours, theirs) = (base.assessment, other.assessment)
    func report(
      _ id: FindingID, _ severity: Finding.Severity, _ path: [String], _ message: String,
      _ expected: String
    ) {
      let node = other.tree.value(at: path)
      findings.add(
        Finding(
          id: id, severity: severity, source: other.tree.source,
          place: node.map { other.tree.place($0) }, message: message, expectation: expected))
    }
    if ours.checklistVersion != theirs.checklistVersion {
      report(
        .otherVersion, .error, ["checklist-version"],
        "these answers are to version \(VisibleText.quoted(theirs.checklistVersion))",
        "the assessment answers \(VisibleText.quoted(ours.checklistVersion))")
    }
    if ours.state.code != theirs.state.code {
      report(
        .anotherState, .error, ["state", "code"],
        "these answers are about \(VisibleText.quoted(theirs.state.code))",
        "the assessment is about \(VisibleText.quoted(ours.state.code))")
    }
    if ours.date != theirs.date {
      report(
        .anotherDate, .warning, ["date"], "these answers describe \(theirs.date)",
        "the assessment describes \(ours.date)")
    }
    return findings
  }
}
