import ArgumentParser
import Documents
import Filling
import Findings
import Workspace

struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sets a signature under the answers as they stand.",
    discussion: """
      Binds a line, such as "Head of the Office of the Coordinator", to what each answer and fact says \
      now, by digest. Reports print who signed, and which answers have changed since; 'report \
      --require-signed' wants all of them signed and unchanged. Give the function, never a name. It proves \
      which answers were signed, not by whom: whoever can write the file can sign.

      Examples:
        assessor sign norway.yaml --as "Head of the Office" --on 2026-05-12
        assessor sign norway.yaml --as "Head of the Department" --office justice
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The function in which it is signed, never a name.", valueName: "function"))
  var signedAs: String

  @Option(
    help: ArgumentHelp(
      "Only what this agency answers, by its id or as the State calls it.", valueName: "agency"))
  var office: String?

  @OptionGroup var noting: NotingOptions
  @OptionGroup var option: ChecklistOption

  func validate() throws { try FunctionName.check(signedAs, of: "--as") }

  func run() throws {
    try withExitCode {
      let count = try SignatureSaving.save(
        as: signedAs, office: office, on: noting.on, into: path, checklistName: option.checklist,
        noting: noting.note(.sign))
      Console.note(
        "\(VisibleText.oneLine(path)): signed as \(VisibleText.quoted(signedAs)), under "
          + Printed.count(count, "answer and fact", "answers and facts"))
    }
  }
}
