import ArgumentParser
import Documents
import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2026-06-30`.
  public init?(argument: String) { self.init(argument) }
}

extension Respondent.Role: ExpressibleByArgument {}

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Starts an assessment that can be filled in with an editor.",
    discussion: """
      Writes a file with every question of the checklist, how to answer it and what counts as \
      partial, as comments above an empty answer.

      Examples:
        assessor new --state NO --name Norway --date 2026-06-30
        assessor new --state NO --name Norway --date 2026-06-30 --respondent ngo
        assessor new --from norway-2026-06-30.yaml --date 2028-06-30
        assessor new --from norway-2026-06-30.yaml --date 2028-06-30 --keep-answers

      With '--from' State, office, facts and plans are those of the earlier round, whose answers stand \
      as comments above the empty ones, or with '--keep-answers' as answers to be reviewed. Where the \
      checklist has changed meanwhile, answers are matched by their ids, and what does not fit is kept \
      as a comment.
      """)

  @Option(help: ArgumentHelp("The country, in two letters (ISO 3166-1).", valueName: "code"))
  var state: String?

  @Option(help: "The State's name.")
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
      "The checklist: the id of one that the program carries, or a folder.",
      discussion: "By default \(Inputs.standardChecklist).", valueName: "id|dir"),
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
      guard state != nil, name != nil else {
        throw ValidationError(
          "'--state' and '--name' are needed, or '--from' with an earlier file.")
      }
      guard !keepAnswers, oldChecklist == nil else {
        throw ValidationError("'--keep-answers' and '--old-checklist' go with '--from'.")
      }
    }
    if let state, !CountryCode.isKnown(state) {
      let near = CountryCode.meant(by: state).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "'\(state)' is not a country code: two capital letters of ISO 3166-1, or XA to XZ for "
          + "fiction.\(near)")
    }
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
    let names = (name ?? "") + (respondentName ?? "")
    guard !names.unicodeScalars.contains(where: VisibleText.isUnsafe) else {
      throw ValidationError("a name holds a line end or another character that cannot be seen.")
    }
    if name?.allSatisfy(\.isWhitespace) == true { throw ValidationError("'--name' is empty.") }
  }

  func run() throws {
    try withExitCode {
      if let from { return try startNextRound(from) }
      let checklist = try Inputs.checklist(checklist ?? Inputs.standardChecklist)
      let state = State(code: state ?? "", name: name ?? "")
      let text = NewAssessment.text(
        of: checklist, state: state, date: date,
        respondent: Respondent(role: respondent ?? .government, name: respondentName ?? ""))
      try write(text, state, checklist)
    }
  }

  private func startNextRound(_ path: String) throws {
    let source = try Inputs.source(path)
    let checklist = try checklist.map(Inputs.checklist) ?? Self.checklist(of: source)
    let old = try oldChecklist.map(Inputs.checklist)
    var findings = FindingList()
    let tree = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    let (round, faults) =
      tree.map { NextRound.read($0, checklist: checklist, old: old) } ?? (nil, FindingList())
    findings.add(faults)
    guard let round, !findings.hasErrors else {
      throw Failure(
        .inputHasErrors,
        "\(VisibleText.oneLine(path)) has \(Inputs.errors(findings)); nothing was written",
        findings: findings)
    }
    let last = round.assessment
    guard date > last.date else {
      throw Failure(
        .inputHasErrors,
        "the round of \(date) is not after that of \(last.date); nothing was written")
    }
    let state = State(code: state ?? last.state.code, name: name ?? last.state.name)
    let office = Respondent(
      role: respondent ?? last.respondent.role, name: respondentName ?? last.respondent.name)
    do {
      let text = try round.text(
        state: state, date: date, respondent: office, keepsAnswers: keepAnswers)
      try write(text, state, checklist)
    } catch is EditFault {
      throw Failure(.defect, "the answers cannot be carried over; please report it with the file")
    }
    for line in round.changes { Console.note(line) }
    let count = last.answers.count { $0.value != .unanswered }
    Console.note(
      "\(Printed.count(count, "answer")) of \(last.date) carried over as "
        + (keepAnswers ? "answers, to be reviewed" : "comments")
        + (round.lost.isEmpty ? "" : "; \(round.lost.count) more no longer fit"))
  }

  private static func checklist(of source: SourceText) throws -> Checklist {
    let input = try AssessmentInput.read(source, against: nil)
    guard let checklist = input.checklist else {
      throw Failure(
        .inputHasErrors,
        "\(VisibleText.oneLine(source.name)) has \(Inputs.errors(input.findings)); nothing was "
          + "written", findings: input.findings)
    }
    return checklist
  }

  private func write(_ text: String, _ state: State, _ checklist: Checklist) throws {
    if output == "-" { return try Console.result(text) }
    let path = output ?? "\(FileName.of(state.name, else: state.code))-\(date).yaml"
    try OutputFile.refuseSame(path, as: from.map { [$0] } ?? [])
    if FileAccess.exists(path), !force {
      throw Failure(
        .cannotCreate,
        "\(VisibleText.oneLine(path)) exists already; '--force' writes over it, '-o' elsewhere")
    }
    try FileAccess.write(Array(text.utf8), to: path)
    Console.note(
      "wrote \(VisibleText.oneLine(path)): \(Printed.count(checklist.facts.count, "fact")) and "
        + "\(Printed.count(checklist.indicators.count, "question")) to answer")
  }
}
