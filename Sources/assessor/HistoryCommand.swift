import ArgumentParser
import Findings
import Workspace

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Shows what was changed in an assessment, and where from.",
    discussion: """
      Reads the ledger that stands beside the assessment, <name>.ledger.jsonl: every change that this \
      program wrote, with the file and the office that it came from and the day that was given. A line of \
      the ledger that was changed, taken out or moved is named, and the exit code is 1 then; what the \
      assessment says otherwise than its ledger is shown as changed outside the program.

      Examples:
        assessor history norway.yaml
        assessor history norway.yaml P1-LEAD-01.s1
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Argument(
    help: ArgumentHelp(
      "Only what was changed of this: a question, a fact, a criterion's plan.",
      valueName: "id"))
  var id: String?

  func run() throws {
    try withExitCode {
      let history = try AssessmentHistory(of: path)
      try Console.result(HistoryListing(history, of: id).text)
      guard history.isWhole else {
        throw Failure(
          .thresholdNotMet,
          "the ledger \(VisibleText.oneLine(history.path)) is not as this program wrote it")
      }
    }
  }
}
