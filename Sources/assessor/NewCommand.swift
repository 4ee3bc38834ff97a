import ArgumentParser
import Filling
import Findings
import Loading
import PolicyModel
import Reporting

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
        assessor new --state NO --name Norway --date 2026-06-30 --respondent ngo -o shadow.yaml
      """)

  @Option(help: ArgumentHelp("The country, in two letters (ISO 3166-1).", valueName: "code"))
  var state: String

  @Option(help: "The State's name.")
  var name: String

  @Option(help: ArgumentHelp("The day that the answers describe.", valueName: "yyyy-mm-dd"))
  var date: CalendarDate

  @Option(
    help: ArgumentHelp(
      "Who answers: "
        + Respondent.Role.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "role"))
  var respondent: Respondent.Role = .government

  @Option(
    help: ArgumentHelp("The office that answers; never a person.", valueName: "office"))
  var respondentName: String = ""

  @Option(
    help: ArgumentHelp(
      "The checklist: the id of one that the program carries, or a folder.", valueName: "id|dir"),
    completion: .directory)
  var checklist: String = Inputs.standardChecklist

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; '-' is standard output. By default <name>-<date>.yaml.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var output: String?

  @Flag(help: "Write over an existing file.")
  var force = false

  func validate() throws {
    guard CountryCode.isKnown(state) else {
      let near = CountryCode.meant(by: state).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "'\(state)' is not a country code: two capital letters of ISO 3166-1, or XA to XZ for "
          + "fiction.\(near)")
    }
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
    guard !(name + respondentName).unicodeScalars.contains(where: VisibleText.isUnsafe) else {
      throw ValidationError("a name holds a line end or another character that cannot be seen.")
    }
    guard !name.allSatisfy(\.isWhitespace) else { throw ValidationError("'--name' is empty.") }
  }

  func run() throws {
    try withExitCode {
      let checklist = try Inputs.checklist(checklist)
      let text = NewAssessment.text(
        of: checklist, state: State(code: state, name: name), date: date,
        respondent: Respondent(role: respondent, name: respondentName))
      if output == "-" { return try Console.result(text) }
      let path = output ?? "\(FileName.of(name, else: state))-\(date).yaml"
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
}

/// Names of files and folders made from a State's name.
enum FileName {
  /// Letters and digits in small letters, everything else as single hyphens; `code` where nothing is
  /// left.
  static func of(_ name: String, else code: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.isEmpty ? code.lowercased() : words.joined(separator: "-")
  }
}
