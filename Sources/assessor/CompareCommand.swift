import ArgumentParser
import Findings
import GapAnalysis
import PolicyModel
import Reporting

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compares rounds over time, or respondents on one State.",
    discussion: """
      Files of one respondent on different days are rounds: what changed, split into performance, \
      knowledge, scope and the checklist's version; gaps closed and opened; what became of the plan. Files \
      of different respondents are held against the first: where they disagree, with both answers. The \
      files say which of the two it is. Notes and restricted evidence are shown: the output is internal.

      Examples:
        assessor compare norway-2024.yaml norway-2026.yaml
        assessor compare norway-2024.yaml norway-2026.yaml --fail-on-regression
        assessor compare norway.yaml norway-shadow.yaml --format html -o disagreement.html
      """)

  @Argument(
    help: ArgumentHelp("Two assessments or more, the oldest round first.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String]

  @Flag(help: "End with 1 if the answers to any criterion became worse.")
  var failOnRegression = false

  @Option(
    help: ArgumentHelp(
      "The checklist of the first file, where that was an older version.", valueName: "id|dir"),
    completion: .directory)
  var oldChecklist: String?

  @OptionGroup var output: DocumentOutput
  @OptionGroup var option: ChecklistOption
  @OptionGroup var evidence: EvidenceOption

  func validate() throws {
    if paths.count < 2 { throw ValidationError("two files are needed, at least.") }
  }

  func run() throws {
    try withExitCode {
      let rounds = try RoundInput.read(
        paths, checklistName: option.checklist, oldChecklistName: oldChecklist, evidence.evidence)
      guard rounds.allSatisfy({ $0.checklist.id == rounds[0].checklist.id }) else {
        throw Failure(.inputHasErrors, "the files answer different checklists")
      }
      let states = Set(rounds.map(\.assessment.state.code))
      guard states.count == 1 else {
        throw Failure(
          .inputHasErrors,
          "the files are about \(states.sorted().joined(separator: " and "))\n"
            + "  = help: 'assessor overview' shows several States side by side")
      }
      if try areRounds(rounds) {
        let report = ProgressReport(rounds)
        try output.write(report.document, report.json)
        if failOnRegression, report.hasRegression {
          throw Failure(.thresholdNotMet, "the answers to some criteria became worse")
        }
      } else {
        if failOnRegression {
          throw Failure(
            .inputHasErrors, "'--fail-on-regression' goes with rounds; these are respondents")
        }
        let report = DisagreementReport(rounds)
        try output.write(report.document, report.json)
      }
    }
  }

  /// Whether the files are rounds of one respondent, rather than several respondents at one time.
  private func areRounds(_ rounds: [Round]) throws -> Bool {
    let roles = Set(rounds.map(\.assessment.respondent.role.rawValue))
    let dates = rounds.map(\.assessment.date)
    if roles.count == 1, zip(dates, dates.dropFirst()).allSatisfy({ $0 < $1 }) { return true }
    guard Set(dates).count == 1 else {
      throw Failure(
        .inputHasErrors,
        "the files are neither rounds nor respondents\n"
          + "  = help: rounds have one respondent's role and rising dates, respondents have one date"
      )
    }
    let names = Set(rounds.map { "\($0.assessment.respondent)" })
    guard names.count == rounds.count, Set(rounds.map(\.checklist.digest)).count == 1 else {
      throw Failure(
        .inputHasErrors,
        "the files have one date and not a respondent of its own each\n"
          + "  = help: 'respondent:' says who answers, by role and office")
    }
    return false
  }
}
