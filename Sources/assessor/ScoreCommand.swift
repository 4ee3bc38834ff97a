import ArgumentParser
import Documents
import Exports
import PolicyModel
import Reporting
import Scoring
import Workspace

extension ScoringRules.EvidenceMode: ExpressibleByArgument {}

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Scores an assessment: the country profile.",
    discussion: """
      Shows the overall result in three parts (demonstrated, not known, missing), the band or why there \
      is none, and what caps it; red flags; what to fix and what to find out first; sections and groups; \
      law, practice and result; critical criteria. On a terminal it takes the width that there is, from \
      60 to 160 columns; in a file or a pipe lines have 80. With '--brief' all of it fits one screen.

      Examples:
        assessor score norway.yaml
        assessor score norway.yaml --brief           # one screen of 24 lines
        assessor score norway.yaml --evidence discount --format json
        assessor score norway.yaml --by theme --format html -o themes.html
        assessor score norway.yaml --fail-under 60   # ends with 1 below that
      """)

  enum CutBy: String, CaseIterable, ExpressibleByArgument {
    case theme, agency
  }

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @OptionGroup var option: ChecklistOption
  @OptionGroup var evidence: EvidenceOption

  @OptionGroup var output: DocumentOutput<FigureFormat>

  @Option(help: "Cut the scores another way.")
  var by: CutBy?

  @Flag(help: "Only what fits one screen of a terminal.")
  var brief = false

  @Option(
    help: ArgumentHelp(
      "End with 1 if less than this percentage is demonstrated.", valueName: "percent"))
  var failUnder: Double?

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("'--fail-under' is a percentage from 0 to 100.")
    }
    if brief, output.format.format != .terminal {
      throw ValidationError("'--brief' is for a terminal; leave it out for '--format'.")
    }
    if brief, by != nil {
      throw ValidationError("'--brief' and '--by' do not go together.")
    }
  }

  func run() throws {
    try withExitCode {
      let usable = try Inputs.assessment(path, checklistName: option.checklist)
      let report = Report(usable.round(evidence.evidence), warnings: usable.warnings)
      if brief {
        try output.write(BriefProfile(report).screen.bytes(output.appearance), from: [path])
      } else if let by {
        let isTheme = by == .theme
        try output.write(
          SubjectProfile(report.round, byTheme: isTheme).document,
          figures: SubjectScoresJSON(report.round, byTheme: isTheme), from: [path])
      } else {
        try output.write(
          CountryProfile(report).document,
          figures: ScorecardJSON(report.round, warnings: report.warnings), from: [path])
      }
      guard let score = report.scorecard.overall.score else {
        throw Failure.nothingToScore
      }
      if let failUnder, Tolerance.isBelow(score.demonstrated, failUnder / 100) {
        throw Failure(
          .thresholdNotMet,
          "\(Printed.number((score.demonstrated * 10_000).rounded(.down) / 100))% is demonstrated, less than the "
            + "\(Printed.number(failUnder))% asked for")
      }
    }
  }
}

/// `--evidence` of the commands that score.
struct EvidenceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How evidence counts: off, warn (listed, no effect) or discount.",
      discussion: "By default what the checklist says, which is warn unless it says otherwise.",
      valueName: "mode"))
  var evidence: ScoringRules.EvidenceMode?
}
