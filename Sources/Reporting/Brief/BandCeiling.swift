import PolicyModel
import Documents
import GapAnalysis
import Scoring

/// What holds the band down, and how far.
struct BandCeiling: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let caps = scorecard.overall.caps
    guard !caps.isEmpty else { return [] }
    let ceiling = Band(rawValue: scorecard.rules.capBand)?.words ?? ""
    // Without a band only what no answer lifts is said; the rest are questions to find out first.
    let hasBand = !scorecard.overall.lacksBand
    let gates = caps.compactMap { cap -> CriterionIndex? in
      guard case .criticalGate(let criterion) = cap else { return nil }
      return hasBand || scorecard.criteria[criterion].gate == .fail ? criterion : nil
    }
    let open = caps.count { cap in
      guard case .criticalGate(let criterion) = cap else { return false }
      return scorecard.criteria[criterion].gate == .undetermined
    }
    let isOutcome = hasBand && caps.contains(.outcome)
    guard !gates.isEmpty || isOutcome else { return [] }
    let title = hasBand ? "What caps the band" : "What would cap a band"
    var blocks: [Document.Block] = [.heading(level: 3, Text(title), anchor: nil)]
    if !gates.isEmpty {
      let start = Text(
        "No band above \(ceiling) is possible until "
          + (gates.count == 1
            ? "this critical criterion passes:" : "these \(gates.count) critical criteria pass:"))
      if gates.count > BriefList.longest {
        blocks += [
          .paragraph(start),
          .list([kind(gates, .fail), kind(gates, .undetermined)].compactMap(\.self)),
        ]
      } else {
        blocks += [.paragraph(start), .list(gates.map(line))]
      }
    }
    if !hasBand, open > 0 {
      blocks.append(
        .paragraph(
          Text(
            "\(Printed.count(open, "other critical criterion", "other critical criteria")) "
              + "\(open == 1 ? "is" : "are") not yet known to pass.")))
    }
    if isOutcome {
      blocks.append(
        .paragraph(
          Text(
            "\(Band.advanced.words) also needs \(Printed.percent(scorecard.rules.outcomeGate)) "
              + "demonstrated over the outcomes, the results for the people concerned.")))
    }
    return blocks
  }

  /// One gate, with the required questions that fail it.
  private func line(_ criterion: CriterionIndex) -> Text {
    guard scorecard.criteria[criterion].gate == .fail else {
      return jumps.criterion(criterion) + ": not yet known to pass"
    }
    let failed = GapToFix.reasons(criterion, scorecard, checklist).compactMap { reason -> Text? in
      if case .required(let indicator) = reason { jumps.indicator(indicator) } else { nil }
    }
    let because = failed.isEmpty ? Text("") : Text(" because of ") + failed.joined(", ")
    return jumps.criterion(criterion) + ": failed" + because
  }

  /// All gates of one kind on a line; nil where there is none.
  private func kind(_ gates: [CriterionIndex], _ gate: CriterionScore.Gate) -> Text? {
    let those = gates.filter { scorecard.criteria[$0].gate == gate }
    if those.isEmpty { return nil }
    return Text.strong(gate == .fail ? "Failed: " : "Not yet known to pass: ")
      + those.map(jumps.criterion).joined("; ") + "."
  }
}
