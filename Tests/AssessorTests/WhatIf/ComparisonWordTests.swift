import Testing

/// What `compare` and `overview` say of figures that are worked out by hand: two criteria of equal weight.
@Suite struct `The words of a comparison` {
  private func text(
    _ date: String, _ one: String, _ two: String, by office: String = "Office"
  ) -> String {
    SmallRounds.text(
      date, by: "{ role: ngo, name: \(office) }",
      "answers: { C-01.s1: \(one), C-02.p1: \(two) }\n")
  }

  private func page(_ texts: String..., command: String = "compare") throws -> String {
    let (outcome, _) = try SmallRounds.run(texts, [command, "--format", "markdown"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    return outcome.results
  }

  /// From 0.45, half of it known, to 0.85: the first became known and is met, so that it never was a gap;
  /// the second fell below what is met and keeps its own.
  @Test func `of rounds tell every part of a change, and count each list for itself`() throws {
    let page = try page(
      text("2024-06-30", "unknown", "90"), text("2026-06-30", "yes", "70"))
    #expect(
      page.contains(
        """
        ## What changed

        85% is demonstrated, up from 45% by 40 points of 100. The band went from Developing to Advanced.

        | Result | 2024-06-30 | 2026-06-30 | Change |
        | --- | ---: | ---: | ---: |
        | Demonstrated | 45% | 85% | +40 |
        | Not known | 50% | 0% | −50 |
        | Missing | 5% | 15% | +10 |
        | Band | Developing | Advanced | higher |

        Answers got better in 0 criteria and worse in 1. 1 criterion newly met, 1 no longer; \
        0 gaps closed, 0 opened.

        ### What the plan of 30 June 2024 became

        On 30 June 2024 no measure had been decided.

        ### What got better

        No answer got better.

        ### What got worse

        - **C-02** The second criterion: −20 percentage points

        | Question | 2024-06-30 | 2026-06-30 |
        | --- | --- | --- |
        | **C-02.p1** What share is it? | 90% | 70% |

        ### Newly met

        - **C-01** The first criterion

        ### No longer met

        - **C-02** The second criterion

        ### What the change comes from

        Of the +40 points of 100: −10 by better or worse answers, +50 by answers that became known or \
        unknown, 0 by what applies, 0 by the checklist's version.

        | Percentage points from | Answers | Knowledge | Scope | Version | Change |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Overall | −10 | +50 | 0 | 0 | +40 |
        | P1 The first panel | −10 | +50 | 0 | 0 | +40 |

        """), "\(page)")
  }

  @Test(arguments: [("90", "89", "−1 percentage point\n"), ("90", "88", "−2 percentage points\n")])
  func `of rounds count one point as one`(old: String, new: String, words: String) throws {
    let page = try page(text("2024-06-30", "yes", old), text("2026-06-30", "yes", new))
    #expect(page.contains("\n- **C-02** The second criterion: \(words)"), "\(page)")
    #expect(page.contains(" The band is Advanced, as before.\n"))
  }

  /// From 89.9 to 90.1 in all, of the second criterion from 79.8 to 80.2: what is printed rises by one,
  /// though the figures by less than half of that.
  @Test func `of rounds subtract what is printed`() throws {
    let page = try page(
      text("2024-06-30", "yes", "79.8"), text("2026-06-30", "yes", "80.2"))
    for line in [
      "90% is demonstrated, up from 89% by 1 point of 100. ", "| Demonstrated | 89% | 90% | +1 |",
      "| Missing | 11% | 10% | −1 |", "| Overall | +1 | 0 | 0 | 0 | +1 |",
      "| Overall | 89% | 90% | +1 |", "| C-02 The second criterion | 79% | 80% | +1 | met |",
      "- **C-02** The second criterion: less than a percentage point",
    ] {
      #expect(page.contains(line), "\(line): \(page)")
    }
  }

  /// The second sees all of the first less, and half of the second more.
  @Test func `of respondents begin with the largest difference, in whichever direction`() throws {
    let page = try page(
      text("2026-06-30", "yes", "20", by: "One"), text("2026-06-30", "no", "70", by: "Two"))
    #expect(
      page.contains(
        """
        Known to both: 2 of 2 questions, 100% of the weight. Of these answers 2 contradict the other \
        side's, 0 differ without contradiction, 0 are the same. On what both know, the answers of One \
        come to 60% and those of Two to 35%: answer by answer, Two sees 25 percentage points less. \
        2 of 2 criteria on which both know something differ by 50 percentage points or more.

        """), "\(page)")
    #expect(
      page.contains(
        """
        | C-01 The first criterion | 1 of 1 | 100% | 0% | −100 |
        | C-02 The second criterion | 1 of 1 | 20% | 70% | +50 |

        """), "\(page)")
  }

  @Test func `of respondents tell what only one of them knows, and what that one says`() throws {
    let page = try page(
      text("2026-06-30", "partial", "unknown", by: "One"),
      text("2026-06-30", "unknown", "70", by: "Two"))
    #expect(
      page.contains("### Known to One alone\n\n- **C-01.s1** Is it so? Partial"), "\(page)")
    #expect(
      page.contains("### Known to Two alone\n\n- **C-02.p1** What share is it? 70%\n"), "\(page)")
  }

  @Test(arguments: [("2025-06-30", 0), ("2025-06-29", 65)])
  func `are of one period where at most a year lies between respondents`(
    date: String, code: Int32
  ) throws {
    let texts = [text(date, "yes", "20", by: "One"), text("2026-06-30", "no", "70", by: "Two")]
    #expect(try SmallRounds.run(texts, ["compare"]).outcome.code == code)
  }

  /// Of both criteria 0.35, 0.3 and 0.8 are possible.
  @Test func `of several assessments count those that are weak among those that know`() throws {
    let page = try themes([("partial", "20"), ("no", "60"), ("yes", "60")])
    #expect(page.contains("## Themes in which most are weak\n"))
    #expect(page.contains("\n- **The theme**: 2 of 3\n"), "\(page)")
    #expect(
      page.contains(
        "| P1-ONE The first group | 35% (100%) | 30% (100%) | 80% (100%) |\n"), "\(page)")
  }

  /// The second shows 0.3 with half unknown, so that 0.8 is possible.
  @Test func `of several assessments call nothing weak that good answers could lift`() throws {
    let page = try themes([("partial", "20"), ("unknown", "60"), ("yes", "60")])
    #expect(page.contains("\nNo theme is weak in most of the assessments"), "\(page)")
    #expect(
      page.contains(
        "| P1-ONE The first group | 35% (100%) | 30% (50%) | 80% (100%) |\n"), "\(page)")
  }

  /// The overview of answers to both criteria, which stand under one theme.
  private func themes(_ texts: [(String, String)]) throws -> String {
    let files = texts.enumerated().map { index, answers in
      ("\(index).yaml", text("2026-06-30", answers.0, answers.1))
    }
    return try SmallFolder.with(
      [
        ("sections:\n", "themes: [{ id: t, title: The theme }]\nsections:\n"),
        ("  - id: C-01\n", "  - id: C-01\n    themes: [t]\n"),
        ("  - id: C-02\n", "  - id: C-02\n    themes: [t]\n"),
      ], files: Dictionary(uniqueKeysWithValues: files)
    ) { program, _ in
      try program.run(
        ["overview", "0.yaml", "1.yaml", "2.yaml", "--checklist", ".", "--format", "markdown"]
      ).results
    }
  }

  /// Named in both rounds: a flag that has fired and one gate that nobody knew of.
  @Test func `of rounds name red flags and critical criteria, then and now`() throws {
    let texts = [text("2024-06-30", "unknown", "90"), text("2026-06-30", "no", "90")]
    let page = try SmallFolder.with(
      [
        ("  - id: C-01\n", "  - id: C-01\n    critical: true\n"),
        ("      - id: s1\n", "      - id: s1\n        red-flag: true\n"),
      ], files: ["0.yaml": texts[0], "1.yaml": texts[1]]
    ) { program, _ in
      try program.run(
        ["compare", "0.yaml", "1.yaml", "--checklist", ".", "--format", "markdown"]
      ).results
    }
    for row in [
      "| Red flags fired | 0 | 1 | +1 |", "| Red flags not verified | 1 | 0 | −1 |",
      "| Critical criteria failed | 0 | 1 | +1 |",
      "| Critical criteria not yet known | 1 | 0 | −1 |",
      "| critical: **C-01** The first criterion | not yet known | failed |",
      "| red flag: **C-01.s1** Is it so? | not verified | fired |",
    ] {
      #expect(page.contains("\n\(row)\n"), "\(row)\n\(page)")
    }
    #expect(page.contains("\n### Gaps opened\n\n- **C-01** The first criterion\n"))
  }

  /// A yes without evidence counts half in `discount`, and whole once a law stands beside it.
  @Test func `of rounds tell what evidence did, only where it did something`() throws {
    let law = "{ answer: yes, evidence: [{ title: Act, type: law }] }"
    let texts = [text("2024-06-30", "yes", "0"), text("2026-06-30", law, "0")]
    for (mode, isTold) in [("discount", true), ("warn", false)] {
      let (outcome, _) = try SmallRounds.run(
        texts, ["compare", "--format", "markdown", "--evidence", mode])
      let words =
        "| Percentage points from | Answers | Knowledge | Evidence | Scope | Version | Change |"
      #expect(outcome.results.contains(words) == isTold, "\(outcome.results)")
      let sentence =
        "Of the +25 points of 100: 0 by better or worse answers, 0 by answers that became known or unknown, "
        + "+25 by evidence that came, went or grew old, 0 by what applies, 0 by the checklist's version."
      #expect(outcome.results.contains(sentence) == isTold)
    }
  }

  /// A fifth was known, too little for a band.
  @Test func `of rounds say why there was no band`() throws {
    let page = try page(
      text("2024-06-30", "unknown", "{ from: 20, to: 80 }"), text("2026-06-30", "yes", "20"))
    #expect(
      page.contains("The band is Established; before, too little was known for one (20%).\n"),
      "\(page)")
    #expect(page.contains("| Band | too little known (20%) | Established | – |\n"))
  }
}
