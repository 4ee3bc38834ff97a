import Findings
import YAMLTree

/// Texts that their author has still to write.
package enum DraftMarks {
  /// What begins a text that its author has still to write.
  package static let mark = "TO BE WRITTEN"

  /// Warns of each text that is still to be written.
  static func report(_ cursor: inout TreeCursor) {
    var open = [cursor.tree.root]
    while let node = open.popLast() {
      switch cursor.tree.kind(node) {
      case .mapping: open += cursor.tree.entries(node).map(\.value)
      case .sequence: open += cursor.tree.items(node)
      case .alias: break
      case .scalar:
        // Bytes, because most texts of a checklist are no marks and none is made a String for it.
        guard cursor.tree.withBytes(node, { $0.starts(with: Self.mark.utf8) }) else { continue }
        cursor.warning(
          .toBeWritten, at: cursor.tree.place(node), "this is still to be written",
          expected: "expected a text of your own")
      }
    }
  }
}
