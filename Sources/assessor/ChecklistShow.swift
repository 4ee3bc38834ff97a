import ArgumentParser
import Documents
import Reporting
import Workspace

struct ChecklistShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a checklist, or one criterion with its questions.",
    discussion: """
      On a terminal the criteria alone; as Markdown or HTML a whole booklet: every question, how its \
      answers are scored, and all ids.

      Examples:
        assessor checklist show osce-victim-protection-2022
        assessor checklist show osce-victim-protection-2022 P1-NPUN-01
        assessor checklist show example-open-data --format html -o booklet.html
        assessor checklist show Checklists/my-checklist --format markdown
      """)

  @Argument(
    help: ArgumentHelp(
      "The id of a checklist that the program carries, or a folder.", valueName: "id|dir"),
    completion: .directory)
  var checklist: String

  @Argument(help: "A criterion's id.")
  var criterion: String?

  @OptionGroup var output: DocumentOutput<TextFormat>

  func run() throws {
    try withExitCode {
      let checklist = try ChecklistChoice.checklist(checklist)
      let document =
        try criterion.map {
          ChecklistBooklet.criterion(try checklist.criterion(named: $0), of: checklist)
        }
        ?? (output.format.format == .terminal
          ? ChecklistBooklet.overview(checklist) : ChecklistBooklet.whole(checklist))
      try output.write(document, from: [])
    }
  }
}
