import TestFiles
import Testing

/// Command lines as they are mistyped.
@Suite struct `A mistyped command line` {
  private let usage =
    "Usage: assessor <subcommand>\n  See 'assessor --help' for more information.\n"

  @Test(arguments: [
    (["scor", "x.yaml"], "'scor' is not a command of 'assessor'. Did you mean 'score'?"),
    (["Check"], "'Check' is not a command of 'assessor'. Did you mean 'check'?"),
    (["version"], "'version' is not a command of 'assessor'. Did you mean '--version'?"),
    (
      ["norway.yaml"],
      "'norway.yaml' is not a command of 'assessor'. Say what to do with the file: assessor check "
        + "norway.yaml"
    ),
    (
      ["weather"],
      "'weather' is not a command of 'assessor'. It has: new, fill, form, answer, merge, agencies, assign, status, accept, sign, history, check, score, "
        + "report, verify, compare, overview, plan, robustness, checklist, schema, findings."
    ),
  ])
  func `names the command that is meant`(words: [String], message: String) throws {
    let outcome = try Program().run(words)
    #expect(outcome.code == 64)
    #expect(outcome.results == "")
    #expect(outcome.notes == "Error: \(message)\n\(usage)")
  }

  @Test func `names the command of a command that is meant`() throws {
    let outcome = try Program().run(["checklist", "shwo", "x"])
    #expect(outcome.code == 64)
    #expect(
      outcome.notes == """
        Error: 'shwo' is not a command of 'assessor checklist'. Did you mean 'show'?
        Usage: assessor checklist <subcommand>
          See 'assessor checklist --help' for more information.

        """)
  }

  @Test(arguments: [
    (["score", "x.yaml", "--formt", "html"], "Unknown option '--formt'. Did you mean '--format'?"),
    (
      ["new", "--state", "NO", "--date", "1/4/2023"],
      "The value '1/4/2023' is invalid for '--date <yyyy-mm-dd>': write 2023-04-01 if it is 1 April, "
        + "or 2023-01-04 if it is 4 January"
    ),
    (
      ["new", "--state", "Norway", "--date", "2026-06-30"],
      "'Norway' is not a country code: two capital letters of ISO 3166-1, or XA to XZ for fiction. "
        + "Did you mean 'NO'?"
    ),
    (["new", "--state", "XX", "--name", "\u{200B}", "--date", "2026-06-30"], "'--name' is empty."),
    (
      ["new", "--state", "NO", "--respondent-name", "\u{A0}", "--date", "2026-06-30"],
      "'--respondent-name' is empty."
    ),
  ])
  func `is told what to write`(words: [String], message: String) throws {
    let outcome = try Program().run(words)
    #expect(outcome.code == 64)
    #expect(outcome.notes.split(separator: "\n").first == "Error: \(message)")
  }

  @Test(arguments: [
    ["sc\u{1B}[31more"], ["checklist", "sh\u{9B}ow"], ["score", "x", "--for\u{1B}[31m"],
    ["score", "x", "--format", "h\u{1B}]0;x\u{7}"], ["score", "x", "y\u{1B}[2J"],
    ["score", "\u{1B}[31m.yaml"], ["check", "\u{202E}.yaml"],
    ["new", "--state", "N\u{1B}[31m", "--date", "x"],
    ["new", "--state", "NO", "--date", "2\u{1B}[31m"], ["checklist", "show", "\u{1B}c"],
    ["findings", "\u{1B}c"], ["report", "\u{1B}c", "-o", "\u{1B}c"], ["schema", "\u{7F}"],
    ["merge", "\u{1B}c", "\u{8}"], ["plan", "\u{1B}c", "--target", "\u{1B}c"],
    ["checklist", "trace", "\u{1B}c", "\u{1B}c"], ["compare", "\u{1B}c", "\u{1B}c"],
    ["answer", "\u{1B}c", "\u{1B}c", "\u{1B}c"], ["--\u{1B}c"], ["-\u{1B}"], ["help", "\u{1B}c"],
  ])
  func `puts no control character on the screen`(words: [String]) throws {
    let outcome = try Program().run(words)
    let shown = outcome.notes + outcome.results
    #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || !Self.moves($0) })
    #expect(outcome.code != 0 || words[0] == "help")
  }

  private static func moves(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || 0x202A...0x202E ~= scalar.value
  }
}
