import ArgumentParser
import Filling
import Findings
import Loading
import PolicyModel
import Documents
import Scoring
import Workspace

struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answers one question in an assessment's file.",
    discussion: """
      Changes that answer alone; comments, order and every other byte of the file stay. A wrong answer \
      is explained and not written. '--clear' takes an answer back and leaves its note and evidence.

      A value is written as in the file: yes, partial or no; a level such as 2; 72%; "18 of 25"; elements \
      such as police,labour, none or all; unknown; n/a. What is not known exactly lies between two: 40-55 \
      or 40..55, 2..3, partial..yes. Of a list of which some is not known, name what is missing too: \
      "police,labour; missing courts"; the others stay open.

      Examples:
        assessor answer norway.yaml P1-LEAD-01.s1 partial --note "Only in law."
        assessor answer norway.yaml P1-LEAD-01.p2 "18 of 25"
        assessor answer norway.yaml P1-NPUN-01.o1 unknown --why not-measured
        assessor answer norway.yaml P1-LEAD-01.s1 partial..yes
        assessor answer norway.yaml P1-IDAS-01.s1 yes --except men,undocumented
        assessor answer norway.yaml P1-IDAS-01.s1 --evidence-title "Criminal Code"
        assessor answer norway.yaml P1-LEAD-01.s1 --clear
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Argument(help: "The indicator's id, such as P1-LEAD-01.s1.")
  var indicator: String

  @Argument(help: "The answer; left out where only something beside it is set.")
  var value: String?

  @OptionGroup var beside: AnswerOptions
  @OptionGroup var evidence: EvidenceEntryOptions
  @OptionGroup var option: ChecklistOption

  func validate() throws {
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
    if evidence.isGiven, !evidence.isFindable {
      throw ValidationError(
        "evidence needs '--evidence-title', '--evidence-reference' or '--evidence-url'.")
    }
    let texts = [value ?? ""] + beside.texts + evidence.texts.map(\.text)
    guard !texts.contains(where: Self.holdsHiddenCharacters) else {
      throw ValidationError("a text holds a character that cannot be seen.")
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
      var open = try EditableAssessment(path, checklistName: option.checklist)
      let asked = try open.checklist.indicator(named: indicator)
      let commandLine = commandLine
      let saved = try open.save(AnswerEdit(indicator, changes(to: asked))) {
        finding, isAboutValue in
        commandLine.placed(finding, isAboutValue: isAboutValue)
      }
      Console.findings(saved.warnings)
      Console.note("\(indicator): \(Self.summary(saved, open.checklist))")
    }
  }

  private static func summary(_ saved: SavedAnswer, _ checklist: Checklist) -> String {
    saved.isUnchanged
      ? "it is so already, nothing was written"
      : "\(saved.changes); \(standing(saved, checklist))"
  }

  /// Coverage and range after the edit.
  private static func standing(_ saved: SavedAnswer, _ checklist: Checklist) -> String {
    guard let assessment = saved.assessment else {
      return "the file has \(Printed.count(saved.errorCount, "error")) elsewhere, which 'assessor "
        + "check' shows"
    }
    guard let score = Scorecard(assessment, checklist: checklist).overall.score else {
      return "nothing that carries weight applies"
    }
    return
      "known \(Printed.coverage(score.coverage)), demonstrated "
      + "\(PrintedScore(score).demonstrated), possible \(PrintedScore(score).possible)"
  }

  /// The value alone; what stands beside it has options of its own.
  private func change(_ value: String, for asked: Indicator) throws -> AnswerEdit.Change {
    switch AnswerWords.misplaced(in: value, for: asked) {
    case .nothing:
      throw ValidationError("'\(value)' says nothing; '--clear' takes an answer away.")
    case .key(let key):
      throw ValidationError(
        "'\(VisibleText.oneLine(key))' is no part of a value; give the value alone, and what stands beside "
          + "it with '--why', '--reason', '--except' or '--note'.")
    case nil: return .value(AnswerWords.content(of: value, for: asked))
    }
  }

  private func changes(to asked: Indicator) throws -> [AnswerEdit.Change] {
    var changes: [AnswerEdit.Change] = []
    if let value { changes.append(try self.change(value, for: asked)) }
    if beside.clear { changes.append(.clear) }
    if let except = beside.except { changes.append(.exceptions(AnswerWords.groups(in: except))) }
    if let why = beside.why { changes.append(.text(.why, why)) }
    if let reason = beside.reason { changes.append(.reason(reason)) }
    if let note = beside.note { changes.append(.note(note)) }
    if evidence.isGiven { changes.append(.evidence(evidence.entry)) }
    return changes
  }

  /// The command as a person might have typed it, for findings about it.
  private var commandLine: CommandLineText {
    var text = CommandLineText("assessor answer")
    for word in [path, indicator] { text.add(word, isJudged: false) }
    if let value { text.add(value) }
    for (name, word) in beside.named + evidence.texts {
      text.add(name, isJudged: false)
      text.add(word)
    }
    return text
  }
}
