import Documents
import Filling
import Workspace

extension InterviewSession {
  /// How to go on later, for the end.
  ///
  /// - Parameter options: those that the interview was begun with.
  func farewell(_ options: [String]) -> String {
    let open = interview.open.count
    let asked = interview.asked.count
    let answered = "\(asked - open) of \(Printed.count(asked, "question")) dealt with, all saved"
    guard open > 0 else { return answered }
    let id = (interview.question ?? interview.questions.first)?.id(in: interview.checklist) ?? ""
    var command = CommandLineText("assessor fill")
    for word in [file.path] + options + ["--at", id] { command.add(word, isJudged: false) }
    return "\(answered); to go on: \(command.text)"
  }
}
