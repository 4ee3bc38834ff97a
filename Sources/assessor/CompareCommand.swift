import ArgumentParser
import Exports
import GapAnalysis
import PolicyModel
import Reporting

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compares rounds over time, or respondents on one State.",
    discussion: """
      Files of one respondent on different days are rounds: what changed, split into performance, \
      knowledge, scope and the checklist's version; gaps closed and opened; what became of the plan. \
      Files of different respondents, at most a year apart, are held against the first: where they \
      disagree, with both answers. The files' 'respondent:' and 'date:' say which of the two it is. \
      Notes and restricted evidence are shown: the output is internal.

      Examples:
        assessor compare norway-2024.yaml norway-2026.yaml
        assessor compare norway-2024.yaml norway-2026.yaml --fail-on-regression
        assessor compare norway.yaml shadow.yaml --format html -o differences.html
      """)

  @Argument(
    help: ArgumentHelp("Two assessments or more, the oldest round first.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String]

  @Flag(help: "End with 1 if any criterion got worse, like for like.")
  var failOnRegression = false

  @Option(
    help: ArgumentHelp(
      "The checklist of the first file, where that was an older version.", valueName: "id|dir"),
    completion: .directory)
  var oldChecklist: String?

  @OptionGroup var output: DocumentOutput<FigureFormat>
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
        try output.write(
          report.document, figures: ProgressJSON(rounds, report.steps), from: paths)
        if failOnRegression, report.hasRegression {
          throw Failure(.thresholdNotMet, "some criteria got worse")
        }
      } else {
        if failOnRegression {
          throw Failure(
            .inputHasErrors, "'--fail-on-regression' goes with rounds; these are respondents")
        }
        let report = DisagreementReport(rounds)
        try output.write(
          report.document, figures: DisagreementJSON(rounds, report.pairs), from: paths)
      }
    }
  }

  /// Whether the files are rounds of one respondent, rather than several respondents at one time.
  private func areRounds(_ rounds: [Round]) throws -> Bool {
    let dates = rounds.map(\.assessment.date)
    let offices = rounds.map(\.assessment.respondent)
    // A government's office may have another name in the next round; others are who they say.
    let isOne = offices.allSatisfy { office in
      office.role == offices[0].role
        && (office.role == .government || office.name == offices[0].name)
    }
    if isOne, zip(dates, dates.dropFirst()).allSatisfy({ $0 < $1 }) { return true }
    guard Set(offices).count == rounds.count else {
      let days = dates.map(\.description).joined(separator: ", ")
      throw Failure(
        .inputHasErrors,
        "the files are neither rounds of one respondent nor of a respondent each; their dates: \(days)\n"
          + "  = help: give rounds from the oldest to the newest; 'respondent:' says who answers, by role "
          + "and office")
    }
    guard let first = dates.min(), let last = dates.max(),
      last <= first.adding(months: Self.period)
    else {
      throw Failure(
        .inputHasErrors,
        "the respondents' dates lie more than a year apart, so they do not describe one period")
    }
    guard Set(rounds.map(\.checklist.digest)).count == 1 else {
      throw Failure(.inputHasErrors, "respondents are compared on one version of the checklist")
    }
    return false
  }

  /// Respondents describe one period where their dates are no further apart, in months.
  private static let period = 12
}
