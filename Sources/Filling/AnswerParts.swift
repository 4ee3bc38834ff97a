package import Loading
package import PolicyModel
import YAMLTree

/// What stands under a key of an answer, and what becomes of it wherever answers are carried.
package enum AnswerPart {
  /// The value, or a part of it.
  case value
  /// For whom the answer does not hold; a part of what it states.
  case exceptions
  case text(AnswerRemark)
  case evidence
}

/// A text, or a word of the format, beside the value of an answer.
package struct AnswerRemark {
  package let path: WritableKeyPath<Answer, String?>
  /// Whether it says something about the value, and nothing about another one.
  let isAboutValue: Bool
  /// Whether a public copy keeps it.
  let isPublic: Bool
  /// What somebody might write, for the head of a new file; nil where that need not be shown.
  let sample: String?
}

extension AnswerKey {
  /// The one table of what is done with each key: it is written, merged, shown, published and carried
  /// into the next round as it says.
  package var part: AnswerPart {
    switch self {
    case .answer, .count, .of, .from, .to, .inPlace, .missing: .value
    case .except: .exceptions
    case .why:
      .text(AnswerRemark(path: \.whyWord, isAboutValue: true, isPublic: true, sample: nil))
    case .reason:
      // A reason stands above the sample, beside what it explains.
      .text(AnswerRemark(path: \.reason, isAboutValue: true, isPublic: true, sample: nil))
    case .fewCases:
      // Only the program writes it, into a public copy.
      .text(AnswerRemark(path: \.fewCasesWord, isAboutValue: true, isPublic: true, sample: nil))
    case .note:
      .text(
        AnswerRemark(
          path: \.note, isAboutValue: false, isPublic: false,
          sample: "for those who put the answers together"))
    case .publicNote:
      .text(
        AnswerRemark(
          path: \.publicNote, isAboutValue: false, isPublic: true,
          sample: "what every reader should know"))
    case .evidence: .evidence
    }
  }

  /// Whether it says something about the value that may not hold for another one.
  var isAboutValue: Bool {
    switch part {
    case .exceptions: true
    case .text(let remark): remark.isAboutValue
    case .value, .evidence: false
    }
  }
}

extension Answer {
  /// The kind of unknown as a file has it.
  fileprivate var whyWord: String? {
    get { why?.rawValue }
    set { why = newValue.flatMap(UnknownKind.init(rawValue:)) }
  }

  /// That it stands on few cases, as a file says it; nil where it does not.
  fileprivate var fewCasesWord: String? {
    get { restsOnFewCases ? "true" : nil }
    set { restsOnFewCases = newValue != nil }
  }

  /// What stands under a key, as it is written; nil where nothing does, and for the value itself.
  ///
  /// - Parameter assessment: the one whose sources its evidence refers to.
  func content(
    of key: AnswerKey, in checklist: Checklist, _ assessment: Assessment
  ) -> YAMLContent? {
    switch key.part {
    case .value: nil
    case .exceptions:
      exceptions.isEmpty
        ? nil : .list(exceptions.map { .text(checklist.victimGroups[$0].id) })
    case .text(let remark): self[keyPath: remark.path].map(YAMLContent.text)
    case .evidence:
      evidence.isEmpty ? nil : .list(evidence.map { Self.content(of: $0, assessment) })
    }
  }

  private static func content(of piece: Evidence, _ assessment: Assessment) -> YAMLContent {
    var entry = EvidenceEntry(piece, of: assessment)
    if let id = entry.source, entry.isSourceAlone { return .text(id) }
    if entry.source == nil { entry.title = piece.title }
    return entry.mapping { $0 }
  }

  /// The changes that say the same of another file's answer.
  func changes(
    of key: AnswerKey, in checklist: Checklist, _ assessment: Assessment
  ) -> [AnswerEdit.Change] {
    switch key.part {
    case .value: []
    case .exceptions:
      exceptions.isEmpty ? [] : [.exceptions(exceptions.map { checklist.victimGroups[$0].id })]
    case .text(let remark): self[keyPath: remark.path].map { [.text(key, $0)] } ?? []
    case .evidence: evidence.map { .evidence(EvidenceEntry($0, of: assessment)) }
    }
  }

  /// What takes away the texts that say something about a value which is going.
  var withdrawals: [AnswerEdit.Change] {
    AnswerKey.allCases.compactMap { key in
      guard case .text(let remark) = key.part, remark.isAboutValue,
        self[keyPath: remark.path] != nil
      else { return nil }
      return .text(key, "")
    }
  }
}

extension Plan {
  /// What a plan says under a key, as it is written; nil where nothing stands there.
  package func text(of key: PlanKey, in checklist: Checklist) -> String? {
    switch key {
    case .action: action
    case .lead: lead.map { checklist.agencies[$0].id }
    case .deadline: deadline?.description
    case .status: status?.rawValue
    case .note: note
    }
  }
}
