import GapAnalysis
import PolicyModel
import Scoring

/// The first page: what a minister needs to know.
extension Report {
  /// How many gaps the first page names.
  static let namedGaps = 5

  var brief: [Document.Block] {
    var blocks = [Part.brief.heading]
    guard let score = scorecard.overall.score, let bands = scorecard.overall.bands else {
      return blocks + [
        .paragraph("Nothing to score: nothing in the checklist that carries weight applies here.")
      ]
    }
    blocks.append(.paragraph(Text.strong(headline(score)) + Text(" " + range(score))))
    blocks.append(.paragraph(bandSentence(score, bands)))
    blocks += capBlocks(bands)
    return blocks + redFlagBlocks + topGaps(score) + unknownBlocks(score) + leftBehindLine
      + patternBlocks
  }

  private func headline(_ score: Score) -> String {
    "\(Printed.percent(score.demonstrated)) is demonstrated."
  }

  private func range(_ score: Score) -> String {
    let high = Printed.outward(score.demonstrated, score.possible).high
    guard Tolerance.isBelow(score.coverage, 1) else {
      return score.possible - score.demonstrated < 0.005
        ? "Every question that counts is answered."
        : "Every question that counts is answered; taken at their best, the answers would give "
          + "\(high)%."
    }
    guard let answered = score.answered else {
      return "Nothing that counts is answered yet, so anything up to \(high)% is possible."
    }
    return "With every open question answered well it could be up to \(high)%. "
      + "\(Printed.percent(score.coverage)) of the weight is answered; on that part alone the "
      + "score is \(Printed.percent(answered))."
  }

  private func bandSentence(_ score: Score, _ bands: BandResult) -> Text {
    var text = Text("The band is ") + .strong(bands.band.words)
    var sentences = ""
    if bands.isProvisional {
      sentences += ", and it is provisional"
      var reasons: [String] = []
      if Tolerance.isBelow(score.coverage, scorecard.rules.provisionalBelow) {
        let known = Printed.percent(score.coverage)
        reasons.append(
          score.coverage > 0 ? "only \(known) of the weight is known" : "nothing is known")
      }
      if bands.uncapped != bands.potential {
        reasons.append("the open questions could lift the score into \(bands.potential.words)")
      }
      sentences += ": " + reasons.joined(separator: ", and ")
    }
    sentences += "."
    if bands.band != bands.uncapped {
      sentences += " The score alone would give \(bands.uncapped.words)."
    }
    text = text + Text(sentences)
    return text
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
    var blocks: [Document.Block] = []
    if !gates.isEmpty {
      blocks.append(
        .paragraph(
          Text(
            "No band above \(ceiling) is possible until "
              + (gates.count == 1
                ? "this critical criterion passes:" : "these critical criteria pass:"))))
      blocks.append(.list(gates))
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
    var blocks: [Document.Block] = [.heading(level: 3, "Red flags", anchor: nil)]
    if fired.isEmpty && open.isEmpty { return blocks + [.paragraph("None.")] }
    blocks.append(
      .list(
        fired.map { flag in
          Text.strong("Fired: ") + reference(toIndicator: flag.indicator)
            + Text(" \(checklist.indicators[flag.indicator].question)")
            + .strong(" \(answerWords(flag.indicator)).")
        }
          + open.map { flag in
            Text.strong("Not verified: ") + reference(toIndicator: flag.indicator)
              + Text(" \(checklist.indicators[flag.indicator].question)")
          }))
    return blocks
  }

  private func topGaps(_ score: Score) -> [Document.Block] {
    let gaps = register.gaps.prefix(Self.namedGaps)
    guard !gaps.isEmpty else {
      return [.heading(level: 3, "Gaps", anchor: nil), .paragraph("Every target is reached.")]
    }
    let cost = gaps.reduce(0) { $0 + points.criteria[$1.criterion] }
    let title =
      gaps.count == 1 ? "The gap to close" : "The \(Self.words(gaps.count)) gaps that matter most"
    return [
      .heading(level: 3, Text(title), anchor: nil),
      .table(
        Document.Table(
          [
            .init("Gap"), .init("Tier"), .init("Points missing", .trailing), .init("Lead"),
            .init("By"),
          ],
          rows: gaps.map { gap in
            [
              reference(toCriterion: gap.criterion), Text(gap.tier.rawValue),
              Text(PointShares.words(points.criteria[gap.criterion])),
              Text(agencyTitle(lead(of: gap))), Text(Printed.day(gap.deadline)),
            ]
          })),
      .paragraph(
        Text(
          "They cost \(PointShares.words(cost)) of the \(PointShares.words(points.whole)) points "
            + "of 100 that are not demonstrated.")),
    ]
  }

  /// The agency that the State's plan names, else the checklist's.
  func lead(of gap: Gap) -> Int? {
    assessment.plans[gap.criterion]?.lead ?? checklist.criteria[gap.criterion].lead
  }

  private func unknownBlocks(_ score: Score) -> [Document.Block] {
    var blocks: [Document.Block] = [.heading(level: 3, "What is not known", anchor: nil)]
    let (open, unknown) = (scorecard.incomplete.count, scorecard.dataGaps.count)
    guard open + unknown > 0 else {
      return blocks + [.paragraph("Nothing: every answer is known.")]
    }
    var parts: [String] = []
    if open > 0 { parts.append(open == 1 ? "1 question is unanswered" : "\(open) are unanswered") }
    if unknown > 0 {
      parts.append(unknown == 1 ? "1 answer is unknown" : "\(unknown) are unknown")
    }
    let largest = checklist.criteria.indices
      .map { (index: $0, open: openShare($0)) }
      .filter { $0.open > 0.0005 }
      .sorted { ($0.open, $1.index) > ($1.open, $0.index) }
      .prefix(3)
    blocks.append(
      .paragraph(
        Text(
          "\(100 - Printed.wholePercent(score.coverage))% of the weight is open: of "
            + "\(checklist.indicators.count) questions \(parts.joined(separator: " and ")).")
          + (largest.isEmpty
            ? Text("")
            : Text(" Most weight is open in ")
              + largest.map {
                Text.link(checklist.criteria[$0.index].id, to: checklist.criteria[$0.index].id)
              }
              .joined(", ") + Text("."))))
    return blocks
  }

  /// The share of the overall weight that is not known in one criterion.
  private func openShare(_ index: Int) -> Double {
    let score = scorecard.criteria[index]
    return score.effectiveWeight * (1 - (score.vector?.known ?? 1))
  }

  private var leftBehindLine: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "Who is left behind", anchor: nil)
    guard !scorecard.leftBehind.isEmpty else {
      return [heading, .paragraph("No answer names a group for whom it does not hold.")]
    }
    let groups = scorecard.leftBehind.map { entry in
      "\(checklist.victimGroups[entry.group].label) (\(Printed.count(entry.indicators.count, "answer")))"
    }
    return [
      heading,
      .paragraph(
        Text("Some answers do not hold for: \(groups.joined(separator: "; ")). ")
          + .link("Which answers these are.", to: Part.leftBehind.rawValue)),
    ]
  }

  private var patternBlocks: [Document.Block] {
    let nodes =
      [("Overall", scorecard.overall)]
      + zip(checklist.sections, scorecard.sections).map { ("\($0.id) \($0.title)", $1) }
    let lines = nodes.flatMap { name, node in
      node.flags.map { Text.strong(name) + Text(": \($0.words).") }
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(level: 3, "Law, practice and result", anchor: nil), .list(lines)]
  }

  private static func words(_ count: Int) -> String {
    ["no", "one", "two", "three", "four", "five"][min(count, 5)]
  }
}
