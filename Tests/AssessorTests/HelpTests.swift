import Documents
import Reporting
import TestFiles
import Testing

/// What the program says about itself.
@Suite struct `Help` {
  @Test func `on the version is the name and version that reports quote`() throws {
    let outcome = try Program().run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.results == "\(Engine.name) \(Engine.version)\n")
    #expect(outcome.notes == "")
  }

  @Test func `on each command goes to standard output and has an example`() throws {
    var commands: [[String]] = [[]]
    var index = 0
    while index < commands.count {
      let words = commands[index]
      let outcome = try Program().run(words + ["--help"])
      #expect(outcome.code == 0)
      #expect(outcome.notes == "")
      let lines = outcome.results.split(separator: "\n")
      let call = (["assessor"] + words).joined(separator: " ")
      let hasExample = lines.contains { line in
        line.hasPrefix("  ") && line.drop { $0 == " " }.hasPrefix(call)
      }
      #expect(hasExample, "\(call)")
      for example in Self.examples(in: outcome.results) {
        // A line that was folded could not be copied.
        let isWhole = example.hasPrefix("  assessor ") || example.contains(" | assessor ")
        #expect(isWhole, "\(call): \(example)")
        let code = try Self.run(example)
        #expect(code != 64, "\(call): \(example)")
      }
      commands += Self.subcommands(in: lines).map { words + [$0] }
      index += 1
    }
    let names = Set(commands.map { $0.joined(separator: " ") })
    #expect(
      names.isSuperset(of: [
        "new", "answer", "check", "score", "report", "checklist", "checklist list",
        "checklist show",
      ]))
  }

  /// The lines under `Examples:`, up to an empty one.
  private static func examples(in help: String) -> [Substring] {
    help.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "Examples:" }
      .dropFirst().prefix { !$0.isEmpty }
  }

  /// What an example ends with where none of its files is there.
  private static func run(_ example: Substring) throws -> Int32 {
    try Files.inScratchFolder { folder in
      let line = example.replacing(" assessor ", with: " \"$assessor\" ", maxReplacements: 1)
      return try Program(folder: folder).runInShell(line + " < /dev/null").code
    }
  }

  /// The names that begin the lines of a help text's last part.
  private static func subcommands(in lines: [Substring]) -> [String] {
    lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completes every command in each shell`(shell: String) throws {
    let outcome = try Program().run(["--generate-completion-script", shell])
    #expect(outcome.code == 0)
    #expect(outcome.notes == "")
    for command in ["new", "answer", "check", "score", "report", "checklist", "list", "show"] {
      #expect(outcome.results.contains(command), "\(command)")
    }
    for option in ["fail-under", "evidence", "respondent-name", "force", "evidence-title"] {
      #expect(outcome.results.contains(option), "\(option)")
    }
  }
}
