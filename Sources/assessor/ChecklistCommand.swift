import ArgumentParser
import Findings
import Loading
import PolicyModel
import Reporting
import SystemPackage

struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "Lists and shows checklists.",
    discussion: """
      Examples:
        assessor checklist list
        assessor checklist show osce-victim-protection-2022 P1-NPUN-01
      """,
    subcommands: [List.self, Show.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the checklists that the program carries.",
      discussion: """
        Example:
          assessor checklist list
        """)

    func run() throws {
      try withExitCode {
        for id in ChecklistFolder.shippedIDs {
          let checklist = try Inputs.checklist(id)
          let entry = Document([
            .heading(level: 3, Text("\(id), version \(checklist.version)"), anchor: nil),
            .list([Text(checklist.title), Text(ChecklistCount(checklist).words)]),
          ])
          let renderer = TerminalRenderer(colour: Console.hasColour(.standardOutput))
          try Console.result(renderer.text(entry))
        }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows a checklist, or one criterion with its questions.",
      discussion: """
        Examples:
          assessor checklist show osce-victim-protection-2022
          assessor checklist show osce-victim-protection-2022 P1-NPUN-01
          assessor checklist show Checklists/my-checklist --format markdown
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case terminal, markdown
    }

    @Argument(
      help: ArgumentHelp(
        "The id of a checklist that the program carries, or a folder.", valueName: "id|dir"),
      completion: .directory)
    var checklist: String

    @Argument(help: "A criterion's id.")
    var criterion: String?

    @Option(help: "How to print it: terminal or markdown.")
    var format: Format = .terminal

    func run() throws {
      try withExitCode {
        let checklist = try Inputs.checklist(checklist)
        let document =
          try criterion.map { try Self.criterion($0, checklist) }
          ?? ChecklistBooklet.overview(checklist)
        switch format {
        case .terminal:
          let renderer = TerminalRenderer(colour: Console.hasColour(.standardOutput))
          try Console.result(renderer.text(document))
        case .markdown: try Console.result(MarkdownRenderer.text(document))
        }
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
}
