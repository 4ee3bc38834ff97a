import ArgumentParser
import Documents
import Findings
import Loading
import Provenance
import Workspace

/// `--heading` of the commands that read a report's text.
struct HeadingOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How the title of a list of takeaways begins, besides the usual; may be given again.",
      discussion: "'*' stands for anything: 'Lessons * workshop'.", valueName: "words"))
  var heading: [String] = []

  func validate() throws {
    if heading.contains(where: { !$0.contains { $0 != "*" && !$0.isWhitespace } }) {
      throw ValidationError("'--heading' needs words.")
    }
  }
}

struct ChecklistDraft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Begins a checklist from the takeaways in a report's text.",
    discussion: """
      Finds the lists of takeaways, as 'Main takeaways …', 'Conclusions from …' or 'Key recommendations …' \
      head them, and writes a folder with a criterion for each, tied to its sentence. What you have to \
      write says TO BE WRITTEN; 'assessor check' names what is left. What could be read otherwise is \
      said at its line: look there.

      Examples:
        assessor checklist draft report.txt --id open --title "Open data" -o open
        assessor checklist draft report.txt --heading "Lessons from *" -o draft
      """)

  @Argument(
    help: ArgumentHelp("The report's text, in UTF-8.", valueName: "report"),
    completion: .file(extensions: ["txt"]))
  var report: String

  @Option(help: "The checklist's id; by default the folder's name.")
  var id: String?

  @Option(help: "The checklist's title.")
  var title: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "dir"),
    completion: .directory)
  var output: String

  @OptionGroup var option: HeadingOption

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("'-o' is empty; name a folder.") }
    guard Identifier.isWellFormed(name) else {
      throw ValidationError(
        "'\(name)' cannot be a checklist's id: letters, digits, '-' and '_', at most 64. Give '--id'."
      )
    }
  }

  private var name: String {
    id ?? output.split(separator: "/").last.map(String.init) ?? ""
  }

  func run() throws {
    try withExitCode(ifThere: "name a new folder") {
      try OutputFile.refuseExistingFolder(output)
      let text = try ReportText(report, headings: option.heading)
      let draft = try text.draft(id: name, title: title)
      Console.findings(text.reading.findings)
      try draft.write(into: output)
      let (takeaways, sections) = (text.reading.takeaways, text.reading.sections)
      let groups = Set(takeaways.map { "\($0.section)/\($0.heading)" }).count
      try Console.result(
        "\(Printed.count(takeaways.count, "takeaway")) in "
          + "\(Printed.count(sections.count, "section")) and \(Printed.count(groups, "group"))\n")
      for section in sections {
        let count = takeaways.count { $0.section == section.id }
        try Console.result("  \(section.id)  \(VisibleText.oneLine(section.title)): \(count)\n")
      }
      Console.note("wrote \(VisibleText.oneLine(output)): \(draft.files.count) files")
    }
  }
}
