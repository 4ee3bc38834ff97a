package import Findings
package import GapAnalysis
package import PolicyModel
package import SystemPackage

/// Why something cannot be done, as facts; ``words`` and ``help`` tell them to a person.
package enum WorkspaceFailure: Error {
  // MARK: What was asked for is not there

  case unknownName(UnknownName)
  /// A criterion was named where a question was meant.
  case isCriterion(String, questions: [String])
  /// An agency, by its id, that has nothing to answer.
  case isAskedNothing(String)
  /// A question to begin with that is not asked, with the interview's words for why.
  case notAskedHere(String)
  case notFolder(String)
  /// Something that could be read once and not be put in place again, such as a pipe.
  case notChangeable(String)
  case notWholeReport(String)
  /// An assessment without a ledger beside it, and where that would be.
  case noLedger(String, ledger: String)
  /// A folder in which a run has written nothing yet, or was killed before it had.
  case unfinishedReport(String)
  /// A folder without any file that could take a template's place.
  case noTemplates(String)

  // MARK: What was read cannot be used

  case cannotRead(String, Errno)
  /// A list of paths, by its name.
  case unusableList(String, PathList.Fault)
  /// A file inside a folder that was asked for.
  case cannotReadInside(String, Errno)
  case checklistHasErrors(FindingList, isShipped: Bool)
  case assessmentHasErrors(String, FindingList, Consequence)
  case filesHaveErrors(FindingList)
  /// Another program wrote errors into a file since it was read.
  case hasErrorsMeanwhile(String)
  case notPlainText(String)
  case templateNotText(String)
  case templateFault(String, reason: String)
  case noTakeaways(FindingList)
  /// No criterion of the checklist says where it comes from.
  case nothingToTrace(checklist: String)
  /// An answer that nobody has given, so that it cannot be accepted.
  case notAnswered(String)
  /// Nothing is answered that could be accepted or signed; the agency whose answers were asked for, by id.
  case nothingAnswered(agency: String?)
  /// A file of an office that was merged before a newer one of the same office, by its name.
  case superseded(String, by: String)
  /// A public copy, in which answers are not what was signed.
  case isPublicCopy(String)
  /// A file, with its day, that is no round before the one of a day; why it is no round of the same
  /// State or respondent at all, or nil where it is somebody else's answers of the same time.
  case notEarlierRound(
    String, CalendarDate, before: CalendarDate, ComparisonKind.Obstacle?)
  /// A round that is not later than the one that it is to follow.
  case notAfter(CalendarDate, last: CalendarDate)

  /// An answer is saved, but another program wrote an error elsewhere into the file.
  case errorElsewhere

  // MARK: What was to be written is refused

  case editRefused(FindingList)
  /// A table of answers, by its path.
  case tableHasErrors(String, FindingList)
  case passesLimit
  /// An entry, by its id, in a form that only an editor can change.
  case unusualEntry(String)
  /// An answer, by its id, that another program has given meanwhile.
  case answerChanged(String)
  case entryChanged(String, id: String)
  /// An entry, by its id, of which a change was to be taken back.
  case changedSince(String)

  // MARK: A defect of ours

  case editChangesMore(String)
  /// What several edits together would have made of a file.
  case resultHasErrors(FindingList, of: Work)
  case cannotCarryOver
  case publicCopyUnreadable(FindingList)

  // MARK: The place does not allow it

  case isThere(String)
  case wouldLoseText(String)
  case wouldLoseInput(String)
  case fileInPlaceOfFolder(String)
  case holdsOtherReport(String)
  case holdsOtherAudience(String, Audience)
  /// A file under a name of the report's that is not what the report holds under it.
  case notOfThisReport(String)
  case wouldLoseAssessment(String)
  case cannotWrite(String, Errno, earlierFilesIn: String? = nil)
  /// The file is as it was.
  case cannotReplace(String, Errno)
  case cannotChange(String, Errno)
  case cannotLock(String, Errno)
  /// The assessment is as it was, because its ledger, at this path, cannot be added to.
  case cannotNote(String, Errno)
  case ledgerTooLarge(String)
  case locked(String, seconds: Int)
  case keepsChanging(String)

  /// What does not happen because a file has errors.
  package enum Consequence: Sendable {
    case notUsed
    case nothingWritten
    case notScored(version: String)
  }

  /// What makes several edits at once.
  package enum Work: Sendable {
    case merge
    case proposals
    case answers
    case table
    case acceptance
    case signature
    case assignments
  }
}

