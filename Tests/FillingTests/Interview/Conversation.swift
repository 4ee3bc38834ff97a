import Filling
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// An interview over ``Sheets``, with saves that always succeed.
struct Conversation {
  var interview: Interview
  /// What was to be saved, in the order of saving.
  private(set) var saved: [String] = []
  private(set) var hasStopped = false
  /// How often something was to be taken back.
  private(set) var undone = 0

  init(_ assessment: Assessment, scope: InterviewScope = InterviewScope(), pauses: Bool = false) {
    interview = Interview(Sheets.checklist, assessment, scope: scope, pauses: pauses)
  }

  /// The id of the question asked; nil at the end.
  var id: String? { interview.question?.id(in: Sheets.checklist) }

  mutating func act(_ work: (inout Interview) -> Interview.Outcome) {
    var outcome = work(&interview)
    while case .save(let edit) = outcome {
      saved.append("\(edit.path.joined(separator: "/")) \(edit.changes.map(Self.words))")
      outcome = interview.saved(interview.assessment, "saved")
    }
    if case .stop = outcome { hasStopped = true }
    if case .undo = outcome { undone += 1 }
  }

  mutating func read(_ lines: String...) {
    for line in lines { act { InterviewLines.read(line, in: &$0) } }
  }

  private static func words(_ change: AnswerEdit.Change) -> String {
    switch change {
    case .value(let content): AnswerWords.text(of: content)
    case .clear: "clear"
    case .reviewed: "reviewed"
    case .answeredBy(let origins): "by \(origins.map(\.file))"
    case .withdrawal: "withdrawn"
    case .withoutEvidence: "without evidence"
    case .accepted(let office, _): "accepted by \(office)"
    case .item: "item"
    case .carriedOver(let date): "of \(date)"
    case .exceptions(let groups): "except \(groups)"
    case .text(let key, let text): "\(key.rawValue) \(text)"
    case .ground(let key, let text): "\(key.rawValue) \(text)"
    case .evidence(let entry) where entry.source != nil:
      "evidence in \(entry.source ?? "–") \(entry.at ?? "–") \(entry.quote ?? "–")"
    case .evidence(let entry):
      "evidence \(entry.title ?? "–") \(entry.type ?? "–") \(entry.url ?? "–") \(entry.date ?? "–") "
        + "\(entry.isRestricted)"
        + [
          entry.reference, entry.covers, entry.accessed, entry.validUntil, entry.at, entry.quote,
        ].compactMap(\.self).map { " \($0)" }.joined()
    }
  }
}
