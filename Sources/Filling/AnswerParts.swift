package import Loading
package import PolicyModel
import YAMLTree

/// What stands beside the value of an answer, by the keys of the file.
///
/// A key of its own for something new is met here: how it is written, and whether the next round
/// begins with it.
extension Answer {
  /// What stands under a key, as it is written; nil where nothing does, and for the value itself.
  func content(of key: AnswerKey, in checklist: Checklist) -> YAMLContent? {
    switch key {
    case .answer, .count, .of, .from, .to: nil
    case .except:
      exceptions.isEmpty
        ? nil : .list(exceptions.map { .text(checklist.victimGroups[$0].id) })
    case .reason: reason.map(YAMLContent.text)
    case .note: note.map(YAMLContent.text)
    case .evidence: evidence.isEmpty ? nil : .list(evidence.map(Self.content))
    }
  }

  private static func content(of piece: Evidence) -> YAMLContent {
    var entry = EvidenceEntry(piece)
    entry.title = piece.title
    return .mapping(
      EvidenceKey.allCases.compactMap { key in
        entry.text(of: key).map { YAMLContent.Entry(key.rawValue, .text($0)) }
      })
  }

  /// The changes that say the same of another file's answer.
  func changes(of key: AnswerKey, in checklist: Checklist) -> [AnswerEdit.Change] {
    switch key {
    case .answer, .count, .of, .from, .to: []
    case .except:
      exceptions.isEmpty ? [] : [.exceptions(exceptions.map { checklist.victimGroups[$0].id })]
    case .reason: reason.map { [.reason($0)] } ?? []
    case .note: note.map { [.note($0)] } ?? []
    case .evidence: evidence.map { .evidence(EvidenceEntry($0)) }
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
