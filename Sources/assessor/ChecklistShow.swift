import ArgumentParser
import Findings
import Loading
import PolicyModel
import Reporting

/// How a document about a checklist is printed.
enum BookletFormat: String, CaseIterable, ExpressibleByArgument {
  case terminal, markdown, html

  func text(_ document: Document) -> String {
    switch self {
    case .terminal:
      TerminalRenderer(colour: Console.hasColour(.standardOutput)).text(document)
    case .markdown: MarkdownRenderer.text(document)
    case .html: HTMLRenderer.text(document, .standard)
    }
  }
}

/// Where such a document goes.
struct BookletOutput: ParsableArguments {
  @Option(help: "How to print it: terminal, markdown or html.")
  var format: BookletFormat = .terminal

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output by default.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
  }

  func write(_ document: Document) throws {
    let text = format.text(document)
    guard let output, output != "-" else { return try Console.result(text) }
    try OutputFile.write(text, to: output, from: [])
  }
}

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

  @OptionGroup var output: BookletOutput

  func run() throws {
    try withExitCode {
      let checklist = try Inputs.checklist(checklist)
      let document =
        try criterion.map { try Self.criterion($0, checklist) }
        ?? (output.format == .terminal
          ? ChecklistBooklet.overview(checklist) : ChecklistBooklet.whole(checklist))
      try output.write(document)
    }
  }

  private static func criterion(_ id: String, _ checklist: Checklist) throws -> Document {
    if let index = checklist.criteria.firstIndex(where: { $0.id == id }) {
      return ChecklistBooklet.criterion(index, of: checklist)
    }
    let near = Suggestion.nearest(to: id, among: checklist.criteria.map(\.id))
    throw Failure(
      .noInput,
      "\(checklist.id) has no criterion \(VisibleText.quoted(id))"
        + (near.map { "; did you mean '\($0)'?" } ?? ""))
  }
}
