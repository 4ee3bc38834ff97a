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

  /// From 0.45, half of it known, to 0.85: the first became known and is met, the second fell below what
  /// is met and keeps its gap.
  @Test func `of rounds tell every part of a change, and count each list for itself`() throws {
    let page = try page(
      text("2024-06-30", "unknown", "90"), text("2026-06-30", "yes", "70"))
    #expect(
      page.contains(
        """
        ## What changed

        Demonstrated went from 45% to 85%, +40 points of 100: −10 by better or worse answers, \
        +50 by answers that became known or unknown, 0 by what applies, 0 by the checklist's version. \
        The band went from Developing to Advanced. 100% is known; it was 50%.

        1 criterion newly met and 1 no longer; 1 gap closed and 0 opened; 1 criterion got worse.

        ### What got worse

        - **C-02** The second criterion: −20 points

        | Question | 2024-06-30 | 2026-06-30 |
        | --- | --- | --- |
        | **C-02.p1** What share is it? | 90% | 70% |

        ### Newly met

        - **C-01** The first criterion

        ### No longer met

        - **C-02** The second criterion

        ### Gaps closed

        - **C-01** The first criterion

        """), "\(page)")
  }

  @Test(arguments: [("90", "89", "−1 point\n"), ("90", "88", "−2 points\n")])
  func `of rounds count one point as one`(old: String, new: String, words: String) throws {
    let page = try page(text("2024-06-30", "yes", old), text("2026-06-30", "yes", new))
    #expect(page.contains("\n- **C-02** The second criterion: \(words)"), "\(page)")
    #expect(page.contains(" The band is Advanced, as before. "))
  }

  /// The second sees all of the first less, and half of the second more.
  @Test func `of respondents begin with the largest difference, in whichever direction`() throws {
    let page = try page(
      text("2026-06-30", "yes", "20", by: "One"), text("2026-06-30", "no", "70", by: "Two"))
    #expect(
      page.contains(
        """
        2 criteria of 2 differ by 50 points or more; on average over the criteria, each counted \
        once, Two sees 25 points of 100 less.

        """), "\(page)")
    #expect(
      page.contains(
        """
        | C-01 The first criterion | 100% | 0% | −100 |
        | C-02 The second criterion | 20% | 70% | +50 |

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

  @Test func `of several assessments count those that are weak among those that know`() throws {
    let texts = [("partial", "20"), ("unknown", "60"), ("yes", "60")]
    let files = texts.enumerated().map { index, answers in
      ("\(index).yaml", text("2026-06-30", answers.0, answers.1))
    }
    let page = try SmallFolder.with(
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
    #expect(page.contains("## Themes in which most are weak\n"))
    #expect(page.contains("\n- **The theme**: 2 of 3\n"), "\(page)")
    #expect(
      page.contains(
        "| P1-ONE The first group | 35% (100%) | 30% (50%) | 80% (100%) |\n"), "\(page)")
  }
}
