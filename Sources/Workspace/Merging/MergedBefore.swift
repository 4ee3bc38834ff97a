import Filling
import PolicyModel

/// What the ledger tells of earlier merges; nothing where there is none.
struct MergedBefore {
  /// Answers that another program has changed since they were merged.
  let edited: Set<IndicatorIndex>
  /// The lines of files that were merged, the oldest first.
  private let files: [LedgerLine]

  init(_ path: String, _ checklist: Checklist) {
    guard let history = try? AssessmentHistory(of: path) else {
      (edited, files) = ([], [])
      return
    }
    files = history.lines.filter { $0.did == .merge && $0.part == nil }
    let answers = AnswerEdit.Block.answers.rawValue
    var isEdited: [String: Bool] = [:]
    for line in history.lines where line.part == answers && line.did != .refused {
      if let id = line.id { isEdited[id] = line.did == .outside }
    }
    for change in history.outside where change.part == answers {
      if let id = change.id { isEdited[id] = true }
    }
    edited = Set(
      checklist.indicators.indices.filter { index in
        let indicator = checklist.indicators[index]
        return ([indicator.id] + indicator.was).contains { isEdited[$0] == true }
      })
  }

  /// The file of the same office that was merged after this very one; nil where none was.
  func newer(than source: MergeSource) -> String? {
    let digest = source.digest
    guard let office = source.origin.office,
      let last = files.last(where: { $0.became == digest && $0.office == office })
    else { return nil }
    return files.last { $0.line > last.line && $0.office == office && $0.became != digest }?.file
  }
}
