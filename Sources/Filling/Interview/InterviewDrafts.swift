package import Findings
import Loading
import PolicyModel
import YAMLTree

/// What people have written in an interview and not saved, by the questions' ids.
///
/// It is kept until it is saved, or taken back: a note that was left half written, one that could not be
/// saved, evidence of which a part was told when the terminal went away.
package struct InterviewDrafts: Sendable, Equatable {
  private var drafts: [String: InterviewDraft] = [:]

  package init() {}

  package var isEmpty: Bool { drafts.isEmpty }

  /// The ids of the questions, in their order as words.
  package var ids: [String] { drafts.keys.sorted() }

  package subscript(id: String) -> InterviewDraft {
    get { drafts[id] ?? InterviewDraft() }
    set { drafts[id] = newValue.isEmpty ? nil : newValue }
  }

  /// What was written to the question asked; nothing is kept of a fact, or at the end.
  subscript(at question: AskedQuestion?) -> InterviewDraft {
    get { question?.indicator.map { self[$0.id] } ?? InterviewDraft() }
    set { if let id = question?.indicator?.id { self[id] = newValue } }
  }

  /// As a file keeps them until the next interview.
  package var text: String {
    let writer = ContentWriter(step: 2)
    var lines = [
      "# What was written in 'assessor fill' and not saved; the next 'fill' offers it again."
    ]
    for id in ids {
      let draft = self[id]
      var parts = draft.texts.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { YAMLContent.Entry($0.key.rawValue, .text($0.value)) }
      if let evidence = draft.evidence {
        parts.append(.init(AnswerKey.evidence.rawValue, evidence.mapping { $0 }))
      }
      lines += writer.entry(id, .mapping(parts), column: 0)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what a file keeps; nil where it cannot be read.
  package init?(_ source: SourceText) {
    var findings = FindingList()
    guard let tree = YAMLTree.read(source, findings: &findings), !findings.hasErrors,
      tree.kind(tree.root) == .mapping
    else { return nil }
    for (id, value) in tree.entries(tree.root) {
      var draft = InterviewDraft()
      guard case .mapping(let parts) = tree.content(value) else { return nil }
      for part in parts {
        guard let key = AnswerKey(rawValue: part.key) else { return nil }
        switch part.value {
        case .text(let text): draft.texts[key] = text
        case .mapping: draft.evidence = EvidenceEntry(part.value)
        case .blank, .list: return nil
        }
      }
      self[tree.text(id)] = draft
    }
  }
}
