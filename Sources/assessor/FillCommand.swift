import ArgumentParser
import Filling
import PolicyModel
import Workspace

struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "Asks the open questions of an assessment, one after the other.",
    discussion: """
      Shows each question with what counts as partial and what has been answered, and saves every \
      answer at once, so that you can stop at any time and go on later. One key answers most questions; \
      '?' shows all keys. Enter goes on to the next question, 'z' takes back what was saved last. Without a \
      terminal that can be drawn on, or with '--plain', it asks line by line.

      In a next round, an answer that was carried over is shown with its day and what it rests on, and 'k' \
      says that it still holds.

      Examples:
        assessor fill norway.yaml
        assessor fill norway.yaml --agency justice --only unanswered
        assessor fill norway.yaml --section P2
        assessor fill norway.yaml --only unreviewed
        assessor fill norway.yaml --at P1-NPUN-01.s1
      """)

  enum Only: String, ExpressibleByArgument, CaseIterable {
    case unanswered, unreviewed
  }

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(
    help: ArgumentHelp(
      "Ask only what has no answer of this round yet, or only the answers of an earlier round that nobody "
        + "has reviewed.", valueName: "unanswered|unreviewed"))
  var only: Only?

  @Option(
    help: ArgumentHelp(
      "Only the questions that this agency answers, by its id or as the State calls it.",
      valueName: "agency"),
    completion: .custom(AgencyCompletion.ids))
  var agency: String?

  @Option(
    help: ArgumentHelp(
      "Only a section, a group or a criterion, such as P2, P2-GEND or P2-GEND-01.", valueName: "id")
  )
  var section: String?

  @Option(
    help: ArgumentHelp(
      "The question to begin with; by default the first open one.", valueName: "id"))
  var at: String?

  @Flag(help: "Ask line by line, as a screen reader needs it.")
  var plain = false

  @OptionGroup var noting: NotingOptions
  @OptionGroup var option: ChecklistOption

  func run() throws {
    try withExitCode {
      let file = try AssessmentFile(path, noting: noting.note(.fill))
      let usable = try Inputs.assessment(path, checklistName: option.checklist)
      let scope = try scope(of: usable)
      let isOnScreen = !plain && Terminal.isThere
      var session = InterviewSession(usable, in: file, scope: scope, pauses: isOnScreen)
      guard !session.interview.route.questions.isEmpty else { return Console.note(nothingToAsk) }
      if let at { try session.begin(at: at) }
      if isOnScreen { return try onScreen(session) }
      var interview = PlainInterview(session)
      defer { end(interview.session) }
      try interview.run()
    }
  }

  private var nothingToAsk: String {
    switch only {
    case .unanswered: "nothing is unanswered here"
    case .unreviewed: "no answer of an earlier round is left to be reviewed here"
    case nil: "there is nothing to ask here"
    }
  }

  private func end(_ session: InterviewSession) {
    session.tellUnsaved()
    Console.note(session.farewell(options))
  }

  /// The options that decide what is asked and how, as they were given.
  private var options: [String] {
    let named = [
      ("--only", only?.rawValue), ("--agency", agency), ("--section", section),
      ("--checklist", option.checklist), ("--on", noting.on?.description),
    ]
    return named.flatMap { name, value in value.map { [name, $0] } ?? [] }
      + (plain ? ["--plain"] : []) + (noting.noLedger ? ["--no-ledger"] : [])
  }

  /// The terminal is put back before anything is said at the end.
  private func onScreen(_ session: InterviewSession) throws {
    var session = session
    defer { end(session) }
    guard let terminal = Terminal() else {
      throw Failure(.inputOutput, "the terminal cannot be used; try '--plain'")
    }
    var interview = ScreenInterview(session, on: terminal)
    defer { session = interview.session }
    try interview.run()
  }

  private func scope(of usable: UsableAssessment) throws -> InterviewScope {
    let checklist = usable.checklist
    var scope = InterviewScope()
    scope.isOnlyUnanswered = only == .unanswered
    scope.isOnlyUnreviewed = only == .unreviewed
    scope.agency = try agency.map { try checklist.agency(named: $0, in: usable.assessment) }
    if let section {
      try checklist.requirePart(named: section)
      scope.part = section
    }
    return scope
  }
}
