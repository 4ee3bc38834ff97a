import Testing

/// Rounds over time, and respondents side by side.
@Suite struct `Compare` {
  private static let ngo = "{ role: ngo, name: Open Door }"

  @Test func `says what changed and why`() throws {
    let old = SmallRounds.text("2024-06-30", "answers: { C-01.s1: partial }\n")
    let new = SmallRounds.text("2026-06-30", "answers: { C-01.s1: yes, C-02.p1: 40 }\n")
    let (outcome, _) = try SmallRounds.run([old, new], ["compare"])
    #expect(outcome.code == 0)
    #expect(
      outcome.results.hasPrefix(
        """
        Progress: Exampleland, 30 June 2024 to 30 June 2026
        ═══════════════════════════════════════════════════

        A small checklist. Rounds of one respondent, Ministry, compared like for like.

        ! Fiction: the code XX belongs to no country, and nothing here describes a real
          one.

        What changed
        ────────────

        70% is demonstrated, up from 25% by 45 points of 100. The band went from Initial
        to Established.

        Result        2024-06-30   2026-06-30  Change
        ────────────  ──────────  ───────────  ──────
        Demonstrated         25%          70%     +45
        Not known            50%           0%     −50
        Missing              25%          30%      +5
        Band             Initial  Established  higher

        Answers got better in 1 criterion and worse in 0. 1 criterion newly met, 0 no
        longer; 1 gap closed, 1 opened.

        What the plan of 30 June 2024 became

        On 30 June 2024 no measure had been decided.

        What got better

          • C-01 The first criterion: +50 percentage points

        Question           2024-06-30  2026-06-30
        ─────────────────  ──────────  ──────────
        C-01.s1 Is it so?  Partial     Yes

        What got worse

        No answer got worse.

        """), "\(outcome.results)")
  }

  @Test func `names what is met no longer, also where nothing got worse`() throws {
    let old = SmallRounds.text("2024-06-30", "answers: { C-01.s1: yes }\n")
    let new = SmallRounds.text("2026-06-30", "answers: { C-01.s1: unknown, C-02.p1: 40 }\n")
    let (outcome, _) = try SmallRounds.run([old, new], ["compare"])
    #expect(outcome.results.contains("0 criteria newly met, 1 no\nlonger;"), "\(outcome.results)")
    #expect(outcome.results.contains("No longer met\n\n  • C-01 The first criterion\n"))
  }

  /// From everything to nothing: no answer is worse, and none is known.
  private static let takenBack = [
    SmallRounds.text("2024-06-30", "answers: { C-01.s1: yes, C-02.p1: 100 }\n"),
    SmallRounds.text("2026-06-30", "answers: { C-01.s1: unknown }\n"),
  ]

  @Test(
    arguments: [
      ([], 0, ""),
      (
        ["--fail-on-regression"], 0,
        "no criterion got worse; 2 answers are known no longer, or less exactly, which '--fail-on-loss' "
          + "asks about\n"
      ),
      (["--fail-on-loss"], 1, "error: 2 answers are known no longer, or less exactly\n"),
      (
        ["--fail-on-regression", "--fail-on-loss"], 1,
        "error: 2 answers are known no longer, or less exactly\n"
      ),
    ] as [([String], Int32, String)])
  func `tells answers that were taken back from worse ones`(
    flags: [String], code: Int32, notes: String
  ) throws {
    let (outcome, _) = try SmallRounds.run(Self.takenBack, ["compare"] + flags)
    #expect(outcome.code == code)
    #expect(outcome.notes == "1 warning on 1.yaml; 'assessor check' shows it\n" + notes)
    #expect(
      outcome.results.contains(
        """
        What is known no longer, or less exactly

        Question                   2024-06-30  2026-06-30
        ─────────────────────────  ──────────  ────────────
        C-01.s1 Is it so?          Yes         Not known
        C-02.p1 What share is it?  100%        Not answered

        """), "\(outcome.results)")
  }

  @Test func `says both where an answer got worse and another was taken back`() throws {
    let texts = [
      SmallRounds.text("2024-06-30", "answers: { C-01.s1: yes, C-02.p1: 100 }\n"),
      SmallRounds.text("2026-06-30", "answers: { C-01.s1: no }\n"),
    ]
    let (outcome, _) = try SmallRounds.run(
      texts, ["compare", "--fail-on-regression", "--fail-on-loss"])
    #expect(outcome.code == 1)
    #expect(
      outcome.notes
        == "error: some criteria got worse; 1 answer is known no longer, or less exactly\n")
  }

  @Test(arguments: ["--fail-on-regression", "--fail-on-loss"])
  func `asks about losses of rounds alone`(flag: String) throws {
    let texts = [SmallRounds.text(), SmallRounds.text(by: Self.ngo)]
    let (outcome, _) = try SmallRounds.run(texts, ["compare", flag])
    #expect(outcome.code == 65)
    #expect(outcome.notes == "error: '\(flag)' goes with rounds; these are respondents\n")
  }

  /// Answers of an earlier round that nobody looked at again.
  @Test func `says of each round how many answers were not reviewed`() throws {
    let texts = [
      SmallRounds.text("2024-06-30", "answers: { C-01.s1: yes, C-02.p1: 100 }\n"),
      SmallRounds.text(
        "2026-06-30",
        "answers: { C-01.s1: yes, C-02.p1: 100 }\ncarried-over: { C-01.s1: 2024-06-30, C-02.p1: 2024-06-30 }\n"
      ),
    ]
    let (outcome, _) = try SmallRounds.run(texts, ["compare"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(
      outcome.results.contains(
        """
        ! 2026-06-30: 2 answers are of an earlier round (30 June 2024) and have not been
          reviewed.

        """), "\(outcome.results)")
    #expect(
      outcome.results.contains("Answers not reviewed           0           2         +2\n"),
      "\(outcome.results)")
  }

  /// Every measure of the older plan, with what the newer file says of it and of the criterion.
  @Test(arguments: [
    ("done", nil, "no", "done, but the criterion is not met"),
    ("done", nil, "yes", "done, and the criterion is met"), ("dropped", nil, "yes", "dropped"),
    ("planned", "verified", "no", "verified, but the criterion is not met"),
    ("planned", nil, "yes", "planned; the criterion is met"),
    ("planned", nil, "no", "planned, overdue"),
    ("planned", "in-progress", "no", "in progress, overdue"),
  ])
  func `tells what became of the plan`(
    old: String, new: String?, answer: String, became: String
  ) throws {
    func plan(_ status: String) -> String {
      "plan: { C-01: { action: Do it., deadline: 2025-01-31, status: \(status) } }\n"
    }
    let texts = [
      SmallRounds.text("2024-06-30", "answers: { C-01.s1: no }\n" + plan(old)),
      SmallRounds.text(
        "2026-06-30", "answers: { C-01.s1: \(answer) }\n" + (new.map(plan) ?? "")),
    ]
    let (outcome, _) = try SmallRounds.run(texts, ["compare", "--format", "markdown"])
    let row = "| C-01 The first criterion | Do it. | 31 January 2025 | \(became) |\n"
    #expect(outcome.results.contains(row), "\(outcome.results)")
  }

  @Test func `says that an older version cannot be told apart`() throws {
    let old = SmallRounds.text("2024-06-30").replacing("version: 1.0.0", with: "version: 0.9.0")
    let (outcome, _) = try SmallRounds.run([old, SmallRounds.text()], ["compare"])
    #expect(outcome.code == 0)
    #expect(outcome.results.contains("are to version 0.9.0 of the checklist"))
    #expect(outcome.notes.contains("on 0.yaml; 'assessor check' shows"))
  }

  @Test(arguments: [
    (["2024-06-30", "2023-06-30"], "their dates: 2024-06-30, 2023-06-30"),
    (["2026-06-30", "2026-06-30"], "their dates: 2026-06-30, 2026-06-30"),
  ])
  func `refuses rounds that do not follow one another`(dates: [String], words: String) throws {
    let (outcome, _) = try SmallRounds.run(dates.map { SmallRounds.text($0) }, ["compare"])
    #expect(outcome.code == 65)
    #expect(outcome.notes.contains(words), "\(outcome.notes)")
    #expect(outcome.results == "")
  }

  @Test func `refuses two States and two checklists`() throws {
    let states = [SmallRounds.text("2024-06-30"), SmallRounds.text().replacing("XX", with: "XA")]
    #expect(
      try SmallRounds.run(states, ["compare"]).outcome.notes
        .contains("the files are about XA and XX"))
    let other = SmallRounds.text("2026-06-30", "answers: { X-1.s1: yes }\n")
      .replacing("assessment: small", with: "assessment: other")
    let (outcome, _) = try SmallRounds.run([SmallRounds.text("2024-06-30"), other], ["compare"])
    #expect(outcome.code == 65)
    #expect(outcome.notes.contains("this file answers the checklist 'other'"))
    // Nothing is said of answers to another checklist.
    #expect(!outcome.notes.contains("X-1"))
  }

  @Test func `takes other offices for respondents, and a government's for rounds`() throws {
    let offices = ["Open Door", "Other Door"].map { "{ role: ngo, name: \($0) }" }
    let ngos = [SmallRounds.text("2025-12-31", by: offices[0]), SmallRounds.text(by: offices[1])]
    let (outcome, _) = try SmallRounds.run(ngos, ["compare"])
    #expect(outcome.results.hasPrefix("Different answers: Exampleland"))
    #expect(
      outcome.results.contains(
        "not all of one day: Open Door of 31 December 2025, Other Door\n  of 30 June 2026."))
    let years = [SmallRounds.text("2025-01-01", by: offices[0]), SmallRounds.text(by: offices[1])]
    let far = try SmallRounds.run(years, ["compare"]).outcome
    #expect(far.code == 65)
    #expect(far.notes.contains("more than a year apart"))
    let renamed = [
      SmallRounds.text("2024-06-30"),
      SmallRounds.text(by: "{ role: government, name: Office }"),
    ]
    let rounds = try SmallRounds.run(renamed, ["compare"]).outcome
    #expect(rounds.results.contains("Rounds of one respondent, Ministry, then Office,"))
  }

  @Test func `sets two answers side by side, with what stands beside them`() throws {
    let texts = [
      SmallRounds.text(
        "2026-06-30",
        "answers: { C-01.s1: { answer: yes, note: In force., evidence: [{ title: Act, type: law }] }, "
          + "C-02.p1: 72% }\n"),
      SmallRounds.text(
        "2026-09-30", by: Self.ngo,
        "answers: { C-01.s1: { answer: no, note: Not applied. }, C-02.p1: { count: 36, of: 50 } }\n"
      ),
    ]
    let (outcome, _) = try SmallRounds.run(texts, ["compare"])
    #expect(outcome.code == 0)
    #expect(
      outcome.results.contains(
        """
        C-01.s1 Is it so?

        What      Ministry   Open Door
        ────────  ─────────  ────────────
        Answer    Yes        No
        Evidence  law: Act   –
        Note      In force.  Not applied.

        """), "\(outcome.results)")
    // 36 of 50 is 72%, however written.
    #expect(!outcome.results.contains("C-02.p1"))
  }

  @Test func `gives each of several respondents' entries a place of its own`() throws {
    let texts = ["One", "Two", "Three"].enumerated().map { index, name in
      SmallRounds.text(
        "2026-06-30", by: "{ role: ngo, name: \(name) }",
        "answers: { C-01.s1: \(index == 0 ? "yes" : "no") }\n")
    }
    let (outcome, _) = try SmallRounds.run(texts, ["compare", "--format", "html"])
    let ids = outcome.results.split(separator: " id=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(ids.contains("differs.1.C-01.s1") && ids.contains("differs.2.C-01.s1"))
    #expect(Set(ids).count == ids.count)
  }
}