extension WorkspaceFailure {
  /// What is to be done about it, roughly: the kinds that a program that calls this one tells apart.
  package enum Kind: Sendable {
    case noInput
    case inputHasErrors
    case defect
    case cannotCreate
    case inputOutput
  }

  package var kind: Kind {
    switch self {
    case .unknownName, .isCriterion, .isAskedNothing, .notAskedHere, .notFolder, .notChangeable,
      .notWholeReport, .unfinishedReport, .noTemplates, .noLedger:
      .noInput
    case .cannotRead(_, let reason):
      [.noSuchFileOrDirectory, .permissionDenied, .notDirectory, .isDirectory].contains(reason)
        ? .noInput : .inputOutput
    case .unusableList(_, .isEmpty): .noInput
    case .unusableList(_, .isTooLong), .unusableList(_, .hasTooManyPaths),
      .unusableList(_, .pathIsTooLong):
      .inputHasErrors
    case .cannotReadInside, .cannotLock: .inputOutput
    case .checklistHasErrors(_, let isShipped): isShipped ? .defect : .inputHasErrors
    case .assessmentHasErrors, .filesHaveErrors, .hasErrorsMeanwhile, .notPlainText,
      .templateNotText, .templateFault, .noTakeaways, .nothingToTrace, .notAnswered,
      .nothingAnswered, .superseded, .isPublicCopy, .notAfter, .notEarlierRound, .errorElsewhere,
      .editRefused, .tableHasErrors, .passesLimit, .unusualEntry:
      .inputHasErrors
    case .editChangesMore, .resultHasErrors, .cannotCarryOver, .publicCopyUnreadable: .defect
    case .answerChanged, .entryChanged, .changedSince, .isThere, .wouldLoseText, .wouldLoseInput,
      .fileInPlaceOfFolder, .holdsOtherReport, .holdsOtherAudience, .notOfThisReport,
      .wouldLoseAssessment, .locked, .keepsChanging, .ledgerTooLarge:
      .cannotCreate
    // A disk that is full or fails is not a place where nothing may be written.
    case .cannotWrite(_, let reason, _), .cannotReplace(_, let reason),
      .cannotNote(_, let reason):
      [.noSpace, .diskQuotaExceeded, .ioError, .fileTooLarge].contains(reason)
        ? .inputOutput : .cannotCreate
    case .cannotChange(_, let reason):
      [.noSuchFileOrDirectory, .notDirectory, .isDirectory].contains(reason)
        ? .noInput : .cannotCreate
    }
  }

  /// What was found in the files, to be shown first.
  package var findings: FindingList {
    switch self {
    case .checklistHasErrors(let findings, _), .assessmentHasErrors(_, let findings, _),
      .filesHaveErrors(let findings), .noTakeaways(let findings), .editRefused(let findings),
      .tableHasErrors(_, let findings),
      .resultHasErrors(let findings, _), .publicCopyUnreadable(let findings):
      findings
    case .unknownName, .isCriterion, .isAskedNothing, .notAskedHere, .notFolder, .notChangeable,
      .notWholeReport, .unfinishedReport, .noTemplates, .cannotRead, .unusableList,
      .cannotReadInside,
      .hasErrorsMeanwhile,
      .notPlainText, .templateNotText, .templateFault, .nothingToTrace, .notAfter, .notEarlierRound,
      .errorElsewhere,
      .passesLimit, .unusualEntry, .answerChanged, .entryChanged, .changedSince, .editChangesMore,
      .cannotCarryOver, .isThere, .wouldLoseText, .wouldLoseInput, .fileInPlaceOfFolder,
      .holdsOtherReport, .holdsOtherAudience, .notOfThisReport, .wouldLoseAssessment, .cannotWrite,
      .cannotReplace, .cannotChange, .cannotLock, .locked, .keepsChanging, .notAnswered,
      .nothingAnswered, .superseded, .isPublicCopy, .noLedger, .cannotNote, .ledgerTooLarge:
      FindingList()
    }
  }
}
