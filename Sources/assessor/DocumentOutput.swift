import ArgumentParser
import Findings
import Reporting

/// How a document of figures is printed, and where to.
struct DocumentOutput: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, markdown, html, json
  }

  @Option(help: "How to print it: terminal, markdown, html or json.")
  var format: Format = .terminal

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output by default.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
  }

  func write(_ document: Document, _ json: JSONValue) throws {
    let text =
      switch format {
      case .terminal:
        TerminalRenderer(colour: output == nil && Console.hasColour(.standardOutput))
          .text(document)
      case .markdown: MarkdownRenderer.text(document)
      case .html: HTMLRenderer.text(document, .standard)
      case .json: JSONWriter.write(json)
      }
    guard let output, output != "-" else { return try Console.result(text) }
    try FileAccess.write(Array(text.utf8), to: output)
    Console.note("wrote \(VisibleText.oneLine(output))")
  }
}
