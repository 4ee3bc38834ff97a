import Filling
import Findings
import Loading
import PolicyModel
import Testing
import YAMLTree

/// Edits of what stands beside the answers: sources, grounds of facts, basis and period.
@Suite struct `An edit of what answers rest on` {
  private static let head = """
    assessment: small  # of a test
    state: { code: XX, name: Exampleland }
    date: 2026-06-30

    """

  private func after(_ text: String, _ edits: AnswerEdit...) throws -> String {
    let new = try edits.reduce(EditedText.tree(Self.head + text)) { tree, edit in
      try EditedText.editor.applying(edit, to: tree)
    }
    let result = String(decoding: new.source.bytes, as: UTF8.self)
    #expect(result.hasPrefix(Self.head))
    return String(result.dropFirst(Self.head.count))
  }

  private func entry(title: String, accessed: String? = nil) -> EvidenceEntry {
    var entry = EvidenceEntry(title: title)
    entry.accessed = accessed
    return entry
  }

  @Test func `lists a source where the format has it, and the next one behind it`() throws {
    let first = AnswerEdit(source: "z-1", entry(title: "Act: one", accessed: "2026-01-31"))
    #expect(
      try after("answers:\n  C-01.y: no\n", first, AnswerEdit(source: "a-2", entry(title: "Two")))
        == """
        sources:
          z-1:
            title: "Act: one"
            accessed: 2026-01-31
          a-2:
            title: Two
        answers:
          C-01.y: no

        """)
    #expect(
      try after(
        "sources: { a: { title: A } }  # mine\n", AnswerEdit(source: "b", entry(title: "B")))
        == "sources: { a: { title: A }, b: { title: B } }  # mine\n")
  }

  @Test func `refers to a source by its id alone where nothing more is said`() throws {
    var alone = EvidenceEntry()
    alone.source = "a"
    var more = alone
    (more.at, more.quote, more.covers) = ("p. 3", "\"No\", it says:\nnone.", "2023")
    #expect(
      try after(
        "answers:\n  C-01.y: no\n",
        AnswerEdit("C-01.y", [.evidence(alone), .evidence(more), .text(.publicNote, "for all")]))
          == """
          answers:
            C-01.y:
              answer: no
              public-note: for all
              evidence:
                - a
                - source: a
                  at: p. 3
                  quote: |
                    "No", it says:
                    none.
                  covers: 2023

          """)
  }

  @Test func `puts grounds beside a fact, and takes them away`() throws {
    let grounds: [AnswerEdit.Change] = [.ground(.note, "since then"), .ground(.source, "a")]
    #expect(
      try after("facts: { p: yes }\n", AnswerEdit(fact: "p", grounds))
        == "facts: { p: { answer: yes, source: a, note: since then } }\n")
    #expect(
      try after("facts:\n  p: yes  # so\n", AnswerEdit(fact: "p", [.value(.text("no"))] + grounds))
        == "facts:\n  p:\n    answer: no  # so\n    source: a\n    note: since then\n")
    #expect(
      try after(
        "facts:\n  p: { answer: yes, note: n }\n", AnswerEdit(fact: "p", [.ground(.note, "")]))
        == "facts:\n  p: { answer: yes }\n")
  }

  @Test func `sets basis and period at their place, and a period of two days for a year`() throws {
    let days = AnswerWords.content(of: "2024-07-01..2025-06-30", forPart: .period)
    #expect(
      try after(
        "facts: { p: yes }\n", AnswerEdit(part: .period, .text("2025")),
        AnswerEdit(part: .basis, .text("desk-review")))
        == "basis: desk-review\nperiod: 2025\nfacts: { p: yes }\n")
    #expect(
      try after("period: 2025  # a year\nanswers:\n", AnswerEdit(part: .period, days))
        == "period:  # a year\n  from: 2024-07-01\n  to: 2025-06-30\nanswers:\n")
  }

  @Test func `is touched by another program where the same source was changed, and only there`()
    throws
  {
    let edit = AnswerEdit(source: "a", entry(title: "A"))
    let (old, same, other) = (
      try EditedText.tree(Self.head),
      try EditedText.tree(Self.head + "sources: { b: { title: B } }"),
      try EditedText.tree(Self.head + "sources: { a: { title: C } }")
    )
    #expect(EditedText.editor.isUntouched(edit, between: old, and: same))
    #expect(!EditedText.editor.isUntouched(edit, between: old, and: other))
  }
}
