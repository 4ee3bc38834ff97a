import Documents
import PolicyModel
import Scoring

/// The overall result in sentences.
struct Verdict {
  let score: Score
  private let scorecard: Scorecard
  private let bands: BandResult

  /// Nil where nothing that carries weight applies.
  init?(_ scorecard: Scorecard) {
    guard let score = scorecard.overall.score, let bands = scorecard.overall.bands else {
      return nil
    }
    (self.scorecard, self.score, self.bands) = (scorecard, score, bands)
  }

  var block: Document.Verdict {
    Document.Verdict(
      score: PrintedScore(score),
      headline: "\(Printed.percent(score.demonstrated)) is demonstrated.", reach: reach,
      band: bands.band.words, potential: bands.potential.words, bands: bandSentences)
  }

  /// How far it could go and what that hangs on, and how much is answered.
  private var reach: String {
    var hopes: [String] = []
    if Tolerance.isBelow(score.coverage, 1) { hopes.append("every open question answered well") }
    if hasRanges { hopes.append("every range at its better end") }
    if lacksEvidence { hopes.append("good evidence for every answer") }
    let last = hopes.popLast()
    let hope = last.map { hopes.isEmpty ? $0 : hopes.joined(separator: ", ") + " and " + $0 }
    let high = Printed.outward(score.demonstrated, score.possible).high
    let reach = hope.map { "With \($0) it could be up to \(high)%. " } ?? ""
    guard Tolerance.isBelow(score.coverage, 1) else {
      return reach + "Every question that counts is answered."
    }
    guard let answered = score.answered else {
      return reach + "Nothing that counts is answered yet."
    }
    return reach
      + "\(Printed.percent(score.coverage)) of the weight is answered; on that part alone the "
      + "score is \(Printed.percent(answered))."
  }

  /// Whether an answer that counts is only known as a range.
  private var hasRanges: Bool {
    scorecard.indicators.contains { score in
      guard case .answered(let answer) = score.state else { return false }
      return score.effectiveWeight > 0 && answer.low < answer.high
    }
  }

  /// Whether an answer counts for less because of its evidence.
  private var lacksEvidence: Bool {
    scorecard.rules.evidence == .discount
      && scorecard.indicators.contains { score in
        score.effectiveWeight > 0 && (score.evidence == .none || score.evidence == .stale)
      }
  }

  private var bandSentences: Text {
    let ordinals = ["lowest", "second", "third", "fourth", "highest"]
    var words = ", the \(ordinals[bands.band.rawValue]) of five"
    if bands.isProvisional {
      var reasons: [String] = []
      if Tolerance.isBelow(score.coverage, scorecard.rules.provisionalBelow) {
        let known = Printed.percent(score.coverage)
        reasons.append(
          score.coverage > 0 ? "only \(known) of the weight is known" : "nothing is known")
      }
      if bands.uncapped != bands.potential {
        reasons.append("the score could still turn out as \(bands.potential.words)")
      }
      words += ". It is provisional: " + reasons.joined(separator: ", and ")
    }
    words += "."
    if bands.band != bands.uncapped {
      words += " The score alone would give \(bands.uncapped.words)."
    }
    // Where they differ, the reason why the band is provisional has named it.
    if bands.uncapped == bands.potential {
      words += " The potential band, if all turned out well, is \(bands.potential.words) too."
    }
    return Text("The band is ") + .strong(bands.band.words) + Text(words)
  }
}
