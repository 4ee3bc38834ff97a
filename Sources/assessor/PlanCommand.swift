import ArgumentParser
import Documents
import Filling
import Exports
import Findings
import GapAnalysis
import PolicyModel
import Reporting
import Scoring
import Workspace

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Finds the cheapest path to a target.",
    discussion: """
      Reforms of what is known to be missing: what must come first because of a red flag or a critical \
      criterion, then the least effort that reaches the target, exactly (with some 20,000 criteria and more \
      nearly, and it says so). Each criterion can go one step up at half its effort, rounded up, or to its target. What is not known gets no step: beside the \
      steps stands what to find out first. With '--by' only what can be done by then is proposed: a small \
      effort takes half a year, a medium one a year and a half, a large one three years, and what the gap \
      report wants by then is due anyway. '--write' puts the steps into the assessment's 'plan:' as \
      proposals; what stands there already stays.

      Examples:
        assessor plan norway.yaml --target 70
        assessor plan norway.yaml --band established --by 2028
        assessor plan norway.yaml --budget 12
        assessor plan norway.yaml --target 70 --write
      """)

  enum BandName: String, CaseIterable, ExpressibleByArgument {
    case initial, developing, established, advanced

    var band: Band {
      switch self {
      case .initial: .initial
      case .developing: .developing
      case .established: .established
      case .advanced: .advanced
      }
    }
  }

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(help: ArgumentHelp("The percentage to be demonstrated.", valueName: "percent"))
  var target: Double?

  @Option(help: "The band to be reached.")
  var band: BandName?

  @Option(help: ArgumentHelp("The most points of effort to spend.", valueName: "effort"))
  var budget: Int?

  @Option(help: ArgumentHelp("The year, or the day, by which it is to be done.", valueName: "year"))
  var by: String?

  @Flag(help: "Write the steps into the assessment's plan.")
  var write = false

  @OptionGroup var noting: NotingOptions
  @OptionGroup var output: DocumentOutput<FigureFormat>
  @OptionGroup var option: ChecklistOption
  @OptionGroup var evidence: EvidenceOption

  func validate() throws {
    guard target != nil || band != nil || budget != nil else {
      throw ValidationError("say what to reach: '--target', '--band' or '--budget'.")
    }
    if target != nil, band != nil {
      throw ValidationError("give '--target' or '--band', not both.")
    }
    if let target, !(0...100).contains(target) {
      throw ValidationError("'--target' is a percentage from 0 to 100.")
    }
    if let budget, !(0...100_000).contains(budget) {
      throw ValidationError("'--budget' is from 0 to 100000.")
    }
    guard write || noting.on == nil && !noting.noLedger else {
      throw ValidationError("'--on' and '--no-ledger' go with '--write'.")
    }
    if let by, Self.day(by) == nil {
      throw ValidationError("'--by' is a year such as 2028 or a day such as 2028-06-30.")
    }
  }

  /// A day, or the last day of a year.
  private static func day(_ text: String) -> CalendarDate? {
    CalendarDate(text) ?? CalendarDate("\(text)-12-31")
  }

  func run() throws {
    try withExitCode {
      let round = try Inputs.assessment(path, checklistName: option.checklist)
        .round(evidence.evidence)
      var request = PathToTarget.Request(target: target.map { $0 / 100 }, budget: budget)
      if let band { request.target = band.band.threshold(round.scorecard.rules) }
      if let day = by.flatMap(Self.day) {
        guard round.assessment.date < day else {
          throw Failure(
            .inputHasErrors,
            "'--by \(day)' is not after the assessment's date, \(round.assessment.date)")
        }
        request.period = round.assessment.date...day
      }
      let total = round.checklist.criteria.count
      let found = ProgressDisplay.during("weighing criteria", of: total) { advance in
        PathToTarget(
          round.scorecard, checklist: round.checklist, register: round.register,
          request: request, advance: advance)
      }
      guard let path = found else { throw Failure.nothingToScore }
      let outlook = PathOutlook(round, path, targetBand: band?.band)
      try output.write(
        PathReport(outlook).document, figures: PathJSON(outlook), from: [self.path])
      if write { try propose(path, round) }
    }
  }

  private func propose(_ path: PathToTarget, _ round: Round) throws {
    let outcome = try ProposalSaving.save(
      path, of: round, into: self.path, checklistName: option.checklist,
      noting: noting.note(.plan))
    let name = VisibleText.oneLine(self.path)
    guard outcome.written > 0 else {
      let why = outcome.kept == 0 ? "no step to propose" : "every step stands in the plan already"
      return Console.note("\(why); \(name) is as it was")
    }
    Console.note(
      "wrote \(Printed.count(outcome.written, "proposal")) into \(name)"
        + (outcome.kept > 0 ? "; \(outcome.kept) stood there already" : ""))
  }
}
