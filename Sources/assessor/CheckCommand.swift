import ArgumentParser
import Documents
import Findings
import Loading
import PolicyModel
import Reporting
import Scoring

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
      var firstFailure: Failure?
      for path in paths {
        do {
          let findings =
            FileAccess.isFolder(path) ? try checkFolder(path) : try checkAssessment(path)
          hasErrors = hasErrors || findings.hasErrors
        } catch let failure as Failure {
          Console.note("error: \(failure.message)")
          firstFailure = firstFailure ?? failure
        }
      }
      if let firstFailure { throw firstFailure.reason.code }
      if hasErrors { throw ExitReason.inputHasErrors.code }
    }
  }

  private func checkFolder(_ path: String) throws -> FindingList {
    let styles = ChecklistStyle.allCases.filter { !off.contains($0) }
    let (checklist, findings) = ChecklistLoader.review(try Inputs.folder(path), styles: styles)
    Console.findings(findings)
    let count = checklist.map { ". " + ChecklistCount($0).words } ?? ""
    try Console.result("\(VisibleText.oneLine(path)): \(words(findings))\(count)\n")
    return findings
  }

  private func checkAssessment(_ path: String) throws -> FindingList {
    let input = try AssessmentInput.read(path, checklistName: option.checklist)
    var findings = input.findings
    if let tree = input.tree { findings.add(PersonalDataSearch.findings(in: tree)) }
    var completeness = ""
    if let checklist = input.checklist, let assessment = input.assessment {
      let scorecard = Scorecard(assessment, checklist: checklist)
      findings.add(AssessmentReview.findings(assessment, checklist, scorecard))
      completeness = ". " + Self.completeness(checklist, scorecard)
    }
    Console.findings(findings)
    try Console.result("\(VisibleText.oneLine(path)): \(words(findings))\(completeness)\n")
    return findings
  }

  private func words(_ findings: FindingList) -> String {
    if findings.errorCount + findings.warningCount == 0 { return "no findings" }
    return Printed.count(findings.errorCount, "error") + ", "
      + Printed.count(findings.warningCount, "warning")
  }

  private static func completeness(_ checklist: Checklist, _ scorecard: Scorecard) -> String {
    let applicable = scorecard.indicators.count { $0.isApplicable }
    let known = applicable - scorecard.incomplete.count - scorecard.dataGaps.count
    let left = checklist.indicators.count - applicable
    var words =
      "\(known) of \(Printed.count(applicable, "question")) answered, "
      + "\(scorecard.dataGaps.count) unknown, \(scorecard.incomplete.count) empty"
    if left > 0 { words += ", \(left) more not applicable" }
    if let score = scorecard.overall.score {
      words += "; \(Printed.percent(score.coverage)) of the weight is known"
    }
    return words
  }
}
