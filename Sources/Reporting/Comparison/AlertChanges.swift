import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// Red flags and critical criteria by name, then and now: those that changed, and those that still
/// stand against the State.
struct AlertChanges {
  private let step: RoundStep
  private var old: Round { step.old }
  private var new: Round { step.new }

  init(_ step: RoundStep) { self.step = step }

  var blocks: [Document.Block] {
    let rows = gates + flags
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 3, "Red flags and critical criteria", anchor: nil),
      .table(
        Document.Table([.init("What"), .init(old.day), .init(new.day)], rows: rows)),
    ]
  }

  private var gates: [[Text]] {
    let before = Dictionary(
      old.checklist.criteria.indexed.map { ($1.id, old.scorecard.criteria[$0].gate) },
      uniquingKeysWith: { first, _ in first })
    return new.checklist.criteria.indexed.compactMap { index, criterion in
      guard let gate = new.scorecard.criteria[index].gate else { return nil }
      let earlier = before[criterion.id] ?? nil
      guard earlier != gate || gate == .fail else { return nil }
      return [
        Text("critical: ") + new.criterionWords(index), Text(earlier?.words ?? "–"),
        Text(gate.words),
      ]
    }
  }

  private var flags: [[Text]] {
    let before = Dictionary(
      old.scorecard.redFlags.map { (old.checklist.indicators[$0.indicator].id, $0) },
      uniquingKeysWith: { first, _ in first })
    return new.scorecard.redFlags.compactMap { flag in
      let indicator = new.checklist.indicators[flag.indicator]
      let earlier = before[indicator.id]
      guard earlier.map({ $0.hasFired != flag.hasFired }) ?? true || flag.hasFired == true else {
        return nil
      }
      return [
        Text("red flag: ") + .strong(indicator.id) + Text(" \(indicator.question)"),
        Text(earlier?.words ?? "–"), Text(flag.words),
      ]
    }
  }
}
