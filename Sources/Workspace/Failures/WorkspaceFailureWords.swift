import Findings
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
    case .noTemplates(let path):
      "\(shown(path)) holds none of " + HTMLTemplates.names.joined(separator: ", ")

    case .cannotRead(let path, let reason), .cannotReadInside(let path, let reason):
      "\(shown(path)) cannot be read: \(reason)"
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
    case .notAfter(let date, let last):
      "the round of \(date) is not after that of \(last); nothing was written"
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
    case .holdsOtherReport(let path): "\(shown(path)) holds the report on another assessment"
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
    case .cannotLock(let path, let reason): "\(shown(path)) cannot be locked: \(reason)"
    case .locked(let path, let seconds):
      "\(shown(path)) has been locked by another program for \(seconds) seconds; nothing was "
        + "written, try again later"
    case .keepsChanging(let path):
      "\(shown(path)) keeps being changed by another program; nothing was written"
    }
  }

  /// What to do about it, where that can be said in general.
  package var help: String? {
    switch self {
    case .unknownName(let name): name.help
    case .unusualEntry: "write it as '<key>: …' on a line of its own"
    case .notPlainText: "save the report as text; from PDF, pdftotext does that"
    default: nil
    }
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
