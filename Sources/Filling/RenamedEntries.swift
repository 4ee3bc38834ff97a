import Findings
package import Loading
package import PolicyModel
package import YAMLTree

/// An assessment's text in which what stood under earlier ids stands under those of now.
///
/// Whoever changes a text, or looks something up in it, then meets one id for each thing.
package struct RenamedEntries {
  package struct Renaming: Sendable, Equatable {
    package let block: AssessmentKey
    package let old: String
    package let new: String
  }

  /// The same tree where nothing is renamed.
  package let tree: YAMLTree
  package let all: [Renaming]

  /// Renames what the loader takes under an earlier id, where no more than a blank stands under the id
  /// of now.
  package init(_ tree: YAMLTree, _ checklist: Checklist) {
    let found = Self.found(in: tree, checklist)
    var (new, renamings) = (tree, [Renaming]())
    for renaming in found {
      let own = [renaming.block.rawValue, renaming.new]
      if new.value(at: own) != nil {
        // A blank that cannot be taken out keeps the other where it is.
        guard let without = try? new.applying(TreeEdit(own, .remove)) else { continue }
        new = without
      }
      renamings.append(renaming)
    }
    let names = renamings.compactMap { renaming -> (key: YAMLTree.Node, name: String)? in
      new.value(at: [renaming.block.rawValue]).flatMap { new.entry(renaming.old, of: $0) }
        .map { ($0.key, renaming.new) }
    }
    guard !renamings.isEmpty, let renamed = new.renaming(names) else {
      (self.tree, all) = (tree, [])
      return
    }
    (self.tree, all) = (renamed, renamings)
  }

  /// What is told behind what an edit did; empty where nothing is renamed.
  package var words: String {
    all.isEmpty
      ? ""
      : ", \(all.count == 1 ? "1 earlier id" : "\(all.count) earlier ids") in the file renamed"
  }

  /// What is to be renamed: the first entry of each thing that says something.
  private static func found(in tree: YAMLTree, _ checklist: Checklist) -> [Renaming] {
    let blocks = AssessmentKey.allCases.compactMap { key -> (AssessmentKey, [String: String])? in
      let names = names(in: key, checklist)
      guard let node = tree.value(at: [key.rawValue]),
        tree.entries(node).contains(where: { names[tree.text($0.key)] != nil })
      else { return nil }
      return (key, names)
    }
    guard !blocks.isEmpty else { return [] }
    let findings = AssessmentLoader(checklist).load(tree).1
    guard !findings.isFull else { return [] }
    let setAside = Set(
      findings.kept.filter { $0.id == .formerId }.compactMap { $0.place?.start })
    return blocks.flatMap { key, names -> [Renaming] in
      guard let node = tree.value(at: [key.rawValue]) else { return [] }
      var (blank, chosen) = (Set<String>(), [String: String]())
      var order: [String] = []
      for (id, value) in tree.entries(node) {
        let old = tree.text(id)
        guard let new = names[old], !setAside.contains(tree.place(id).start) else { continue }
        if let own = tree.entry(new, of: node)?.value {
          guard saysNothing(own, tree), !saysNothing(value, tree) else { continue }
        }
        if chosen[new] == nil {
          order.append(new)
        } else if !blank.contains(new) || saysNothing(value, tree) {
          continue
        }
        chosen[new] = old
        if saysNothing(value, tree) { blank.insert(new) } else { blank.remove(new) }
      }
      return order.compactMap { new in
        chosen[new].map { Renaming(block: key, old: $0, new: new) }
      }
    }
  }

  private static func saysNothing(_ node: YAMLTree.Node, _ tree: YAMLTree) -> Bool {
    tree.isBlank(node)
      || tree.kind(node) == .mapping && tree.entries(node).allSatisfy { tree.isBlank($0.value) }
  }

  /// The ids of now by the earlier ones, of what stands in a block by its id.
  private static func names(in block: AssessmentKey, _ checklist: Checklist) -> [String: String] {
    switch block {
    case .answers, .answeredBy, .carriedOver, .accepted: names(checklist.indicators, \.id, \.was)
    case .facts: names(checklist.facts, \.id, \.was)
    case .plan: names(checklist.criteria, \.id, \.was)
    case .assigned:
      names(checklist.criteria, \.id, \.was)
        .merging(names(checklist.indicators, \.id, \.was)) { $1 }
        .filter { old, _ in !checklist.groups.contains { $0.id == old } }
    case .assessment, .checklistVersion, .state, .date, .respondent, .office, .basis, .period,
      .collect, .offices, .sources, .leftOut, .signed:
      [:]
    }
  }

  private static func names<Item>(
    _ items: Listing<Item, Item>, _ id: KeyPath<Item, String>, _ was: KeyPath<Item, [String]>
  ) -> [String: String] {
    var names: [String: String] = [:]
    for item in items {
      for old in item[keyPath: was] { names[old] = item[keyPath: id] }
    }
    // What is an id of now is none of earlier.
    for item in items { names[item[keyPath: id]] = nil }
    return names
  }
}
