import Scoring
import SystemPackage
import ArgumentParser
import Documents
import GapAnalysis
import Findings
import PolicyModel
import Reporting
import Workspace

extension Audience: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the gap report.",
    discussion: """
      Writes a folder, by default Reports/<state>-<date>, for the public with -public behind it: \
      \(ReportPack.contents); a copy of the assessment; pack.json, which says how the report was made; \
      and SHA256SUMS, so that 'assessor verify' or 'sha256sum -c' can check it.

      Examples:
        assessor report norway.yaml
        assessor report norway.yaml -o meeting
        assessor report norway.yaml -o meeting --format markdown
        assessor report norway.yaml --audience public
        assessor report norway.yaml --agency justice
        assessor report norway.yaml --template our-ministry
        assessor report norway.yaml --format terminal | less
      """)

  /// What a report folder holds, and what is printed instead.
  enum Formats: FormatSelection {
    static let all = ReportPack.formats + [.terminal]
  }

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @OptionGroup var option: ChecklistOption
  @OptionGroup var evidence: EvidenceOption

  @Option(
    help: ArgumentHelp(
      "Who may read it.",
      discussion: """
        A public report leaves out restricted evidence, notes, the respondent's name and what looks \
        like personal data, gives a share that stands on few cases as a range, and says so on its first \
        page.
        """,
      valueName: "audience"))
  var audience: Audience = .internal

  @Option(
    help: ArgumentHelp(
      "Only what one agency leads or supports, with what it must do and answer by when.",
      discussion: """
        By its id, which 'assessor checklist show ID' lists, or as the State calls it.
        """,
      valueName: "agency"))
  var agency: String?

  @OptionGroup var template: TemplateOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write into; '-' prints the Markdown, or the HTML or JSON if asked for.",
      valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only this form: \(ReportPack.formats.map(\.name).joined(separator: ", ")), or "
        + "\(OutputFormat.terminal.name), which is printed.",
      valueName: "format"))
  var format: NamedFormat<Formats>?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a folder.") }
    if isForScreen, let output, output != "-" {
      throw ValidationError("the terminal form is printed; leave out '-o' or say '-o -'.")
    }
    if let format, format.format != .html, template.template != nil {
      throw ValidationError(
        "'--template' is for the HTML page, which '--format \(format.format.name)' leaves out.")
    }
    if format?.format == .csv, output == "-" {
      throw ValidationError("the CSV form is five files; give a folder with '-o'.")
    }
  }

  private var isForScreen: Bool { format?.format == .terminal }

  func run() throws {
    try withExitCode {
      let whole = try Inputs.assessment(path, checklistName: option.checklist)
      Console.findings(whole.findingsLeftOut(for: audience))
      let edition = try whole.report(
        for: audience, evidence.evidence,
        agency: try agency.map { try whole.checklist.agency(named: $0, in: whole.assessment) })
      let report = edition.report
      let templates = try template.templates()
      if isForScreen {
        let renderer = TerminalRenderer(colour: Console.hasColour(.standardOutput))
        try Console.result(renderer.bytes(of: GapReport(report).document))
      } else if output == "-" {
        for file in try ReportPack.files(
          of: edition, as: format?.format ?? .markdown, templates: templates)
        {
          try Console.result(file.bytes)
        }
      } else {
        try write(edition, templates)
      }
      if report.scorecard.overall.score == nil {
        throw Failure.nothingToScore
      }
    }
  }

  private func write(_ edition: ReportEdition, _ templates: HTMLTemplates) throws {
    let report = edition.report
    let agency = report.scope.agency.map { report.checklist.agencies[$0].id }
    let folder = ReportFolder(
      output ?? ReportFolder.standardPath(for: report.assessment, agency: agency))
    let outcome = try folder.write(
      edition, as: format?.format, templates: templates, checklistName: option.checklist)
    let name = VisibleText.oneLine(folder.path)
    Console.note(
      outcome.isUnchanged
        ? "\(name): \(Printed.count(outcome.names.count, "file")), all as they were"
        : "wrote \(name): \(outcome.names.joined(separator: ", "))")
  }
}
