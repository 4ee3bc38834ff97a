import ArgumentParser
import Documents
import Filling
import Findings
import PolicyModel

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Writes a form that is filled in in a browser, offline.",
    discussion: """
      One HTML file with the questions, all or those that one agency leads, to be mailed to whoever \
      answers them. It opens in any browser, needs no network and sends nothing; 'Save answers' makes a \
      file that comes back by mail and that 'assessor merge' takes. Printed, it is a questionnaire.

      Examples:
        assessor form norway.yaml --agency justice -o justice.html
        assessor form norway.yaml
        assessor form --checklist osce-victim-protection-2022 -o questions.html
      """)

  @Argument(
    help: ArgumentHelp(
      "The assessment, whose State and answers stand in the form; without one, '--checklist'.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String?

  @Option(
    help: ArgumentHelp(
      "Only the questions of the criteria that this agency leads.", valueName: "id"))
  var agency: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; '-' is standard output. By default <name>-<agency>-form.html.",
      valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String?

  @Flag(help: "Write over an existing file.")
  var force = false

  @OptionGroup var option: ChecklistOption

  func validate() throws {
    guard path != nil || option.checklist != nil else {
      throw ValidationError("name an assessment, or a checklist with '--checklist'.")
    }
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
  }

  func run() throws {
    try withExitCode {
      let usable = try path.map {
        try AssessmentInput.usable($0, checklistName: option.checklist)
      }
      let checklist =
        try usable?.checklist ?? Inputs.checklist(option.checklist ?? Inputs.standardChecklist)
      let agencyIndex = try agency.map { try Inputs.agency($0, in: checklist) }
      let page = FormPage(checklist, usable?.assessment, agency: agencyIndex)
      guard page.count > 0 else {
        throw Failure(
          .noInput, "the agency \(VisibleText.quoted(agency ?? "")) leads no criterion")
      }
      let text = page.text(generator: "\(Engine.name) \(Engine.version)")
      if output == "-" { return try Console.result(text) }
      let state = usable?.assessment.state
      let owner = state.map { FileName.of($0.name, else: $0.code) } ?? checklist.id
      let file =
        output ?? [owner, agency, "form"].compactMap(\.self).joined(separator: "-") + ".html"
      if FileAccess.exists(file), !force {
        throw Failure(
          .cannotCreate,
          "\(VisibleText.oneLine(file)) exists already; '--force' writes over it, '-o' elsewhere")
      }
      try OutputFile.refuseLoss(at: file, from: path.map { [$0] } ?? [])
      try FileAccess.write(Array(text.utf8), to: file)
      Console.note(
        "wrote \(VisibleText.oneLine(file)): \(Printed.count(page.count, "question"))")
    }
  }
}
