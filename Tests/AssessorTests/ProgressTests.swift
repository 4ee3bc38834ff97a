import Foundation
import TestFiles
import Testing

@testable import assessor

/// How far a longer work has come, on a terminal.
@Suite struct `A line of progress` {
  private let start = ContinuousClock.now

  private func after(_ milliseconds: Int) -> ContinuousClock.Instant {
    start + .milliseconds(milliseconds)
  }

  @Test func `is shown after a second, ten times a second at most, and goes`() {
    var line = ProgressLine("reading files", of: 9, at: start)
    #expect(line.advance(by: 1, at: after(0), columns: 80) == nil)
    #expect(line.advance(by: 1, at: after(999), columns: 80) == nil)
    #expect(line.erase() == nil)
    #expect(line.advance(by: 1, at: after(1000), columns: 80) == "\r\u{1B}[Kreading files: 3 of 9")
    #expect(line.advance(by: 2, at: after(1099), columns: 80) == nil)
    #expect(line.advance(by: 1, at: after(1100), columns: 80) == "\r\u{1B}[Kreading files: 6 of 9")
    #expect(line.erase() == "\r\u{1B}[K")
    #expect(line.erase() == nil)
    #expect(line.advance(by: 1, at: after(1200), columns: 80) == "\r\u{1B}[Kreading files: 7 of 9")
    #expect(line.erase() == "\r\u{1B}[K")
  }

  /// In the last column some terminals begin a new line, which nothing would take away.
  @Test(arguments: [(22, "reading files: 3 of 9"), (21, "reading files: 3 of "), (1, ""), (0, "")])
  func `is narrower than the terminal`(columns: Int, words: String) {
    var line = ProgressLine("reading files", of: 9, at: start)
    #expect(line.advance(by: 3, at: after(5000), columns: columns) == "\r\u{1B}[K" + words)
  }

  // MARK: The program

  /// What three files are checked like, of which the second comes through a pipe that keeps one waiting; with
  /// what is shown when nobody has to wait.
  private func check(
    waiting seconds: Int, _ environment: [String: String] = [:],
    _ run: (Program, String) throws -> String
  ) throws -> (shown: String, plain: String) {
    try Files.inScratchFolder { folder in
      try Files.write(
        SmallRounds.text("2026-06-30", "answers: { C-01.s1: maybe }\n"), to: "\(folder)/x.yaml")
      let check = "check x.yaml slow x.yaml --checklist \(Files.fixtures)/small"
      let feed = "rm -f slow; mkfifo slow; (sleep \(seconds); cat x.yaml > slow) & "
      let program = Program(folder: folder, environment: environment)
      let shown = try run(program, feed + "\"$assessor\" \(check)")
      let plain = try Program(folder: folder).runInShell(
        "rm slow; cp x.yaml slow; \"$assessor\" \(check) 2>&1")
      return (shown, plain.results)
    }
  }
  /// What stands there in the end, where every line can be written over.
  private func left(_ shown: String) -> String {
    shown.split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
      line.components(separatedBy: "\r\u{1B}[K").last ?? ""
    }.joined(separator: "\n")
  }

  @Test func `stands on a terminal while one waits, and nothing of it stays`() throws {
    let (shown, plain) = try check(waiting: 3, ["TERM": "xterm", "NO_COLOR": "1"]) {
      try $0.onTerminal(shell: $1)
    }
    #expect(shown.components(separatedBy: "\r\u{1B}[Kchecking files: 2 of 3\r\u{1B}[K").count == 2)
    #expect(left(shown) == plain)
    #expect(plain.split(separator: "\n").count { $0.hasPrefix("x.yaml: 1 error") } == 2)
  }

  @Test func `is none on a terminal that only prints, none of a short work, and none in a pipe`()
    throws
  {
    for (seconds, terminal) in [(3, "dumb"), (0, "xterm")] {
      let (shown, plain) = try check(waiting: seconds, ["TERM": terminal, "NO_COLOR": "1"]) {
        try $0.onTerminal(shell: $1)
      }
      #expect(shown.replacing("\r\n", with: "\n") == plain, "\(terminal)")
    }
    let (piped, plain) = try check(waiting: 3, ["TERM": "xterm"]) {
      try $0.runInShell($1 + " 2>&1 | cat").results
    }
    #expect(piped == plain)
  }
}
