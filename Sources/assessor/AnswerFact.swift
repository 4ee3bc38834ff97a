import ArgumentParser
import Filling
import Findings
import Workspace

/// `answer` on a fact about the State.
extension AnswerCommand {
  /// The change to what the file says of a fact: yes, no or unknown, and beside it a note and a source.
  func editOfFact(_ id: String, in open: EditableAssessment) throws -> AnswerEdit {
    let others =
      beside.named.map(\.name).filter { $0 != "--note" }
      + evidence.texts.map(\.name).filter { $0 != "--source" }
      + (evidence.restricted ? ["--restricted"] : [])
    guard others.isEmpty else {
      throw ValidationError(
        "'\(others[0])' goes with an answer; a fact takes yes, no or unknown, '--note' and '--source'."
      )
    }
    var changes: [AnswerEdit.Change] = []
    if let value { changes.append(.value(AnswerWords.content(ofFact: value))) }
    if beside.clear { changes.append(.clear) }
    if let source = evidence.source {
      // An empty one takes the source away; what is not listed is told with the nearest.
      if !source.allSatisfy(\.isWhitespace) { _ = try open.source(named: source) }
      changes.append(.ground(.source, source))
    }
    if let note = beside.note { changes.append(.ground(.note, note)) }
    return AnswerEdit(fact: id, changes)
  }
}
