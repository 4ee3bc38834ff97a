import Filling
import Findings
import Loading
import PolicyModel
import Testing
import YAMLTree

/// A file of an office that has answered before, merged into what it sent then.
@Suite struct `A corrected file, in a merge` {
  private struct Outcome {
    let text: String
    let takenBack: [String]
    let conflicts: [MergeConflict]
    let checklist = EditedText.checklist

    var subjects: [String] { conflicts.map { $0.id(in: checklist) } }
  }

  /// The text of a file of an office.
  private static func text(_ office: String, _ rest: String) -> String {
    """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    respondent: { role: government, name: \(office) }

    """ + rest
  }

  private static let origin = "{ file: old.yaml, office: One }"
  private static let base = """
    answers:
      C-01.y:
        answer: partial
        note: Old words.
        evidence:
          - { title: Old act, type: law }
          - { title: Statute, type: law }
      C-01.l: 2
      C-02.p: 40
    answered-by:
      C-01.y: \(origin)
      C-01.l: \(origin)

    """

  private func merged(
    _ base: String, own: String = "Coordinator", _ files: (office: String, text: String)...,
    onlyAdds: Bool = false, prefer: Int? = nil
  ) throws -> Outcome {
    let checklist = EditedText.checklist
    let all = [(own, base)] + files.map { ($0.office, $0.text) }
    let sources = try all.enumerated().map { number, file in
      let tree = try EditedText.tree(Self.text(file.0, file.1))
      let (assessment, findings) = AssessmentLoader(checklist).load(tree)
      return MergeSource(
        name: "\(number)", origin: AnswerOrigin(file: "\(number).yaml", office: file.0),
        assessment: try #require(assessment, "\(findings.kept.map(\.message))"), tree: tree)
    }
    let merge = try Merge(sources, checklist: checklist, onlyAdds: onlyAdds) { _ in prefer }
    let tree = try merge.edits.reduce(sources[0].tree) {
      try EditedText.editor.applying($1, to: $0)
    }
    #expect(!AssessmentLoader(checklist).load(tree).1.hasErrors)
    return Outcome(
      text: String(
        String(decoding: tree.source.bytes, as: UTF8.self).dropFirst(Self.text(own, "").count)),
      takenBack: merge.takenBack.map {
        "\(checklist.indicators[$0.indicator].id) \($0.isAnswer ? "answer" : "evidence") "
          + $0.evidence.joined(separator: ", ")
      }, conflicts: merge.conflicts)
  }

  @Test func `replaces what its office said, and takes back what it no longer says`() throws {
    let outcome = try merged(
      Self.base,
      (
        "One",
        """
        answers:
          C-01.y: { answer: yes, note: New words., evidence: [{ title: Statute, type: law }] }

        """
      ))
    #expect(
      outcome.text == """
        answers:
          C-01.y:
            answer: yes
            note: New words.
            evidence:
              - title: Statute
                type: law
          C-01.l:
          C-02.p: 40
        answered-by:
          C-01.y:
            file: 1.yaml
            office: One

        """)
    #expect(outcome.takenBack == ["C-01.y evidence Old act", "C-01.l answer "])
    #expect(outcome.conflicts.isEmpty)
  }

  /// A form may have been sent without it.
  @Test func `leaves restricted evidence where it is`() throws {
    let base = Self.base.replacing(
      "{ title: Statute, type: law }", with: "{ title: File, restricted: true }")
    let outcome = try merged(base, ("One", "answers: { C-01.y: partial, C-01.l: 2 }\n"))
    #expect(outcome.takenBack == ["C-01.y evidence Old act"])
    #expect(outcome.text.contains("    evidence:\n      - title: File\n"), "\(outcome.text)")
    #expect(outcome.text.contains("        restricted: true\n"))
  }

  @Test func `is a further part where it answers none of the same questions`() throws {
    let outcome = try merged(Self.base, ("One", "answers: { C-02.e: [police] }\n"))
    #expect(outcome.takenBack.isEmpty && outcome.conflicts.isEmpty)
    #expect(outcome.text.contains("  C-01.l: 2\n  C-02.e: [police]\n"))
  }

