import Findings
import PolicyModel
import YAMLTree

/// An answer under an id that its indicator had in an earlier version.
struct FormerAnswer {
  let indicator: IndicatorIndex
  let key: YAMLTree.Node
  let value: YAMLTree.Node

  /// Takes it as an answer to what the indicator asks now, if it fits its type and nothing stands
  /// under the id of now.
  func read(
    into answers: inout Listing<Indicator, Answer>, _ reader: AnswerReader,
    _ indicators: Listing<Indicator, Indicator>, _ version: ChecklistVersion,
    _ cursor: inout TreeCursor
  ) {
    let now = indicators[indicator]
    if answers[indicator].value != .unanswered {
      version.reportFormer(key, of: now.id, which: "is answered", &cursor)
      return
    }
    var trial = TreeCursor(tree: cursor.tree)
    var answer = reader.read(value, to: now, &trial)
    guard !trial.findings.hasErrors || !version.isOther else {
      let id = cursor.tree.text(key)
      cursor.warning(
        .formerId, at: cursor.tree.place(key),
        "the answer under the earlier id \(VisibleText.quoted(id)) does not fit what \(now.id) asks now",
        expected: "kept in the file and not scored", about: id)
      return
    }
    cursor.findings.add(trial.findings)
    answer.place = Place(
      start: cursor.tree.place(key).start, end: cursor.tree.place(value).end)
    answers[indicator] = answer
  }
}
