import Filling
package import GapAnalysis
import Loading
import PolicyModel

extension UsableAssessment {
  /// What the ledger beside this assessment tells of the files that came back; nothing where there is none.
  ///
  /// - Parameter path: the assessment's path.
  package func collectionRecord(beside path: String) throws -> CollectionRecord {
    let target = (try? FileAccess.target(of: path)) ?? path
    guard LedgerFile(beside: target).isThere else { return CollectionRecord() }
    let history = try AssessmentHistory(of: path)
    let open = OpenRefusals(history.lines, against: tree, names: names(of:))
    return CollectionRecord(
      ledger: history.isWhole ? .whole : .damaged,
      files: history.lines.filter { $0.did == .merge && $0.part == nil }.compactMap(\.origin),
      refusals: open.lines.compactMap(refusal))
  }

  private func refusal(_ line: LedgerLine) -> CollectionRecord.Refusal? {
    guard let id = line.id, let origin = line.origin else { return nil }
    let part: CollectionRecord.Refusal.Part
    switch line.part.flatMap(AssessmentKey.init) {
    case .answers: part = .answer
    case .facts: part = .fact
    case .plan: part = .plan
    // Nothing else is ever refused.
    default: return nil
    }
    return CollectionRecord.Refusal(part: part, id: names(of: id)[0], origin: origin)
  }

  /// The id of now and the earlier ones of what is called so; the id itself where nothing is.
  private func names(of id: String) -> [String] {
    let all =
      checklist.indicators.map { [$0.id] + $0.was } + checklist.facts.map { [$0.id] + $0.was }
      + checklist.criteria.map { [$0.id] + $0.was }
    return all.first { $0.contains(id) } ?? [id]
  }
}

extension LedgerLine {
  /// The file that it is about, and whose it is.
  fileprivate var origin: AnswerOrigin? {
    file.map { AnswerOrigin(file: $0, office: office, on: on.flatMap { CalendarDate($0) }) }
  }
}