  @Test func `takes nothing back where files only add`() throws {
    let outcome = try merged(Self.base, ("One", "answers: { C-01.y: partial }\n"), onlyAdds: true)
    #expect(
      outcome.text
        == Self.base.replacing(
          "  C-01.y: \(Self.origin)", with: "  C-01.y:\n    file: 1.yaml\n    office: One"))
    #expect(outcome.takenBack.isEmpty)
    let other = try merged(Self.base, ("One", "answers: { C-01.y: no }\n"), onlyAdds: true)
    #expect(other.subjects == ["C-01.y"])
  }

  @Test func `of another office replaces nothing, and is a conflict where it differs`() throws {
    let outcome = try merged(Self.base, ("Two", "answers: { C-01.y: no }\n"))
    #expect(outcome.text == Self.base)
    #expect(outcome.subjects == ["C-01.y"])
    #expect(outcome.takenBack.isEmpty)
  }

  @Test func `does not replace what two offices said`() throws {
    let base = Self.base.replacing(
      "  C-01.l: \(Self.origin)",
      with: "  C-01.l:\n    - \(Self.origin)\n    - { file: two.yaml, office: Two }")
    let outcome = try merged(base, ("One", "answers: { C-01.y: partial, C-01.l: 0 }\n"))
    #expect(outcome.subjects == ["C-01.l"])
    #expect(outcome.text.contains("\n  C-01.l: 2\n"))
  }

  @Test func `leaves an answer to the office that still gives it`() throws {
    let base = Self.base.replacing(
      "  C-01.l: \(Self.origin)",
      with: "  C-01.l:\n    - \(Self.origin)\n    - { file: two.yaml, office: Two }")
    let outcome = try merged(base, ("One", "answers: { C-01.y: partial }\n"))
    #expect(outcome.conflicts.isEmpty)
    #expect(outcome.text.contains("\n  C-01.l: 2\n"))
    #expect(
      outcome.text.contains("  C-01.l:\n    file: two.yaml\n    office: Two\n"), "\(outcome.text)")
  }

  @Test func `has to be decided on where another office may have its name`() throws {
    let file = ("One", "answers: { C-01.y: partial }\n")
    let open = try merged(Self.base, own: "One", file)
    #expect(open.text == Self.base)
    #expect(open.subjects == ["C-01.y", "C-01.l"])
    let kept = try merged(Self.base, own: "One", file, prefer: 0)
    #expect(kept.text == Self.base)
    let taken = try merged(Self.base, own: "One", file, prefer: 1)
    #expect(taken.takenBack == ["C-01.y evidence Old act, Statute", "C-01.l answer "])
    #expect(taken.text.contains("  C-01.l:\n"))
  }

  /// Nobody knows which of them came first, or whether two people of one office have answered.
  @Test func `is none of another file that is merged at once`() throws {
    let outcome = try merged(
      "answers: {}\n", ("One", "answers: { C-01.y: no }\n"), ("One", "answers: { C-01.y: yes }\n"))
    #expect(outcome.subjects == ["C-01.y"])
    #expect(outcome.text == "answers: {}\n")
  }

  @Test func `notes a second office that agrees, and leaves what nobody sent as it is`() throws {
    let outcome = try merged(Self.base, ("Two", "answers: { C-01.l: 2, C-02.p: 40 }\n"))
    #expect(
      outcome.text.hasSuffix(
        "  C-01.l:\n    - file: old.yaml\n      office: One\n    - file: 1.yaml\n      office: Two\n"
      ), "\(outcome.text)")
  }

  @Test func `reviews an answer of an earlier round that it gives again`() throws {
    let base =
      "answers: { C-01.l: 2, C-02.p: 40 }\ncarried-over: { C-01.l: 2024-06-30, C-02.p: 2024-06-30 }\n"
    let outcome = try merged(
      base, ("One", "answers: { C-01.l: 2, C-02.p: 40 }\ncarried-over: { C-02.p: 2024-06-30 }\n"))
    #expect(
      outcome.text == "answers: { C-01.l: 2, C-02.p: 40 }\ncarried-over: { C-02.p: 2024-06-30 }\n")
  }
}
