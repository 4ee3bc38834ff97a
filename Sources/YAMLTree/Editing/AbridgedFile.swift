import Findings

/// A file without the entries that edits neither change nor look at, so that many edits cost little; they
/// are put back afterwards.
///
/// Entries are left out of mappings that stand in the file's outermost one, as answers do, and whole lines
/// at a time. Edits give the same bytes as in the whole file: see ``KeptEntries``.
///
///     let abridged = AbridgedFile(tree, for: ["P1-LEAD-01.s1"]) { _ in order }
///     let whole = try abridged.restored(in: abridged.tree.applying(edit))
package struct AbridgedFile {
  /// Entries of a mapping that were left out one after the other.
  struct Gap {
    /// The mapping's key in the outermost one.
    let block: String
    let entries: [EditedFile.Entry]
    let lines: Range<Int>
    /// The key of the entry before which they stood, which no edit is about.
    let following: YAMLTree.Node
  }

  /// What is to be edited; the whole file where nothing can be left out.
  package let tree: YAMLTree
  private let whole: YAMLTree
  private let gaps: [Gap]
  private let limits: YAMLTree.Limits

  /// - Parameters:
  ///   - ids: the keys that edits change, take out or put in, in whichever mapping.
  ///   - untouched: mappings of which nothing is left out, by their keys, since an edit takes them as one.
  ///   - order: the order of the keys in a mapping, by the mapping's key.
  package init(
    _ whole: YAMLTree, for ids: Set<String>, leavingWhole untouched: Set<String> = [],
    limits: YAMLTree.Limits = .standard, order: (String) -> KeyOrder
  ) {
    (self.whole, self.limits) = (whole, limits)
    let file = EditedFile(whole)
    var gaps: [Gap] = []
    if !whole.isFlow(whole.root) {
      for (key, value) in whole.entries(whole.root)
      where whole.kind(value) == .mapping && !whole.isFlow(value) {
        let block = whole.text(key)
        if untouched.contains(block) { continue }
        gaps += KeptEntries(of: value, in: file, for: ids, order(block)).gaps(in: block)
      }
    }
    var findings = FindingList()
    let source = SourceText(
      name: whole.source.name,
      bytes: Replacement.all(
        gaps.map { Replacement($0.lines, "") }, in: whole.source.bytes))
    let shorter =
      gaps.isEmpty ? nil : YAMLTree.read(source, limits: limits, findings: &findings)
    if let shorter, !findings.hasErrors {
      (tree, self.gaps) = (shorter, gaps)
    } else {
      (tree, self.gaps) = (whole, [])
    }
  }

  /// The whole file with what became of ``tree``: read again, and nothing comes of it unless it says what
  /// was left out and what the edited tree says.
  package func restored(in edited: YAMLTree) throws(EditFault) -> YAMLTree {
    if gaps.isEmpty { return edited }
    let lines = SourceLines(edited)
    var replacements: [Replacement] = []
    for (place, gap) in try places(in: edited) {
      guard lines.isFirst(place) else { throw .wouldChangeMore }
      let line = lines.start(of: place)
      replacements.append(
        Replacement(range: line..<line, bytes: Array(whole.source.bytes[gap.lines])))
    }
    let bytes = Replacement.all(replacements, in: edited.source.bytes)
    guard bytes.count <= limits.bytes else { throw .tooLarge }
    let new = try YAMLTree.edited(SourceText(name: whole.source.name, bytes: bytes), limits)
    guard says(new, whatIsIn: edited) else { throw .wouldChangeMore }
    return new
  }

  /// For each gap where the key that followed it stands now.
  private func places(in edited: YAMLTree) throws(EditFault) -> [(place: Int, gap: Gap)] {
    var found: [(place: Int, gap: Gap)] = []
    for (block, value) in edited.entries(edited.root) {
      let name = edited.text(block)
      var open = gaps.filter { $0.block == name }[...]
      for entry in edited.entries(value) {
        guard let gap = open.first else { break }
        guard whole.says(gap.following, sameAs: entry.key, in: edited) else { continue }
        found.append((edited.place(entry.key).start, gap))
        open.removeFirst()
      }
    }
    guard found.count == gaps.count else { throw .wouldChangeMore }
    return found
  }

  /// Whether the whole file says what the edited tree says, with what was left out in its places.
  private func says(_ new: YAMLTree, whatIsIn edited: YAMLTree) -> Bool {
    guard new.kind(new.root) == .mapping, new.count(new.root) == edited.count(edited.root) else {
      return false
    }
    return zip(edited.entries(edited.root), new.entries(new.root)).allSatisfy { before, after in
      guard edited.says(before.key, sameAs: after.key, in: new) else { return false }
      let name = edited.text(before.key)
      var open = gaps.filter { $0.block == name }[...]
      if open.isEmpty { return edited.says(before.value, sameAs: after.value, in: new) }
      var entries = new.entries(after.value)
      for entry in edited.entries(before.value) {
        if let gap = open.first, whole.says(gap.following, sameAs: entry.key, in: edited) {
          open.removeFirst()
          for left in gap.entries {
            guard let next = entries.next(), isSame(left, next, whole, new) else { return false }
          }
        }
        guard let next = entries.next(), isSame(entry, next, edited, new) else { return false }
      }
      return entries.next() == nil
    }
  }

  private func isSame(
    _ one: EditedFile.Entry, _ other: EditedFile.Entry, _ tree: YAMLTree, _ new: YAMLTree
  ) -> Bool {
    tree.says(one.key, sameAs: other.key, in: new)
      && tree.says(one.value, sameAs: other.value, in: new)
  }
}
