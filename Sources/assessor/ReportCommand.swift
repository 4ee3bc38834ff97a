import ArgumentParser
import Findings
import Reporting
import Workspace

extension Audience: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the gap report.",
    discussion: """
      Writes a folder, by default Reports/<state>-<date>, for the public with -public behind it: \
      gap-report.html and gap-report.md to read; gaps.csv, answers.csv and scores.csv for spreadsheets; scorecard.json \
      for programs; a copy of the assessment; and SHA256SUMS, so that 'assessor verify' or \
      'sha256sum -c' can check it.

      Examples:
        assessor report norway.yaml
        assessor report norway.yaml -o meeting
        assessor report norway.yaml -o meeting --format markdown
        assessor report norway.yaml --audience public
        assessor report norway.yaml --agency justice
        assessor report norway.yaml --template our-ministry
        assessor report norway.yaml --format terminal | less
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, markdown, csv, json, terminal

    var form: ReportPack.Form? { ReportPack.Form(rawValue: rawValue) }
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
        like personal data, and says so on its first page.
        """,
      valueName: "audience"))
  var audience: Audience = .internal

  @Option(
    help: ArgumentHelp(
      "Only what one agency leads or supports, with what it must do by when.",
      discussion: "By its id; 'assessor checklist show ID' lists them.", valueName: "agency"))
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
      "Only this form: html, markdown, csv, json, or terminal, which is printed.",
      valueName: "format"))
  var format: Format?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a folder.") }
    if format == .terminal, let output, output != "-" {
      throw ValidationError("the terminal form is printed; leave out '-o' or say '-o -'.")
    }
    if let format, format != .html, template.template != nil {
      throw ValidationError(
        "'--template' is for the HTML page, which '--format \(format)' leaves out.")
    }
    if format == .csv, output == "-" {
      throw ValidationError("the CSV form is three files; give a folder with '-o'.")
    }
  }

  func run() throws {
    try withExitCode {
      let whole = try Inputs.assessment(path, checklistName: option.checklist)
      Console.findings(whole.findingsLeftOut(for: audience))
      let edition = try whole.edition(for: audience)
      let report = edition.report(
        evidence.evidence, agency: try agency.map { try edition.checklist.agency(named: $0) })
      let templates = try template.templates()
      if format == .terminal {
        let renderer = TerminalRenderer(colour: Console.hasColour(.standardOutput))
        try Console.result(renderer.text(report.gapReport))
      } else if output == "-" {
        for file in ReportPack.files(
          of: report, as: format?.form ?? .markdown, templates: templates)
        {
          try Console.result(String(decoding: file.bytes, as: UTF8.self))
        }
      } else {
        try write(report, templates)
      }
      if report.scorecard.overall.score == nil {
        throw Failure.nothingToScore
      }
    }
  }

  private func write(_ report: Report, _ templates: HTMLTemplates) throws {
    let folder = ReportFolder(
      output ?? ReportFolder.standardPath(for: report.assessment, agency: agency))
    let outcome = try folder.write(
      report, as: format?.form, templates: templates, checklistName: option.checklist)
    let name = VisibleText.oneLine(folder.path)
    Console.note(
      outcome.isUnchanged
        ? "\(name): \(Printed.count(outcome.names.count, "file")), all as they were"
        : "wrote \(name): \(outcome.names.joined(separator: ", "))")
  }
}
