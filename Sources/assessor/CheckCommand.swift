import ArgumentParser
import Documents
import Findings
import Loading
import Reporting
import Workspace

extension ChecklistStyle: ExpressibleByArgument {}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks assessments and checklist folders.",
    discussion: """
      Prints every fault and everything to look at again, with its place; then a count, and how \
      complete each assessment is. Ends with 65 if any file has an error; warnings do not count.

      Examples:
        assessor check norway.yaml
        assessor check ministry-*.yaml Checklists/my-checklist
        assessor check Checklists/my-checklist --off not-related
      """)

  @Argument(
    help: ArgumentHelp("Assessment files and checklist folders.", valueName: "file|dir"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Leave out a kind of warning about a checklist's style; may be given again.",
      discussion: "One of: "
        + ChecklistStyle.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "finding"))
  var off: [ChecklistStyle] = []

  @OptionGroup var option: ChecklistOption

  func run() throws {
    try withExitCode {
      var hasErrors = false
      var firstFailure: ExitReason?
      for path in paths {
        do {
          hasErrors = try check(path).hasErrors || hasErrors
        } catch let failure as WorkspaceFailure {
          let failure = Failure(failure)
          failure.tell()
          firstFailure = firstFailure ?? failure.reason
        }
      }
      if let firstFailure { throw firstFailure.code }
      if hasErrors { throw ExitReason.inputHasErrors.code }
    }
  }

  private func check(_ path: String) throws -> FindingList {
    let reviewed = try ReviewedFile(
      path, checklistName: option.checklist,
      styles: ChecklistStyle.allCases.filter { !off.contains($0) })
    Console.findings(reviewed.findings)
    let more: String? =
      switch reviewed.content {
      case .checklist(let checklist): checklist.map { ChecklistCount($0).words }
      case .assessment(let assessment): assessment.map(Self.completeness)
      }
    try Console.result(
      "\(VisibleText.oneLine(path)): \(words(reviewed.findings))\(more.map { ". \($0)" } ?? "")\n")
    return reviewed.findings
  }

  private func words(_ findings: FindingList) -> String {
    if findings.errorCount + findings.warningCount == 0 { return "no findings" }
    return Printed.count(findings.errorCount, "error") + ", "
      + Printed.count(findings.warningCount, "warning")
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
