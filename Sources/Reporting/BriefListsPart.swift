import GapAnalysis
import PolicyModel
import Scoring

/// The lists of the first page: the gaps that matter most, what is not known, who is left behind.
extension Report {
  var topGaps: [Document.Block] {
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
              Text(agencyTitle(lead(of: gap.criterion))), Text(deadlineWords(gap)),
            ]
          })),
      .paragraph(
        Text(
          "\(gaps.count == 1 ? "It costs" : "They cost") \(PointShares.words(cost)) of the "
            + "\(PointShares.words(points.whole)) points that are missing of 100. Tier 1 is to "
            + "act on now, 1v to verify first; tiers 2 to 4 follow by weight and distance to the target."
        )),
    ]
  }

  /// The deadline in words, with what became of the State's measure, or that it has passed on the day
  /// of the assessment.
  func deadlineWords(_ gap: Gap) -> String {
    let status = assessment.plans[gap.criterion]?.status
    let isOver = status?.isOver ?? false
    let remark = isOver ? status?.words : gap.deadline < assessment.date ? "passed" : nil
    return Printed.day(gap.deadline) + (remark.map { " (\($0))" } ?? "")
  }

  func unknownBlocks(_ score: Score) -> [Document.Block] {
    var blocks: [Document.Block] = [.heading(level: 3, "What is not known", anchor: nil)]
    let (open, unknown) = (scorecard.incomplete.count, scorecard.dataGaps.count)
    guard open + unknown > 0 else {
      return blocks + [.paragraph(Text("Nothing: every answer is known.\(unsupportedSentence)"))]
    }
    var parts: [String] = []
    if open > 0 { parts.append("\(open) \(open == 1 ? "is" : "are") unanswered") }
    if unknown > 0 { parts.append("\(unknown) \(unknown == 1 ? "is" : "are") unknown") }
    let asked = scorecard.indicators.count(where: \.isApplicable)
    let largest = checklist.criteria.indices
      .map { (index: $0, open: openShare($0)) }
      .filter { $0.open > 0.0005 }
      .sorted { ($0.open, $1.index) > ($1.open, $0.index) }
      .prefix(3)
    blocks.append(
      .paragraph(
        Text(
          "\(100 - Printed.wholePercent(score.coverage))% of the weight is open: of "
            + "\(Printed.count(asked, "question")) that \(asked == 1 ? "applies" : "apply"), "
            + "\(parts.joined(separator: " and ")).")
          + (largest.isEmpty
            ? Text("")
            : Text(" Most weight is open in ")
              + largest.map {
                Text.link(checklist.criteria[$0.index].id, to: checklist.criteria[$0.index].id)
              }.joined(", ") + ".") + Text(unsupportedSentence)))
    return blocks
  }

  /// How many answers that count name no evidence, since the headline does not say so.
  private var unsupportedSentence: String {
    let count = scorecard.unsupported.count
    guard count > 0 else { return "" }
    return
      " \(Printed.count(count, "answer")) that \(count == 1 ? "counts names" : "count name") no "
      + (assessment.hasAllEvidence ? "evidence that holds." : "evidence that holds and is public.")
  }

  /// The share of the overall weight that is not known in one criterion.
  private func openShare(_ index: Int) -> Double {
    let score = scorecard.criteria[index]
    return score.effectiveWeight * (1 - (score.vector?.known ?? 1))
  }

  var leftBehindLine: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "Who is left behind", anchor: nil)
    guard !scorecard.leftBehind.isEmpty else {
      return [heading, .paragraph("No answer names a group for whom it does not hold.")]
    }
    let groups = scorecard.leftBehind.map { entry in
      "\(checklist.victimGroups[entry.group].label) (\(entry.indicators.count))"
    }
    return [
      heading,
      .paragraph(
        Text("Answers that do not hold for everybody, by ")
          + .link("the group left out", to: Part.leftBehind.rawValue)
          + Text(": \(groups.joined(separator: "; ")).")),
    ]
  }

  var patternBlocks: [Document.Block] {
    let nodes =
      [("Overall", scorecard.overall)]
      + zip(checklist.sections, scorecard.sections).map { ($0.id, $1) }
    let lines = NodeScore.Flag.allCases.compactMap { flag -> Text? in
      let names = nodes.filter { $0.1.flags.contains(flag) }.map(\.0)
      if names.isEmpty { return nil }
      return Text.strong(names.joined(separator: ", ")) + Text(": \(flag.words).")
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(level: 3, "Law, practice and result", anchor: nil), .list(lines)]
  }

  private static func words(_ count: Int) -> String {
    ["no", "one", "two", "three", "four", "five"][min(count, 5)]
  }
}
