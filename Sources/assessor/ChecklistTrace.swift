import ArgumentParser
import Provenance
import Reporting
import Workspace

struct ChecklistTrace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Holds a checklist against the report that it comes from.",
    discussion: """
      Says of each takeaway whether a criterion was written from exactly this sentence, and of each \
      criterion whether its sentence stands where it says. White space, line breaks, hyphens at line \
      ends, quotation marks and joined letters may differ; a changed word is always noticed. Ends with 1 \
      where anything is amiss.

      Examples:
        assessor checklist trace osce-victim-protection-2022 report.txt
        assessor checklist trace mine report-2024.txt --old report-2022.txt
        assessor checklist trace mine report.txt --format json
      """)

  @Argument(
    help: ArgumentHelp("The checklist: an id or a folder.", valueName: "id|dir"),
    completion: .directory)
  var checklist: String

  @Argument(
    help: ArgumentHelp("The report's text, in UTF-8.", valueName: "report"),
    completion: .file(extensions: ["txt"]))
  var report: String

  @Option(
    help: ArgumentHelp(
      "The text that the criteria were written from, to show what changed.", valueName: "report"),
    completion: .file(extensions: ["txt"]))
  var old: String?

  @OptionGroup var output: DocumentOutput<FigureFormat>
  @OptionGroup var option: HeadingOption

  func run() throws {
    try withExitCode {
      let checklist = try ChecklistChoice.checklist(checklist)
      try ChecklistTracing.requireTraceable(checklist)
      let text = try ReportText(report, headings: option.heading)
      let tracing = ChecklistTracing(checklist, text)
      if tracing.lacksTakeaways { Console.findings(text.reading.findings) }
      let result = tracing.report(
        earlier: try old.map { try ReportText($0, headings: option.heading) })
      try output.write(
        result.document, figures: tracing.figures,
        from: [report] + (old.map { [$0] } ?? []))
      if !tracing.trace.isWhole { throw ExitReason.thresholdNotMet.code }
    }
  }
}
