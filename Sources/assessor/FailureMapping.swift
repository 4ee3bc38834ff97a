import ArgumentParser
import Documents
import Findings
import Workspace

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

  init(_ reason: ExitReason, _ message: String, help: String? = nil) {
    (self.reason, findings) = (reason, FindingList())
    self.message = message + (help.map { "\n  = help: \($0)" } ?? "")
  }

  /// Nothing that carries weight applies.
  static let nothingToScore = Failure(
    .nothingToScore, "nothing to score: nothing that carries weight applies")
}

extension Failure {
  /// A failure of the workspace, with what the command line can do about it.
  ///
  /// - Parameters:
  ///   - ifThere: what to do where the file to be written is there already.
  ///   - place: where the file that it is about was named, if that was in a list.
  init(_ failure: WorkspaceFailure, ifThere: String = "name another", namedAt place: String? = nil)
  {
    let advice: String? =
      switch failure {
      case .isThere: "; \(ifThere)"
      case .wouldLoseText, .wouldLoseInput: "; '-o' needs another file"
      case .holdsOtherReport, .holdsOtherAudience, .notOfThisReport, .wouldLoseAssessment:
        "; give another folder with '-o'"
      case .unfinishedReport: "; 'assessor report' writes it anew"
      case .errorElsewhere: ", which 'assessor check' shows"
      default: nil
      }
    findings = failure.findings
    message =
      failure.words + (advice ?? "")
      + (place.map { " (\(VisibleText.oneLine($0)))" } ?? "")
      + (failure.help.map { "\n  = help: \($0)" } ?? "")
    reason =
      switch failure.kind {
      case .noInput: .noInput
      case .inputHasErrors: .inputHasErrors
      case .defect: .defect
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      }
  }

  /// Says what went wrong, findings first.
  func tell() {
    Console.findings(findings)
    Console.note("error: \(message)")
  }
}

/// Runs a command's work and turns a failure into its words and its exit code.
///
/// - Parameter ifThere: what to do where the file to be written is there already.
func withExitCode(ifThere: String = "name another", _ work: () throws -> Void) throws {
  do {
    try work()
  } catch let failure as WorkspaceFailure {
    let failure = Failure(failure, ifThere: ifThere)
    failure.tell()
    throw failure.reason.code
  } catch let failure as Failure {
    failure.tell()
    throw failure.reason.code
  } catch let wrongUse as ValidationError {
    // The parser knows by now no longer which command it was, and would print another's usage.
    Console.note("error: \(wrongUse.message)")
    throw ExitCode.validationFailure
  } catch let fault as HTMLTemplates.Fault {
    // Those of a user's folder are told as an error in them where they are read.
    Failure(
      .defect, "the program's own template \(fault.name) cannot be used: \(fault.reason)"
    ).tell()
    throw ExitReason.defect.code
  }
}
