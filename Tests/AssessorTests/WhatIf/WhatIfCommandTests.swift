import Foundation
import Testing

/// `compare`, `overview`, `plan` and `robustness` on the worked examples and on small files.
@Suite struct `The commands of what would change` {
  private static func example(_ name: String) -> String {
    Files.root + "/Reports/exampleland-\(name)/assessment.yaml"
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program().run(arguments + ["--format", "json"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.results.utf8)) as? [String: Any])
  }

  @Test func `compare tells rounds from respondents by the files`() throws {
    let rounds = try json(["compare", Self.example("2024"), Self.example("2026")])
    #expect(rounds["schema"] as? String == "assessor.comparison/1")
    #expect(rounds["kind"] as? String == "rounds")
    let respondents = try json(["compare", Self.example("2026"), Self.example("2026-shadow")])
    #expect(respondents["kind"] as? String == "respondents")
  }

  @Test func `compare finds the one regression that was written into the examples`() throws {
    let steps = try #require(
      try json(["compare", Self.example("2024"), Self.example("2026")])["steps"] as? [[String: Any]]
    )
    #expect(steps.count == 1)
    #expect(steps[0]["regressed"] as? [String] == ["P4-CRIS-05"])
    let strict = try Program().run(
      ["compare", Self.example("2024"), Self.example("2026"), "--fail-on-regression"])
    #expect(strict.code == 1)
    #expect(strict.results.contains("P4-CRIS-05 Strong multilingual hotlines: −30 points."))
  }

  private static let head = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    respondent: { role: government, name: Ministry }

    """

  private func run(
    _ texts: [String], _ arguments: [String]
  ) throws -> (outcome: Program.Outcome, texts: [String]) {
    try Files.inScratchFolder { folder in
      let names = texts.indices.map { "\($0).yaml" }
      for (name, text) in zip(names, texts) {
        try Files.write(text, to: "\(folder)/\(name)")
      }
      let outcome = try Program(folder: folder).run(
        [arguments[0]] + names + arguments.dropFirst()
          + ["--checklist", Files.fixtures + "/small"])
      return (outcome, try names.map { try Files.text("\(folder)/\($0)") })
    }
  }

  @Test func `compare says what changed and why`() throws {
    let old = Self.head + "date: 2024-06-30\nfacts: { party: yes }\nanswers: { C-01.s1: partial }\n"
    let new =
      Self.head + "date: 2026-06-30\nfacts: { party: yes }\n"
      + "answers: { C-01.s1: yes, C-02.p1: 40 }\n"
    let (outcome, _) = try run([old, new], ["compare"])
    #expect(outcome.code == 0)
    #expect(
      outcome.results.hasPrefix(
        """
        Progress: Exampleland, 30 June 2024 to 30 June 2026
        ═══════════════════════════════════════════════════

        A small checklist. Rounds of one respondent, Ministry, compared like for like.

        What changed
        ────────────

        Demonstrated went from 25% to 70%, +45 points of 100: +25 by answers that became
        better or worse, +20 by answers that became known or unknown, 0 by what applies,
        0 by the checklist's version. The band went from Initial to Established. Known
        is 100%, after 50%.

        1 criterion newly met, 1 gap closed and 0 opened; 0 criteria got worse.

        """))
  }

  @Test(arguments: [
    ("date: 2024-06-30", "date: 2023-06-30", "neither rounds nor respondents"),
    ("XX", "XA", "the files are about XA and XX"),
    ("2024-06-30", "2026-06-30", "not a respondent of its own each"),
  ])
  func `compare refuses what cannot be compared`(old: String, new: String, words: String) throws {
    let first = Self.head + "date: 2024-06-30\nfacts: { party: yes }\n"
    let second = first.replacing("2024-06-30", with: "2024-06-30")
    let texts = [first, second.replacing(old, with: new)]
    let (outcome, _) = try run(
      new == "2026-06-30" ? [texts[1], texts[1]] : texts, ["compare"])
    #expect(outcome.code == 65)
    #expect(outcome.notes.contains(words), "\(outcome.notes)")
    #expect(outcome.results == "")
  }

  @Test func `overview keeps the order that it is given`() throws {
    let names = ["2026", "2024", "2026-shadow"].map(Self.example)
    let overview = try json(["overview"] + names)
    let files = try #require(overview["files"] as? [[String: Any]])
    #expect(files.map { $0["date"] as? String } == ["2026-06-30", "2024-06-30", "2026-06-30"])
    let groups = try #require(overview["groups"] as? [[String: Any]])
    #expect(groups.count == 14)
  }

  @Test func `plan reaches its target, and writes proposals that change nothing else`() throws {
    let text =
      Self.head + """
        date: 2026-06-30
        facts: { party: yes }
        answers:
          C-01.s1: no   # not yet

        # The end.

        """
    let (outcome, after) = try run([text], ["plan", "--target", "50", "--write"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(outcome.results.hasPrefix("A path for Exampleland, from 30 June 2026\n"))
    #expect(outcome.notes.hasSuffix("wrote 1 proposal into 0.yaml\n"))
    #expect(
      after[0]
        == text.replacing(
          "  # not yet\n",
          with: "  # not yet\nplan:\n  C-01:\n    deadline: 2027-06-30\n    status: open\n"))
    let again = try run(after, ["plan", "--target", "50", "--write"])
    #expect(again.texts == after)
  }

  @Test func `plan says what cannot be reached`() throws {
    let text = Self.head + "date: 2026-06-30\nfacts: { party: yes }\nanswers: { C-01.s1: no }\n"
    let (outcome, _) = try run([text], ["plan", "--target", "90", "--by", "2026-12-31"])
    #expect(outcome.code == 0)
    #expect(outcome.results.contains("is not reached with this budget or by then"))
    for arguments in [
      [], ["--target", "120"], ["--target", "1", "--band", "initial"], ["--budget", "x"],
    ] {
      #expect(try run([text], ["plan"] + arguments).outcome.code == 64)
    }
  }

  @Test func `robustness gives the same bytes twice, and on one core`() throws {
    let arguments = ["robustness", Self.example("2026"), "--open", "uniform", "--format", "json"]
    let first = try Program().run(arguments)
    #expect(first.code == 0)
    #expect(try Program().run(arguments).results == first.results)
    #if os(Linux)
      let alone = try Program().runInShell(
        "taskset -c 0 \"$assessor\" \(arguments.map { "'\($0)'" }.joined(separator: " "))")
      #expect(alone.results == first.results)
    #endif
    let other = try Program().run(arguments + ["--seed", "7"])
    #expect(other.results != first.results)
  }

  @Test func `score cuts by theme and by agency`() throws {
    for by in ["theme", "agency"] {
      let cut = try json(["score", Self.example("2026"), "--by", by])
      #expect(cut["schema"] as? String == "assessor.cut/1")
      let cuts = try #require(cut["cuts"] as? [[String: Any]])
      #expect(!cuts.isEmpty)
      let criteria = cuts.flatMap { $0["criteria"] as? [String] ?? [] }
      // Every criterion has one lead; under themes some stand more than once.
      #expect(by == "theme" ? criteria.count > 45 : criteria.count == 45)
    }
  }
}
