import TestFiles
import Testing

/// Comments that people wrote, in the next round; and a fact that somebody has confirmed.
@Suite struct `Comments of an earlier round` {
  private static let old = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2024-06-30
    facts:
      # Is the State a Party?
      # Asked the Ministry.
      party: yes  # since 2004
    answers:
      # Far above.

      # Is it so?
      #   Answer yes, partial or no.
      #   Partial: Half of it is.
      # On 2022-06-30: no
      #   Note: Not
      #   yet.
      # Ask again: the Act is new.
      C-01.s1:
        answer: partial  # article 4 only
        # Why so:
        note: |
          # no comment
          Half.
      # In which places?
      C-02.p1: { count: 18, of: 25 }  # counted by hand

    """

  private func next(_ options: [String], from old: String = old) throws -> String {
    try Files.inScratchFolder { folder in
      try Files.write(old, to: "\(folder)/old.yaml")
      let outcome = try Program(folder: folder).run(
        ["new", "--from", "old.yaml", "--date", "2026-06-30", "-o", "x.yaml", "--checklist"]
          + ["\(Files.fixtures)/small"] + options)
      #expect(outcome.code == 0, "\(outcome.notes)")
      return try Files.text("\(folder)/x.yaml")
    }
  }

  @Test func `come along beside their answers, and what the program wrote does not`() throws {
    let text = try next(["--keep-answers"])
    #expect(
      text.contains(
        """
        facts:
          # Is the State a Party?
          # Asked the Ministry.
          # since 2004
          party: yes

        """), "\(text)")
    #expect(
      text.contains(
        """
          # Is it so?
          #   Answer yes, partial or no.
          #   Partial: Half of it is.
          # Ask again: the Act is new.
          # article 4 only
          # Why so:
          C-01.s1:
            answer: partial

        """), "\(text)")
    #expect(
      text.contains(
        "  # In which places?\n  # counted by hand\n  C-02.p1: { count: 18, of: 25 }\n"),
      "\(text)")
    #expect(!text.contains("Far above") && !text.contains("2022"))
  }

  @Test func `stand below the old answers where those are comments`() throws {
    let text = try next([])
    #expect(
      text.contains(
        """
          # On 2024-06-30: 18 of 25
          # In which places?
          # counted by hand
          C-02.p1:

        """), "\(text)")
  }

  /// They neither grow nor get lost, however many rounds there are.
  @Test(arguments: [["--keep-answers"], []])
  func `are the same after another round`(options: [String]) throws {
    let first = try next(options)
    let answered = first.replacing(
      "C-01.s1:\n", with: options == [] ? "C-01.s1: no\n" : "C-01.s1:\n"
    )
    .replacing("date: 2026-06-30", with: "date: 2025-06-30")
    let second = try next(options, from: answered)
    for comment in ["# Asked the Ministry.", "# Ask again: the Act is new.", "# counted by hand"] {
      #expect(second.split(separator: comment, omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test func `are found whatever the line ends are`() throws {
    let text = try next(["--keep-answers"], from: Self.old.replacing("\n", with: "\r\n"))
    #expect(text.contains("  # In which places?\n  # counted by hand\n  C-02.p1:"), "\(text)")
  }

  private static let fact =
    SmallRounds.head
    + "date: 2024-06-30\nfacts:\n  party: yes  # the shipped table says yes, since "
    + "2004; to be confirmed\n"

  @Test(arguments: ["yes", "no"])
  func `lose that a fact is to be confirmed once somebody answers it`(answer: String) throws {
    let (outcome, texts) = try SmallRounds.run([Self.fact], ["answer", "party", answer])
    #expect(outcome.code == 0)
    #expect(
      texts[0]
        == Self.fact.replacing("; to be confirmed", with: "")
        .replacing("party: yes", with: "party: \(answer)"))
    let words = answer == "yes" ? "yes confirmed" : "yes -> no"
    #expect((outcome.results + outcome.notes).contains(words), "\(outcome)")
    let again = try SmallRounds.run(texts, ["answer", "party", answer])
    #expect(again.texts == texts)
  }

  @Test func `tell that nobody had confirmed a fact`() throws {
    #expect(
      try next([], from: Self.fact).contains(
        """
          # Is the State a Party?
          # Not confirmed on 2024-06-30: the shipped table says yes, since 2004
          party: yes

        """))
    let confirmed = Self.fact.replacing("; to be confirmed", with: "")
    #expect(!(try next([], from: confirmed)).contains("table"))
  }
}
