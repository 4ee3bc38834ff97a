import Reporting
import Testing

/// What the program says about itself.
@Suite struct `Help` {
  @Test func `on the version is the name and version that reports quote`() throws {
    let outcome = try Program().run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.results == "\(Engine.name) \(Engine.version)\n")
    #expect(outcome.notes == "")
  }

  @Test(arguments: [
    "", "new", "check", "score", "report", "checklist", "checklist list", "checklist show",
  ])
  func `on each command goes to standard output and has an example`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let outcome = try Program().run(words + ["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.notes == "")
    let prefix = (["assessor"] + words).joined(separator: " ")
    let examples = outcome.results.split(separator: "\n").filter { line in
      line.hasPrefix("  ") && line.drop { $0 == " " }.hasPrefix(prefix)
    }
    #expect(!examples.isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completes every command in each shell`(shell: String) throws {
    let outcome = try Program().run(["--generate-completion-script", shell])
    #expect(outcome.code == 0)
    #expect(outcome.notes == "")
    for command in ["new", "check", "score", "report", "checklist", "list", "show"] {
      #expect(outcome.results.contains(command), "\(command)")
    }
    for option in ["fail-under", "evidence", "respondent-name", "force"] {
      #expect(outcome.results.contains(option), "\(option)")
    }
  }
}
