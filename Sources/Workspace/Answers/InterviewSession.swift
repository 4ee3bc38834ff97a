package import Documents
package import Filling
import Findings
import PolicyModel
import Scoring

/// An interview about a file: saves each answer as it is given, and keeps the score beside it.
package struct InterviewSession {
  package private(set) var interview: Interview
  package private(set) var standing: Standing
  private var editable: EditableAssessment

  package init(_ usable: UsableAssessment, in file: AssessmentFile, scope: InterviewScope) {
    interview = Interview(usable.checklist, usable.assessment, scope: scope)
    standing = Standing(usable.assessment, usable.checklist)
    editable = EditableAssessment(usable, in: file)
  }

  package var file: AssessmentFile { editable.file }

  /// Begins at a question, by its id; throws where it is not asked here.
  package mutating func begin(at id: String) throws {
    _ = interview.jump(to: id)
    if let message = interview.message, message.isProblem {
      throw WorkspaceFailure.notAskedHere(message.text)
    }
  }

  /// Changes something of which nothing is to be saved.
  package mutating func change(_ work: (inout Interview) -> Void) { work(&interview) }

  /// Does something with the interview and saves what comes of it; whether it goes on.
  ///
  /// A refusal is told in the interview's message; what ends the interview is thrown.
  package mutating func act(
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
    guard let assessment = saved.assessment else { throw WorkspaceFailure.errorElsewhere }
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
}

/// Where an assessment stands while it is filled in.
package struct Standing: Equatable, Sendable {
  /// Nil where nothing that carries weight applies.
  package let score: PrintedScore?
  package let coverageShare: Double

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
