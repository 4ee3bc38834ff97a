import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// The first page of the brief: the result, what alarms, what is strong, and what the reader does next.
struct BriefStanding: ScopedPiece {
  let report: Report

  var blocks: [Document.Block] {
    guard let verdict = Verdict(round) else {
      return [
        .paragraph("Nothing to score: nothing in the checklist that carries weight applies here.")
      ]
    }
    return [.verdict(verdict.block)] + gates + redFlags + strengths + [.notice(nextStep)]
  }

  private var gates: [Document.Block] {
    let critical = scope.criteria.filter { checklist.criteria[$0].isCritical }
    let lines = [
      (CriterionScore.Gate.fail, "Critical criteria that have failed: "),
      (.undetermined, "Critical criteria not yet known to pass: "),
    ].compactMap { gate, words -> Text? in
      let those = critical.filter { scorecard.criteria[$0].gate == gate }
      return those.isEmpty ? nil : Text(words) + names(those) + "."
    }
    return lines.isEmpty
      ? [] : [.heading(level: 3, "What holds the result down", anchor: nil), .list(lines)]
  }

  /// Titles, and how many more there are.
  private func names(_ indices: [CriterionIndex]) -> Text {
    let most = indices.count == BriefRoom.names + 1 ? indices.count : BriefRoom.names
    let named = indices.prefix(most).map { Text(checklist.criteria[$0].title) }.joined("; ")
    let more = indices.count - most
    return more > 0 ? named + "; and \(more) more" : named
  }

  private var redFlags: [Document.Block] {
    let flags = scorecard.redFlags.filter { scope.holds(indicator: $0.indicator) }
    let lines =
      told("Fired", flags.filter { $0.hasFired == true }) { flag in
        asked(flag.indicator) + .strong(" \(round.answerWords(flag.indicator)).")
      } + told("Not verified", flags.filter { $0.hasFired == nil }) { asked($0.indicator) }
    return [
      .heading(level: 3, "Red flags", anchor: nil),
      lines.isEmpty ? .paragraph("None.") : .list(lines),
    ]
  }

  /// The first in full, the others by the titles of their criteria.
  private func told(
    _ head: String, _ flags: [RedFlag], _ words: (RedFlag) -> Text
  ) -> [Text] {
    let inFull = flags.count == BriefRoom.names + 1 ? flags.count : BriefRoom.names
    let rest = flags.dropFirst(inFull)
    let lines = flags.prefix(inFull).map { Text.strong("\(head): ") + words($0) }
    guard !rest.isEmpty else { return lines }
    let names = rest.prefix(BriefRoom.flags).map { flag -> Text in
      let indicator = checklist.indicators[flag.indicator]
      return "\(checklist.criteria[indicator.criterion].title) (\(indicator.id))"
    }
    let more = rest.count - names.count
    return lines + [
      Text.strong("\(head) too: ") + names.joined("; ") + (more > 0 ? "; and \(more) more." : ".")
    ]
  }

  /// The three criteria of which most is demonstrated.
  private var strengths: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "What is strongest", anchor: nil)
    let known = scope.criteria.compactMap { index in
      scorecard.criteria[index].score.map { (index: index, share: $0.demonstrated) }
    }.filter { Tolerance.isAbove($0.share, 0) }
    let first = known.sorted { a, b in
      let (x, y) = (Tolerance.rounded(a.share), Tolerance.rounded(b.share))
      let weights = (checklist.criteria[a.index].weight, checklist.criteria[b.index].weight)
      if x != y { return x > y }
      return weights.0 != weights.1 ? weights.0 > weights.1 : a.index < b.index
    }.prefix(BriefRoom.names)
    guard !first.isEmpty else {
      return [heading, .paragraph("Nothing is demonstrated yet.")]
    }
    return [
      heading,
      .list(
        first.map { titled($0.index) + ": \(Printed.demonstrated($0.share)) demonstrated" }),
    ]
  }

  /// What whoever reads it does next.
  private var nextStep: Text {
    let lead = Text.strong("Next step: ")
    let (gaps, questions) = (scope.toFix, OfficeQuestions(report: report).entries)
    if scorecard.overall.lacksBand, !questions.isEmpty {
      return lead
        + "have the questions of this brief answered by the offices named beside them. A band needs "
        + "\(scorecard.rules.bandNeeds) of the weight known."
    }
    let urgent = gaps.count { $0.tier == .first }
    if urgent > 0 {
      return lead
        + "decide on the \(Printed.count(urgent, "gap")) to act on now, each with an office and a day, and "
        + "sign beside it."
    }
    if !gaps.isEmpty {
      return lead
        + "agree the measures of this brief, each with an office and a day, and sign beside it."
    }
    return lead
      + (questions.isEmpty
        ? "none: nothing is known to be missing, and nothing is open."
        : "have the questions of this brief answered by the offices named beside them.")
  }
}
