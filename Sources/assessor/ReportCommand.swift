import ArgumentParser
import Findings
import PolicyModel
import Reporting
import SystemPackage

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the gap report.",
    discussion: """
      Writes gap-report.md and scorecard.json into a folder, by default Reports/<state>-<date>. With \
      '-o -' one format is printed instead: the Markdown unless '--format' says otherwise.

      Examples:
        assessor report norway.yaml
        assessor report norway.yaml -o meeting --format markdown
        assessor report norway.yaml --format terminal | less
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, json, terminal
  }

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @OptionGroup var option: ChecklistOption
  @OptionGroup var evidence: EvidenceOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into; '-' is standard output.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only this form: markdown, json, or terminal, which is printed.", valueName: "format"))
  var format: Format?

  func validate() throws {
    if format == .terminal, let output, output != "-" {
      throw ValidationError("the terminal form is printed; leave out '-o' or say '-o -'.")
    }
  }

  func run() throws {
    try withExitCode {
      let report = try ScoreCommand.report(path, option, evidence)
      if output == "-" || format == .terminal {
        try Console.result(Self.text(report, format ?? .markdown))
      } else {
        try write(report, to: output ?? Self.folder(for: report.assessment))
      }
      if report.scorecard.overall.score == nil {
        throw Failure(.nothingToScore, "nothing to score: nothing that carries weight applies")
      }
    }
  }

  private func write(_ report: Report, to folder: String) throws {
    let forms: [Format] = format.map { [$0] } ?? [.markdown, .json]
    let files = forms.map { form in
      (path: "\(folder)/\(Self.fileName(form))", text: Self.text(report, form))
    }
    try FileAccess.makeFolder(folder)
    try FileAccess.write(files)
    for file in files { Console.note("wrote \(VisibleText.oneLine(file.path))") }
  }

  private static func fileName(_ format: Format) -> String {
    format == .json ? "scorecard.json" : "gap-report.md"
  }

  private static func text(_ report: Report, _ format: Format) -> String {
    switch format {
    case .markdown: MarkdownRenderer.text(report.gapReport)
    case .json: ScorecardJSON.text(report)
    case .terminal:
      TerminalRenderer(colour: Console.hasColour(.standardOutput)).text(report.gapReport)
    }
  }

  /// `Reports/<state>-<date>`, with the role of a respondent that is not the government, so that a
  /// shadow report does not land on the government's.
  private static func folder(for assessment: Assessment) -> String {
    let state = FileName.of(assessment.state.name, else: assessment.state.code)
    let role = assessment.respondent.role
    let suffix = role == .government ? "" : "-\(role.rawValue)"
    return "Reports/\(state)-\(assessment.date)\(suffix)"
  }
}
