import TestFiles
import Testing

/// `checklist diff` and the booklet of `checklist show`.
@Suite struct `The command checklist` {
  /// Runs it in a folder with the small checklist as it is, `old`, and as it has been changed, `new`.
  private func run(
    _ arguments: [String], changing changes: [(String, String)] = [], retiring: Bool = false
  ) throws -> Program.Outcome {
    try Files.inScratchFolder { folder in
      let root = try Files.text(Files.fixtures + "/small/checklist.yaml")
      let group = try Files.text(Files.fixtures + "/small/one.yaml")
      for name in ["old", "new"] {
        var texts = (root: root, group: group)
        if name == "new" {
          texts.root = root.replacing("version: 1.0.0", with: "version: 1.1.0")
          if retiring { texts.root += "retired: [C-01.z9]\n" }
          for (old, new) in changes { texts.group = texts.group.replacing(old, with: new) }
        }
        let made = try Program(folder: folder).runInShell("mkdir \(name)")
        #expect(made.code == 0)
        try Files.write(texts.root, to: "\(folder)/\(name)/checklist.yaml")
        try Files.write(texts.group, to: "\(folder)/\(name)/one.yaml")
      }
      try Files.write(
        """
        assessment: small
        checklist-version: 1.0.0
        state: { code: XX, name: Exampleland }
        date: 2026-06-30
        facts: { party: yes }
        answers: { C-01.s1: yes, C-02.p1: 50 }

        """, to: "\(folder)/x.yaml")
      return try Program(folder: folder).run(["checklist"] + arguments)
    }
  }

  @Test func `diff says what is different and what that does to a score`() throws {
    let outcome = try run(
      ["diff", "old", "new", "--format", "markdown", "--assessment", "x.yaml"],
      changing: [
        ("Is it so?", "Is it really so?"), ("best: 100", "best: 50"),
        ("title: The second criterion", "title: The second criterion\n    weight: 3"),
        ("id: s1\n", "id: s1\n        required: true\n"),
      ])
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(
      outcome.results == """
        # small: version 1.0.0 to 1.1.0

        1 change of wording, 1 change of how an answer is measured, 1 change of weight, 1 change of what \
        applies, caps or warns.

        ## What it does to x.yaml

        The same answers, counted by their ids and by earlier ones. An answer whose question is gone is lost; one whose \
        question changed may need another look.

        |  | Version 1.0.0 | Version 1.1.0 |
        | --- | ---: | ---: |
        | Demonstrated | 75% | 100% |
        | Not known | 0% | 0% |
        | Missing | 25% | 0% |
        | Band | Established | Advanced |

        ## Changes of wording

        | Id | What | Before | Now |
        | --- | --- | --- | --- |
        | C-01.s1 | question | Is it so? | Is it really so? |

        ## Changes of how an answer is measured

        | Id | What | Before | Now |
        | --- | --- | --- | --- |
        | C-02.p1 | answer | percent from 0 to 100 | percent from 0 to 50 |

        ## Changes of weight

        | Id | What | Before | Now |
        | --- | --- | --- | --- |
        | C-02 | weight | 1 | 3 |

        ## Changes of what applies, caps or warns

        | Id | What | Before | Now |
        | --- | --- | --- | --- |
        | C-01.s1 | required | false | true |

        """)
  }

