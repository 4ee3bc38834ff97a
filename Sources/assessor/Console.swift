import ArgumentParser
import Documents
import Findings
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error.
enum Console {
  /// Writes a result; a full disk ends the program with 74. Where the reader has gone away, the system
  /// ends it.
  static func result(_ text: String) throws { try result(Array(text.utf8)) }

  /// Writes a result that is bytes already.
  static func result(_ bytes: [UInt8]) throws {
    ProgressDisplay.clear()
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      throw Failure(.inputOutput, "standard output cannot be written: \(error)")
    }
  }

  /// Refuses to fill a terminal with bytes that are no text.
  static func refuseTerminal(_ format: OutputFormat) throws {
    guard isatty(STDOUT_FILENO) == 1 else { return }
    throw ValidationError(
      "the form '\(format.name)' is no text to be printed; give a file or folder with '-o'.")
  }

  /// Writes a line about what is going on, or several.
  static func note(_ text: String) {
    ProgressDisplay.clear()
    _ = try? FileDescriptor.standardError.writeAll("\(VisibleText.lines(text))\n".utf8)
  }

  /// Ends the program with the argument parser's last words: help, or what is wrong with a command line.
  static func leave(_ words: String, _ code: ExitCode) -> Never {
    if !words.isEmpty {
      let output = code.isSuccess ? FileDescriptor.standardOutput : .standardError
      _ = try? output.writeAll("\(words)\n".utf8)
    }
    exit(code.rawValue)
  }

  static func findings(_ list: FindingList) { findings(list.inFileOrder(), leftOut: list.leftOut) }

  /// Findings in the order given, and how many more there are.
  static func findings(_ findings: [Finding], leftOut: Int) {
    guard !findings.isEmpty else { return }
    var printer = FindingPrinter(colour: hasColour(.standardError))
    let text = printer.print(findings, leftOut: leftOut)
    ProgressDisplay.clear()
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  /// The columns of the terminal that standard output is; 80 where it is none, whatever the environment
  /// says, so that a file or a pipe gets the same everywhere.
  static var width: Int {
    guard isatty(STDOUT_FILENO) == 1, let size = Terminal.Size.measured(STDOUT_FILENO) else {
      return TerminalRenderer.standardWidth
    }
    return size.columns
  }

  /// Colour only on a terminal that can show it, and never where `NO_COLOR` is set.
  static func hasColour(_ descriptor: FileDescriptor) -> Bool {
    canRewrite(descriptor) && variable("NO_COLOR").isEmpty
  }

  /// Whether it is a terminal that does more than print one line after the other.
  static func canRewrite(_ descriptor: FileDescriptor) -> Bool {
    isatty(descriptor.rawValue) == 1 && !["", "dumb"].contains(variable("TERM"))
  }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
