import ArgumentParser
import Documents
import Filling
import Findings
import Loading
import PolicyModel
import Scoring
import Workspace

struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answers questions in an assessment's file.",
    discussion: """
      Changes that answer alone; comments, order and every other byte of the file stay. A wrong answer \
      is explained and not written. '--clear' takes an answer back and leaves its note and evidence.

      A value is written as in the file: yes, partial or no; a level such as 2; 72%; "18 of 25"; elements \
      such as police,labour, none or all; unknown; n/a. What is not known exactly lies between two: 40-55 \
      or 40..55, 2..3, partial..yes. Of a list of which some is not known, name what is missing too: \
      "police,labour; missing courts"; the others stay open.

      Of a criterion, a group or a section, or with '--rest' of everything, 'unknown' can be said at once: \
      only what has no answer yet becomes unknown. A fact about the State takes yes, no or unknown under \
      its id, with '--note' and '--source' beside it, with '--evidence-title' also a new one. 'basis' and \
      'period' in place of an id say how the answers were found and what the figures describe; \
      'asked-by', 'due' and 'reply-to' say who asks for the answers, by when, and where they are sent.

      '--from-table' takes the answers of a table, such as a report's answers.csv or one with the columns \
      indicator, answer, except, why, reason, note, public-note, source, at, quote and date; others are not \
      read, and an empty cell changes nothing. Several sources in a cell stand with | between. A number \
      such as 1.500 that could be two is asked about. With any fault nothing is written.

      Examples:
        assessor answer norway.yaml P1-LEAD-01.s1 partial --note "Only in law."
        assessor answer norway.yaml P1-LEAD-01.p2 "18 of 25"
        assessor answer norway.yaml due 2026-09-30
        assessor answer norway.yaml P1-NPUN-01.o1 unknown --why not-measured
        assessor answer norway.yaml P1-IDAS-01.s1 yes --except men,undocumented
        assessor answer norway.yaml P1-IDAS-01.s1 --evidence-title "Criminal Code"
        assessor answer norway.yaml P1-IDAS-01.s1 no --source tip-2024 --at "p. 3"
        assessor answer norway.yaml P1-IDAS-01.s2 no --source tip --quote "None."
        assessor answer norway.yaml P1-LEAD-01.s1 --clear
        assessor answer norway.yaml P4-ONLN-01 unknown --why not-found
        assessor answer norway.yaml --rest unknown --why not-found
        assessor answer norway.yaml coe-party yes --source treaty-office
        assessor answer norway.yaml period 2025
        assessor answer norway.yaml --from-table answers.csv --sources-table s.csv
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Argument(
    help: ArgumentHelp(
      "The indicator's id, such as P1-LEAD-01.s1; or a fact's; or basis, period, asked-by, due or reply-to.",
      valueName: "indicator"))
  var indicator: String?

  @Argument(help: "The answer; left out where only something beside it is set.")
  var value: String?

  @OptionGroup var beside: AnswerOptions
  @OptionGroup var evidence: EvidenceEntryOptions

  @Option(
    help: ArgumentHelp("Say of all that is still open that it is unknown.", valueName: "unknown"))
  var rest: String?

  @Option(
    help: ArgumentHelp("A table of answers to take.", valueName: "csv"),
    completion: .file(extensions: ["csv", "tsv", "txt"]))
  var fromTable: String?

  @Option(
    help: ArgumentHelp(
      "A table of sources that the answers' table names and the assessment need not list yet, such as a "
        + "report's sources.csv.", valueName: "csv"),
    completion: .file(extensions: ["csv", "tsv", "txt"]))
  var sourcesTable: String?

  @OptionGroup var noting: NotingOptions
  @OptionGroup var option: ChecklistOption

  func validate() throws {
    let texts =
      [value ?? "", rest ?? ""] + beside.texts + evidence.texts.map(\.text)
    guard !texts.contains(where: Self.holdsHiddenCharacters) else {
      throw ValidationError(
        "a text holds a character that cannot be seen, or a byte that is not UTF-8.")
    }
    if sourcesTable != nil, fromTable == nil {
      throw ValidationError("'--sources-table' goes with '--from-table'.")
    }
    if fromTable != nil {
      guard indicator == nil, rest == nil, !beside.isGiven, !evidence.isGiven else {
        throw ValidationError("'--from-table' stands alone: the table says what is to be set.")
      }
    } else if let rest {
      guard indicator == nil else { throw ValidationError("give an id or '--rest', not both.") }
      try checkUnknown(rest)
    } else {
      guard indicator != nil else {
        throw ValidationError(
          "name an indicator, such as P1-LEAD-01.s1; or give '--rest' or '--from-table'.")
      }
      try validateOne()
    }
  }

  private func validateOne() throws {
    if value != nil, beside.clear {
      throw ValidationError("'--clear' takes an answer back; leave out the answer or '--clear'.")
    }
    if value?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError("the answer is empty; '--clear' takes an answer back.")
    }
    guard value != nil || beside.isGiven || evidence.isGiven else {
      throw ValidationError(
        "nothing to set: give an answer, or '--note', '--reason', '--why', '--except', evidence or '--clear'."
      )
    }
    if evidence.isGiven, !evidence.isFindable, evidence.source == nil {
      throw ValidationError(
        "evidence needs '--source', '--evidence-title', '--evidence-reference' or '--evidence-url'."
      )
    }
  }

  private static func holdsHiddenCharacters(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      VisibleText.isUnsafe(scalar) && !["\n", "\r", "\t"].contains(scalar)
        || [0xFFFE, 0xFFFF].contains(scalar.value)
    }
  }

  func run() throws {
    try withExitCode {
      if let fromTable { return try takeTable(fromTable) }
      guard let indicator else { return try setRest(of: nil) }
      var open = try EditableAssessment(
        path, checklistName: option.checklist, noting: noting.note(.answer))
      // Who answers a criterion otherwise is told its questions below.
      let isCriterion = open.checklist.criteria.contains { $0.id == indicator }
      if let value, open.checklist.isPart(indicator),
        !isCriterion || AnswerWord(value) == .unknown
      {
        try checkUnknown(value)
        return try setRest(of: indicator)
      }
      let (edit, source) = try edit(of: indicator, in: open)
      let commandLine = commandLine
      let remark = remarkOnTitle(in: open)
      let saved = try open.save(edit, listing: source) { finding, isAboutValue in
        commandLine.placed(finding, isAboutValue: isAboutValue)
      }
      Console.findings(saved.warnings)
      if let remark { Console.note(remark) }
      Console.note("\(indicator): \(Self.summary(saved, open.checklist))")
    }
  }

  // MARK: One answer

  private static func summary(_ saved: SavedAnswer, _ checklist: Checklist) -> String {
    guard !saved.isUnchanged else { return "it is so already, nothing was written" }
    guard let assessment = saved.assessment else {
      return
        "\(saved.changes); the file has \(Printed.count(saved.errorCount, "error")) elsewhere, "
        + "which 'assessor check' shows"
    }
    return "\(saved.changes); \(standing(assessment, checklist))"
  }

  /// Coverage and range after an edit.
  static func standing(_ assessment: Assessment, _ checklist: Checklist) -> String {
    guard let score = Scorecard(assessment, checklist: checklist).overall.score else {
      return "nothing that carries weight applies"
    }
    return
      "known \(Printed.coverage(score.coverage)), demonstrated "
      + "\(PrintedScore(score).demonstrated), possible \(PrintedScore(score).possible)"
  }

  /// The command as a person might have typed it, for findings about it.
  private var commandLine: CommandLineText {
    var text = CommandLineText("assessor answer")
    for word in [path, indicator].compactMap(\.self) { text.add(word, isJudged: false) }
    if let value { text.add(value) }
    for (name, word) in beside.named + evidence.texts {
      text.add(name, isJudged: false)
      text.add(word)
    }
    return text
  }
}
