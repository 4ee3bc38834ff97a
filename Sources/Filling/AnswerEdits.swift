import Findings
package import YAMLTree

/// Why one of several edits cannot be made.
package struct FailedEdit: Error {
  package let edit: AnswerEdit
  package let fault: EditFault
  /// Whether edits before it have changed the text, so that places in it are nowhere to be seen.
  package let isBehindChanges: Bool
}

extension AnswerEditor {
  /// The tree after several edits, one behind the other.
  ///
  /// Each reads the lines around it again; the whole file is read at the end, because it is to be written.
  package func applying(
    _ edits: [AnswerEdit], to tree: YAMLTree
  ) throws(FailedEdit) -> YAMLTree {
    var new = tree
    for (number, edit) in edits.enumerated() {
      do throws(EditFault) {
        new = try applying(edit, to: new)
        if number == edits.count - 1 { new = try new.readAgain() }
      } catch {
        let isBehindChanges = new.source.bytes != tree.source.bytes
        throw FailedEdit(edit: edit, fault: error, isBehindChanges: isBehindChanges)
      }
    }
    return new
  }
}
