import ArgumentParser
import Filling
import Workspace

struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "Asks the open questions of an assessment, one after the other.",
    discussion: """
      Shows each question with what counts as partial and what has been answered, and saves every \
      answer at once, so that you can stop at any time and go on later. One key answers most questions; \
      '?' shows all keys. Without a terminal that can be drawn on, or with '--plain', it asks line by line.

      Examples:
        assessor fill norway.yaml
        assessor fill norway.yaml --agency justice --only unanswered
        assessor fill norway.yaml --section P2
        assessor fill norway.yaml --at P1-NPUN-01.s1
      """)

  enum Only: String, ExpressibleByArgument, CaseIterable {
    case unanswered
  }

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(
    help: ArgumentHelp("Leave out what has an answer already.", valueName: "unanswered"))
  var only: Only?

  @Option(
    help: ArgumentHelp(
      "Only the questions that this agency answers, by its id or as the State calls it.",
      valueName: "agency"))
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

  @OptionGroup var option: ChecklistOption

  func run() throws {
    try withExitCode {
      let file = try AssessmentFile(path)
      let usable = try Inputs.assessment(path, checklistName: option.checklist)
      let scope = try scope(of: usable)
      var session = InterviewSession(usable, in: file, scope: scope)
      guard !session.interview.questions.isEmpty else {
        return Console.note(
          only == nil ? "there is nothing to ask here" : "nothing is unanswered here")
      }
      if let at { try session.begin(at: at) }
      guard !plain, Terminal.isThere else {
        var interview = PlainInterview(session)
        defer { Console.note(interview.session.farewell(options)) }
        return try interview.run()
      }
      session = try onScreen(session)
      Console.note(session.farewell(options))
    }
  }

  /// The options that decide what is asked and how, as they were given.
  private var options: [String] {
    let named = [
      ("--only", only?.rawValue), ("--agency", agency), ("--section", section),
      ("--checklist", option.checklist),
    ]
    return named.flatMap { name, value in value.map { [name, $0] } ?? [] }
      + (plain ? ["--plain"] : [])
  }

  /// The session at its end; the terminal is put back before anything else is said.
  private func onScreen(_ session: InterviewSession) throws -> InterviewSession {
    guard let terminal = Terminal() else {
      throw Failure(.inputOutput, "the terminal cannot be used; try '--plain'")
    }
    var interview = ScreenInterview(session, on: terminal)
    try interview.run()
    return interview.session
  }

  private func scope(of usable: UsableAssessment) throws -> InterviewScope {
    let checklist = usable.checklist
    var scope = InterviewScope()
    scope.isOnlyUnanswered = only == .unanswered
    scope.agency = try agency.map { try checklist.agency(named: $0, in: usable.assessment) }
    if let section {
      try checklist.requirePart(named: section)
      scope.part = section
    }
    return scope
  }
}
