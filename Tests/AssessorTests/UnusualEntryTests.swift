import TestFiles
import Testing

/// An entry that YAML takes and that no edit can be made in is left alone.
@Suite struct `An entry that cannot be edited` {
  @Test(arguments: [["C-01.s1", "no"], ["C-01.s1", "--clear"], ["C-01.s1", "--note", "x"]])
  func `is named with its place, and nothing is written`(words: [String]) throws {
    let text = SmallRounds.text(
      "2026-06-30", by: "{ role: ngo, name: Coalition }",
      "answers:\n  ? C-01.s1\n  : yes\n  C-02.p1: 5\n")
    try Files.inScratchFolder { folder in
      try Files.write(text, to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(
        ["answer", "x.yaml"] + words + ["--checklist", Files.fixtures + "/small"])
      #expect(outcome.code == 65)
      #expect(outcome.results == "")
      #expect(
        outcome.notes == """
          x.yaml:8:5: error: this entry is written in a way that cannot be edited here
          8 |   ? C-01.s1
            |     ^^^^^^^ expected '<key>: …' on a line of its own or in { }
          error: nothing was written

          """)
      #expect(try Files.text("\(folder)/x.yaml") == text)
    }
  }
}
