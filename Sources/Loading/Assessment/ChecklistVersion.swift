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
  /// - Parameter done: what that one has been, such as `answered`.
  func reportFormer(
    _ key: YAMLTree.Node, of now: String, _ done: String, _ cursor: inout TreeCursor
  ) {
    let id = cursor.tree.text(key)
    cursor.warning(
      .formerId, at: cursor.tree.place(key),
      "\(VisibleText.quoted(id)) is an earlier id of \(now), which is \(done) too",
      expected: "kept in the file and not read", about: id)
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
