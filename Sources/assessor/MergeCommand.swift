import ArgumentParser
import Documents
import Filling
import Findings
import Workspace

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Puts the answers of several files into one assessment.",
    discussion: """
      Takes what is new, with its note and evidence, and adds new evidence where the files agree. Every \
      conflict is listed with both answers and who gave them; without '--prefer' nothing is written \
      then. 'answered-by:' in the assessment keeps which file gave which answer. Listed sources come \
      along; one whose id is taken by another source gets a new id. Basis, period, offices and who is \
      assigned stay as the assessment has them, and so does all else in the file.

      Examples:
        assessor merge norway.yaml justice.yaml health.yaml
        assessor merge norway.yaml answers-*.yaml --prefer ask
        assessor merge norway.yaml health.yaml --prefer last -o merged.yaml
      """)

  enum Preference: String, ExpressibleByArgument, CaseIterable {
    case first, last, ask
  }

  @Argument(
    help: ArgumentHelp("The assessment that the answers go into.", valueName: "assessment"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Argument(
    help: ArgumentHelp("The files that the answers come from.", valueName: "answers"),
    completion: .file(extensions: ["yaml", "yml"]))
  var others: [String]

  @Option(
    help: ArgumentHelp(
      "What is kept in a conflict: first, last or ask.",
      discussion: "The assessment is the first, the files follow in the order given.",
      valueName: "which"))
  var prefer: Preference?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; by default the assessment itself is changed.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var output: String?

  @Flag(help: "Write over an existing file.")
  var force = false

  @OptionGroup var option: ChecklistOption

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("'-o' is empty; name a file.") }
    if force, output == nil { throw ValidationError("'--force' goes with '-o'.") }
  }

  func run() throws {
    try withExitCode(ifThere: "'--force' writes over it") {
      if let output, output != "-", !force { try OutputFile.refuseExisting(output) }
      let reading = try MergeReading(path, others, checklistName: option.checklist)
      Console.findings(reading.warnings)
      let open = try reading.merge { _ in nil }
      guard prefer != nil || open.conflicts.isEmpty else {
        let texts = open.conflicts.map { ConflictListing(ConflictText($0, reading)).text }
        try Console.result(texts.joined(separator: "\n"))
        throw Failure(
          .inputHasErrors,
          "\(Printed.count(open.conflicts.count, "conflict")); nothing was written",
          help: "'--prefer ask' asks for each, '--prefer first' keeps what the assessment says, "
            + "'--prefer last' takes the last file's")
      }
      let merge = try decided(reading)
      switch output {
      case nil: try reading.save(merge)
      case "-": try Console.result(reading.text(merge))
      case let output?: try reading.write(merge, to: output)
      }
      report(merge, reading.sources)
    }
  }

  private func decided(_ reading: MergeReading) throws -> Merge {
    var input = LineInput()
    return try reading.merge { conflict in
      switch prefer {
      case .first, nil: return 0
      case .last:
        let last = conflict.parties.joined().max()
        return conflict.parties.firstIndex { $0.contains(last ?? 0) }
      case .ask: return try ConflictListing(ConflictText(conflict, reading)).ask(&input)
      }
    }
  }

  /// What came of every file.
  private func report(_ merge: Merge, _ sources: [MergeSource]) {
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
    let place = VisibleText.oneLine(output ?? path)
    if merge.edits.isEmpty, output == nil {
      Console.note("\(place): nothing to write, it is so already")
    } else if output != "-" {
      Console.note("wrote \(place)\(merge.edits.isEmpty ? "" : merge.renamed)")
    }
    if merge.undecided > 0 {
      Console.note("\(Printed.count(merge.undecided, "conflict")) left as the assessment has it")
    }
  }
}
