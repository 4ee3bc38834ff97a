import ArgumentParser
import Findings
import Reporting

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

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, markdown
  }

  @Argument(help: "The id of a kind of finding.")
  var id: String?

  @Option(help: "Only kinds whose messages hold these words.")
  var search: String?

  @Option(help: "How to print it: terminal or markdown.")
  var format: Format = .terminal

  func validate() throws {
    if id != nil, search != nil { throw ValidationError("give an id or '--search', not both.") }
  }

  func run() throws {
    try withExitCode {
      if let id {
        guard let kind = FindingKind.all.first(where: { $0.id == id }) else {
          let near = Suggestion.nearest(to: id, among: FindingKind.all.map(\.id))
          throw Failure(
            .noInput,
            "there is no finding \(VisibleText.quoted(id))"
              + (near.map { "; did you mean '\($0)'?" } ?? ""))
        }
        return try print(FindingGuide.entry(kind))
      }
      guard let search else { return try print(FindingGuide.whole) }
      let words = search.lowercased()
      let found = FindingKind.all.filter {
        $0.words.lowercased().contains(words) || $0.id.contains(words)
      }
      guard !found.isEmpty else {
        throw Failure(.noInput, "no finding says \(VisibleText.quoted(search))")
      }
      for kind in found { try print(FindingGuide.entry(kind)) }
    }
  }

  private func print(_ document: Document) throws {
    switch format {
    case .terminal:
      let renderer = TerminalRenderer(colour: Console.hasColour(.standardOutput))
      try Console.result(renderer.text(document))
    case .markdown: try Console.result(MarkdownRenderer.text(document))
    }
  }
}
