package import Loading
import PolicyModel

/// What was written to one question of an interview and not saved.
package struct InterviewDraft: Sendable, Equatable {
  package var texts: [AnswerKey: String] = [:]
  package var evidence: EvidenceEntry?

  package var isEmpty: Bool { texts.isEmpty && evidence == nil }

  /// What it is, in the words of a file: `note`, `evidence`.
  package var names: [String] {
    texts.keys.map(\.rawValue).sorted() + (evidence == nil ? [] : [AnswerKey.evidence.rawValue])
  }

  /// Whether it has something that was written at a prompt.
  func holds(_ prompt: InterviewPrompt) -> Bool {
    prompt.draftKey.map { names.contains($0.rawValue) } ?? false
  }

  /// What evidence begins with: what was told of it before, one of the listed sources, or its title.
  func evidencePrompt(citing sources: [CitedSource]) -> InterviewPrompt {
    if let evidence { return .evidence(evidence.source == nil ? .title : .at, evidence) }
    return sources.isEmpty ? .evidence(.title, EvidenceEntry()) : .source(sources)
  }

  /// Keeps what stands at a prompt, if it is a text of some length that the file does not have; one
  /// without letters keeps nothing.
  ///
  /// - Parameters:
  ///   - text: what is written there; nil where that cannot be told.
  ///   - saved: what the file says there.
  mutating func keep(_ text: String?, at prompt: InterviewPrompt, saved: String) {
    let written = text.map(WrittenText.normalised)
    if let key = prompt.textKey, let written {
      texts[key] = written.isEmpty || written == saved ? nil : written
    } else if case .evidence(let part, var entry) = prompt {
      if let written, part.fault(of: written) == nil { part.put(written, into: &entry) }
      let isEmptied = written == "" && part == (entry.source == nil ? .title : .at)
      evidence = isEmptied || entry == EvidenceEntry() ? nil : entry
    } else if case .source(let sources) = prompt, let written {
      guard !written.isEmpty, Int(written) == nil, !sources.contains(where: { $0.id == written })
      else { return }
      // The title of what is not listed.
      var entry = EvidenceEntry()
      entry.title = written
      evidence = entry
    }
  }

  /// Forgets what was written at a prompt, since it is saved.
  mutating func forget(_ prompt: InterviewPrompt) {
    if let key = prompt.textKey { texts[key] = nil }
    if case .evidence = prompt { evidence = nil }
  }
}

extension InterviewPrompt {
  /// The key of the text that it asks for, where that is one which may take long to write.
  var textKey: AnswerKey? {
    switch self {
    case .reason: .reason
    case .note: .note
    case .publicNote: .publicNote
    case .value, .between, .kind, .source, .evidence, .jump, .search: nil
    }
  }

  /// The key of what is kept here until it is saved; nil where nothing is.
  fileprivate var draftKey: AnswerKey? {
    switch self {
    case .source, .evidence: .evidence
    case .reason, .note, .publicNote: textKey
    case .value, .between, .kind, .jump, .search: nil
    }
  }
}
