import Findings

/// The entries of a mapping that edits may change, or look at.
///
/// An edit looks at what it changes; at the entry behind which a new one belongs, which is the last in the
/// expected order of those before it; at the first and the last; and at how far values are set in. Of the
/// entries that no edit is about, those that can take such a part are kept, each with the one above it, so
/// that the comments between both stay in their place.
struct KeptEntries {
  /// To leave out fewer at once is more work than it saves.
  private static let fewest = 4

  private let file: EditedFile
  private let entries: [EditedFile.Entry]
  private let isKept: [Bool]

  /// - Parameters:
  ///   - ids: the keys that edits change, take out or put in.
  ///   - order: the order that new keys follow.
  init(of mapping: YAMLTree.Node, in file: EditedFile, for ids: Set<String>, _ order: KeyOrder) {
    let tree = file.tree
    let entries = Array(tree.entries(mapping))
    let texts = entries.map { tree.text($0.key) }
    var isNamed = texts.map(ids.contains)
    let others = entries.indices.filter { !isNamed[$0] }
    let ranked = others.compactMap { index in order[texts[index]].map { (rank: $0, index: index) } }
      .sorted { $0 < $1 }
    let column = file.lines.column(of: tree.place(mapping).start)
    let indented = others.first { file.step(of: entries[$0].value, under: column) != nil }
    var named = [others.first, others.last, ranked.last?.index, indented].compactMap(\.self)
    for rank in ids.compactMap({ order[$0] }) {
      // What a new entry would stand behind, if none of those that edits are about is nearer.
      if let index = Self.last(of: ranked, before: rank) { named.append(index) }
    }
    for index in named { isNamed[index] = true }
    isKept = isNamed.indices.map { index in
      isNamed[index] || index + 1 < isNamed.count && isNamed[index + 1]
    }
    (self.file, self.entries) = (file, entries)
  }

  private static func last(of ranked: [(rank: Int, index: Int)], before rank: Int) -> Int? {
    var (low, high) = (0, ranked.count)
    while low < high {
      let middle = (low + high) / 2
      if ranked[middle].rank < rank { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? ranked[low - 1].index : nil
  }

  /// What can be left out, in the order of the file: never the last entry.
  func gaps(in block: String) -> [AbridgedFile.Gap] {
    let (tree, lines) = (file.tree, file.lines)
    var gaps: [AbridgedFile.Gap] = []
    var start = 0
    for end in entries.indices where isKept[end] {
      defer { start = end + 1 }
      guard end - start >= Self.fewest else { continue }
      let (first, following) = (tree.place(entries[start].key), tree.place(entries[end].key))
      guard lines.isFirst(first.start), lines.isFirst(following.start) else { continue }
      gaps.append(
        AbridgedFile.Gap(
          block: block, entries: Array(entries[start..<end]),
          lines: lines.start(of: first.start)..<lines.start(of: following.start),
          following: entries[end].key))
    }
    return gaps
  }
}
