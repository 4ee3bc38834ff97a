import Filling
import Findings
import Foundation
import Loading
import ModelSamples
import Testing
import YAMLTree

/// Random edits of random files: nothing but what was meant may change.
///
/// `ASSESSOR_SEED` chooses another first seed, `ASSESSOR_EDITS` another number of edits.
@Suite struct `Of random edits on random files` {
  @Test func `each changes the intended node, and every byte outside it stays`() throws {
    let (first, count) = Self.range(2_000)
    print("\(count) edits from seed \(first)")
    var changed = 0
    for seed in first..<first + count {
      let file = RandomAssessment.random(seed: seed)
      var random = SplitMix64(seed: ~seed)
      let edit = AnswerEditSample.edit(&random, listsSource: file.listsSource)
      do {
        let made = try EditCase(file, edit)
        changed += made.isChanged ? 1 : 0
        let breaches = made.breaches
        if !breaches.isEmpty {
          Issue.record(
            "ASSESSOR_SEED=\(seed) \(edit)\n\(breaches.joined(separator: "\n"))\n\(made.texts)")
          return
        }
      } catch {
        Issue.record(
          "ASSESSOR_SEED=\(seed) \(edit): \(error)\n\(file.text.debugDescription)\n\(file.text)")
        return
      }
    }
    // An edit may find all as it should be; most must not.
    #expect(changed > count * 3 / 4)
  }

  @Test func `none crashes or writes what cannot be read, whatever the file`() {
    let (first, count) = Self.range(3_000)
    print("edits of \(count) damaged files from seed \(first)")
    let pieces = [
      "\n", "  ", ": ", "- ", "? ", ", ", "[", "]", "{", "}", "'", "\"", "#", " # c\n", "|+\n", ">",
    ]
    var edited = 0
    for seed in first..<first + count {
      var random = SplitMix64(seed: seed)
      var bytes = Array(RandomAssessment.random(seed: seed).text.utf8)
      for _ in 0..<random.whole(1...4) {
        let place = random.whole(0...bytes.count)
        let end = min(bytes.count, place + random.whole(0...3))
        bytes.replaceSubrange(place..<end, with: Array(random.pick(pieces).utf8))
      }
      var findings = FindingList()
      let tree = YAMLTree.read(SourceText(name: "x.yaml", bytes: bytes), findings: &findings)
      guard let tree, !findings.hasErrors else { continue }
      let new: YAMLTree
      do throws(EditFault) {
        new = try EditedText.editor.applying(
          AnswerEditSample.edit(&random, listsSource: true), to: tree)
      } catch {
        // A file may be written so that there is no room; that an edit goes wrong is never its fault.
        if case .wouldChangeMore = error {
          Issue.record("seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
        continue
      }
      edited += 1
      let again = YAMLTree.read(new.source, findings: &findings)
      #expect(again.map { new.difference(from: $0) } == .some(nil), "seed \(seed)")
      #expect(!findings.hasErrors, "seed \(seed)")
    }
    #expect(edited > 300)
  }

  /// The first seed, and how many from there on.
  private static func range(_ count: UInt64) -> (first: UInt64, count: UInt64) {
    func variable(_ name: String) -> UInt64? {
      ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
    }
    return (variable("ASSESSOR_SEED") ?? 20_260_630, variable("ASSESSOR_EDITS") ?? count)
  }
}
