import SystemPackage
import ArgumentParser
import Documents
import Exports
import Findings
import Workspace

/// Which formats of the program's list a command offers.
protocol FormatSelection {
  static var all: [OutputFormat] { get }
}

/// The formats of texts.
enum TextFormat: FormatSelection {
  static let all = OutputFormat.all.filter(\.isDocument)
}

/// The formats of figures, which programs read too.
enum FigureFormat: FormatSelection {
  static let all = OutputFormat.all.filter { $0.isDocument || $0.isFigures }
}

/// One of the formats that a command offers, by its name.
struct NamedFormat<Selection: FormatSelection>: ExpressibleByArgument {
  let format: OutputFormat

  init(_ format: OutputFormat) { self.format = format }

  init?(argument: String) {
    guard let format = Selection.all.first(where: { $0.name == argument }) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { Selection.all.map(\.name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { format.name }
}

/// How a document is printed, and where to.
struct DocumentOutput<Selection: FormatSelection>: ParsableArguments {
  @Option(help: ArgumentHelp("How to print it.", valueName: "format"))
  var format = NamedFormat<Selection>(.terminal)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output by default.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
  }

  /// - Parameters:
  ///   - figures: the same for programs, for formats that have it.
  ///   - inputs: the files that it was made from.
  func write(
    _ document: @autoclosure () -> Document,
    figures: @autoclosure () -> (any JSONFigures)? = nil, from inputs: [String]
  ) throws {
    if isPrinted, format.format.isBinary { try Console.refuseTerminal(format.format) }
    let renderer = try format.format.renderer(appearance)
    try write(renderer?.bytes(of: document()) ?? figures()?.bytes ?? [], from: inputs)
  }

  /// How a terminal is to be written on; a file gets no colours, and the width that every file gets.
  var appearance: OutputFormat.Appearance {
    isPrinted
      ? .init(hasColour: Console.hasColour(.standardOutput), width: Console.width) : .init()
  }

  func write(_ bytes: [UInt8], from inputs: [String]) throws {
    guard let output, !isPrinted else { return try Console.result(bytes) }
    try OutputFile.write(bytes, to: output, from: inputs)
    Console.note("wrote \(VisibleText.oneLine(output))")
  }

  private var isPrinted: Bool { output == nil || output == "-" }
}
