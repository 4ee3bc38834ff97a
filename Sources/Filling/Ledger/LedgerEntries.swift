import Loading
package import YAMLTree

/// All that an assessment says, thing by thing, as a ledger follows it.
package struct LedgerEntries: Sendable {
  /// One thing: an answer, a fact, a plan; or a whole part, such as the date, without an id.
  package struct Key: Hashable, Sendable, Comparable {
    package let part: String
    package let id: String?

    /// As a first line has it: `answers/P1-LEAD-01.s1`, `date`.
    package var name: String { id.map { "\(part)/\($0)" } ?? part }

    package init(_ part: String, _ id: String?) { (self.part, self.id) = (part, id) }

    package init(name: String) {
      let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      self.init(String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    }

    package static func < (a: Key, b: Key) -> Bool { a.name < b.name }
  }

  /// In the file's order.
  package let keys: [Key]
  package let digests: [Key: String]
  private let contents: [Key: YAMLContent]
  /// The ids of the sources that are restricted.
  private let restricted: Set<String>

  /// Parts that hold one thing for each id.
  private static let blocks = Set(
    [
      AssessmentKey.offices, .assigned, .sources, .facts, .answers, .plan, .answeredBy,
      .carriedOver, .accepted,
    ].map(\.rawValue))

  package init(_ tree: YAMLTree) {
    var keys: [Key] = []
    var digests: [Key: String] = [:]
    var contents: [Key: YAMLContent] = [:]
    func add(_ key: Key, _ node: YAMLTree.Node) {
      let content = tree.content(node)
      guard let digest = EntryDigest.of(content) else { return }
      if digests.updateValue(digest, forKey: key) == nil { keys.append(key) }
      contents[key] = content
    }
    if tree.kind(tree.root) == .mapping {
      for (part, value) in tree.entries(tree.root) {
        let name = tree.text(part)
        guard Self.blocks.contains(name), tree.kind(value) == .mapping else {
          add(Key(name, nil), value)
          continue
        }
        for (id, value) in tree.entries(value) { add(Key(name, tree.text(id)), value) }
      }
    }
    (self.keys, self.digests, self.contents) = (keys, digests, contents)
    restricted = Set(
      contents.compactMap { key, content in
        guard key.part == AssessmentKey.sources.rawValue, case .mapping(let entries) = content,
          LoggedContent.isRestricted(entries)
        else { return nil }
        return key.id
      })
  }

  /// What may be kept of what an entry says.
  package func value(_ key: Key) -> LoggedContent? {
    contents[key].flatMap { LoggedContent($0, restricted: restricted) }
  }

  /// What differs in another state: in the file's order, what is gone there first.
  package func changes(from before: [Key: String]) -> [Key] {
    let gone = before.keys.filter { digests[$0] == nil }.sorted()
    return gone + keys.filter { before[$0] != digests[$0] }
  }
}
