import Documents
import Filling
import Findings
import Workspace

extension InterviewSession {
  /// How to go on later, for the end.
  ///
  /// - Parameter options: those that the interview was begun with.
  func farewell(_ options: [String]) -> String {
    let progress = interview.progress
    let asked = progress.asked.count
    var answered =
      "\(asked - progress.open.count) of \(Printed.count(asked, "question")) dealt with, all saved"
    let left = progress.unreviewed
    if left > 0 {
      answered += "; \(Printed.count(left, "answer")) of an earlier round still to be reviewed"
    }
    guard !progress.open.isEmpty else { return answered }
    let route = interview.route
    let id = (interview.question ?? route.questions.first)?.id(in: route.checklist) ?? ""
    var command = CommandLineText("assessor fill")
    for word in [file.path] + options + ["--at", id] { command.add(word, isJudged: false) }
    return "\(answered); to go on: \(command.text)"
  }

  /// Keeps what is written and not saved, and says where; what cannot be kept is told itself.
  func tellUnsaved() {
    let drafts = interview.drafts
    do {
      try keepUnsaved()
      for id in drafts.ids {
        Console.note(
          "not saved: \(drafts[id].names.joined(separator: ", ")) of \(VisibleText.oneLine(id)); kept in "
            + "\(VisibleText.oneLine(unsavedPath)), and 'fill' offers it again")
      }
    } catch {
      let reason = (error as? WorkspaceFailure)?.words ?? "\(error)"
      Console.note("error: what was not saved cannot be kept either: \(reason)")
      let lines = drafts.text.split(separator: "\n", omittingEmptySubsequences: false)
      Console.note(lines.map { VisibleText.oneLine($0) }.joined(separator: "\n"))
    }
  }
}
