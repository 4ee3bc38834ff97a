import ArgumentParser
import Findings
import Reporting
import Workspace

/// In what forms a command prints what it has to say.
protocol DocumentFormat: RawRepresentable, CaseIterable, ExpressibleByArgument
where RawValue == String {
  static var terminal: Self { get }
  /// Nil where it is not the document that is printed.
  var form: DocumentForm? { get }
}

/// What a document can be laid out as.
enum DocumentForm: String {
  case terminal, markdown, html

  func text(_ document: Document, hasColour: Bool) -> String {
    switch self {
    case .terminal: TerminalRenderer(colour: hasColour).text(document)
    case .markdown: MarkdownRenderer.text(document)
    case .html: HTMLRenderer.text(document, .standard)
    }
  }
}

/// The forms of texts.
enum TextFormat: String, DocumentFormat {
  case terminal, markdown, html

  var form: DocumentForm? { DocumentForm(rawValue: rawValue) }
}

/// The forms of figures, which programs read too.
enum FigureFormat: String, DocumentFormat {
  case terminal, markdown, html, json

  var form: DocumentForm? { DocumentForm(rawValue: rawValue) }
}

/// How a document is printed, and where to.
struct DocumentOutput<Format: DocumentFormat>: ParsableArguments {
  @Option(help: ArgumentHelp("How to print it.", valueName: "format"))
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
  ///   - json: the same for programs, for formats that have it.
  ///   - inputs: the files that it was made from.
  func write(
    _ document: @autoclosure () -> Document, json: @autoclosure () -> String = "",
    from inputs: [String]
  ) throws {
    let hasColour = isPrinted && Console.hasColour(.standardOutput)
    let text = format.form?.text(document(), hasColour: hasColour) ?? json()
    guard let output, !isPrinted else { return try Console.result(text) }
    try OutputFile.write(text, to: output, from: inputs)
    Console.note("wrote \(VisibleText.oneLine(output))")
  }

  private var isPrinted: Bool { output == nil || output == "-" }
}
