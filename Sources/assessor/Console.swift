import ArgumentParser
import Documents
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

  static func findings(_ list: FindingList) {
    guard !list.kept.isEmpty else { return }
    var printer = FindingPrinter(colour: hasColour(.standardError))
    _ = try? FileDescriptor.standardError.writeAll(printer.print(list).utf8)
  }

  /// Colour only on a terminal that can show it, and never where `NO_COLOR` is set.
  static func hasColour(_ descriptor: FileDescriptor) -> Bool {
    func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    return isatty(descriptor.rawValue) == 1 && variable("NO_COLOR").isEmpty
      && variable("TERM") != "dumb" && !variable("TERM").isEmpty
  }
}

/// The exit codes, after sysexits. Wrong usage, 64, is the argument parser's own.
enum ExitReason: Int32 {
  case thresholdNotMet = 1
  case inputHasErrors = 65
  case noInput = 66
  case defect = 70
  case cannotCreate = 73
  case inputOutput = 74
  case nothingToScore = 78

  var code: ExitCode { ExitCode(rawValue) }
}

/// Why a command cannot go on, in words, and its exit code.
struct Failure: Error {
  let reason: ExitReason
  let message: String
  /// What was found in the files, to be shown first.
  let findings: FindingList

  init(_ reason: ExitReason, _ message: String, findings: FindingList = FindingList()) {
    self.reason = reason
    self.message = message
    self.findings = findings
  }

  /// Nothing that carries weight applies.
  static let nothingToScore = Failure(
    .nothingToScore, "nothing to score: nothing that carries weight applies")

  /// Something that was named is not there: what is, and which of the names is nearest.
  static func unknown(_ what: String, _ name: String, among names: [String], help: String? = nil)
    -> Failure
  {
    let near = Suggestion.nearest(to: name, among: names).map { "; did you mean '\($0)'?" }
    return Failure(
      .noInput,
      "\(what) \(VisibleText.quoted(name, limit: 80))\(near ?? "")"
        + (help.map { "\n  = help: \($0)" } ?? ""))
  }
}

/// Runs a command's work and turns a failure into its words and its exit code.
func withExitCode(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let failure as Failure {
    Console.findings(failure.findings)
    Console.note("error: \(failure.message)")
    throw failure.reason.code
  } catch let fault as HTMLTemplates.Fault {
    // Those of a user's folder are told as an error in them where they are read.
    Console.note(
      "error: the program's own template \(fault.name) cannot be used: \(fault.reason)")
    throw ExitReason.defect.code
  }
}
