import ArgumentParser
import Documents
import Exports
import GapAnalysis
import PolicyModel
import Reporting
import Workspace

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compares rounds over time, or respondents on one State.",
    discussion: """
      Files of one respondent on different days are rounds: the result then and now, red flags and \
      critical criteria, what became of the plan, what got better and worse; then what the change comes \
      from: answers, knowledge, evidence, scope and the checklist's version. \
      Files of different respondents, at most a year apart, are held against the first, over what both \
      know: where they contradict each other, with both answers, and then what one alone knows. Silence \
      is no difference. An answer that was taken back is no worse answer: '--fail-on-regression' lets it \
      pass and says so, '--fail-on-loss' does not. The files' 'respondent:' and 'date:' say which of the two it is. \
      Notes and restricted evidence are shown: the output is internal.

      Examples:
        assessor compare norway-2024.yaml norway-2026.yaml
        assessor compare norway-2024.yaml norway-2026.yaml --fail-on-regression
        assessor compare norway-2024.yaml norway-2026.yaml --fail-on-loss
        assessor compare norway.yaml shadow.yaml --format html -o differences.html
        assessor compare --files-from rounds.txt
      """)

  @Argument(
    help: ArgumentHelp("Two assessments or more, the oldest round first.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @OptionGroup var list: FileList

  @Flag(help: "End with 1 if any criterion got worse, like for like.")
  var failOnRegression = false

  @Flag(help: "End with 1 if an answer that was known is known no longer, or less exactly.")
  var failOnLoss = false

  @Option(
    help: ArgumentHelp(
      "The checklist of the first file, where that was an older version.", valueName: "id|dir"),
    completion: .directory)
  var oldChecklist: String?

  @OptionGroup var output: DocumentOutput<FigureFormat>
  @OptionGroup var option: ChecklistOption
  @OptionGroup var evidence: EvidenceOption

  func validate() throws {
    if list.list == nil { try Self.requireTwo(paths.count) }
  }

  private static func requireTwo(_ count: Int) throws {
    if count < 2 { throw ValidationError("two files are needed, at least.") }
  }

  func run() throws {
    try withExitCode {
      let paths = try list.paths(behind: paths)
      try Self.requireTwo(paths.count)
      let rounds = try Inputs.assessments(
        paths, checklistName: option.checklist, oldChecklistName: oldChecklist
      ) { $0.round(evidence.evidence) }
      switch try kind(of: rounds) {
      case .rounds:
        let report = ProgressReport(rounds)
        try output.write(
          report.document, figures: ProgressJSON(rounds, report.steps), from: list.inputs(paths))
        try judge(report)
      case .respondents:
        for (flag, isGiven) in [
          ("--fail-on-regression", failOnRegression), ("--fail-on-loss", failOnLoss),
        ] where isGiven {
          throw Failure(.inputHasErrors, "'\(flag)' goes with rounds; these are respondents")
        }
        let report = DisagreementReport(rounds)
        try output.write(
          report.document, figures: DisagreementJSON(rounds, report.pairs), from: list.inputs(paths)
        )
      }
    }
  }

  /// Ends with 1 where what was asked about has happened, and says what has happened unasked.
  private func judge(_ report: ProgressReport) throws {
    let count = report.lossCount
    let lost =
      "\(Printed.count(count, "answer")) \(count == 1 ? "is" : "are") known no longer, or less exactly"
    var faults: [String] = []
    if failOnRegression, report.hasRegression { faults.append("some criteria got worse") }
    if failOnLoss, count > 0 { faults.append(lost) }
    guard faults.isEmpty else {
      throw Failure(.thresholdNotMet, faults.joined(separator: "; "))
    }
    if failOnRegression, count > 0 {
      Console.note("no criterion got worse; \(lost), which '--fail-on-loss' asks about")
    }
  }

  private func kind(of rounds: [Round]) throws -> ComparisonKind {
    do {
      return try ComparisonKind(of: rounds)
    } catch {
      throw switch error {
      case .differentChecklists:
        Failure(.inputHasErrors, "the files answer different checklists")
      case .differentStates(let codes):
        Failure(
          .inputHasErrors, "the files are about \(codes.joined(separator: " and "))",
          help: "'assessor overview' shows several States side by side")
      case .neither(let dates):
        Failure(
          .inputHasErrors,
          "the files are neither rounds of one respondent nor of a respondent each; their dates: "
            + dates.map(\.description).joined(separator: ", "),
          help:
            "give rounds from the oldest to the newest; 'respondent:' says who answers, by role "
            + "and office")
      case .differentPeriods:
        Failure(
          .inputHasErrors,
          "the respondents' dates lie more than a year apart, so they do not describe one period")
      case .differentVersions:
        Failure(.inputHasErrors, "respondents are compared on one version of the checklist")
      }
    }
  }
}
