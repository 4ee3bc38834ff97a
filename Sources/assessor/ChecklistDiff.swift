import ArgumentParser
import Findings
import Reporting
import Workspace

struct ChecklistDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Says what is different between two versions of a checklist.",
    discussion: """
      Criteria and indicators are matched by their ids, those too that the newer version says they were: \
      what was added, removed, renamed, reworded, weighs or is measured otherwise. With '--assessment', what that does to a file's score.

      Examples:
        assessor checklist diff checklists/mine-1.0 checklists/mine-1.1
        assessor checklist diff old-folder new-folder --assessment norway.yaml
      """)

  @Argument(
    help: ArgumentHelp("The older version: an id or a folder.", valueName: "old"),
    completion: .directory)
  var old: String

  @Argument(
    help: ArgumentHelp("The newer version: an id or a folder.", valueName: "new"),
    completion: .directory)
  var new: String

  @Option(
    help: ArgumentHelp("An assessment to score by both.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var assessment: String?

  @OptionGroup var output: DocumentOutput<TextFormat>

  func run() throws {
    try withExitCode {
      let (old, new) = (try ChecklistChoice.checklist(old), try ChecklistChoice.checklist(new))
      let part = DifferencePart(from: old, to: new)
      guard let assessment else { return try output.write(part.document, from: []) }
      let (before, after) = try VersionScores.read(assessment, by: old, new)
      try output.write(
        part.document(scoring: VisibleText.oneLine(assessment), before, after),
        from: [assessment])
    }
  }
}
