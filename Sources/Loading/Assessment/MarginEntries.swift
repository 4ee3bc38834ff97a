import Findings
import YAMLTree

/// Entries at the left margin, where only the keys of a whole assessment stand.
struct MarginEntries {
  /// Those that belong under one key, the first of them first.
  private var homes: [(home: Home, keys: [YAMLTree.Node])] = []
  /// Keys of an answer.
  private var parts: [YAMLTree.Node] = []
  private var all: Set<YAMLTree.Node> = []

  init(of tree: YAMLTree, _ index: ChecklistIndex) {
    for (key, _) in tree.entries(tree.root) {
      let id = tree.text(key)
      guard AssessmentKey(rawValue: id) == nil else { continue }
      if let home = index.home(of: id) {
        if let known = homes.firstIndex(where: { $0.home == home }) {
          homes[known].keys.append(key)
        } else {
          homes.append((home, [key]))
        }
      } else if AnswerKey(rawValue: id) != nil, Self.isNoMisspeltKey(id) {
        parts.append(key)
      } else {
        continue
      }
      all.insert(key)
    }
  }

  /// Whether a key of an answer is not rather meant as one of the assessment, as `answer` may be.
  private static func isNoMisspeltKey(_ id: String) -> Bool {
    Suggestion.nearest(to: id, among: AssessmentKey.allCases.map(\.rawValue)) == nil
  }

  func contains(_ key: YAMLTree.Node) -> Bool { all.contains(key) }

  /// One error for all that belong under one key, and one for each key of an answer.
  func report(_ cursor: inout TreeCursor) {
    for (home, keys) in homes { report(keys, home.key, &cursor) }
    for key in parts {
      report(
        key, expected: "expected it beside an answer",
        help: [
          "indent it by two spaces more than the indicator that it belongs to, whose value then stands "
            + "beside it as 'answer: …'"
        ], &cursor)
    }
  }

  private func report(
    _ keys: [YAMLTree.Node], _ owner: AssessmentKey, _ cursor: inout TreeCursor
  ) {
    guard let first = keys.first, let last = keys.last else { return }
    let line = LineTable(cursor.tree.source).line(at: cursor.tree.place(last).start)
    let isOwnerThere = cursor.tree.entry(owner.rawValue, of: cursor.tree.root) != nil
    var help: [String] = []
    if keys.count > 1 {
      let more = keys.count - 1
      help.append("\(more) more \(more == 1 ? "stands" : "stand") there too, up to line \(line)")
    }
    if !isOwnerThere {
      help.append(
        "write '\(owner.rawValue):' on a line of its own above \(keys.count > 1 ? "them" : "it")")
    }
    report(
      first, expected: "indent it by two spaces under '\(owner.rawValue):'", help: help, &cursor)
  }

  private func report(
    _ key: YAMLTree.Node, expected: String, help: [String], _ cursor: inout TreeCursor
  ) {
    cursor.error(
      .misplaced, at: key,
      "\(VisibleText.quoted(cursor.tree.text(key))) stands at the left margin, and is no key of a whole "
        + "assessment",
      expected: expected, help: help)
  }
}
