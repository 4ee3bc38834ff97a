import ArgumentParser
import Exports
import Reporting
import Workspace

struct AgenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agencies", abstract: "Lists the agencies and how many questions each is asked.",
    discussion: """
      Ids, names as the State calls them, how many questions each is asked (by the nearest assignment, else \
      as the lead of the criterion), of how many it supports others, and its contact. What does not apply to \
      the State by its facts is not counted. Every '--agency' and '--office' takes the id or the name.

      Examples:
        assessor agencies norway.yaml
        assessor agencies --checklist osce-victim-protection-2022
        assessor agencies norway.yaml --format json
      """)

  @Argument(
    help: ArgumentHelp("The assessment; without one, '--checklist'.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String?

  @OptionGroup var output: DocumentOutput<FigureFormat>
  @OptionGroup var option: ChecklistOption

  func validate() throws {
    guard path != nil || option.checklist != nil else {
      throw ValidationError("name an assessment, or a checklist with '--checklist'.")
    }
  }

  func run() throws {
    try withExitCode {
      guard let path else {
        let checklist = try ChecklistChoice.checklist(option.checklist ?? ChecklistChoice.standard)
        return try output.write(
          AgencyListReport(checklist).document, figures: AgenciesJSON(checklist), from: [])
      }
      let round = try Inputs.assessment(path, checklistName: option.checklist).round(nil)
      try output.write(
        AgencyListReport(round).document, figures: AgenciesJSON(round), from: [path])
    }
  }
}
