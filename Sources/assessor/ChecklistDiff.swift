import ArgumentParser
import Findings
import PolicyModel
import Reporting
import Scoring

struct ChecklistDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Says what is different between two versions of a checklist.",
    discussion: """
      Criteria and indicators are matched by their ids: what was added, removed, reworded, weighs or is \
      measured otherwise. With '--assessment', what that does to a file's score.

      Examples:
        assessor checklist diff checklists/mine-1.0 checklists/mine-1.1
        assessor checklist diff old-folder new-folder --assessment norway.yaml
      """)

  @Argument(
    help: ArgumentHelp("The older version: an id or a folder.", valueName: "old"),
    completion: .directory)
  var old: String

  @Argument(
    help: ArgumentHelp("The newer version: an id or a folder.", valueName: "new"),
    completion: .directory)
  var new: String

  @Option(
    help: ArgumentHelp("An assessment to score by both.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var assessment: String?

  @OptionGroup var output: DocumentOutput<TextFormat>

  func run() throws {
    try withExitCode {
      let (old, new) = (try Inputs.checklist(old), try Inputs.checklist(new))
      let part = DifferencePart(from: old, to: new)
      guard let assessment else { return try output.write(part.document, from: []) }
      let source = try Inputs.source(assessment)
      let before = try scorecard(of: source, by: old)
      let after = try scorecard(of: source, by: new)
      try output.write(
        part.document(scoring: VisibleText.oneLine(assessment), before, after),
        from: [assessment])
    }
  }

  private func scorecard(of source: SourceText, by checklist: Checklist) throws -> Scorecard {
    let input = try AssessmentInput.read(source, against: checklist)
    guard let assessment = input.assessment else {
      throw Failure(
        .inputHasErrors,
        "\(VisibleText.oneLine(source.name)) has \(Inputs.errors(input.findings)) by version "
          + "\(checklist.version), so it is not scored",
        findings: input.findings)
    }
    return Scorecard(assessment, checklist: checklist)
  }
}
