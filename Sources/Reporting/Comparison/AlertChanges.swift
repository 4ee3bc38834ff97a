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
  private let match: VersionMatch

  init(_ step: RoundStep) {
    self.step = step
    match = VersionMatch(from: step.old.checklist, to: step.new.checklist)
  }

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
    new.checklist.criteria.indices.compactMap { index in
      guard let gate = new.scorecard.criteria[index].gate else { return nil }
      let earlier = match.criteria[index].flatMap { old.scorecard.criteria[$0].gate }
      guard earlier != gate || gate == .fail else { return nil }
      return [
        Text("critical: ") + new.criterionWords(index), Text(earlier?.words ?? "–"),
        Text(gate.words),
      ]
    }
  }

  private var flags: [[Text]] {
    let before = Dictionary(
      old.scorecard.redFlags.map { ($0.indicator, $0) },
      uniquingKeysWith: { first, _ in first })
    return new.scorecard.redFlags.compactMap { flag in
      let indicator = new.checklist.indicators[flag.indicator]
      let earlier = match.indicators[flag.indicator].flatMap { before[$0] }
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
