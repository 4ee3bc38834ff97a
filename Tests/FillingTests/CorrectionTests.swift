import Filling
import PolicyModel
import Testing

/// A file of an office that has answered before, merged into what it sent then.
@Suite struct `A corrected file, in a merge` {
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

  @Test func `replaces what its office said, and takes back what it no longer says`() throws {
    let outcome = try MergedText(
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
    let outcome = try MergedText(base, ("One", "answers: { C-01.y: partial, C-01.l: 2 }\n"))
    #expect(outcome.takenBack == ["C-01.y evidence Old act"])
    #expect(outcome.text.contains("    evidence:\n      - title: File\n"), "\(outcome.text)")
    #expect(outcome.text.contains("        restricted: true\n"))
  }

  /// With its note and evidence in a questionnaire, whose answer alone was emptied.
  @Test func `takes back an answer that it emptied, and keeps what it says beside it`() throws {
    let base = Self.base.replacing(
      "      - { title: Statute, type: law }",
      with:
        "      - { title: Statute, type: law }\n      - { title: File, type: law, restricted: true }"
    ).replacing(
      "answer: partial\n", with: "answer: partial\n    reason: Half.\n    except: [men]\n")
    let outcome = try MergedText(
      base,
      (
        "One",
        """
        answers:
          C-01.y:
            note: New words.
            evidence: [{ title: Statute, type: law }, { title: New act, type: law }]
          C-01.l: 2

        """
      ))
    #expect(
      outcome.text == """
        answers:
          C-01.y:
            answer:
            note: New words.
            evidence:
              - title: Statute
                type: law
              - title: File
                type: law
                restricted: true
              - title: New act
                type: law
          C-01.l: 2
          C-02.p: 40
        answered-by:
          C-01.l:
            file: 1.yaml
            office: One

        """)
    #expect(outcome.takenBack == ["C-01.y answer Old act, and more stays"])
    #expect(outcome.conflicts.isEmpty)
    #expect(outcome.origins["C-01.y"]?.file == "1.yaml")
  }

