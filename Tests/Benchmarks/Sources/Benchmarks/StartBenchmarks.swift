extension Benchmarks {
  /// From start to end of the program, beside one that does nothing.
  ///
  /// Both should be built in the same way: a program that loads Swift's libraries takes longer to begin than
  /// one that holds them.
  static func measureStart(_ own: String, assessor: String, assessment: String, _ size: Size) {
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let empty = (folder + ["EmptyProgram"]).joined(separator: "/")
    let commands: [(String, [String])] = [
      ("an empty Swift program", [empty]),
      ("assessor --version", [assessor, "--version"]),
      ("assessor score", [assessor, "score", assessment]),
      ("assessor score --format html", [assessor, "score", assessment, "--format", "html"]),
      (
        "assessor report, as a page",
        [assessor, "report", assessment, "--format", "html", "-o", "-"]
      ),
    ]
    var comparison = Comparison("from start to end")
    for (name, words) in commands {
      guard run(words) else { fail("'\(words.joined(separator: " "))' does not end with 0") }
      comparison.add(name) { _ = run(words) }
    }
    comparison.printed(rounds: size.starts)
  }
}
