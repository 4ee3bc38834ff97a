import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@testable import Filling

/// Sources and grounds of facts of several files, put into one.
@Suite struct `Sources in a merge` {
  private struct Outcome {
    let text: String
    let merge: Merge
  }

  private func merged(_ files: String..., prefer: Int? = 0) throws -> Outcome {
    let checklist = Sheets.checklist
    let sources = try files.enumerated().map { index, lines in
      let tree = try EditedText.tree(Self.head + lines)
      let (assessment, findings) = AssessmentLoader(checklist).load(tree)
      return MergeSource(
        name: "\(index).yaml", origin: AnswerOrigin(file: "\(index).yaml"),
        assessment: try #require(assessment, "\(findings.kept.map(\.message))"), tree: tree)
    }
    let merge = try Merge(sources, checklist: checklist) { _ in prefer }
    let editor = AnswerEditor(checklist)
    let tree = try merge.edits.reduce(sources[0].tree) { try editor.applying($1, to: $0) }
    let (_, findings) = AssessmentLoader(checklist).load(tree)
    #expect(!findings.hasErrors, "\(findings.kept.map(\.message))")
    let text = String(decoding: tree.source.bytes, as: UTF8.self)
    #expect(text.hasPrefix(Self.head))
    return Outcome(text: String(text.dropFirst(Self.head.count)), merge: merge)
  }

  private static let head = """
    assessment: no
    checklist-version: 1.10
    state: { code: XX, name: Exampleland }
    date: 2026-06-30

    """

  @Test func `come along with what refers to them`() throws {
    let outcome = try merged(
      "answers: { C-01.y: yes }\n",
      "sources: { a: { title: A, covers: 2023 } }\nanswers: { C-01.y: { answer: yes, evidence: [a] } }\n"
    )
    #expect(
      outcome.text == """
        sources:
          a:
            title: A
            type: other
            covers: 2023
        answers: { C-01.y: { answer: yes, evidence: [a] } }

        """)
    #expect(outcome.merge.tallies[1].sources == 1)
    #expect(outcome.merge.renamings == [])
  }

  @Test func `that say the same are one, and are so again in a second merge`() throws {
    let one = "sources: { a: { title: A } }\nanswers: { C-01.y: { answer: yes, evidence: [a] } }\n"
    let other = one.replacing("title: A", with: "title: A, type: other")
    let outcome = try merged(one, other)
    #expect(outcome.text == one)
    #expect(outcome.merge.edits.isEmpty)
  }

  @Test func `of one id that say different things get an id each, which references follow`() throws
  {
    let other =
      "sources: { a: { title: B } }\nanswers: { C-01.y: { answer: yes, evidence: [a] } }\n"
    let outcome = try merged(
      "sources: { a: { title: A } }\nanswers: { C-01.y: { answer: yes, evidence: [a] } }\n", other)
    #expect(
      outcome.text == """
        sources: { a: { title: A }, a-2: { title: B, type: other } }
        answers: { C-01.y: { answer: yes, evidence: [a, a-2] } }

        """)
    #expect(outcome.merge.renamings == [.init(file: 1, old: "a", new: "a-2")])
    let again = try merged(outcome.text, other)
    #expect(again.text == outcome.text)
    #expect(again.merge.renamings == [.init(file: 1, old: "a", new: "a-2")])
    let third = try merged(outcome.text, other.replacing("title: B", with: "title: C"))
    #expect(third.merge.renamings == [.init(file: 1, old: "a", new: "a-3")])
  }

  @Test func `never get an id that is too long`() throws {
    let id = String(repeating: "x", count: 64)
    let outcome = try merged(
      "sources: { \(id): { title: A } }\n", "sources: { \(id): { title: B } }\n")
    #expect(outcome.merge.renamings.map(\.new) == [id.dropLast(2) + "-2"])
  }

  @Test func `and notes stay with the fact that they ground`() throws {
    let grounded = "facts: { party: { answer: no, note: n } }\n"
    #expect(
      try merged("facts: { party: }\n", grounded).text.hasPrefix("facts: { party: { answer: no"))
    // The same fact: its note comes; another one that is not taken: it does not.
    #expect(
      try merged("facts: { party: no }\n", grounded).text
        == "facts: { party: { answer: no, note: n } }\n")
    #expect(try merged("facts: { party: yes }\n", grounded).text == "facts: { party: yes }\n")
    // Taken in place of another one, the note on which goes.
    let taken = try merged("facts: { party: { answer: yes, note: old } }\n", grounded, prefer: 1)
    #expect(taken.text == "facts: { party: { answer: no, note: n } }\n")
    let bare = try merged(
      "facts: { party: { answer: yes, note: old } }\n", "facts: { party: no }\n", prefer: 1)
    #expect(bare.text == "facts: { party: { answer: no } }\n")
  }

  @Test func `that ground one fact twice are a conflict`() throws {
    let (one, two) = (
      "facts: { party: { answer: no, note: one } }\n",
      "facts: { party: { answer: no, note: two } }\n"
    )
    #expect(try merged(one, two, prefer: nil).merge.conflicts.map(\.subject) == [.grounds(0)])
    #expect(try merged(one, two, prefer: nil).text == one)
    #expect(try merged(one, two, prefer: 1).text == two)
  }
}
