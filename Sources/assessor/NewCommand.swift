import ArgumentParser
import Documents
import Findings
import Loading
import PolicyModel
import Workspace

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2026-06-30`.
  public init?(argument: String) { self.init(argument) }
}

extension Respondent.Role: ExpressibleByArgument {}

extension Period: ExpressibleByArgument {
  /// Reads `2025`, or `2024-07-01..2025-06-30`.
  public init?(argument: String) {
    let days = argument.split(separator: "..", omittingEmptySubsequences: false).map {
      CalendarDate(String($0))
    }
    if days.count == 2, let first = days[0], let last = days[1] {
      self.init(from: first, to: last)
    } else {
      self.init(year: argument)
    }
  }
}

extension Basis: ExpressibleByArgument {}

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Starts an assessment that can be filled in with an editor.",
    discussion: """
      Writes a file with every question of the checklist, how to answer it and what counts as \
      partial, as comments above an empty answer. Facts that the checklist's table of States knows for \
      that day are filled in, to be confirmed, and the State's name need not be given where it is there.

      Examples:
        assessor new --state NO --date 2026-06-30
        assessor new --state NO --date 2026-06-30 --respondent ngo
        assessor new --state NO --date 2026-06-30 --basis desk-review --period 2025
        assessor new --state XX --name Exampleland --date 2026-06-30
        assessor new --from norway-2026-06-30.yaml --date 2028-06-30
        assessor new --from norway-2026-06-30.yaml --date 2028-06-30 --keep-answers

      With '--from' State, offices, sources, facts and plans are those of the earlier round (a comment \
      says where the table knows a fact otherwise), whose answers stand as comments above the empty \
      ones, or with '--keep-answers' as answers to be reviewed. The period is left to be said. Where the \
      checklist has changed meanwhile, answers are matched by their ids, also by those that a question \
      had before, and what does not fit is kept as a comment.
      """)

  @Option(help: ArgumentHelp("The country, in two letters (ISO 3166-1).", valueName: "code"))
  var state: String?

  @Option(help: "The State's name; by default the one in the checklist's table of States.")
  var name: String?

  @Option(help: ArgumentHelp("The day that the answers describe.", valueName: "yyyy-mm-dd"))
  var date: CalendarDate

  @Option(
    help: ArgumentHelp("Who answers.", valueName: "role"))
  var respondent: Respondent.Role?

  @Option(
    help: ArgumentHelp("The office that answers; never a person.", valueName: "office"))
  var respondentName: String?

  @Option(
    help: ArgumentHelp(
      "How the answers are found; a self-assessment by default.", valueName: "basis"))
  var basis: Basis?

  @Option(
    help: ArgumentHelp(
      "What the figures describe: a year, or two days as 2024-07-01..2025-06-30.",
      valueName: "period"))
  var period: Period?

  @Option(
    help: ArgumentHelp(
      "The checklist: the id of one that the program carries, or a folder.",
      discussion: "By default \(ChecklistChoice.standard).", valueName: "id|dir"),
    completion: .directory)
  var checklist: String?

  @Option(
    help: ArgumentHelp("The assessment of the last round.", valueName: "old"),
    completion: .file(extensions: ["yaml", "yml"]))
  var from: String?

  @Flag(help: "Carry the old answers over as answers, to be reviewed.")
  var keepAnswers = false

  @Option(
    help: ArgumentHelp(
      "The checklist of the last round, where it was an older version.", valueName: "dir"),
    completion: .directory)
  var oldChecklist: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; '-' is standard output. By default <name>-<date>.yaml.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var output: String?

  @Flag(help: "Write over an existing file.")
  var force = false

  func validate() throws {
    if from == nil {
      guard state != nil else {
        throw ValidationError("'--state' is needed, or '--from' with an earlier file.")
      }
      guard !keepAnswers, oldChecklist == nil else {
        throw ValidationError("'--keep-answers' and '--old-checklist' go with '--from'.")
      }
    }
    if let state, !CountryCode.isKnown(state) {
      // A checklist that cannot be used is told of where it is.
      let names = try? ChecklistChoice.checklist(checklist ?? ChecklistChoice.standard).states
      let near = CountryCode.meant(by: state, in: names).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "\(VisibleText.quoted(state)) is not a country code: two capital letters of ISO 3166-1, or XA to XZ for "
          + "fiction.\(near)")
    }
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
    let names = (name ?? "") + (respondentName ?? "")
    guard !names.unicodeScalars.contains(where: VisibleText.isUnsafe) else {
      throw ValidationError(
        "a name holds a line end, another character that cannot be seen, or a byte that is not UTF-8."
      )
    }
    if name.map(VisibleText.isBlank) == true { throw ValidationError("'--name' is empty.") }
    if respondentName.map(VisibleText.isBlank) == true {
      throw ValidationError("'--respondent-name' is empty.")
    }
  }

  func run() throws {
    try withExitCode(ifThere: "'--force' writes over it, '-o' elsewhere") {
      let start = try start()
      try write(start)
      if start.factsFilledIn > 0, output != "-" {
        Console.note(
          "\(Printed.count(start.factsFilledIn, "fact")) filled in from the checklist's table of States: "
            + "confirm each; a 'no' may be out of date")
      }
      guard let last = start.carriedOver else { return }
      for line in last.changes { Console.note(line) }
      Console.note(
        "\(Printed.count(last.answers, "answer")) of \(last.date) carried over as "
          + (keepAnswers ? "answers, to be reviewed" : "comments")
          + (last.lost == 0 ? "" : "; \(last.lost) more no longer fit"))
    }
  }

  private func start() throws -> AssessmentStart {
    guard let from else {
      do {
        return try AssessmentStart(
          checklist, code: state ?? "", name: name, date: date,
          respondent: Respondent(role: respondent ?? .government, name: respondentName ?? ""),
          basis: basis ?? .selfAssessment, period: period)
      } catch is AssessmentStart.NoName {
        throw ValidationError(
          "'--name' is needed: the checklist has no table of States that knows '\(state ?? "")'.")
      }
    }
    var changes = AssessmentStart.Changes()
    (changes.stateCode, changes.stateName) = (state, name)
    (changes.role, changes.office) = (respondent, respondentName)
    (changes.basis, changes.period) = (basis, period)
    return try AssessmentStart(
      from: from, checklistName: checklist, oldChecklistName: oldChecklist, date: date,
      changes: changes, keepsAnswers: keepAnswers)
  }

  private func write(_ start: AssessmentStart) throws {
    if output == "-" { return try Console.result(start.text) }
    let path = output ?? start.standardPath
    try start.write(to: path, replacing: force)
    let count =
      "\(Printed.count(start.checklist.facts.count, "fact")) and "
      + Printed.count(start.checklist.indicators.count, "question")
    // What is kept has an answer already, and is counted below.
    Console.note(
      "wrote \(VisibleText.oneLine(path)): \(count)" + (keepAnswers ? "" : " to answer"))
  }
}