  /// A form may have been sent without them.
  @Test func `takes back an answer that it left out, and keeps its note and what is restricted`()
    throws
  {
    let base = Self.base.replacing(
      "{ title: Statute, type: law }", with: "{ title: File, restricted: true }")
    let outcome = try MergedText(base, ("One", "answers: { C-01.l: 2 }\n"))
    #expect(outcome.takenBack == ["C-01.y answer Old act, and more stays"])
    #expect(
      outcome.text.hasPrefix(
        "answers:\n  C-01.y:\n    answer:\n    note: Old words.\n    evidence:\n      - title: File\n"
      ),
      "\(outcome.text)")
    #expect(outcome.text.contains("        restricted: true\n  C-01.l: 2\n"), "\(outcome.text)")
  }

  @Test func `takes back a count, and leaves the note beside it`() throws {
    let base = """
      answers:
        C-01.l: 2
        C-02.p:
          count: 18
          of: 25
          note: Of the capital.
      answered-by:
        C-01.l: \(Self.origin)
        C-02.p: \(Self.origin)

      """
    let outcome = try MergedText(base, ("One", "answers: { C-01.l: 2 }\n"))
    #expect(
      outcome.text.hasPrefix("answers:\n  C-01.l: 2\n  C-02.p:\n    note: Of the capital.\n"),
      "\(outcome.text)")
    #expect(outcome.takenBack == ["C-02.p answer , and more stays"])
  }

  @Test func `keeps its own note where another office says the same with one of its own`() throws {
    let outcome = try MergedText(
      Self.base, ("One", "answers: { C-01.y: yes, C-01.l: 2 }\n"),
      ("Two", "answers: { C-01.y: { answer: yes, note: Of Two. } }\n"))
    #expect(outcome.subjects == ["C-01.y"])
    #expect(
      outcome.text.hasPrefix("answers:\n  C-01.y:\n    answer: yes\n    note: Old words.\n"),
      "\(outcome.text)")
  }

  @Test func `is a further part where it answers none of the same questions`() throws {
    let outcome = try MergedText(Self.base, ("One", "answers: { C-02.e: [police] }\n"))
    #expect(outcome.takenBack.isEmpty && outcome.conflicts.isEmpty)
    #expect(outcome.text.contains("  C-01.l: 2\n  C-02.e: [police]\n"))
  }

  @Test func `takes nothing back where files only add`() throws {
    let outcome = try MergedText(
      Self.base, ("One", "answers: { C-01.y: partial }\n"), onlyAdds: true)
    #expect(
      outcome.text
        == Self.base.replacing(
          "  C-01.y: \(Self.origin)", with: "  C-01.y:\n    file: 1.yaml\n    office: One"))
    #expect(outcome.takenBack.isEmpty)
    let other = try MergedText(Self.base, ("One", "answers: { C-01.y: no }\n"), onlyAdds: true)
    #expect(other.subjects == ["C-01.y"])
  }

  @Test func `of another office replaces nothing, and is a conflict where it differs`() throws {
    let outcome = try MergedText(Self.base, ("Two", "answers: { C-01.y: no }\n"))
    #expect(outcome.text == Self.base)
    #expect(outcome.subjects == ["C-01.y"])
    #expect(outcome.takenBack.isEmpty)
  }

  @Test func `does not replace what two offices said`() throws {
    let base = Self.base.replacing(
      "  C-01.l: \(Self.origin)",
      with: "  C-01.l:\n    - \(Self.origin)\n    - { file: two.yaml, office: Two }")
    let outcome = try MergedText(base, ("One", "answers: { C-01.y: partial, C-01.l: 0 }\n"))
    #expect(outcome.subjects == ["C-01.l"])
    #expect(outcome.text.contains("\n  C-01.l: 2\n"))
  }

  @Test func `leaves an answer to the office that still gives it`() throws {
    let base = Self.base.replacing(
      "  C-01.l: \(Self.origin)",
      with: "  C-01.l:\n    - \(Self.origin)\n    - { file: two.yaml, office: Two }")
    let outcome = try MergedText(base, ("One", "answers: { C-01.y: partial }\n"))
    #expect(outcome.conflicts.isEmpty)
    #expect(outcome.text.contains("\n  C-01.l: 2\n"))
    #expect(
      outcome.text.contains("  C-01.l:\n    file: two.yaml\n    office: Two\n"), "\(outcome.text)")
  }

  @Test func `has to be decided on where another office may have its name`() throws {
    let file = ("One", "answers: { C-01.y: partial }\n")
    let open = try MergedText(Self.base, own: "One", file)
    #expect(open.text == Self.base)
    #expect(open.subjects == ["C-01.y", "C-01.l"])
    let kept = try MergedText(Self.base, own: "One", file, prefer: 0)
    #expect(kept.text == Self.base)
    let taken = try MergedText(Self.base, own: "One", file, prefer: 1)
    #expect(taken.takenBack == ["C-01.y evidence Old act, Statute", "C-01.l answer "])
    #expect(taken.text.contains("  C-01.l:\n"))
  }

  /// Nobody knows which of them came first, or whether two people of one office have answered.
  @Test func `is none of another file that is merged at once`() throws {
    let outcome = try MergedText(
      "answers: {}\n", ("One", "answers: { C-01.y: no }\n"), ("One", "answers: { C-01.y: yes }\n"))
    #expect(outcome.subjects == ["C-01.y"])
    #expect(outcome.text == "answers: {}\n")
  }

  @Test func `notes a second office that agrees, and leaves what nobody sent as it is`() throws {
    let outcome = try MergedText(Self.base, ("Two", "answers: { C-01.l: 2, C-02.p: 40 }\n"))
    #expect(
      outcome.text.hasSuffix(
        "  C-01.l:\n    - file: old.yaml\n      office: One\n    - file: 1.yaml\n      office: Two\n"
      ), "\(outcome.text)")
  }
}
