import ArgumentParser
import Documents
import Filling
import Findings
import Workspace

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Puts the answers of several files into one assessment.",
    discussion: """
      A file may be a questionnaire that came back as a workbook (.xlsx), a Word file (.docx) or a table \
      (.csv), the answers that a form saved (.yaml), or those pasted into a mail. Rows are known by their \
      ids, so they may be sorted, deleted, copied or put beside others. What was read otherwise than it was \
      written is told. What is no answer, such as words typed over a question or struck through, and an answer \
      beside a reason why it is not known, is listed at the end and in NAME-not-taken.csv beside the \
      assessment, with why and what to write instead; the rest is taken. A table without a column 'Answer', and \
      the tables of a report, are refused. Evidence that a questionnaire showed and that was changed there \
      replaces what it was; what is said to be kept confidential, or may be, is restricted.

      Takes what is new, with its note and evidence, and adds new evidence where the files agree. Every \
      conflict is listed with both answers and the offices that gave them; without '--prefer' nothing is \
      written then. 'answered-by:' in the assessment keeps which file and which office gave which answer.

      A file of an office that has answered before is a correction, if it answers any of the same \
      questions: what it says replaces what the office said, and answers and evidence that it no longer gives \
      are taken back and listed; notes and restricted evidence stay, since a form may have been sent without, \
      and so does what it says beside an answer that it takes back. '--only-add' takes nothing back. Two files of one office in one merge that differ are a conflict. Where the office has the name of the assessment's own \
      respondent, it may be another office, and what it lacks is a conflict. An answer of an earlier round \
      that nobody has looked at since gives way to what the office that was asked about it says now.

      A document that one of them restricts and another, or the assessment, names openly is told: a public \
      report would name it.

      Another respondent's answers, such as an NGO's in a government's file, are refused; 'compare' holds \
      them side by side, '--respondent any' takes them. Listed sources come along; one whose id is taken \
      by another source gets a new id. Basis, period, offices and who is assigned stay as the assessment \
      has them, and so does all else in the file.

      Examples:
        assessor merge norway.yaml justice.yaml health.yaml
        assessor merge norway.yaml returned/*.xlsx returned/*.docx
        assessor merge norway.yaml answers-*.yaml --prefer ask --on 2026-05-12
        assessor merge norway.yaml answers-*.yaml --prefer justice --prefer first
        assessor merge norway.yaml health.yaml --prefer last -o merged.yaml
      """)

  enum Respondents: String, ExpressibleByArgument, CaseIterable {
    case same, any
  }

  @Argument(
    help: ArgumentHelp("The assessment that the answers go into.", valueName: "assessment"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Argument(
    help: ArgumentHelp("The files that the answers come from.", valueName: "answers"),
    completion: .file(extensions: ["yaml", "yml", "xlsx", "docx", "csv", "txt"]))
  var others: [String]

  @Option(
    help: ArgumentHelp(
      "Whose answer is kept in a conflict: first, last or ask, or an office, by its id or its name.",
      discussion: """
        The assessment is the first, the files follow in the order given. Given several times, offices \
        come first, in the order given.
        """,
      valueName: "whose"))
  var prefer: [String] = []

  @Option(
    help: ArgumentHelp(
      "Whose answers may come into the file: those of the same respondent, or of any.",
      valueName: "which"))
  var respondent = Respondents.same

  @Flag(help: "Take a file although a newer one of its office has been merged.")
  var again = false

  @Flag(help: "Take nothing back of what an office sent before.")
  var onlyAdd = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; by default the assessment itself is changed.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var output: String?

  @Flag(help: "Write over an existing file.")
  var force = false

  @OptionGroup var noting: NotingOptions
  @OptionGroup var option: ChecklistOption

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
    if force, output == nil { throw ValidationError("'--force' goes with '-o'.") }
  }

  func run() throws {
    try withExitCode(ifThere: "'--force' writes over it") {
      if let output, output != "-", !force { try OutputFile.refuseExisting(output) }
      let reading = try ProgressDisplay.during("reading files", of: 1 + others.count) { advance in
        try MergeReading(
          path, others, checklistName: option.checklist, on: noting.on,
          admitsOtherRespondents: respondent == .any, admitsOlderFiles: again, advance: advance)
      }
      Console.findings(reading.warnings)
      let preference = try MergePreference(prefer, in: reading)
      let open = try reading.merge(onlyAdds: onlyAdd) { preference.party(of: $0, in: reading) }
      guard preference.otherwise != nil || open.undecided == 0 else {
        let texts = open.openConflicts.map { ConflictListing(ConflictText($0, reading)).text }
        try Console.result(texts.joined(separator: "\n"))
        throw Failure(
          .inputHasErrors,
          "\(Printed.count(open.undecided, "conflict")); nothing was written",
          help: "'--prefer ask' asks for each, '--prefer first' keeps what the assessment says, "
            + "'--prefer last' takes the last file's, '--prefer OFFICE' follows that office")
      }
      let merge = try decided(reading, preference)
      let opened: FindingList
      switch output {
      case nil: opened = try reading.save(merge, noting: noting.note(.merge))
      case "-":
        let merged = try reading.text(merge)
        opened = merged.opened
        try Console.result(merged.text)
      case let output?: opened = try reading.write(merge, to: output)
      }
      report(merge, reading)
      Console.findings(opened)
      try reportNotTaken(reading)
    }
  }

  /// What of the files was read otherwise, or not taken, and where that is listed.
  private func reportNotTaken(_ reading: MergeReading) throws {
    for line in reading.returns.flatMap(\.remarks) { Console.note(line) }
    for text in reading.notTaken { Console.note(text.words) }
    // With the result on the screen there is no place for a list beside it.
    guard output != "-" else { return }
    switch try reading.listNotTaken(beside: output) {
    case .none: break
    case .written(let path, let count, let earlier):
      let more = earlier == 0 ? "" : "; \(earlier) of files merged before stay in it"
      let place = VisibleText.oneLine(path)
      Console.note(
        count == 0
          ? "wrote \(place): what stood there of these files has been taken\(more)"
          : "wrote \(place): \(Printed.count(count, "text")) not taken\(more)")
    case .removed(let path):
      Console.note("removed \(VisibleText.oneLine(path)): what stood there has been taken")
    case .kept(let path, let count):
      Console.note(
        "\(VisibleText.oneLine(path)) holds \(Printed.count(count, "text")) of files merged before")
    }
  }

  private func decided(_ reading: MergeReading, _ preference: MergePreference) throws -> Merge {
    var input = LineInput()
    return try reading.merge(onlyAdds: onlyAdd) { conflict in
      try preference.party(of: conflict, in: reading)
        ?? ConflictListing(ConflictText(conflict, reading)).ask(&input)
    }
  }

  /// What came of every file.
  private func report(_ merge: Merge, _ reading: MergeReading) {
    let sources = reading.sources
    for (source, tally) in zip(sources, merge.tallies).dropFirst() {
      let parts = [
        (tally.taken, "taken"), (tally.agreed, "agreed"), (tally.added, "added beside answers"),
        (tally.sources, "listed as sources"), (tally.leftOut, "not taken"),
      ]
      let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      Console.note(
        "\(source.name): \(words.isEmpty ? "nothing new" : words.joined(separator: ", "))")
    }
    for renaming in merge.renamings {
      Console.note(
        "\(sources[renaming.file].name): its source \(renaming.old) is another one than the "
          + "assessment's and is listed as \(renaming.new)")
    }
    for back in merge.takenBack { Console.note(reading.words(back)) }
    for line in reading.overruledWords(merge) + reading.earlierRoundWords(merge) {
      Console.note(line)
    }
    let place = VisibleText.oneLine(output ?? path)
    if merge.edits.isEmpty, output == nil {
      Console.note(
        merge.refusals.isEmpty
          ? "\(place): nothing to write, it is so already" : "\(place) stays as it is")
    } else if output != "-" {
      Console.note("wrote \(place)\(merge.edits.isEmpty ? "" : merge.renamed)")
    }
    if merge.undecided > 0 {
      Console.note("\(Printed.count(merge.undecided, "conflict")) left as the assessment has it")
    }
  }
}
