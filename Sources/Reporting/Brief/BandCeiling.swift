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
    let hasBand = scorecard.overall.bands?.band != nil
    let gates = caps.compactMap { cap -> Text? in
      guard case .criticalGate(let criterion) = cap,
        hasBand || scorecard.criteria[criterion].gate == .fail
      else { return nil }
      let words = scorecard.criteria[criterion].gate == .fail ? "failed" : "not yet known to pass"
      return jumps.criterion(criterion) + Text(": \(words)")
    }
    let isOutcome = hasBand && caps.contains(.outcome)
    guard !gates.isEmpty || isOutcome else { return [] }
    var blocks: [Document.Block] = [.heading(level: 3, "What caps the band", anchor: nil)]
    if !gates.isEmpty {
      let start = Text(
        "No band above \(ceiling) is possible until "
          + (gates.count == 1
            ? "this critical criterion passes:" : "these \(gates.count) critical criteria pass:"))
      if gates.count > BriefList.longest {
        blocks.append(.paragraph(start + Text(" ") + gates.joined("; ") + Text(".")))
      } else {
        blocks += [.paragraph(start), .list(gates)]
      }
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
}
