import ArgumentParser
import Exports
import Findings
import Loading
import Workspace

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes a JSON Schema, with which an editor completes and checks.",
    discussion: """
      A YAML editor that knows the schema of a file completes its keys and ids, shows each question as \
      one points at it, and marks what cannot be right. With '--checklist' the schema of an assessment \
      knows that checklist's questions and what each of them takes. 'assessor check' finds more.

      Name the schema on the first line of the file:
        # yaml-language-server: $schema=norway.schema.json

      Examples:
        assessor schema assessment --checklist example-open-data -o my.schema.json
        assessor schema checklist
        assessor schema group
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case assessment, checklist, group, states
  }

  @Argument(help: "What the schema describes: assessment, checklist, group or states.")
  var kind: Kind

  @Option(
    help: ArgumentHelp(
      "The checklist whose questions an assessment answers.", valueName: "id|dir"),
    completion: .directory)
  var checklist: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output by default.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var output: String?

  func validate() throws {
    if checklist != nil, kind != .assessment {
      throw ValidationError("'--checklist' goes with 'assessor schema assessment' alone.")
    }
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
  }

  func run() throws {
    try withExitCode {
      let bytes = SchemaJSON(try file()).bytes
      guard let output, output != "-" else { return try Console.result(bytes) }
      try OutputFile.write(bytes, to: output, from: [])
      Console.note("wrote \(VisibleText.oneLine(output))")
    }
  }

  private func file() throws -> SchemaFile {
    switch kind {
    case .checklist: return .checklist
    case .group: return .group
    case .states: return .states
    case .assessment:
      guard let checklist else { return .assessment }
      return .assessment(of: try ChecklistChoice.checklist(checklist))
    }
  }
}
