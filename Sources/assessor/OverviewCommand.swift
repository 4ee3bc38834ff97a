import Workspace
import ArgumentParser
import Exports
import GapAnalysis
import Reporting

struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview", abstract: "Shows several States or rounds side by side, unranked.",
    discussion: """
      A heat map of groups by assessment, in the order given; where less than half is known it shows how \
      much, and no score. Then the themes in which most are weak, however their open questions turn out.

      Examples:
        assessor overview norway.yaml sweden.yaml --format html -o overview.html
        assessor overview norway-2024.yaml norway-2026.yaml --format markdown
        assessor overview --files-from states.txt --format json
      """)

  @Argument(
    help: ArgumentHelp("Assessments of one checklist.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @OptionGroup var list: FileList
  @OptionGroup var output: DocumentOutput<FigureFormat>
  @OptionGroup var option: ChecklistOption
  @OptionGroup var evidence: EvidenceOption

  func validate() throws { try list.require(paths) }

  func run() throws {
    try withExitCode {
      let paths = try list.paths(behind: paths)
      let rounds = try Inputs.assessments(paths, checklistName: option.checklist) {
        RoundSummary($0.round(evidence.evidence))
      }
      try output.write(
        OverviewReport(rounds).document, figures: OverviewJSON(rounds), from: list.inputs(paths))
    }
  }
}
