import SystemPackage
import ArgumentParser
import Documents
import Loading
import PolicyModel
import Reporting
import Workspace

struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "Lists, shows, compares, drafts and traces checklists.",
    discussion: """
      Examples:
        assessor checklist list
        assessor checklist show osce-victim-protection-2022 P1-NPUN-01
        assessor checklist diff my-checklist-1.0 my-checklist-1.1
        assessor checklist draft report.txt -o my-checklist
        assessor checklist trace my-checklist report.txt
      """,
    subcommands: [
      List.self, ChecklistShow.self, ChecklistDiff.self, ChecklistDraft.self,
      ChecklistTrace.self,
    ])

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
          let checklist = try ChecklistChoice.checklist(id)
          let entry = Document([
            .heading(level: 3, Text("\(id), version \(checklist.version)"), anchor: nil),
            .list([Text(checklist.title), Text(ChecklistCount(checklist).words)]),
          ])
          let renderer = TerminalRenderer(
            colour: Console.hasColour(.standardOutput), width: Console.width)
          try Console.result(renderer.bytes(of: entry))
        }
      }
    }
  }
}
