import Filling
import Findings
import Loading
import PolicyModel
import Testing
import YAMLTree

/// What stands beside an answer comes along with that answer, and with no other.
@Suite struct `What stands beside an answer in a merge` {
  /// The answer to `C-01.y` in the first file once the second is merged into it.
  private func merged(
    _ one: String, _ two: String, prefer: Int = 0
  ) throws -> (answer: String, conflicts: Int, added: Int) {
    let sources = try [one, two].enumerated().map { index, answer in
      let tree = try EditedText.tree(Self.text(" " + answer))
      let (assessment, findings) = AssessmentLoader(EditedText.checklist).load(tree)
      return MergeSource(
        name: "\(index).yaml", origin: AnswerOrigin(file: "\(index).yaml"),
        assessment: try #require(assessment, "\(findings.kept.map(\.message))"), tree: tree)
    }
    let merge = try Merge(sources, checklist: EditedText.checklist) { _ in prefer }
    var tree = sources[0].tree
    for edit in merge.edits { tree = try EditedText.editor.applying(edit, to: tree) }
    let text = String(decoding: tree.source.bytes, as: UTF8.self)
    let head = try #require(Self.text("|").split(separator: "|").first)
    #expect(text.hasPrefix(head))
    return (String(text.dropFirst(head.count)), merge.conflicts.count, merge.tallies[1].added)
  }

  private static func text(_ answer: String) -> String {
    """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    answers:
      C-01.y:\(answer)

    """
  }

  private static let evidence = "evidence: [{ title: Act, type: law }]"

  @Test func `comes with the same answer`() throws {
    let merged = try merged("yes", "{ answer: Yes, note: In force., \(Self.evidence) }")
    #expect(
      merged.answer == """

            answer: yes
            note: In force.
            evidence:
              - title: Act
                type: law

        """)
    #expect(merged.conflicts == 0 && merged.added == 2)
  }

  @Test func `comes with the same answer for the same people, in whatever order`() throws {
    let merged = try merged(
      "{ answer: yes, except: [men, boys] }", "{ answer: yes, except: [boys, men], note: n }")
    #expect(merged.answer == " { answer: yes, except: [men, boys], note: n }\n")
    #expect(merged.conflicts == 0 && merged.added == 1)
  }

  @Test(arguments: ["{ answer: yes, except: [men], NOTES }", "{ answer: no, NOTES }"])
  func `stays away with an answer that is not taken`(other: String) throws {
    let beside = "note: n, reason: r, \(Self.evidence)"
    let merged = try merged("yes", other.replacing("NOTES", with: beside))
    #expect(merged.answer == " yes\n")
    #expect(merged.conflicts == 1 && merged.added == 0)
  }

  @Test func `stays away too where only the answer that is kept has exceptions`() throws {
    let own = "{ answer: yes, except: [men] }"
    let merged = try merged(own, "{ answer: yes, note: n, \(Self.evidence) }")
    #expect(merged.answer == " " + own + "\n")
    #expect(merged.conflicts == 1 && merged.added == 0)
  }

  /// Why something was unknown says nothing about what is known now.
  @Test func `that was a reason goes with the answer that it was for`() throws {
    let merged = try merged("{ answer: unknown, reason: not counted }", "yes", prefer: 1)
    #expect(merged.answer == " { answer: yes }\nanswered-by:\n  C-01.y:\n    file: 1.yaml\n")
    #expect(merged.conflicts == 1)
  }

  @Test func `that is a reason is taken with the answer that it is for`() throws {
    let merged = try merged(
      "{ answer: unknown, reason: not counted }",
      "{ answer: n/a, reason: no such case }", prefer: 1)
    #expect(
      merged.answer
        == " { answer: n/a, reason: no such case }\nanswered-by:\n  C-01.y:\n    file: 1.yaml\n")
  }

  @Test func `of an unknown comes with it, and is asked about where it differs`() throws {
    let one = try merged("unknown", "{ answer: unknown, why: withheld }")
    #expect(one.answer == "\n    answer: unknown\n    why: withheld\n")
    #expect(one.conflicts == 0 && one.added == 1)
    let two = try merged("{ answer: unknown, why: pending }", "{ answer: unknown, why: withheld }")
    #expect(two.answer == " { answer: unknown, why: pending }\n")
    #expect(two.conflicts == 1 && two.added == 0)
  }

  @Test func `of an unknown goes where another answer is taken`() throws {
    let merged = try merged(
      "{ answer: unknown, why: pending }", "{ from: no, to: partial }", prefer: 1)
    #expect(
      merged.answer
        == " { answer: { from: no, to: partial } }\nanswered-by:\n  C-01.y:\n    file: 1.yaml\n")
  }

  /// An answer that is exact says more than a range around it, and another thing.
  @Test func `is a conflict where one answer lies within the other`() throws {
    let merged = try merged("{ from: partial, to: yes }", "partial")
    #expect(merged.answer == " { from: partial, to: yes }\n")
    #expect(merged.conflicts == 1)
  }
}

/// Lists of which not all is known say the same where their elements are the same.
@Suite struct `A list known in part, in a merge` {
  private static func source(_ answer: String) throws -> MergeSource {
    let tree = try EditedText.tree(
      """
      assessment: small
      checklist-version: 1.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      answers:
        C-02.e: \(answer)

      """)
    let assessment = AssessmentLoader(EditedText.checklist).load(tree).assessment
    return MergeSource(
      name: "x.yaml", origin: AnswerOrigin(file: "x.yaml"), assessment: try #require(assessment),
      tree: tree)
  }

  @Test(arguments: [
    ("{ in-place: [police, courts], missing: [] }", "{ in-place: [courts, police] }", 0),
    ("{ in-place: [police], missing: [courts, labour] }", "[police]", 0),
    ("{ missing: [labour, courts] }", "{ in-place: , missing: [courts, labour] }", 0),
    ("{ in-place: [police] }", "[police]", 1),
    ("{ in-place: [police] }", "{ missing: [police] }", 1),
    ("{ in-place: [police] }", "{ in-place: [police], missing: [labour] }", 1),
  ])
  func `is compared as sets`(one: String, two: String, conflicts: Int) throws {
    let sources = [try Self.source(one), try Self.source(two)]
    let merge = try Merge(sources, checklist: EditedText.checklist) { _ in nil }
    #expect(merge.conflicts.count == conflicts)
    #expect(merge.edits.count == 0)
  }
}
