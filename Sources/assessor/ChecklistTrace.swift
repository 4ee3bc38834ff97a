import ArgumentParser
import Exports
import PolicyModel
import Provenance
import Reporting

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
      let checklist = try Inputs.checklist(checklist)
      guard Trace.canTrace(checklist) else {
        throw Failure(
          .inputHasErrors,
          "no criterion of \(checklist.id) names a takeaway or a passage, so there is nothing to trace"
        )
      }
      let (reading, source) = try option.reading(report)
      let trace = Trace(checklist, reading, source)
      if reading.takeaways.isEmpty, checklist.criteria.contains(where: { $0.source.passage == nil })
      {
        Console.findings(reading.findings)
      }
      let digest = "sha256:" + Digest.hexadecimal(of: source.bytes)
      let result = TraceReport(
        checklist, trace, textDigest: digest,
        earlier: try old.map { try option.reading($0).0.takeaways } ?? [])
      try output.write(
        result.document, figures: TraceJSON(checklist, trace, textDigest: digest),
        from: [report] + (old.map { [$0] } ?? []))
      if !trace.isWhole { throw ExitReason.thresholdNotMet.code }
    }
  }
}
