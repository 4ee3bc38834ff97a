import Findings
import PolicyModel
import YAMLTree

/// The version of the checklist that an assessment was written for, beside the one in use.
struct ChecklistVersion {
  let index: ChecklistIndex
  /// What the file says; empty where it says nothing.
  let version: String

  /// Whether the file was written for another version, so that it may name what there is no more.
  var isOther: Bool { !version.isEmpty && version != index.checklist.version }

  /// Says what a change of version may mean for the answers.
  func report(
    at node: YAMLTree.Node, _ answers: Listing<Indicator, Answer>, _ cursor: inout TreeCursor
  ) {
    guard isOther else { return }
    let checklist = index.checklist
    let without = answers.indices.filter { answers[$0].place == nil }
      .map { checklist.indicators[$0].id }
    var help = ["answers count by id; read again those whose question may have changed"]
    if !without.isEmpty {
      help.append("without an entry in this file: \(without.joined(separator: ", "))")
    }
    cursor.warning(
      .anotherVersion, at: cursor.tree.place(node),
      "this file was written for version \(VisibleText.quoted(version)), not \(checklist.version)",
      expected: "the checklist in use is \(checklist.version)", help: help)
  }

  /// Reports an entry under an earlier id of something that has one already.
  ///
  /// - Parameter done: what is so of that one, such as `is answered`.
  func reportFormer(
    _ key: YAMLTree.Node, of now: String, which done: String, _ cursor: inout TreeCursor
  ) {
    let id = cursor.tree.text(key)
    cursor.warning(
      .formerId, at: cursor.tree.place(key),
      "\(VisibleText.quoted(id)) is an earlier id of \(now), which \(done) too",
      expected: "kept in the file and not read", about: id)
  }

  /// The agency of an id; nothing is read of one that another version had.
  func agency(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> AgencyIndex? {
    if isOther, cursor.tree.kind(node) == .scalar,
      index.vocabulary.agencies[cursor.tree.text(node)] == nil
    {
      reportRemoved(node, "agency", &cursor)
      return nil
    }
    if let id = titled(node, cursor) {
      cursor.error(
        .unknownId, at: node,
        "\(VisibleText.quoted(cursor.tree.text(node))) is an agency's name, not its id",
        expected: "did you mean '\(id)'?")
      return nil
    }
    return index.vocabulary.agencies.reference(node, &cursor)
  }

  /// The id of the agency that a text names by its title, where it is no id itself.
  private func titled(_ node: YAMLTree.Node, _ cursor: TreeCursor) -> String? {
    guard cursor.tree.kind(node) == .scalar, !cursor.findings.isFull else { return nil }
    let id = cursor.tree.text(node)
    guard index.vocabulary.agencies[id] == nil else { return nil }
    let text = id.lowercased()
    return index.checklist.agencies.first { $0.title.lowercased() == text }?.id
  }

  /// Reports an answer or a plan entry to something that the version in use no longer has.
  func reportRemoved(_ key: YAMLTree.Node, _ what: String, _ cursor: inout TreeCursor) {
    cursor.warning(
      .removed, at: cursor.tree.place(key),
      "version \(index.checklist.version) has no \(what) "
        + VisibleText.quoted(cursor.tree.text(key)),
      expected: "kept in the file and not scored", about: cursor.tree.text(key))
  }
}
