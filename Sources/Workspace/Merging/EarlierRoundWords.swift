package import Filling
import Findings
import PolicyModel

extension MergeReading {
  /// The answers of an earlier round in whose place another came, a line each: the note and the evidence that
  /// stand there may be of then.
  package func earlierRoundWords(_ merge: Merge) -> [String] {
    let edits = Dictionary(
      merge.edits.filter { $0.path.first == AnswerEdit.Block.answers.rawValue }
        .map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return checklist.indicators.indices.compactMap { index in
      let indicator = checklist.indicators[index]
      guard let day = sources[0].assessment.carriedOver[index],
        let edit = edits[indicator.id],
        edit.changes.contains(where: { if case .value = $0 { true } else { false } })
      else { return nil }
      let said = AnswerWords.text(of: AnswerEditor.value(of: indicator, in: sources[0].tree))
      return
        "\(indicator.id): answered otherwise than on \(day): \(VisibleText.oneLine(said)); look at what "
        + "stands beside it"
    }
  }
}
