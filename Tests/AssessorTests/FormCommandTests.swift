import TestFiles
import Testing

/// `form`: where it writes and what it refuses.
@Suite struct `The command form` {
  private func run(_ arguments: [String]) throws -> (outcome: Program.Outcome, files: [String]) {
    try Files.inScratchFolder { folder in
      try Files.write(try Files.text(Files.sound), to: "\(folder)/x.yaml")
      let outcome = try Program(folder: folder).run(["form"] + arguments)
      return (outcome, try Files.contents(of: folder))
    }
  }

  @Test(arguments: [
    (["x.yaml"], "exampleland-form.html", "180 questions"),
    (["x.yaml", "--agency", "justice"], "exampleland-justice-form.html", "13 questions"),
    (
      ["--checklist", "osce-victim-protection-2022"], "osce-victim-protection-2022-form.html",
      "180 questions"
    ),
    (["x.yaml", "-o", "a.html"], "a.html", "180 questions"),
  ])
  func `writes one page`(arguments: [String], name: String, count: String) throws {
    let (outcome, files) = try run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.notes.hasSuffix("wrote \(name): \(count)\n"))
    #expect(files == [name, "x.yaml"].sorted())
  }

  @Test(arguments: [
    ([], 64), (["--checklist", "nothing"], 66), (["x.yaml", "--agency", "justise"], 66),
    (["missing.yaml"], 66), (["x.yaml", "-o", "x.yaml"], 73), (["x.yaml", "-o", ""], 64),
  ])
  func `refuses what it cannot do, and writes nothing`(arguments: [String], code: Int) throws {
    let (outcome, files) = try run(arguments)
    #expect(outcome.code == Int32(code))
    #expect(files == ["x.yaml"])
  }
}
