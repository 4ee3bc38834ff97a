import Documents
import Filling
import Findings
import PolicyModel
import Scoring
import YAMLTree

/// An interview about a file: saves each answer as it is given, and keeps the score beside it.
struct InterviewSession {
  private(set) var interview: Interview
  private(set) var standing: Standing
  private let file: AssessmentFile
  private var basis: YAMLTree

  init(_ usable: UsableAssessment, in file: AssessmentFile, scope: InterviewScope) {
    interview = Interview(usable.checklist, usable.assessment, scope: scope)
    standing = Standing(usable.assessment, usable.checklist)
    (self.file, basis) = (file, usable.tree)
  }

  /// Begins at a question; ends the command where it is not asked here.
  mutating func begin(at id: String) throws {
    _ = interview.jump(to: id)
    if let message = interview.message, message.isProblem {
      throw Failure(.noInput, message.text)
    }
  }

  /// Changes something of which nothing is to be saved.
  mutating func change(_ work: (inout Interview) -> Void) { work(&interview) }

  /// Does something with the interview and saves what comes of it; whether it goes on.
  mutating func act(
    _ work: (inout Interview) -> Interview.Outcome
  ) throws -> Bool {
    var outcome = work(&interview)
    while true {
      switch outcome {
      case .stay: return true
      case .stop: return false
      case .save(let edit):
        guard let next = try save(edit) else { return true }
        outcome = next
      }
    }
  }

  /// What the interview does after a save; nil where it was refused.
  private mutating func save(_ edit: AnswerEdit) throws -> Interview.Outcome? {
    let checklist = interview.checklist
    let writing = AnswerWriting(
      edit: edit, checklist: checklist, basis: basis, words: CommandLineText(""))
    let outcome: AnswerWriting.Outcome
    do {
      outcome = try writing.save(to: file)
    } catch let failure as Failure where failure.reason != .noInput {
      try reload()
      interview.refused(Self.words(failure))
      return nil
    }
    let isNew = basis.source.bytes != outcome.tree.source.bytes
    basis = outcome.tree
    guard let assessment = outcome.assessment else {
      throw Failure(
        .inputHasErrors,
        "the answer is saved, but the file has an error elsewhere now, which 'assessor check' shows"
      )
    }
    standing = Standing(assessment, checklist)
    let changes = "\(edit.id): \(outcome.changes.fromBlank)"
    let done = isNew ? "Saved. \(changes)" : "Nothing changed at \(edit.id)"
    guard let warning = outcome.warnings.kept.first else {
      return interview.saved(assessment, done)
    }
    return interview.saved(
      assessment, "\(done). Look at it again: \(Self.words(warning))", isProblem: true)
  }

  /// Reads again what another program may have changed.
  private mutating func reload() throws {
    let input = try AssessmentInput.read(Inputs.source(file.path), against: interview.checklist)
    guard let assessment = input.assessment, let tree = input.tree else { return }
    basis = tree
    standing = Standing(assessment, interview.checklist)
    interview.reloaded(assessment)
  }

  /// Why a save was refused, for a person at a question rather than in a file.
  private static func words(_ failure: Failure) -> String {
    guard let finding = failure.findings.kept.first(where: { $0.severity == .error }) else {
      return failure.message
    }
    return "Not saved: \(words(finding))"
  }

  private static func words(_ finding: Finding) -> String {
    ([finding.message] + [finding.expectation].compactMap(\.self) + finding.help)
      .joined(separator: "; ")
  }

  /// How to go on later, for the end.
  ///
  /// - Parameter options: those that the interview was begun with.
  func farewell(_ options: [String]) -> String {
    let open = interview.open.count
    let asked = interview.asked.count
    let answered = "\(asked - open) of \(Printed.count(asked, "question")) dealt with, all saved"
    guard open > 0 else { return answered }
    let id = (interview.question ?? interview.questions.first)?.id(in: interview.checklist) ?? ""
    var command = CommandLineText("assessor fill")
    for word in [file.path] + options + ["--at", id] { command.add(word, isJudged: false) }
    return "\(answered); to go on: \(command.text)"
  }
}

/// Where an assessment stands while it is filled in.
struct Standing: Equatable {
  /// Nil where nothing that carries weight applies.
  let score: PrintedScore?
  let coverageShare: Double

  init(_ assessment: Assessment, _ checklist: Checklist) {
    let score = Scorecard(assessment, checklist: checklist).overall.score
    self.score = score.map(PrintedScore.init)
    coverageShare = score?.coverage ?? 0
  }
}

extension String {
  /// The words of a change without the blank that it began with.
  fileprivate var fromBlank: String {
    hasPrefix("blank -> ") ? String(dropFirst("blank -> ".count)) : self
  }
}
