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
  private var history = SaveHistory()
  private let unsaved: UnsavedTexts

  /// - Parameter pauses: whether a question stays in sight once it is answered.
  package init(
    _ usable: UsableAssessment, in file: AssessmentFile, scope: InterviewScope, pauses: Bool = false
  ) {
    interview = Interview(usable.checklist, usable.assessment, scope: scope, pauses: pauses)
    standing = Standing(usable.assessment, usable.checklist)
    editable = EditableAssessment(usable, in: file)
    unsaved = UnsavedTexts(of: file.path)
    interview.drafts = unsaved.initial
  }

  package var file: AssessmentFile { editable.file }

  /// Where what is not saved is kept until the next interview.
  package var unsavedPath: String { unsaved.path }

  /// Keeps what was written and not saved in a file beside the assessment; takes that away where
  /// nothing is left to keep.
  package func keepUnsaved() throws { try unsaved.keep(interview.drafts) }

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
      case .undo:
        try undo()
        return true
      }
    }
  }

  /// What the interview does after a save; nil where it was refused.
  private mutating func save(_ edit: AnswerEdit) throws -> Interview.Outcome? {
    let current = interview.current
    let saved: SavedAnswer
    do {
      saved = try editable.save(edit)
    } catch let failure as WorkspaceFailure {
      reload()
      interview.refused(Self.words(failure))
      return nil
    }
    let change = SavedChange(id: edit.id, old: saved.before, new: editable.bytes)
    if change.old != change.new, let question = interview.question {
      history.add(.init(change: change, question: question, words: saved.changes.fromBlank))
    }
    guard let assessment = saved.assessment else { throw WorkspaceFailure.errorElsewhere }
    standing = Standing(assessment, interview.route.checklist)
    let done =
      change.old != change.new
      ? "Saved. \(edit.id): \(saved.changes.fromBlank)" : "Nothing changed at \(edit.id)"
    let doubts =
      saved.warnings.kept.prefix(1).map { "Look at it again: \(Self.words($0))" }
      + (current.flatMap { EarlierGrounds(of: $0, before: edit).words }.map { [$0] } ?? [])
    guard !doubts.isEmpty else { return interview.saved(assessment, done) }
    return interview.saved(
      assessment, ([done] + doubts).joined(separator: ". "), isProblem: true)
  }

  /// Takes the last change back that was saved in this interview, and shows its question.
  private mutating func undo() throws {
    guard let last = history.last else {
      interview.complain("Nothing that was changed since the beginning is left to take back.")
      return
    }
    do {
      guard let assessment = try editable.undo(last.change) else {
        throw WorkspaceFailure.errorElsewhere
      }
      history.removeLast()
      standing = Standing(assessment, interview.route.checklist)
      interview.undone(
        assessment, at: last.question, "Taken back at \(last.change.id): \(last.words)")
    } catch let failure as WorkspaceFailure {
      // What another program has changed stays changed; those before it may still be taken back.
      if case .changedSince = failure { history.removeLast() }
      if case .errorElsewhere = failure { throw failure }
      reload()
      interview.complain(Self.words(failure))
    }
  }

  /// Shows what another program has made of the file, where it can be read.
  private mutating func reload() {
    guard let assessment = (try? editable.reload()) ?? nil else { return }
    standing = Standing(assessment, interview.route.checklist)
    interview.assessment = assessment
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