  @Test func `diff names what was added and removed`() throws {
    let outcome = try run(
      ["diff", "old", "new"],
      changing: [("id: C-01", "id: C-03"), ("id: p1", "id: p9")])
    #expect(
      outcome.results == """
        small: version 1.0.0 to 1.1.0
        ═════════════════════════════

        1 criterion added, 1 criterion removed, 2 indicators added, 2 indicators
        removed.

        Criteria added
        ──────────────

          • C-03 The first criterion

        Criteria removed
        ────────────────

          • C-01 The first criterion

        Indicators added
        ────────────────

          • C-03.s1 Is it so?
          • C-02.p9 What share is it?

        Indicators removed
        ──────────────────

          • C-01.s1 Is it so?
          • C-02.p1 What share is it?

        """)
  }

  @Test func `diff has nothing to say of two that are alike`() throws {
    let outcome = try run(["diff", "old", "new"])
    #expect(outcome.code == 0)
    #expect(
      outcome.results.hasSuffix(
        "\n\nNothing is different that could change an answer or a score.\n"))
  }

  @Test func `diff does not score a file with errors`() throws {
    let outcome = try run(
      ["diff", "old", "new", "--assessment", "x.yaml"],
      changing: [("yes-partial-no", "number"), ("partial: Half of it is.", "{ x }")])
    #expect(outcome.code == 65)
    #expect(outcome.results == "")
  }

  @Test func `show makes a booklet of everything that is asked`() throws {
    let outcome = try run(["show", "new", "--format", "markdown"])
    #expect(outcome.code == 0)
    #expect(
      outcome.results.hasPrefix(
        """
        # A small checklist

        small, version 1.1.0.

        1 section, 1 group, 2 criteria, 2 indicators (1 structure, 1 process, 0 outcome), weights \
        summing to 2, 0 critical.

        <a id="answers"></a>

        ## How to answer

        Each question says how it is answered. Where that is not known, or known in part, an answer \
        says so; what is left blank counts as not known too.

        “The period” in a question is the time that an assessment's figures describe, the same for all \
        of them: what it says under 'period', such as the last full year. A question that names \
        another time keeps to that.

        - **Unknown:** { answer: unknown, reason: collected from 2027 }
        - **Why unknown:** { answer: unknown, why: not-measured } (or not-found, withheld, pending)
        - **Between two:** { from: partial, to: yes }, { from: 40, to: 55 } (of levels too, { from: 2, to: 3 })
        - **Known in part:** { in-place: \\[police\\], missing: \\[courts\\] } (of the others \
        nobody knows)
        - **Not applicable:** { answer: not-applicable, reason: … } (where the question allows it)

        <a id="P1"></a>

        ## P1 The first panel

        <a id="P1-ONE"></a>

        ### P1-ONE The first group

        <a id="C-01"></a>

        #### C-01 The first criterion

        """))
    #expect(outcome.results.contains("\n## How answers are scored\n"))
    let page = try run(["show", "new", "--format", "html"])
    #expect(page.results.hasPrefix("<!DOCTYPE html>"))
    for question in ["Is it so?", "What share is it?"] {
      #expect(page.results.contains(question))
    }
  }

  @Test func `diff tells a new id, what else changed with it, and the ids that are gone for good`()
    throws
  {
    let outcome = try run(
      ["diff", "old", "new", "--format", "markdown"],
      changing: [
        ("id: C-02\n", "id: C-09\n    was: C-02\n"), ("related: [C-02]", "related: [C-09]"),
        ("title: The second criterion", "title: The ninth criterion"),
      ], retiring: true)
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(
      outcome.results == """
        # small: version 1.0.0 to 1.1.0

        1 id never used again, 2 changes of id, 1 change of wording.

        ## Ids that are never used again

        C-01.z9. Answers under them are kept in an assessment, and count for nothing.

        ## Changes of id

        | Id | What | Before | Now |
        | --- | --- | --- | --- |
        | C-09 | id | C-02 | C-09 |
        | C-09.p1 | id | C-02.p1 | C-09.p1 |

        ## Changes of wording

        | Id | What | Before | Now |
        | --- | --- | --- | --- |
        | C-09 | title | The second criterion | The ninth criterion |

        """)
  }

  @Test func `show puts the questions in the order of what they rest on`() throws {
    let terminal = try run(["show", "example-open-data", "D2-ACC-01", "--by", "instrument"])
    #expect(terminal.code == 0, "\(terminal.notes)")
    let heads = ["Tromso: Council of Europe", "Article 5\n", "Article 8\n", "  • D2-ACC-01 "]
    for head in heads { #expect(terminal.results.contains(head), "\(terminal.results)") }
    let page = try run(["show", "old", "C-01", "--by", "agency", "--format", "html"])
    #expect(page.results.contains("Is it so?"))
    #expect(!page.results.contains("What share is it?"))
    let wrong = try run(["show", "old", "--by", "law"])
    #expect(wrong.code == 64)
    #expect(wrong.notes.contains("instrument"), "\(wrong.notes)")
  }
}
