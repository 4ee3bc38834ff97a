import ArgumentParser
import Findings
import SystemPackage

#if canImport(Glibc)
  import Glibc
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
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      throw Failure(.inputOutput, "standard output cannot be written: \(error)")
    }
  }

  /// Writes a line about what is going on.
  static func note(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll("\(text)\n".utf8)
  }

  static func findings(_ list: FindingList) { findings(list.inFileOrder(), leftOut: list.leftOut) }

  /// Findings in the order given, and how many more there are.
  static func findings(_ findings: [Finding], leftOut: Int) {
    guard !findings.isEmpty else { return }
    var printer = FindingPrinter(colour: hasColour(.standardError))
    let text = printer.print(findings, leftOut: leftOut)
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  /// Colour only on a terminal that can show it, and never where `NO_COLOR` is set.
  static func hasColour(_ descriptor: FileDescriptor) -> Bool {
    func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    return isatty(descriptor.rawValue) == 1 && variable("NO_COLOR").isEmpty
      && variable("TERM") != "dumb" && !variable("TERM").isEmpty
  }
}
