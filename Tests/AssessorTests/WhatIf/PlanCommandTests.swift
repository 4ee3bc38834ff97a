import Foundation
import TestFiles
import Testing

/// The cheapest path, its words and what it writes.
@Suite struct `Plan` {
  @Test func `reaches its target, and writes proposals that change nothing else`() throws {
    let text =
      SmallRounds.text(
        "2026-06-30",
        """
        answers:
          C-01.s1: no   # not yet

        # The end.

        """)
    let (outcome, after) = try SmallRounds.run([text], ["plan", "--target", "50", "--write"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(outcome.results.hasPrefix("A path for Exampleland, from 30 June 2026\n"))
    #expect(outcome.notes.hasSuffix("wrote 1 proposal into 0.yaml\n"))
    #expect(
      after[0]
        == text.replacing(
          "  # not yet\n",
          with: "  # not yet\nplan:\n  C-01:\n    deadline: 2027-06-30\n    status: open\n"))
    let again = try SmallRounds.run(after, ["plan", "--target", "50", "--write"])
    #expect(again.texts == after)
    #expect(
      again.outcome.notes.hasSuffix("every step stands in the plan already; 0.yaml is as it was\n"))
  }

  @Test func `says what cannot be reached`() throws {
    let text = SmallRounds.text("2026-06-30", "answers: { C-01.s1: no }\n")
    let (outcome, _) = try SmallRounds.run(
      [text], ["plan", "--target", "90", "--by", "2026-12-31"])
    #expect(outcome.code == 0)
    #expect(outcome.results.contains("as far as the time until 31\nDecember 2026 allows."))
    #expect(outcome.results.contains("Reforms alone do not lead to 90% demonstrated:"))
    for arguments in [
      [], ["--target", "120"], ["--target", "1", "--band", "initial"], ["--budget", "x"],
    ] {
      #expect(try SmallRounds.run([text], ["plan"] + arguments).outcome.code == 64)
    }
  }

  @Test func `proposes nothing for what is not known`() throws {
    let text = SmallRounds.text("2026-06-30", "answers: { C-01.s1: unknown }\n")
    let (outcome, after) = try SmallRounds.run([text], ["plan", "--target", "50", "--write"])
    #expect(outcome.code == 0)
    #expect(
      outcome.results.contains(
        "No step yet: nothing is known to be missing. These 2 questions first:\n"),
      "\(outcome.results)")
    #expect(!outcome.results.contains("The band"))
    #expect(outcome.notes.hasSuffix("no step to propose; 0.yaml is as it was\n"))
    #expect(after == [text])
  }

  @Test func `refuses a last day that is not after the assessment's`() throws {
    let past = ["plan", "--target", "50", "--by", "2026-06-30"]
    let (outcome, _) = try SmallRounds.run([SmallRounds.text()], past)
    #expect(outcome.code == 65)
    #expect(
      outcome.notes.contains("'--by 2026-06-30' is not after the assessment's date, 2026-06-30"))
  }

  @Test func `gives no deadline after the day that all is to be done by`() throws {
    let text = SmallRounds.text("2026-06-30", "answers: { C-01.s1: no, C-02.p1: 90 }\n")
    let (outcome, after) = try SmallRounds.run(
      [text], ["plan", "--target", "100", "--by", "2028-01-15", "--write"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    let deadlines = after[0].split(separator: "deadline: ").dropFirst().map { $0.prefix(10) }
    #expect(deadlines == ["2027-06-30", "2028-01-15"])
  }

  @Test(arguments: ["0.yaml", "./0.yaml", "other.yml"])
  func `never writes its page over answers`(output: String) throws {
    let text = SmallRounds.text()
    try Files.inScratchFolder { folder in
      try Files.write(text, to: "\(folder)/0.yaml")
      try Files.write(text, to: "\(folder)/other.yml")
      for arguments in [
        ["plan", "0.yaml", "--target", "50", "--write"], ["score", "0.yaml"],
        ["overview", "0.yaml", "0.yaml"], ["robustness", "0.yaml"],
      ] {
        let outcome = try Program(folder: folder).run(
          arguments + ["-o", output, "--checklist", Files.fixtures + "/small"])
        #expect(outcome.code == 73, "\(outcome.notes)")
        #expect(outcome.notes.contains("would be lost"))
      }
      #expect(try Files.text("\(folder)/0.yaml") == text)
      #expect(try Files.text("\(folder)/other.yml") == text)
    }
  }
}
