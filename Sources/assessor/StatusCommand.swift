import ArgumentParser
import Documents
import Exports
import Findings
import GapAnalysis
import PolicyModel
import Reporting
import Workspace

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Shows what every office was asked and what came back.",
    discussion: """
      An office a row: how many questions it is asked, and how many of them are answered, not known and of \
      which kind, open, accepted; which files came from it and when, by 'answered-by' and by the ledger; \
      what another office answered than the one that is asked; which conflicts are not settled. With \
      '--on' it says what is overdue: open questions after the day under 'collect: { due: … }'.

      With '--due' it lists instead what falls due or ends before a day: answers, measures that are not \
      done, evidence that ends or becomes too old; '--ics' writes the same as a file for calendars. \
      Nothing is sent to anybody. The output is internal: it names offices, files and evidence; the file \
      for calendars leaves out the titles of restricted evidence.

      Examples:
        assessor status norway.yaml --on 2026-10-01
        assessor status norway.yaml --format html -o status.html
        assessor status norway.yaml --due 2027-01-01 --ics norway.ics
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(
    help: ArgumentHelp(
      "The day for which to say what is overdue; without it nothing is.", valueName: "yyyy-mm-dd"))
  var on: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "List what falls due or ends before this day.", valueName: "yyyy-mm-dd"))
  var due: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Write what falls due into this file for calendars too (iCalendar).", valueName: "file"),
    completion: .file(extensions: ["ics"]))
  var ics: String?

  @OptionGroup var output: DocumentOutput<FigureFormat>
  @OptionGroup var option: ChecklistOption

  func validate() throws {
    if ics != nil, due == nil {
      throw ValidationError("'--ics' goes with '--due', which says how far ahead.")
    }
    if ics?.isEmpty == true || ics == "-" { throw ValidationError("'--ics' needs a file.") }
    if let ics, ics == output.output { throw ValidationError("'--ics' and '-o' are one file.") }
  }

  func run() throws {
    try withExitCode {
      let usable = try Inputs.assessment(path, checklistName: option.checklist)
      let round = usable.round(nil)
      guard let due else {
        let status = CollectionStatus(round, try usable.collectionRecord(beside: path), on: on)
        return try output.write(
          StatusReport(status).document, figures: StatusJSON(status), from: [path])
      }
      let list = DueList(round, before: due, on: on)
      try output.write(DueReport(list).document, figures: DueJSON(list), from: [path])
      if let ics { try write(list, to: ics) }
    }
  }

  private func write(_ list: DueList, to file: String) throws {
    let name = VisibleText.oneLine(file)
    guard let bytes = CalendarFile(list).bytes else {
      return Console.note(
        "nothing falls due, and a calendar holds one thing at least: \(name) was not written")
    }
    try OutputFile.write(bytes, to: file, from: [path])
    Console.note("wrote \(name): \(Printed.count(list.items.count, "event"))")
  }
}
