import ArgumentParser
import Documents
import Findings
import Reporting
import Workspace

/// A kind of warning, by its id.
struct WarningKind: ExpressibleByArgument {
  let id: FindingID

  init?(argument: String) {
    guard let kind = FindingKind.all.first(where: { $0.id.rawValue == argument }),
      kind.severity == .warning
    else { return nil }
    id = kind.id
  }

  static var allValueStrings: [String] {
    FindingKind.all.filter { $0.severity == .warning }.map(\.id.rawValue)
  }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks assessments and checklist folders.",
    discussion: """
      Prints every fault and everything to look at again, with its place; then a count, and how \
      complete each assessment is. Ends with 65 if any file has an error; warnings do not count.

      Of an assessment errors come first, then warnings, those first that weigh most; more than three of \
      a kind are told in one, with the ids that they are about. '--brief' counts them by kind, and \
      'assessor findings ID' explains a kind.

      Examples:
        assessor check norway.yaml
        assessor check ministry-*.yaml Checklists/my-checklist
        assessor check Checklists/my-checklist --off not-related
        assessor check norway.yaml --brief
        assessor check norway.yaml --off unsupported --off evidence-stale
        find . -name '*.yaml' -print0 | assessor check --brief --files-from -
      """)

  @Argument(
    help: ArgumentHelp("Assessment files and checklist folders.", valueName: "file|dir"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var list: FileList

  @Option(
    help: ArgumentHelp(
      "Leave out a kind of warning by its id, such as not-related; may be given again.",
      discussion: "'--brief' and 'assessor findings' name the kinds. Errors cannot be left out.",
      valueName: "finding"))
  var off: [WarningKind] = []

  @Flag(help: "Count the findings by kind, and print none of them.")
  var brief = false

  @OptionGroup var option: ChecklistOption

  func validate() throws { try list.require(paths) }

  func run() throws {
    try withExitCode {
      let paths = try list.paths(behind: paths)
      var hasErrors = false
      var firstFailure: ExitReason?
      var shelf = ChecklistShelf()
      try ProgressDisplay.during("checking files", of: paths.count) { advance in
        for path in paths {
          do {
            hasErrors = try check(path.path, &shelf).hasErrors || hasErrors
          } catch let failure as WorkspaceFailure {
            let failure = Failure(failure, namedAt: path.place)
            failure.tell()
            firstFailure = firstFailure ?? failure.reason
          }
          advance(1)
        }
      }
      if let firstFailure { throw firstFailure.code }
      if hasErrors { throw ExitReason.inputHasErrors.code }
    }
  }

  private func check(_ path: String, _ shelf: inout ChecklistShelf) throws -> FindingList {
    let reviewed = try ReviewedFile(path, checklistName: option.checklist, from: &shelf)
    let findings = reviewed.findings.without(Set(off.map(\.id)))
    let more: String?
    switch reviewed.content {
    case .checklist(let checklist):
      more = checklist.map { ChecklistCount($0).words }
      if !brief { Console.findings(findings) }
    case .assessment(let assessment):
      more = assessment.map(Self.completeness)
      if !brief { Console.findings(findings.gathered(), leftOut: findings.leftOut) }
    }
    try Console.result(
      "\(VisibleText.oneLine(path)): \(words(findings))\(more.map { ". \($0)" } ?? "")\n"
        + (brief ? Self.counts(findings) : ""))
    return findings
  }

  private func words(_ findings: FindingList) -> String {
    if findings.errorCount + findings.warningCount == 0 { return "no findings" }
    return Printed.count(findings.errorCount, "error") + ", "
      + Printed.count(findings.warningCount, "warning")
  }

  /// A line for each kind of finding, errors first.
  private static func counts(_ findings: FindingList) -> String {
    findings.counts.map { "  \($0.count) \($0.id)\n" }.joined()
  }

  private static func completeness(_ assessment: ReviewedAssessment) -> String {
    var words =
      "\(assessment.answered) of \(Printed.count(assessment.applicable, "question")) answered, "
      + "\(assessment.unknown) unknown, \(assessment.empty) empty"
    let left = assessment.notApplicable
    if left > 0 { words += ", \(left) more not applicable" }
    if let coverage = assessment.coverage {
      words += "; \(Printed.coverage(coverage)) of the weight is known"
    }
    return words
  }
}
