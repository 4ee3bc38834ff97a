import ArgumentParser
import Documents
import Reporting
import Workspace

extension ReadingSheet.Order: ExpressibleByArgument {}

struct ChecklistShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a checklist, or one criterion with its questions.",
    discussion: """
      On a terminal the criteria alone; as Markdown or HTML a whole booklet: every question, how its \
      answers are scored, and all ids. With '--by' the questions alone, in another order: by the texts \
      that they rest on, article by article; by agency; by theme. On a terminal their ids, as Markdown or \
      HTML their words.

      Examples:
        assessor checklist show osce-victim-protection-2022
        assessor checklist show osce-victim-protection-2022 P1-NPUN-01
        assessor checklist show example-open-data --format html -o booklet.html
        assessor checklist show Checklists/my-checklist --format markdown
        assessor checklist show osce-victim-protection-2022 --by instrument
        assessor checklist show example-open-data --by theme --format html -o a.html
      """)

  @Argument(
    help: ArgumentHelp(
      "The id of a checklist that the program carries, or a folder.", valueName: "id|dir"),
    completion: .directory)
  var checklist: String

  @Argument(help: "A criterion's id.")
  var criterion: String?

  @Option(help: "The questions in the order of what they rest on, whom they are put to, or themes.")
  var by: ReadingSheet.Order?

  @OptionGroup var output: DocumentOutput<TextFormat>

  func run() throws {
    try withExitCode {
      let checklist = try ChecklistChoice.checklist(checklist)
      let criterion = try criterion.map(checklist.criterion(named:))
      let isBrief = output.format.format == .terminal
      let document: Document
      if let by {
        document =
          ReadingSheet(checklist, by: by, only: criterion, brief: isBrief).document
      } else if let criterion {
        document = ChecklistBooklet.criterion(criterion, of: checklist)
      } else {
        document =
          isBrief ? ChecklistBooklet.overview(checklist) : ChecklistBooklet.whole(checklist)
      }
      try output.write(document, from: [])
    }
  }
}
