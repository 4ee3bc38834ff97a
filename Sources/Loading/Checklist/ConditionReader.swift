import PolicyModel
import YAMLTree

/// Reads `applies-if:`: one fact, `not fact`, or a list of them that must all hold.
struct ConditionReader {
  let vocabulary: Vocabulary

  func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [Condition] {
    guard let node, !cursor.tree.isBlank(node) else { return [] }
    let items = cursor.tree.kind(node) == .sequence ? Array(cursor.tree.items(node)) : [node]
    var conditions: [Condition] = []
    for item in items {
      guard let text = cursor.text(item, "a condition") else { continue }
      let isNegated = text.hasPrefix("not ")
      let name = isNegated ? String(text.dropFirst(4).drop { $0 == " " }) : text
      guard let fact = vocabulary.facts.reference(to: name, at: item, &cursor) else { continue }
      conditions.append(Condition(fact: fact, isNegated: isNegated))
    }
    return conditions
  }
}
