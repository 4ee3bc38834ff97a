import Findings
package import YAMLTree

/// Why one of several edits cannot be made.
package struct FailedEdit: Error {
  package let edit: AnswerEdit
  package let fault: EditFault
  /// Whether the fault's places are nowhere to be seen: edits before it have changed the text, or it was
  /// an abridged one.
  package let isBehindChanges: Bool
}

extension AnswerEditor {
  /// So many edits are made one behind the other in one text; of more, the halves are made in shorter ones.
  private static let few = 8

  /// The tree after several edits, one behind the other.
  ///
  /// An edit costs as much as the file is long, so that many are made in two halves, each in a file that is
  /// abridged to what they are about, and these in halves again: n edits of a file of n entries take n times
  /// the logarithm of n. The bytes are those that the edits give in the whole file. What was put together
  /// is read again each time, because it is to be written.
  package func applying(
    _ edits: [AnswerEdit], to tree: YAMLTree
  ) throws(FailedEdit) -> YAMLTree {
    try applying(edits[...], to: tree)
  }

  private func applying(
    _ edits: ArraySlice<AnswerEdit>, to tree: YAMLTree
  ) throws(FailedEdit) -> YAMLTree {
    guard edits.count > Self.few, let last = edits.last else {
      return try inARow(edits, to: tree)
    }
    let middle = edits.startIndex + edits.count / 2
    var new = tree
    for half in [edits[..<middle], edits[middle...]] {
      let abridged = abridged(new, for: half)
      let edited: YAMLTree
      do throws(FailedEdit) {
        edited = try applying(half, to: abridged.tree)
      } catch {
        throw FailedEdit(edit: error.edit, fault: error.fault, isBehindChanges: true)
      }
      do throws(EditFault) {
        new = try abridged.restored(in: edited)
      } catch {
        throw FailedEdit(edit: half.last ?? last, fault: error, isBehindChanges: true)
      }
    }
    return new
  }

  /// The tree after edits of one text, of which each reads the lines around it again; the whole is read at
  /// the end.
  func inARow(
    _ edits: ArraySlice<AnswerEdit>, to tree: YAMLTree
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

  private func abridged(_ tree: YAMLTree, for edits: ArraySlice<AnswerEdit>) -> AbridgedFile {
    let parts = edits.filter { $0.path.count == 1 }
    return AbridgedFile(
      tree, for: Set(edits.map(\.id)), leavingWhole: Set(parts.map(\.id))
    ) { orders(in: $0)[0] }
  }
}
