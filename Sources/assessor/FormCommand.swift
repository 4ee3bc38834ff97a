import ArgumentParser
import Documents
import Findings
import PolicyModel
import Questionnaires
import Workspace

extension QuestionnaireFormat: ExpressibleByArgument {}

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Writes the questions for an office: as a page, a workbook or in Word.",
    discussion: """
      One file with the questions, all or those that one agency answers, to be mailed to whoever answers \
      them. 'assessor merge' takes what comes back.

      --format html  a page for any browser; it needs no network and sends nothing; 'Save answers' makes \
      a file that is sent back
      --format xlsx  a workbook: a row a question, with lists to choose from; the workbook is sent back
      --format docx  a Word document: a covering letter, then a small table a question

      A form made from an assessment carries its answers with their internal notes and restricted evidence, \
      and says so; one for an agency those beside its own questions alone. '--without-notes' leaves them out. \
      Whoever answers can say that evidence is to be kept confidential, and is told that reports print why \
      something is not known. \
      Answers of an earlier round are shown with their day, and the office says whether they still hold. \
      Who asks, by when, and where answers are sent is what the assessment says under 'collect:', or here.

      Examples:
        assessor form norway.yaml --agency justice -o justice.html
        assessor form norway.yaml --format xlsx --all -o forms
        assessor form norway.yaml --format docx --agency justice
        assessor form norway.yaml --by 2026-05-12 --reply-to desk@x.example
        assessor form --checklist osce-victim-protection-2022 -o questions.html
      """)

  @Argument(
    help: ArgumentHelp(
      "The assessment, whose State and answers stand in the form; without one, '--checklist'.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String?

  @Option(
    help: ArgumentHelp(
      "Only the questions that this agency answers, by its id or as the State calls it.",
      valueName: "agency"),
    completion: .custom(AgencyCompletion.ids))
  var agency: String?

  @Option(help: "What to write.")
  var format = QuestionnaireFormat.html

  @Flag(
    name: [.customLong("all"), .customLong("each")],
    help: "A form for each agency that is asked anything, in the folder that '-o' names.")
  var all = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; '-' is standard output. By default <name>-<agency>-form.html, with '--all' the "
        + "folder <name>-forms.",
      valueName: "file"),
    completion: .file(extensions: QuestionnaireFormat.allCases.map(\.rawValue)))
  var output: String?

  @Option(
    help: ArgumentHelp("The office that asks, never a person.", valueName: "office"))
  var askedBy: String?

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("The last day on which answers are expected.", valueName: "yyyy-mm-dd"))
  var due: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Where answers are sent, such as the address of a unit.", valueName: "address"))
  var replyTo: String?

  @Flag(help: "Leave out internal notes, and evidence and sources that are restricted.")
  var withoutNotes = false

  @Flag(help: "Write over an existing file.")
  var force = false

  @OptionGroup var option: ChecklistOption

  func validate() throws {
    guard path != nil || option.checklist != nil else {
      throw ValidationError("name an assessment, or a checklist with '--checklist'.")
    }
    if all, agency != nil || path == nil || output == "-" {
      throw ValidationError(
        "'--all' goes with an assessment, and neither with '--agency' nor with '-o -'.")
    }
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
    for (option, text) in [("--asked-by", askedBy), ("--reply-to", replyTo)]
    where text?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError("'\(option)' is empty; say something, or leave it out.")
    }
  }

  func run() throws {
    try withExitCode(ifThere: "'--force' writes over it, '-o' elsewhere") {
      let usable = try path.map { try Inputs.assessment($0, checklistName: option.checklist) }
      if all, let usable { return try writeAll(usable) }
      let form = try QuestionForm(
        usable, checklistName: option.checklist, agency: agency, asking)
      let generator = "\(Engine.name) \(Engine.version)"
      if let carries = form.carries {
        Console.note(
          "the form \(carries)\(agency == nil ? "" : " of this office"); '--without-notes' leaves that out"
        )
      }
      if output == "-" { return try Console.result(form.bytes(generator: generator)) }
      let file = output ?? form.standardPath
      try form.write(generator: generator, to: file, replacing: force)
      Console.note(
        "wrote \(VisibleText.oneLine(file)): \(Printed.count(form.count, "question"))")
    }
  }

  private var asking: FormAsking {
    var asking = FormAsking()
    (asking.format, asking.withoutNotes) = (format, withoutNotes)
    asking.enquiry = Enquiry(askedBy: askedBy, due: due, replyTo: replyTo)
    return asking
  }

  /// Writes a form for each office, all or, where one is there already, none.
  private func writeAll(_ usable: UsableAssessment) throws {
    let forms = try OfficeForms(usable, asking)
    let folder = output ?? forms.standardFolder
    let written = try ProgressDisplay.during("making forms", of: forms.forms.count) { advance in
      try forms.write(
        generator: "\(Engine.name) \(Engine.version)", into: folder, replacing: force,
        advance: advance)
    }
    for form in written {
      let carries = form.form.carries.map { "; it \($0)" } ?? ""
      Console.note(
        "wrote \(VisibleText.oneLine(form.path)): \(Printed.count(form.form.count, "question"))\(carries)"
      )
    }
    if forms.unasked > 0 {
      Console.note(
        "\(Printed.count(forms.unasked, "question")) put to nobody; 'assessor assign' gives them to an agency"
      )
    }
  }
}
