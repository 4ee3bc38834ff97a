import Workspace
import ArgumentParser
import Exports
import GapAnalysis
import Loading
import PolicyModel
import Reporting

struct RobustnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robustness", abstract: "Says how far a result depends on the weights.",
    discussion: """
      The lowest and the highest score that any weights within a share of themselves give, exactly; how \
      often weights drawn at random lead where; which gaps stay among the first ten of what is known to be \
      missing; which weights matter. Where too little is known for a band, nothing is said of bands. \
      The same seed gives the same bytes on any number of cores.

      Examples:
        assessor robustness norway.yaml
        assessor robustness norway.yaml --box 0.5 --runs 100000 --seed 7
        assessor robustness norway.yaml --open uniform --format json
      """)

  enum Open: String, CaseIterable, ExpressibleByArgument {
    case uniform
  }

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(
    help:
      "By what share of itself each weight may be lower or higher, from 0 to 1; \(ScoringRules().weightBox.shortestDigits) unless the checklist says otherwise."
  )
  var box: Double?

  @Option(
    help:
      "How many weightings to draw, up to \(Limits.runs.upperBound); \(ScoringRules().runs) unless the checklist says otherwise."
  )
  var runs: Int?

  @Option(
    help: "Where the drawing begins; \(ScoringRules().seed) unless the checklist says otherwise.")
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "Draw what is open too, evenly between its ends; shown beside the rest.",
      valueName: "uniform"))
  var open: Open?

  @OptionGroup var output: DocumentOutput<FigureFormat>
  @OptionGroup var option: ChecklistOption
  @OptionGroup var evidence: EvidenceOption

  func validate() throws {
    if let box, !Limits.share.contains(box) { throw ValidationError("'--box' is from 0 to 1.") }
    if let runs, !Limits.runs.contains(runs) {
      throw ValidationError(
        "'--runs' is from \(Limits.runs.lowerBound) to \(Limits.runs.upperBound).")
    }
  }

  func run() throws {
    try withExitCode {
      let round = try Inputs.assessment(path, checklistName: option.checklist)
        .round(evidence.evidence)
      var settings = Robustness.Settings(round.checklist.scoring)
      settings.box = box ?? settings.box
      settings.runs = runs ?? settings.runs
      settings.seed = seed ?? settings.seed
      settings.drawsOpen = open == .uniform
      let total = settings.runs * (settings.drawsOpen ? 2 : 1)
      let robustness = ProgressDisplay.during("drawing weights", of: total) { advance in
        Robustness(
          round.scorecard, checklist: round.checklist, register: round.register,
          settings: settings, advance: advance)
      }
      guard let robustness else { throw Failure.nothingToScore }
      try output.write(
        RobustnessReport(round, robustness).document, figures: RobustnessJSON(round, robustness),
        from: [path])
    }
  }
}
