import PolicyModel
import YAMLTree

/// The nodes of a value in parts, where they are given.
struct AmountParts {
  /// A value that has the parts it needs.
  enum Form {
    case count(YAMLTree.Node, of: YAMLTree.Node)
    case range(from: YAMLTree.Node, to: YAMLTree.Node)
    /// One of the two lists may be left out.
    case lists(inPlace: YAMLTree.Node?, missing: YAMLTree.Node?)
  }

  /// In the order of the keys; none of them twice.
  private let given: [(key: AmountKey, node: YAMLTree.Node)]

  init(_ fields: Fields<AmountKey>) {
    given = AmountKey.allCases.compactMap { key in fields[key].map { (key, $0) } }
  }

  /// Those among the keys of an answer.
  init(_ fields: Fields<AnswerKey>) {
    given = AnswerKey.allCases.compactMap { key in
      key.amount.flatMap { amount in fields[key].map { (amount, $0) } }
    }
  }

  var first: YAMLTree.Node? { given.first?.node }

  /// The one figure that is given of two, and the one that lacks; nil where it is another fault.
  func half(
    for type: AnswerType
  ) -> (here: (key: AmountKey, node: YAMLTree.Node), lacking: AmountKey)? {
    guard given.count == 1, let only = given.first, type.amountKeys.contains(only.key) else {
      return nil
    }
    return switch only.key {
    case .count: (only, .of)
    case .of: (only, .count)
    case .from: (only, .to)
    case .to: (only, .from)
    case .inPlace, .missing: nil
    }
  }

  func isBlank(in tree: YAMLTree) -> Bool { given.allSatisfy { tree.isBlank($0.node) } }

  /// What they make together, where it answers a question of the type.
  func form(for type: AnswerType) -> Form? {
    let keys = type.amountKeys
    guard given.allSatisfy({ keys.contains($0.key) }) else { return nil }
    func node(_ key: AmountKey) -> YAMLTree.Node? { given.first { $0.key == key }?.node }
    switch given.map(\.key) {
    case [.count, .of]:
      return node(.count).flatMap { count in node(.of).map { .count(count, of: $0) } }
    case [.from, .to]:
      return node(.from).flatMap { from in node(.to).map { .range(from: from, to: $0) } }
    case [.inPlace], [.missing], [.inPlace, .missing]:
      return .lists(inPlace: node(.inPlace), missing: node(.missing))
    default: return nil
    }
  }
}
