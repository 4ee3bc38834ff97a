import ArgumentParser
import Documents

/// The command line: parses arguments, reads and writes files, picks exit codes.
@main
struct Assessor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessor",
    abstract: "Scores a State's self-assessment against a policy checklist and reports the gaps.",
    discussion: """
      Start an assessment, fill it in, check it, score it, report it:

        assessor new --state NO --name Norway --date 2026-06-30
        assessor fill norway-2026-06-30.yaml
        assessor check norway-2026-06-30.yaml
        assessor score norway-2026-06-30.yaml
        assessor report norway-2026-06-30.yaml

      Results go to standard output, findings to standard error. Exit codes: 0 done; 1 what you \
      asked about does not hold; 64 wrong usage; 65 the input has errors; 66 no such input; \
      70 a defect of ours; 73 the output cannot be written; 74 input or output failed; 78 nothing \
      to score.

      Shell completions: assessor --generate-completion-script bash|zsh|fish
      """,
    version: "\(Engine.name) \(Engine.version)",
    subcommands: [
      NewCommand.self, FillCommand.self, FormCommand.self, AnswerCommand.self, MergeCommand.self,
      AgenciesCommand.self, AssignCommand.self, StatusCommand.self, AcceptCommand.self,
      SignCommand.self, HistoryCommand.self,
      CheckCommand.self, ScoreCommand.self, ReportCommand.self, VerifyCommand.self,
      CompareCommand.self, OverviewCommand.self, PlanCommand.self, RobustnessCommand.self,
      ChecklistCommand.self, SchemaCommand.self, FindingsCommand.self,
    ])

  static func main() {
    Signals.prepare()
    let arguments = ProgramArguments.all
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Console.leave(ProgramArguments.message(for: error, arguments), exitCode(for: error))
    }
  }
}
