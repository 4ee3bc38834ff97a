import Scoring
import SystemPackage
import ArgumentParser
import Documents
import Exports
import GapAnalysis
import Findings
import PolicyModel
import Reporting
import Workspace

extension Audience: ExpressibleByArgument {}
extension CSVStyle: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the gap report.",
    discussion: """
      Writes a folder, by default Reports/<state>-<date>, for the public with -public behind it: \
      \(ReportPack.contents); a copy of the assessment; pack.json, which says how the report was made; \
      and SHA256SUMS, so that 'assessor verify' or 'sha256sum -c' can check it. A file that was changed by \
      hand since it was written, or that is not of this program, is kept with '~' behind its name.

      Examples:
        assessor report norway.yaml
        assessor report norway.yaml -o meeting
        assessor report norway.yaml -o meeting --format markdown
        assessor report norway.yaml --csv semicolon
        assessor report norway.yaml --audience public
        assessor report norway.yaml --agency justice
        assessor report norway.yaml --audience public --require-signed
        assessor report norway.yaml --template our-ministry
        assessor report norway.yaml --since norway-2024.yaml
        assessor report norway.yaml --format brief -o meeting
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
        page. A document that is restricted at one place and stands openly at another is printed, and told.
        """,
      valueName: "audience"))
  var audience: Audience = .internal

  @Option(
    help: ArgumentHelp(
      "Only what one agency leads or supports, with what it must do and answer by when.",
      discussion: """
        By its id, which 'assessor checklist show ID' lists, or as the State calls it.
        """,
      valueName: "agency"),
    completion: .custom(AgencyCompletion.ids))
  var agency: String?

  @Flag(
    help:
      "Write nothing, and end with 1, unless all answers are signed and as they were then ('assessor sign')."
  )
  var requireSigned = false

  @OptionGroup var template: TemplateOption
  @OptionGroup var since: SinceOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write into; '-' prints the Markdown, or another form if asked for.",
      valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only this form: \(ReportPack.formats.map(\.name).joined(separator: ", ")), or "
        + "\(OutputFormat.terminal.name), which is printed.",
      valueName: "format"))
  var format: NamedFormat<Formats>?

  @Option(
    help: ArgumentHelp(
      "How the CSV tables are parted: by comma, or by semicolon with decimal commas, as most of Europe's "
        + "spreadsheets expect.",
      valueName: "sign"))
  var csv: CSVStyle?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a folder.") }
    if isForScreen, let output, output != "-" {
      throw ValidationError("the terminal form is printed; leave out '-o' or say '-o -'.")
    }
    if let format, ![.html, .word, .brief].contains(format.format), template.template != nil {
      throw ValidationError(
        "'--template' is for the HTML page and the Word documents, which "
          + "'--format \(format.format.name)' leaves out.")
    }
    if let format, format.format != .brief, since.since != nil {
      throw ValidationError(
        "'--since' is for the brief, which '--format \(format.format.name)' leaves out.")
    }
    if format == nil, output == "-", since.since != nil {
      throw ValidationError("'--since' is for the brief; say '--format brief' to print that.")
    }
    if format?.format == .csv, output == "-" {
      throw ValidationError("the CSV form is five files; give a folder with '-o'.")
    }
    if let format, format.format != .csv, csv != nil {
      throw ValidationError(
        "'--csv' is for the CSV tables, which '--format \(format.format.name)' leaves out.")
    }
  }

  private var isForScreen: Bool { format?.format == .terminal }

  func run() throws {
    try withExitCode {
      let whole = try Inputs.assessment(path, checklistName: option.checklist)
      if requireSigned { try SignedCheck.require(whole.assessment) }
      Console.findings(whole.findingsOpen(to: audience))
      Console.findings(whole.findingsLeftOut(for: audience))
      tellPersonalData(whole.personalDataCount(for: audience))
      let edition = try whole.report(
        for: audience, evidence.evidence,
        agency: try agency.map { try whole.checklist.agency(named: $0, in: whole.assessment) },
        since: try since.assessment(whole.checklist))
      let report = edition.report
      let templates = try template.templates()
      if isForScreen {
        let renderer = TerminalRenderer(
          colour: Console.hasColour(.standardOutput), width: Console.width)
        try Console.result(renderer.bytes(of: GapReport(report).document))
      } else if output == "-" {
        let form = format?.format ?? .markdown
        if form.isBinary { try Console.refuseTerminal(form) }
        for file in try ReportPack.files(of: edition, as: form, templates: templates) {
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

  /// Says that an internal report shows what its assessment should not hold.
  private func tellPersonalData(_ count: Int) {
    guard count > 0 else { return }
    let name = VisibleText.oneLine(path)
    Console.note(
      "\(Printed.count(count, "text")) in \(name) \(count == 1 ? "looks" : "look") like personal data, and "
        + "this internal report shows \(count == 1 ? "it" : "them"); 'assessor check \(name)' says where"
    )
  }

  private func write(_ edition: ReportEdition, _ templates: HTMLTemplates) throws {
    let report = edition.report
    let agency = report.scope.agency.map { report.checklist.agencies[$0].id }
    let folder = ReportFolder(
      output ?? ReportFolder.standardPath(for: report.assessment, agency: agency))
    let outcome = try folder.write(
      edition, as: format?.format, templates: templates, csv: csv, checklistName: option.checklist)
    let name = VisibleText.oneLine(folder.path)
    for kept in outcome.kept {
      Console.note(
        "note: \(name)/\(kept.name) was not as this program had written it; it is kept as "
          + kept.keptName)
    }
    Console.note(
      outcome.isUnchanged
        ? "\(name): \(Printed.count(outcome.names.count, "file")), all as they were"
        : "wrote \(name): \(outcome.names.joined(separator: ", "))")
  }
}
