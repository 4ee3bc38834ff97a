import PolicyModel
import Scoring

/// The first page: what a minister needs to know.
extension Report {
  /// How many gaps the first page names.
  static let namedGaps = 5
  /// Longer lists are told in one line, so that the first page stays one page.
  static let longestList = 4

  var brief: [Document.Block] {
    let heading = [Part.brief.heading]
    guard let score = scorecard.overall.score, let bands = scorecard.overall.bands else {
      return heading + [
        .paragraph("Nothing to score: nothing in the checklist that carries weight applies here.")
      ]
    }
    let verdict = Document.Verdict(
      score: PrintedScore(score),
      headline: "\(Printed.percent(score.demonstrated)) is demonstrated.", reach: reach(score),
      band: bands.band.words, potential: bands.potential.words,
      bands: bandSentences(score, bands))
    if agency != nil { return heading + [.verdict(verdict)] + agencyTasks }
    return heading + [.verdict(verdict)] + capBlocks(bands) + redFlagBlocks + topGaps
      + unknownBlocks(score) + leftBehindLine + patternBlocks
  }

  /// How far it could go and what that hangs on, and how much is answered.
  private func reach(_ score: Score) -> String {
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

  private func bandSentences(_ score: Score, _ bands: BandResult) -> Text {
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

  /// What holds the band down, and how far.
  private func capBlocks(_ bands: BandResult) -> [Document.Block] {
    let caps = scorecard.overall.caps
    guard !caps.isEmpty else { return [] }
    let ceiling = Band(rawValue: scorecard.rules.capBand)?.words ?? ""
    let gates = caps.compactMap { cap -> Text? in
      guard case .criticalGate(let criterion) = cap else { return nil }
      let words = scorecard.criteria[criterion].gate == .fail ? "failed" : "not yet known to pass"
      return reference(toCriterion: criterion) + Text(": \(words)")
    }
    var blocks: [Document.Block] = [.heading(level: 3, "What caps the band", anchor: nil)]
    if !gates.isEmpty {
      let start = Text(
        "No band above \(ceiling) is possible until "
          + (gates.count == 1
            ? "this critical criterion passes:" : "these \(gates.count) critical criteria pass:"))
      if gates.count > Self.longestList {
        blocks.append(.paragraph(start + Text(" ") + gates.joined("; ") + Text(".")))
      } else {
        blocks += [.paragraph(start), .list(gates)]
      }
    }
    if caps.contains(.outcome) {
      blocks.append(
        .paragraph(
          Text(
            "\(Band.advanced.words) also needs \(Printed.percent(scorecard.rules.outcomeGate)) "
              + "demonstrated over the outcomes, the results for the people concerned.")))
    }
    return blocks
  }

  private var redFlagBlocks: [Document.Block] {
    let fired = scorecard.redFlags.filter { $0.hasFired == true }
    let open = scorecard.redFlags.filter { $0.hasFired == nil }
    let heading = [Document.Block.heading(level: 3, "Red flags", anchor: nil)]
    if fired.isEmpty && open.isEmpty { return heading + [.paragraph("None.")] }
    var lines = fired.map { flag in
      Text.strong("Fired: ") + reference(toIndicator: flag.indicator)
        + Text(" \(checklist.indicators[flag.indicator].question)")
        + .strong(" \(answerWords(flag.indicator)).")
    }
    if open.count > Self.longestList {
      lines.append(
        Text.strong("Not verified: ")
          + open.map { reference(toIndicator: $0.indicator) }.joined(", ") + Text("."))
    } else {
      lines += open.map { flag in
        Text.strong("Not verified: ") + reference(toIndicator: flag.indicator)
          + Text(" \(checklist.indicators[flag.indicator].question)")
      }
    }
    return heading + [.list(lines)]
  }
}
