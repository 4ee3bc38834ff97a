import ModelSamples
import Testing

/// What offices say of answers that were carried over from an earlier round, in a merge.
@Suite struct `An answer of an earlier round, in a merge` {
  private static let base =
    "answers: { C-01.l: 2, C-02.p: 40 }\ncarried-over: { C-01.l: 2024-06-30, C-02.p: 2024-06-30 }\n"
  private static let other = ("One", "answers: { C-01.l: 1 }\n")

  @Test func `is reviewed by a file that gives it again`() throws {
    let outcome = try MergedText(
      Self.base,
      ("One", "answers: { C-01.l: 2, C-02.p: 40 }\ncarried-over: { C-02.p: 2024-06-30 }\n"))
    #expect(
      outcome.text == "answers: { C-01.l: 2, C-02.p: 40 }\ncarried-over: { C-02.p: 2024-06-30 }\n")
  }

  /// Its office was shown it, and asked whether it still holds.
  @Test func `gives way to what an office says now`() throws {
    let outcome = try MergedText(Self.base, Self.other)
    #expect(outcome.conflicts.isEmpty)
    #expect(outcome.takenBack.isEmpty)
    #expect(outcome.text.hasPrefix("answers: { C-01.l: 1, C-02.p: 40 }\n"), "\(outcome.text)")
    #expect(outcome.text.contains("carried-over: { C-02.p: 2024-06-30 }\n"), "\(outcome.text)")
    #expect(
      outcome.text.contains("answered-by:\n  C-01.l:\n    file: 1.yaml\n    office: One\n"),
      "\(outcome.text)")
  }

  @Test func `keeps its note and evidence where it gives way, and loses its reason`() throws {
    let base = """
      answers:
        C-01.y:
          answer: unknown
          why: not-found
          reason: Not in the gazette.
          note: Ask again.
          evidence:
            - { title: Act, type: law }
      carried-over: { C-01.y: 2024-06-30 }

      """
    let outcome = try MergedText(base, ("One", "answers: { C-01.y: yes }\n"))
    #expect(
      outcome.text.hasPrefix(
        """
        answers:
          C-01.y:
            answer: yes
            note: Ask again.
            evidence:
              - { title: Act, type: law }

        """), "\(outcome.text)")
  }

  @Test func `is in conflict with what is no office's word about it`() throws {
    func subjects(_ merged: MergedText) -> [String] {
      #expect(merged.text == Self.base)
      return merged.subjects
    }
    // The file calls its own answer one of an earlier round, or describes that round itself.
    let unseen = ("One", "answers: { C-01.l: 1 }\ncarried-over: { C-01.l: 2024-06-30 }\n")
    #expect(try subjects(MergedText(Self.base, unseen)) == ["C-01.l"])
    #expect(try subjects(MergedText(Self.base, Self.other, date: "2024-06-30")) == ["C-01.l"])
    // Somebody has changed it since, or nothing is to be replaced.
    #expect(try subjects(MergedText(Self.base, Self.other, edited: [1])) == ["C-01.l"])
    #expect(try subjects(MergedText(Self.base, Self.other, onlyAdds: true)) == ["C-01.l"])
    // Another office says that it still holds, or a third thing.
    let holds = ("Two", "answers: { C-01.l: 2 }\n")
    #expect(try subjects(MergedText(Self.base, Self.other, holds)) == ["C-01.l"])
    let third = ("Two", "answers: { C-01.l: 0 }\n")
    #expect(try subjects(MergedText(Self.base, Self.other, third)) == ["C-01.l"])
  }

  @Test func `that another office gave is in conflict with what this one says`() throws {
    let base = Self.base + "answered-by: { C-01.l: { file: two.yaml, office: Two } }\n"
    let outcome = try MergedText(base, Self.other)
    #expect(outcome.subjects == ["C-01.l"])
    #expect(outcome.text == base)
  }

  @Test func `that was reviewed is in conflict with another`() throws {
    #expect(try MergedText("answers: { C-01.l: 2 }\n", Self.other).subjects == ["C-01.l"])
  }
}
