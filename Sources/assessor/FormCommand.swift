import ArgumentParser
import Documents
import Findings
import Workspace

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Writes a form that is filled in in a browser, offline.",
    discussion: """
      One HTML file with the questions, all or those that one agency answers, to be mailed to whoever \
      answers them. It opens in any browser, needs no network and sends nothing; 'Save answers' makes a \
      file that comes back by mail and that 'assessor merge' takes. A document that several answers rest \
      on is entered once and then chosen from a list. Printed, it is a questionnaire.

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
      "Only the questions that this agency answers, by its id or as the State calls it.",
      valueName: "agency"))
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
    try withExitCode(ifThere: "'--force' writes over it, '-o' elsewhere") {
      let usable = try path.map { try Inputs.assessment($0, checklistName: option.checklist) }
      let form = try QuestionForm(usable, checklistName: option.checklist, agency: agency)
      let generator = "\(Engine.name) \(Engine.version)"
      if output == "-" { return try Console.result(form.text(generator: generator)) }
      let file = output ?? form.standardPath
      try form.write(generator: generator, to: file, replacing: force)
      Console.note(
        "wrote \(VisibleText.oneLine(file)): \(Printed.count(form.count, "question"))")
    }
  }
}
