import Loading
package import YAMLTree

/// What files said otherwise than an assessment does, by the lines of its ledger, and what of that is not
/// settled yet.
///
/// It is settled once the assessment says the same, once the office's newer file was followed or agrees, and
/// once somebody accepted the answer as it stands.
package struct OpenRefusals {
  private struct Key: Hashable {
    let part: String
    let id: String
    /// The office, or the file where nobody said whose it is.
    let origin: String
  }

  /// The lines of what is not settled, in the ledger's order.
  package let lines: [LedgerLine]

  /// - Parameters:
  ///   - history: the lines of the saves that took place, the oldest first.
  ///   - tree: the assessment as it is.
  ///   - names: the ids under which the assessment may have something, that of now first.
  package init(
    _ history: [LedgerLine], against tree: YAMLTree, names: (String) -> [String] = { [$0] }
  ) {
    var open: [Key: LedgerLine] = [:]
    // The file and the day with which an office was named beside an answer last.
    var named: [Key: String] = [:]
    for line in history {
      guard let part = line.part, let id = line.id else { continue }
      switch line.did {
      case .refused:
        if let key = Self.key(part, id, of: line) { open[key] = line }
      case .accept where part == AssessmentKey.accepted.rawValue && line.became != nil:
        open = open.filter { $0.key.id != id || $0.key.part != AssessmentKey.answers.rawValue }
      case .merge where part == AssessmentKey.answeredBy.rawValue:
        for (office, file) in line.value?.offices ?? [] {
          let key = Key(part: AssessmentKey.answers.rawValue, id: id, origin: office)
          // Who is named as before says nothing new.
          if named.updateValue(file, forKey: key) != file { open[key] = nil }
        }
      case .merge: if let key = Self.key(part, id, of: line) { open[key] = nil }
      case .begin, .answer, .fill, .table, .plan, .assign, .accept, .sign, .outside, .notSaved:
        break
      }
    }
    lines = open.values.sorted { $0.line < $1.line }.filter { line in
      !Self.isSaid(line, in: tree, names(line.id ?? ""))
    }
  }

  private static func key(_ part: String, _ id: String, of line: LedgerLine) -> Key? {
    (line.office ?? line.file).map { Key(part: part, id: id, origin: $0) }
  }

  /// Whether the assessment says now what was refused, whatever stands beside it.
  private static func isSaid(_ line: LedgerLine, in tree: YAMLTree, _ ids: [String]) -> Bool {
    guard let part = line.part else { return false }
    let node = ids.lazy.compactMap { tree.value(at: [part, $0]) }.first
    let now = node.map { tree.content($0) } ?? .blank
    // All of it was restricted: what it said is known by its digest alone.
    guard let value = line.value else { return EntryDigest.of(now) == line.became }
    return EntryDigest.of(statement(now, part)) == EntryDigest.of(statement(value.content, part))
  }

  /// What an entry says by itself, words spelt in one way, without what stands beside it.
  private static func statement(_ content: YAMLContent, _ part: String) -> YAMLContent {
    switch content {
    case .blank: return .blank
    case .text(let text): return .text(AnswerWord(text)?.rawValue ?? text)
    case .list(let items):
      // A list of an answer is a set.
      let texts = items.compactMap { item -> String? in
        if case .text(let text) = item { text } else { nil }
      }
      return texts.count == items.count ? .list(texts.sorted().map(YAMLContent.text)) : content
    case .mapping(let entries):
      return .mapping(
        entries.filter { isStatement($0.key, part) }.map {
          .init($0.key, statement($0.value, part))
        })
    }
  }

  private static func isStatement(_ key: String, _ part: String) -> Bool {
    switch AssessmentKey(rawValue: part) {
    case .answers:
      switch AnswerKey(rawValue: key)?.part {
      case .value, .exceptions: true
      case .text, .evidence, nil: false
      }
    case .facts: key == FactAnswerKey.answer.rawValue
    default: true
    }
  }
}

extension LoggedContent {
  /// The offices that origins of an answer name, each with its file and day.
  fileprivate var offices: [(office: String, file: String)] {
    switch self {
    case .text: []
    case .list(let items): items.flatMap(\.offices)
    case .object(let members):
      if case .text(let office) = members[OriginKey.office.rawValue],
        case .text(let file) = members[OriginKey.file.rawValue]
      {
        [(office, file + (members[OriginKey.on.rawValue]?.words ?? ""))]
      } else {
        []
      }
    }
  }
}
