import Findings
import Foundation
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@testable import Filling

/// Many edits are made in abridged files, and nobody can tell.
///
/// `ASSESSOR_SEED` chooses another first seed, `ASSESSOR_EDITS` another number of files.
@Suite struct `Many edits at once` {
  @Test func `give the bytes that one behind the other gives`() throws {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["ASSESSOR_SEED"].flatMap(UInt64.init) ?? 20_261_201
    let count = environment["ASSESSOR_EDITS"].flatMap(UInt64.init) ?? 60
    print("many edits of \(count) files from seed \(first)")
    var (made, refused) = (0, 0)
    for seed in first..<first + count {
      var random = SplitMix64(seed: seed)
      let text = LongFile.text(&random)
      let edits = (0..<random.whole(9...60)).map { _ in LongFile.edit(&random) }
      let tree = try EditedText.tree(text)
      let together = Result { try LongFile.editor.applying(edits, to: tree).source.bytes }
      let inARow = Result { try LongFile.editor.inARow(edits[...], to: tree).source.bytes }
      switch (together, inARow) {
      case (.success(let one), .success(let other)):
        made += 1
        if one == other { continue }
      case (.failure(let one as FailedEdit), .failure(let other as FailedEdit)):
        refused += 1
        if one.edit.id == other.edit.id { continue }
      default: break
      }
      Issue.record("ASSESSOR_SEED=\(seed) \(together) and not \(inARow)\n\(text)")
      return
    }
    #expect(made > Int(count) * 3 / 4)
    print("\(made) made, \(refused) refused")
  }

  @Test func `are made in a file that holds little but what they are about`() throws {
    let entries = LongFile.ids.map { "  \($0): yes\n" }
    let tree = try EditedText.tree("\(LongFile.head)answers:\n\(entries.joined())")
    let ids: Set = [LongFile.ids[60], LongFile.ids[100]]
    let abridged = AbridgedFile(tree, for: ids) { _ in KeyOrder(LongFile.ids) }
    // The first and the last; both entries, those that new ones in their places would stand behind; and
    // what stands above each.
    let kept = [0, 58, 59, 60, 98, 99, 100, 118, 119].map { "  \(LongFile.ids[$0]): yes\n" }
    #expect(
      String(decoding: abridged.tree.source.bytes, as: UTF8.self)
        == "\(LongFile.head)answers:\n\(kept.joined())")
    #expect(try abridged.restored(in: abridged.tree).source.bytes == tree.source.bytes)
  }
}

/// A long file, written in many ways, and edits of it.
private enum LongFile {
  static let ids = (0..<120).map { "C-\($0 / 10 + 10).y\($0 % 10)" }

  static let head = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30

    """

  static let editor: AnswerEditor = {
    let place = Place(start: 0, end: 0)
    return AnswerEditor(
      Checklist(
        id: "small", version: "1.0.0", title: "Small", summary: "", language: "en",
        source: SourceReport(
          title: "", publisher: "", year: "", url: "", textDigest: "", acknowledgement: ""),
        sections: [Section(id: "P1", title: "", groups: 0..<1)],
        groups: [Group(id: "C", title: "", section: 0, criteria: 0..<1)],
        criteria: Listing([
          Criterion(
            id: "C-01", title: "", group: 0, statement: "",
            source: Takeaway(locator: "", kind: .principle, digest: ""),
            indicators: 0..<IndicatorIndex(ids.count), place: place)
        ]),
        indicators: Listing(
          ids.map { id in
            Indicator(
              id: id, dimension: .structure,
              type: .yesPartialNo(partial: "half", isReversed: false), question: "?",
              criterion: 0, place: place)
          }), digest: ""))
  }()

  static func text(_ random: inout SplitMix64) -> String {
    var chosen = ids.filter { _ in random.chance(75) }
    if random.chance(30) { chosen = rearranged(chosen, &random) }
    let step = String(repeating: " ", count: random.pick([2, 2, 4]))
    let indent = String(repeating: " ", count: random.pick([2, 2, 1]))
    var text = head + "answers:\n"
    for id in chosen { text += answer(id, indent, step, &random) }
    for block in ["answered-by", "carried-over", "accepted"] where random.chance(50) {
      let noted = chosen.filter { _ in random.chance(70) }
      if noted.isEmpty { continue }
      text += "\(block):\n"
      for id in noted {
        switch block {
        case "answered-by": text += "\(indent)\(id): { file: a.yaml, office: A }\n"
        case "carried-over": text += "\(indent)\(id): 2024-06-30\n"
        default: text += "\(indent)\(id): { by: A, digest: 0123456789abcdef }\n"
        }
        text += between(indent, &random)
      }
    }
    if random.chance(20) { text.removeLast() }
    return random.chance(15) ? text.replacingOccurrences(of: "\n", with: "\r\n") : text
  }

  private static func rearranged(_ ids: [String], _ random: inout SplitMix64) -> [String] {
    var ids = ids
    for index in ids.indices.dropLast() where random.chance(30) {
      ids.swapAt(index, random.whole(index...ids.count - 1))
    }
    return ids
  }

  private static func answer(
    _ id: String, _ indent: String, _ step: String, _ random: inout SplitMix64
  ) -> String {
    let deep = indent + step
    let key = random.chance(10) ? "\"\(id)\"" : id
    return "\(indent)\(key):"
      + random.pick([
        " yes\n", " no # a remark\n", "\n", " { answer: no, note: a }\n",
        "\n\(deep)answer: partial\n\(deep)note: b\n",
        "\n\(deep)answer: yes\n\(deep)note: |\n\(deep)  some\n\n\(deep)  lines\n",
        "\n\(deep)answer: yes\n\(deep)note: |+\n\(deep)  some lines\n\n",
        "\n\(deep)# inside\n\(deep)answer: yes\n\(deep)evidence:\n\(deep)  - title: T\n",
      ]) + between(indent, &random)
  }

  private static func between(_ indent: String, _ random: inout SplitMix64) -> String {
    random.chance(70)
      ? ""
      : random.pick([
        "\n", "\(indent)# of the next\n", "# at the margin\n", "\(indent)    # below\n",
      ])
  }

  static func edit(_ random: inout SplitMix64) -> AnswerEdit {
    let id = random.pick(ids)
    let word = random.pick(["yes", "no", "partial"])
    let day = CalendarDate(year: 2026, month: 5, day: 12)
    return AnswerEdit(
      id,
      random.pick([
        [.value(.text(word))], [.clear], [.note("a note")], [.note("")], [.note("two\nlines")],
        [.withdrawal], [.reviewed], [.accepted(by: "B", on: nil)],
        [.value(.text(word)), .answeredBy([AnswerOrigin(file: "b.yaml", office: "B", on: nil)])],
        [.value(.text(word)), .note("n")] + (day.map { [.carriedOver($0)] } ?? []),
        [.evidence(EvidenceEntry(title: "E")), .evidence(EvidenceEntry(title: "F"))],
        [.withoutEvidence, .evidence(EvidenceEntry(title: "G"))],
      ]))
  }
}
