import ArgumentParser
import Filling
import Findings
import Loading
import Workspace

/// `answer` on a fact about the State.
extension AnswerCommand {
  /// The change to what the file says of a fact: yes, no or unknown, and beside it a note and a source,
  /// and the source where that is to be listed first.
  func editOfFact(
    _ id: String, in open: EditableAssessment
  ) throws -> (AnswerEdit, source: AnswerEdit?) {
    let others =
      beside.named.map(\.name).filter { $0 != "--note" }
      + evidence.texts.map(\.name).filter { ["--at", "--quote"].contains($0) }
    guard others.isEmpty else {
      throw ValidationError(
        "'\(others[0])' goes with an answer; a fact takes yes, no or unknown, '--note' and '--source'."
      )
    }
    var changes: [AnswerEdit.Change] = []
    if let value { changes.append(.value(AnswerWords.content(ofFact: value))) }
    if beside.clear { changes.append(.clear) }
    let listing = try sourceOfFact(in: open)
    if let source = evidence.source { changes.append(.ground(.source, source)) }
    if let note = beside.note { changes.append(.ground(.note, note)) }
    return (AnswerEdit(fact: id, changes), listing)
  }

  /// The source of a fact where it is not listed yet and there is something to list.
  private func sourceOfFact(in open: EditableAssessment) throws -> AnswerEdit? {
    let said =
      evidence.texts.map(\.name).filter { $0 != "--source" }
      + (evidence.restricted ? ["--restricted"] : [])
    guard let id = evidence.source, !id.allSatisfy(\.isWhitespace) else {
      // An empty one takes the source away.
      if let first = said.first {
        throw ValidationError(
          "'\(first)' is about a source: give '--source' with the id under which it is to be listed."
        )
      }
      return nil
    }
    do {
      _ = try open.source(named: id)
    } catch {
      // What is not listed is told with the nearest.
      guard evidence.isFindable else { throw error }
      return AnswerEdit(source: id, evidence.document)
    }
    if let first = said.first {
      throw ValidationError(
        "the source '\(VisibleText.oneLine(id))' is listed already and stays as it is; leave out '\(first)'."
      )
    }
    return nil
  }
}
