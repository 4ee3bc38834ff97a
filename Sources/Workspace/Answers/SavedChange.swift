import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

/// A change to an assessment that was saved, and can be taken back.
package struct SavedChange: Sendable {
  /// What it is about.
  let id: String
  /// The bytes of the file before and after it.
  let old: [UInt8]
  let new: [UInt8]

  /// What a file becomes without the change: the bytes that it had before, where nothing else has
  /// changed since; else what it says about the entry is as it was.
  func undone(
    in source: SourceText, _ checklist: Checklist
  ) throws -> (YAMLTree, Assessment?) {
    let old = try Self.tree(SourceText(name: source.name, bytes: old))
    if source.bytes == new {
      return (old, AssessmentLoader(checklist).load(old).assessment)
    }
    let difference = EntryDifference(
      from: old, to: try Self.tree(SourceText(name: source.name, bytes: new)))
    let now = try Self.tree(source)
    let loader = AssessmentLoader(checklist)
    guard difference.isAsNew(now) else {
      let findings = loader.load(now).1
      throw findings.hasErrors
        ? WorkspaceFailure.assessmentHasErrors(source.name, findings, .nothingWritten)
        : .changedSince(id)
    }
    let tree: YAMLTree
    do {
      tree = try difference.undone(in: now, by: AnswerEditor(checklist))
    } catch {
      throw WorkspaceFailure(error, of: id, in: nil)
    }
    return (tree, loader.load(tree).assessment)
  }

  private static func tree(_ source: SourceText) throws -> YAMLTree {
    var findings = FindingList()
    let tree = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    guard let tree, !findings.hasErrors else {
      throw WorkspaceFailure.assessmentHasErrors(source.name, findings, .nothingWritten)
    }
    return tree
  }
}
