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

  /// - Parameters:
  ///   - json: the same for programs, as JSON.
  ///   - inputs: the files that it was made from.
  func write(
    _ document: Document, _ json: @autoclosure () -> String, from inputs: [String]
  ) throws {
    let text =
      switch format {
      case .terminal:
        TerminalRenderer(colour: output == nil && Console.hasColour(.standardOutput))
          .text(document)
      case .markdown: MarkdownRenderer.text(document)
      case .html: HTMLRenderer.text(document, .standard)
      case .json: json()
      }
    guard let output, output != "-" else { return try Console.result(text) }
    try OutputFile.write(text, to: output, from: inputs)
  }
}
