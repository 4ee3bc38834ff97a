import TestFiles
import Testing

@Suite struct `The command findings` {
  @Test func `explains one kind with an example`() throws {
    let outcome = try Program().run(["findings", "range-reversed"])
    #expect(outcome.code == 0)
    #expect(
      outcome.results == """
        range-reversed
        ══════════════

          Severity: error
          Its messages say: 'from' is above 'to'; this period ends on …, before it
              begins
          Example: P1-LEAD-01.p2: { from: 55, to: 40 }
          What to do: write the lower one first; words in the order no, partial, yes

        """)
  }

  @Test func `finds kinds by the words of a message`() throws {
    let outcome = try Program().run(["findings", "--search", "Is Not An Answer"])
    #expect(outcome.code == 0)
    #expect(outcome.results.hasPrefix("not-an-answer\n"))
  }

  @Test(arguments: [
    (["findings", "range-reversd"], 66), (["findings", "--search", "no such words"], 66),
    (["findings", "blank", "--search", "x"], 64),
    (["findings", "--tables", "blank"], 64),
  ])
  func `says what it does not know`(arguments: [String], code: Int) throws {
    let outcome = try Program().run(arguments)
    #expect(outcome.code == Int32(code))
    #expect(outcome.results == "")
  }

  @Test func `writes the tables of the page on findings, line for line`() throws {
    let outcome = try Program().run(["findings", "--tables"])
    #expect(outcome.code == 0)
    let page = try Files.text(Files.root + "/Sources/Findings/Findings.docc/Findings.md")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(outcome.results.split(separator: "\n") == rows)
  }

  @Test func `lists all`() throws {
    let outcome = try Program().run(["findings", "--format", "markdown"])
    #expect(outcome.code == 0)
    #expect(outcome.results.split(separator: "\n").count { $0.hasPrefix("- **") } > 100)
  }
}
