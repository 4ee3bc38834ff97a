import PolicyModel
import YAMLTree

/// The nodes of a count or a range, where they are given.
struct AmountParts {
  /// A count or a range that is complete.
  enum Form {
    case count(YAMLTree.Node, of: YAMLTree.Node)
    case range(from: YAMLTree.Node, to: YAMLTree.Node)
  }

  private let count: YAMLTree.Node?
  private let of: YAMLTree.Node?
  private let from: YAMLTree.Node?
  private let to: YAMLTree.Node?

  init(_ fields: Fields<AmountKey>) {
    (count, of) = (fields[.count], fields[.of])
    (from, to) = (fields[.from], fields[.to])
  }

  /// Those among the keys of an answer.
  init(_ fields: Fields<AnswerKey>) {
    (count, of) = (fields[.count], fields[.of])
    (from, to) = (fields[.from], fields[.to])
  }

  var first: YAMLTree.Node? { count ?? of ?? from ?? to }

  func isBlank(in tree: YAMLTree) -> Bool {
    [count, of, from, to].compactMap(\.self).allSatisfy(tree.isBlank)
  }

  /// What they make together, where it answers a question of the type.
  func form(for type: AnswerType) -> Form? {
    let keys = type.amountKeys
    switch (count, of, from, to) {
    case (let count?, let total?, nil, nil) where keys.contains(.count):
      return .count(count, of: total)
    case (nil, nil, let from?, let to?) where keys.contains(.from):
      return .range(from: from, to: to)
    default: return nil
    }
  }
}
