import Filling
import Findings
import Foundation
import ModelSamples
import Testing

@testable import YAMLTree

/// An edit reads again no more of a file than it must, and nobody can tell.
///
/// `ASSESSOR_SEED` chooses another first seed, `ASSESSOR_EDITS` another number of files.
@Suite struct `Edits in a row` {
  @Test func `leave at each step the tree that the whole file gives`() throws {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["ASSESSOR_SEED"].flatMap(UInt64.init) ?? 20_261_130
    let count = environment["ASSESSOR_EDITS"].flatMap(UInt64.init) ?? 300
    print("edits in a row in \(count) files from seed \(first)")
    var changed = 0
    for seed in first..<first + count {
      let file = RandomAssessment.random(seed: seed)
      var random = SplitMix64(seed: ~seed)
      var tree = try EditedText.tree(file.text)
      for _ in 0..<8 {
        let edit = AnswerEditSample.edit(&random, listsSource: file.listsSource)
        // All changes of an edit at once, and one by one.
        let steps = random.chance(50) ? [edit] : edit.changes.map { AnswerEdit(edit.id, [$0]) }
        for step in steps {
          let before = tree
          let whole = try before.readAgain()
          tree = try EditedText.editor.applying(step, to: before)
          let other = try EditedText.editor.applying(step, to: whole)
          changed += tree.source.bytes == before.source.bytes ? 0 : 1
          let difference: String? =
            tree.source.bytes == other.source.bytes
            ? tree.difference(from: try tree.readAgain()) : "the bytes differ"
          if let difference {
            let text = String(decoding: before.source.bytes, as: UTF8.self)
            Issue.record("ASSESSOR_SEED=\(seed) \(step): \(difference)\n\(text.debugDescription)")
            return
          }
        }
      }
    }
    #expect(changed > Int(count) * 8)
  }
}

extension YAMLTree {
  /// Where it differs from another tree of the same bytes, if anywhere.
  func difference(from other: YAMLTree) -> String? {
    guard records.count == other.records.count else { return "the nodes are not as many" }
    for (index, (a, b)) in zip(records, other.records).enumerated() {
      let node = Node(index: Int32(index))
      let isSame =
        (a.start, a.end, a.next, a.count) == (b.start, b.end, b.next, b.count)
        && (a.kind, a.style) == (b.kind, b.style)
        && (a.isFlow, a.isDecoded) == (b.isFlow, b.isDecoded)
        && withBytes(node) { text in other.withBytes(node) { text.elementsEqual($0) } }
      if !isSame { return "node \(index) is \(a), and not \(b)" }
    }
    return nil
  }
}
