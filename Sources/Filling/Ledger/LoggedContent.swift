import Loading
import YAMLTree

/// What an entry says, as a ledger has it: texts, lists and objects.
package enum LoggedContent: Codable, Sendable, Equatable {
  case text(String)
  case list([LoggedContent])
  case object([String: LoggedContent])

  /// What may be kept of a content, since a ledger keeps it for good: nothing of what is marked as
  /// restricted, or stands in a source that is, and no text that looks like personal data. Nil where
  /// nothing is left.
  ///
  /// - Parameter restricted: the ids of the restricted sources of the file that it stands in.
  init?(_ content: YAMLContent, restricted: Set<String>) {
    switch content {
    case .blank: return nil
    case .text(let text):
      guard PersonalData.matches(in: Array(text.utf8), of: .words).isEmpty else { return nil }
      self = .text(text)
    case .list(let items):
      self = .list(items.compactMap { LoggedContent($0, restricted: restricted) })
    case .mapping(let entries):
      if Self.isRestricted(entries) || Self.source(of: entries).map(restricted.contains) == true {
        return nil
      }
      let members = entries.compactMap { entry in
        LoggedContent(entry.value, restricted: restricted).map { (entry.key, $0) }
      }
      self = .object(Dictionary(members, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func source(of entries: [YAMLContent.Entry]) -> String? {
    entries.lazy.compactMap { entry in
      guard entry.key == EvidenceKey.source.rawValue, case .text(let id) = entry.value else {
        return nil
      }
      return id
    }.first
  }

  static func isRestricted(_ entries: [YAMLContent.Entry]) -> Bool {
    entries.contains { entry in
      guard entry.key == EvidenceKey.restricted.rawValue, case .text(let word) = entry.value else {
        return false
      }
      return AnswerWord(word) != .no
    }
  }

  /// As a person writes it on one line.
  package var words: String { AnswerWords.text(of: content) }

  var content: YAMLContent {
    switch self {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(\.content))
    case .object(let members):
      .mapping(
        members.sorted { Self.rank($0.key) < Self.rank($1.key) }.map {
          .init($0.key, $0.value.content)
        })
    }
  }

  /// Parts of an answer in the format's order, others by their names behind them.
  private static func rank(_ key: String) -> (Int, String) {
    let keys = AnswerKey.allCases.map(\.rawValue)
    return (keys.firstIndex(of: key) ?? keys.count, key)
  }

  // MARK: As JSON

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let items = try? container.decode([LoggedContent].self) {
      self = .list(items)
    } else {
      self = .object(try container.decode([String: LoggedContent].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .list(let items): try container.encode(items)
    case .object(let members): try container.encode(members)
    }
  }
}
