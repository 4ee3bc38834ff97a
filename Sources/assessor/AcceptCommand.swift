import ArgumentParser
import Documents
import Filling
import Findings
import Workspace

struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Notes that an office accepts answers as they stand.",
    discussion: """
      For whoever answers for the whole, once she has looked at what came back. 'accepted:' in the file \
      keeps by which office and on which day; an answer that changes afterwards loses the mark. Of a \
      criterion, a group or a section, and with '--office', all that is answered is accepted; what is open \
      is passed over.

      Examples:
        assessor accept norway.yaml P1-LEAD-01.s1 --by "Office of the Coordinator"
        assessor accept norway.yaml --office justice --by "The Office" --on 2026-05-12
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Argument(
    help: ArgumentHelp("Questions, criteria, groups or sections, by their ids.", valueName: "id"))
  var ids: [String] = []

  @Option(
    help: ArgumentHelp(
      "All that this agency answers, by its id or as the State calls it.", valueName: "agency"))
  var office: String?

  @Option(
    help: ArgumentHelp("The office that accepts, never a person.", valueName: "office"))
  var by: String

  @OptionGroup var noting: NotingOptions
  @OptionGroup var option: ChecklistOption

  func validate() throws {
    guard ids.isEmpty != (office == nil) else {
      throw ValidationError("say what is accepted: ids, or '--office'.")
    }
    try FunctionName.check(by, of: "--by")
  }

  func run() throws {
    try withExitCode {
      let outcome = try AcceptanceSaving.save(
        office.map { .office($0) } ?? .ids(ids), by: by, on: noting.on, into: path,
        checklistName: option.checklist, noting: noting.note(.accept))
      let parts = [
        (outcome.known, "accepted already"), (outcome.open, "open and passed over"),
      ].filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
      Console.note(
        "\(VisibleText.oneLine(path)): \(Printed.count(outcome.accepted, "answer")) accepted\(parts)"
      )
    }
  }
}

/// The name of an office or a function on the command line.
enum FunctionName {
  static func check(_ text: String, of option: String) throws {
    guard !text.allSatisfy(\.isWhitespace) else { throw ValidationError("'\(option)' is empty.") }
    guard !text.unicodeScalars.contains(where: VisibleText.isUnsafe) else {
      throw ValidationError(
        "'\(option)' holds a line end or another character that cannot be seen.")
    }
  }
}
