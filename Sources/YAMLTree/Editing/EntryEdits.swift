/// Edits of the entries of mappings and the items of lists that are written in one way.
protocol EntryEdits {
  typealias Node = EditedFile.Node
  typealias Entry = EditedFile.Entry

  var replacements: [Replacement] { get }

  /// Puts an entry into a mapping, before all others where it has no predecessor.
  mutating func insert(
    _ key: String, _ content: YAMLContent, into mapping: Node, after predecessor: Entry?
  ) throws(EditFault)

  /// Adds an item to a list, behind its last one.
  mutating func append(_ item: YAMLContent, to list: Node, behind last: Node)

  /// Puts content in place of a value.
  mutating func replace(_ entry: Entry, with content: YAMLContent) throws(EditFault)

  /// Takes an entry out; comments inside it are kept.
  mutating func remove(_ entry: Entry, from mapping: Node) throws(EditFault)

  /// Puts a value into a mapping of its own, under a key.
  mutating func wrap(_ entry: Entry, under key: String, in mapping: Node) throws(EditFault)
}
