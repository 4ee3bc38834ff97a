import Findings
import GapAnalysis
import PolicyModel
import SystemPackage
import Documents

extension WorkspaceFailure {
  /// One line: what is wrong, for a person.
  package var words: String {
    switch self {
    case .unknownName(let name): name.words
    case .isCriterion(let id, let questions):
      "\(VisibleText.quoted(id)) is a criterion; its questions are "
        + questions.joined(separator: ", ")
    case .isAskedNothing(let agency):
      "no question is put to the agency \(VisibleText.quoted(agency))"
    case .notAskedHere(let reason): reason
    case .notFolder(let path): "\(shown(path)) is not a folder"
    case .notChangeable(let path): "\(shown(path)) is not a file that can be changed"
    case .notWholeReport(let path):
      "\(shown(path)) has no \(ReportPack.sumsName) or no \(ReportPack.assessmentName): it is not a "
        + "whole report folder"
    case .noLedger(let path, let ledger):
      "\(shown(path)) has no ledger: there is no \(shown(ledger))"
    case .unfinishedReport(let path):
      "\(shown(path)) holds no whole report: a write of it is going on, or was not finished"
    case .noTemplates(let path):
      "\(shown(path)) holds none of " + HTMLTemplates.names.joined(separator: ", ")
        + ", \(HTMLTemplates.wordStylesName), and no Word document"

    case .cannotRead(let path, let reason), .cannotReadInside(let path, let reason):
      "\(shown(path)) cannot be read: \(reason)"
    case .unusableList(let name, .isEmpty): "\(shown(name)) names no file"
    case .unusableList(let name, .isTooLong):
      "\(shown(name)) is longer than \(PathList.longestList >> 20) MiB and no list of files; nothing was read"
    case .unusableList(let name, .hasTooManyPaths):
      "\(shown(name)) names more than \(PathList.mostPaths) files; nothing was read"
    case .unusableList(_, .pathIsTooLong(let place)):
      "\(shown(place)) is longer than a path can be, \(PathList.longestPath) bytes; nothing was read"
    case .checklistHasErrors(let findings, _):
      "the checklist has \(errors(findings)); nothing was done"
    case .assessmentHasErrors(let path, let findings, let consequence):
      "\(shown(path)) has \(errors(findings))" + consequence.words
    case .filesHaveErrors(let findings):
      "the files have \(errors(findings)); nothing was written"
    case .hasErrorsMeanwhile(let path):
      "\(shown(path)) was changed meanwhile and has errors; nothing was written"
    case .notPlainText(let path): "\(shown(path)) is not plain text in UTF-8"
    case .templateNotText(let path): "\(shown(path)) is not UTF-8 text"
    case .templateFault(let path, let reason): "\(shown(path)): \(reason)"
    case .noTakeaways, .editRefused: "nothing was written"
    case .tableHasErrors(let path, let findings):
      "\(shown(path)) has \(errors(findings)), so that nothing was written"
    case .nothingToTrace(let checklist):
      "no criterion of \(checklist) names a takeaway or a passage, so there is nothing to trace"
    case .notAnswered(let id): "\(id) has no answer; nothing was written"
    case .nothingAnswered(let agency):
      "nothing is answered"
        + (agency.map { " of what is put to \(VisibleText.quoted($0))" } ?? "")
        + "; nothing was written"
    case .superseded(let path, let newer):
      "\(shown(path)) was merged before, and its office has sent \(shown(newer)) since; nothing was written"
    case .isPublicCopy(let path):
      "\(shown(path)) is a public copy, in which answers are not as they were given; nothing was written"
    case .notAfter(let date, let last):
      "the round of \(date) is not after that of \(last); nothing was written"
    case .notEarlierRound(let path, let date, let day, let obstacle):
      "\(shown(path)) is no earlier round of it: " + Self.words(obstacle, date, before: day)
    case .errorElsewhere: "the answer is saved, but the file has an error elsewhere now"

    case .passesLimit: "the file would pass a limit of its format; nothing was written"
    case .unusualEntry(let id):
      "\(id) is written in a way that cannot be edited here; nothing was written"
    case .answerChanged(let id):
      "the answer to \(id) has been changed by another program meanwhile; nothing was written, look "
        + "at it and try again"
    case .entryChanged(let path, let id):
      "what \(shown(path)) says about \(id) has been changed by another program meanwhile; nothing "
        + "was written, try again"
    case .changedSince(let id):
      "the entry of \(id) has been changed by another program since; the change is not taken back, look "
        + "at it"

    case .editChangesMore(let id):
      "the edit of \(id) would have changed more than that; nothing was written, please report it "
        + "with the file"
    case .resultHasErrors(_, let work):
      "\(work.result) would have errors; nothing was written, please report it"
    case .cannotCarryOver:
      "the answers cannot be carried over; please report it with the file"
    case .publicCopyUnreadable:
      "the public copy of the assessment cannot be read back; nothing was written"

    case .isThere(let path): "\(shown(path)) exists already"
    case .wouldLoseText(let path):
      "\(shown(path)) is there, may hold answers or questions, and would be lost"
    case .wouldLoseInput(let path): "\(shown(path)) is what was read and would be lost"
    case .fileInPlaceOfFolder(let path): "\(shown(path)) is a file, not a folder"
    case .holdsOtherReport(let path):
      "\(shown(path)) holds the report on another assessment, or on another state of this one"
    case .holdsOtherAudience(let path, let audience):
      "\(shown(path)) holds a report that is \(audience)"
    case .notOfThisReport(let path): "\(shown(path)) does not belong to this report"
    case .wouldLoseAssessment(let path):
      "\(shown(path)) is another assessment, and would be lost"
    case .cannotWrite(let path, let reason, let draft):
      "\(shown(path)) cannot be written: \(reason)"
        + (draft.map {
          "; the earlier files could not all be moved back, they lie in \(shown($0))"
        } ?? "")
    case .cannotReplace(let path, let reason):
      "\(shown(path)) cannot be written, and is as it was: \(reason)"
    case .cannotChange(let path, let reason): "\(shown(path)) cannot be changed: \(reason)"
    case .cannotNote(let path, let reason):
      "the ledger \(shown(path)) cannot be written: \(reason); nothing was changed"
    case .ledgerTooLarge(let path):
      "the ledger \(shown(path)) is too large to be read; nothing was changed"
    case .cannotLock(let path, let reason): "\(shown(path)) cannot be locked: \(reason)"
    case .locked(let path, let seconds):
      "\(shown(path)) has been locked by another program for \(seconds) seconds; nothing was "
        + "written, try again later"
    case .keepsChanging(let path):
      "\(shown(path)) keeps being changed by another program; nothing was written"
    }
  }

