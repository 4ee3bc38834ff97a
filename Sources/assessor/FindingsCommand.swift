import ArgumentParser
import Documents
import Findings
import Reporting
import Workspace

struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: "Lists everything that the program can find in a file.",
    discussion: """
      Each kind of finding with what it means and what to do; with an id, one of them with an example. \
      '--search' finds a kind by the words of its message.

      Examples:
        assessor findings
        assessor findings not-an-answer
        assessor findings --search "is not an answer"
      """)

  @Argument(help: "The id of a kind of finding.")
  var id: String?

  @Option(help: "Only kinds whose messages hold these words.")
  var search: String?

  /// For `Tests/regenerate`, and nobody else.
  @Flag(help: ArgumentHelp("The tables of the page on findings.", visibility: .hidden))
  var tables = false

  @OptionGroup var output: DocumentOutput<TextFormat>

  func validate() throws {
    if tables, id != nil || search != nil {
      throw ValidationError("'--tables' prints all kinds.")
    }
    if id != nil, search != nil { throw ValidationError("give an id or '--search', not both.") }
  }

  func run() throws {
    try withExitCode {
      if tables { return try Console.result(Array(FindingGuide.tables.utf8)) }
      let document = try document()
      try output.write(document, from: [])
    }
  }

  private func document() throws -> Document {
    if let id {
      guard let kind = FindingKind.all.first(where: { $0.id.rawValue == id }) else {
        throw WorkspaceFailure.unknownName(
          UnknownName(.finding, id, among: FindingKind.all.map(\.id.rawValue)))
      }
      return FindingGuide.entry(kind)
    }
    guard let search else { return FindingGuide.whole }
    let words = search.lowercased()
    let found = FindingKind.all.filter {
      $0.words.lowercased().contains(words) || $0.id.rawValue.contains(words)
    }
    guard !found.isEmpty else {
      throw Failure(.noInput, "no finding says \(VisibleText.quoted(search))")
    }
    return Document(found.flatMap { FindingGuide.entry($0).blocks })
  }
}
