import ArgumentParser
import Documents
import Findings
import Loading
import Provenance

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

  /// The takeaways of a report's text, which must be text.
  func reading(_ path: String) throws -> (TakeawayReading, SourceText) {
    let source = try Inputs.source(path)
    guard String(validating: source.bytes, as: UTF8.self) != nil, !source.bytes.contains(0) else {
      throw Failure(
        .inputHasErrors,
        "\(VisibleText.oneLine(path)) is not plain text in UTF-8\n"
          + "  = help: save the report as text; from PDF, pdftotext does that")
    }
    return (TakeawayReading(source, headings: heading), source)
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
    try withExitCode {
      if FileAccess.exists(output) {
        throw Failure(
          .cannotCreate, "\(VisibleText.oneLine(output)) exists already; name a new folder")
      }
      let (reading, source) = try option.reading(report)
      Console.findings(reading.findings)
      guard !reading.takeaways.isEmpty else {
        throw Failure(.inputHasErrors, "nothing was written")
      }
      let draft = DraftChecklist(id: name, title: title, reading, source)
      try FilesTogether.write(
        draft.files.map { ($0.path, Array($0.text.utf8)) }, into: output)
      let groups = Set(reading.takeaways.map { "\($0.section)/\($0.heading)" }).count
      try Console.result(
        "\(Printed.count(reading.takeaways.count, "takeaway")) in "
          + "\(Printed.count(reading.sections.count, "section")) and "
          + "\(Printed.count(groups, "group"))\n")
      for section in reading.sections {
        let count = reading.takeaways.count { $0.section == section.id }
        try Console.result(
          "  \(section.id)  \(VisibleText.oneLine(section.title)): \(count)\n")
      }
      Console.note("wrote \(VisibleText.oneLine(output)): \(draft.files.count) files")
    }
  }
}