  /// Why an assessment is no round before another.
  private static func words(
    _ obstacle: ComparisonKind.Obstacle?, _ date: CalendarDate, before day: CalendarDate
  ) -> String {
    switch obstacle {
    case .differentChecklists: "it answers another checklist"
    case .differentStates(let codes): "the files are about \(codes.listed)"
    case .neither, .differentPeriods, .differentVersions, nil:
      date < day
        ? "another respondent answers it" : "it is of \(date), which is not before \(day)"
    }
  }

  /// What to do about it, where that can be said in general.
  package var help: String? {
    switch self {
    case .unknownName(let name): name.help
    case .unusualEntry: "write it as '<key>: …' on a line of its own"
    case .superseded: "'--again' takes it all the same"
    case .noLedger: "it begins with the first change that this program makes"
    case .cannotNote, .ledgerTooLarge: "'--no-ledger' saves without noting it"
    case .cannotRead(let path, .noSuchFileOrDirectory),
      .cannotChange(let path, .noSuchFileOrDirectory),
      .cannotRead(let path, .notDirectory):
      NearbyPath.suggestion(for: path).map { "did you mean \(shown($0))?" }
    case .cannotRead(let path, .isDirectory), .cannotChange(let path, .isDirectory),
      .notChangeable(let path):
      Self.inside(path).map { "did you mean \(shown($0))?" }
    case .notPlainText: "save the report as text; from PDF, pdftotext does that"
    default: nil
    }
  }

  /// The assessment in a folder that was given in its place, such as a report's.
  private static func inside(_ path: String) -> String? {
    let file = (path.hasSuffix("/") ? path : path + "/") + ReportPack.assessmentName
    return FileAccess.exists(file) ? file : nil
  }

  private func shown(_ path: String) -> String { VisibleText.oneLine(path) }

  private func errors(_ findings: FindingList) -> String {
    Printed.count(findings.errorCount, "error")
  }
}

extension WorkspaceFailure.Work {
  fileprivate var result: String {
    switch self {
    case .merge: "the merged file"
    case .proposals: "the file with the proposals"
    case .answers: "the file with the answers"
    case .table: "the file with the table's answers"
    case .acceptance: "the file with the accepted answers"
    case .signature: "the signed file"
    case .assignments: "the file with who is assigned"
    }
  }
}

extension WorkspaceFailure.Consequence {
  fileprivate var words: String {
    switch self {
    case .notUsed: ", so it is not used"
    case .nothingWritten: "; nothing was written"
    case .notScored(let version): " by version \(version), so it is not scored"
    }
  }
}
