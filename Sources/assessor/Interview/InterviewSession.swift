import Documents
import Filling
import Findings
import PolicyModel
import Scoring
import Workspace

/// An interview about a file: saves each answer as it is given, and keeps the score beside it.
struct InterviewSession {
  private(set) var interview: Interview
  private(set) var standing: Standing
  private var editable: EditableAssessment

  init(_ usable: UsableAssessment, in file: AssessmentFile, scope: InterviewScope) {
    interview = Interview(usable.checklist, usable.assessment, scope: scope)
    standing = Standing(usable.assessment, usable.checklist)
    editable = EditableAssessment(usable, in: file)
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
    let before = editable.bytes
    let saved: SavedAnswer
    do {
      saved = try editable.save(edit)
    } catch let failure as WorkspaceFailure where failure.kind != .noInput {
      if let assessment = try editable.reload() {
        standing = Standing(assessment, interview.checklist)
        interview.reloaded(assessment)
      }
      interview.refused(Self.words(failure))
      return nil
    }
    guard let assessment = saved.assessment else {
      throw Failure(
        .inputHasErrors,
        "the answer is saved, but the file has an error elsewhere now, which 'assessor check' shows"
      )
    }
    standing = Standing(assessment, interview.checklist)
    let isNew = before != editable.bytes
    let done =
      isNew
      ? "Saved. \(edit.id): \(saved.changes.fromBlank)" : "Nothing changed at \(edit.id)"
    guard let warning = saved.warnings.kept.first else {
      return interview.saved(assessment, done)
    }
    return interview.saved(
      assessment, "\(done). Look at it again: \(Self.words(warning))", isProblem: true)
  }

  /// Why a save was refused, for a person at a question rather than in a file.
  private static func words(_ failure: WorkspaceFailure) -> String {
    guard let finding = failure.findings.kept.first(where: { $0.severity == .error }) else {
      return failure.words
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
    for word in [editable.file.path] + options + ["--at", id] { command.add(word, isJudged: false) }
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
