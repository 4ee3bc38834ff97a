/// A change to one node of a file.
package struct TreeEdit: Sendable {
  package enum Change: Sendable {
    /// Puts content in place of the value; mappings and entries that are missing are made.
    case set(YAMLContent)
    /// Puts the value under a key in a new mapping, to make room beside it.
    case wrap(under: String)
    /// Adds an item to the list that the value is, or makes one.
    case append(YAMLContent)
    /// Makes a list of these items, to which more is added, where nothing stands yet.
    case begin([YAMLContent])
    /// Takes the entry out.
    case remove
  }

  /// The keys that lead from the root to the value.
  package let path: [String]
  package let change: Change
  /// The order of the keys on each level, for entries that are missing; shorter than the path where
  /// new ones go to the end.
  package let orders: [KeyOrder]

  package init(_ path: [String], _ change: Change, orders: [KeyOrder] = []) {
    self.path = path
    self.change = change
    self.orders = orders
  }

  /// Whether a list that it makes is one to which more is added.
  var makesGrowingList: Bool {
    switch change {
    case .append, .begin: true
    case .set, .wrap, .remove: false
    }
  }

  /// What stands at the end of the path afterwards where nothing stood before.
  var contentFromNothing: YAMLContent {
    switch change {
    case .set(let content): content
    case .append(let item): .list([item])
    case .begin(let items): .list(items)
    case .wrap(let key): YAMLContent.blank.nested(under: [key])
    case .remove: .blank
    }
  }
}

/// The order in which the keys of a mapping are expected.
package struct KeyOrder: Sendable {
  private var ranks: [String: Int] = [:]

  package init(_ keys: [String]) {
    for (rank, key) in keys.enumerated() where ranks[key] == nil { ranks[key] = rank }
  }

  subscript(key: String) -> Int? { ranks[key] }
}

/// Why an edit cannot be made. Nothing has been changed then.
package enum EditFault: Error {
  /// A mapping was needed where something else stands.
  case notMapping(YAMLTree.Node)
  /// A list was needed where something else stands.
  case notList(YAMLTree.Node)
  /// The entry is written with `?`, or its key does not stand first on its line.
  case unusualEntry(YAMLTree.Node)
  /// The file would pass a limit of this format.
  case tooLarge
  /// The new text would not differ in the intended node alone: a defect of ours.
  case wouldChangeMore
}
