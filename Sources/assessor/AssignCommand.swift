import ArgumentParser
import Documents
import Filling
import Findings
import Workspace

struct AssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Says which agency answers what, and what it is called here.",
    discussion: """
      A question goes to the nearest agency that is assigned: to the question itself, its criterion or its \
      group; else to the criterion's lead in the checklist. 'assessor agencies' lists the agencies. Forms, \
      lists of questions and reports follow it, and print the name that the State gives an agency.

      Examples:
        assessor assign norway.yaml police P1-IDAS P1-LEAD-01.p1
        assessor assign norway.yaml police --name "Police" --contact "Unit 4"
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Argument(
    help: ArgumentHelp("The agency, by its id or as the State calls it.", valueName: "agency"))
  var agency: String

  @Argument(
    help: ArgumentHelp(
      "The groups, criteria and questions that it answers, by their ids.", valueName: "id"))
  var ids: [String] = []

  @Option(help: ArgumentHelp("What it is called in this State.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("How to reach it: a unit, never a person.", valueName: "text"))
  var contact: String?

  @OptionGroup var noting: NotingOptions
  @OptionGroup var option: ChecklistOption

  func validate() throws {
    guard !ids.isEmpty || name != nil || contact != nil else {
      throw ValidationError("say what it answers, by ids, or give '--name' or '--contact'.")
    }
    for (option, text) in [("--name", name), ("--contact", contact)] {
      try text.map { try FunctionName.check($0, of: option) }
    }
  }

  func run() throws {
    try withExitCode {
      let outcome = try AssignmentSaving.save(
        AssignmentSaving.Request(agency: agency, ids: ids, name: name, contact: contact),
        into: path, checklistName: option.checklist, noting: noting.note(.assign))
      let count = Printed.count(outcome.questions, "question")
      Console.note(
        "\(VisibleText.oneLine(path)): \(VisibleText.oneLine(outcome.name)) is asked \(count)")
    }
  }
}
