import PolicyModel
import Scoring

/// Every question with its answer, reason, exceptions, note and evidence.
extension Report {
  var annex: [Document.Block] {
    var blocks = [Part.annex.heading]
    for section in checklist.sections {
      let groups = checklist.groups[section.groups].filter {
        $0.criteria.contains(where: isInScope)
      }
      if groups.isEmpty { continue }
      blocks.append(
        .heading(level: 3, Text("\(section.id) \(section.title)"), anchor: "part.\(section.id)"))
      for group in groups {
        blocks.append(
          .heading(level: 4, Text("\(group.id) \(group.title)"), anchor: "part.\(group.id)"))
        for criterion in group.criteria where isInScope(criterion) { blocks += entry(criterion) }
      }
    }
    return blocks
  }

  private func entry(_ index: Int) -> [Document.Block] {
    let criterion = checklist.criteria[index]
    let status = scorecard.criteria[index].status.words
    // A criterion without a gap is reached here, where its id stands for the first time.
    let hasGap = register.gaps.contains { $0.criterion == index }
    var title = " \(criterion.title): \(status)"
    let isWeightless = criterion.indicators.contains { scorecard.indicators[$0].isApplicable }
    if !scorecard.criteria[index].isApplicable, isWeightless {
      title += " (nothing that applies here has a weight)"
    }
    if !criterion.appliesIf.hold(in: assessment.facts) {
      title += " (applies only if: \(criterion.appliesIf.words(in: checklist)))"
    }
    let id: Text = hasGap ? .link(criterion.id, to: criterion.id) : Text(criterion.id)
    return [
      .heading(level: 5, id + Text(title), anchor: hasGap ? nil : criterion.id),
      .facts(
        criterion.indicators.map { item in
          let id = checklist.indicators[item].id
          return Document.Fact(id, answerInFull(item), anchor: id)
        }),
    ]
  }

  /// One answer with all that stands beside it.
  private func answerInFull(_ index: Int) -> Text {
    let indicator = checklist.indicators[index]
    let answer = assessment.answers[index]
    let score = scorecard.indicators[index]
    var text =
      Text("\(indicator.dimension.words). \(indicator.question) ") + .strong(answerWords(index))
    if let value = score.value { text = text + Text(", counts \(Printed.percent(value))") }
    if score.effectiveWeight == 0, score.isApplicable { text = text + Text(", not scored") }
    text = text + "."
    if !answer.exceptions.isEmpty {
      let groups = answer.exceptions.map { checklist.victimGroups[$0].label }
      text = text + Text(" Does not hold for: \(groups.joined(separator: ", ")).")
    }
    if let reason = answer.reason { text = text + Text(" Reason: \(Self.sentence(reason))") }
    if let note = answer.note { text = text + Text(" Note: \(Self.sentence(note))") }
    if !answer.evidence.isEmpty {
      let pieces = answer.evidence.map(\.markedWords)
      text = text + Text(" Evidence: ") + pieces.joined("; ") + Text(".")
    }
    if score.evidence == .none || score.evidence == .stale {
      // What was left out of a public copy may well be evidence.
      let words =
        score.evidence == .none && !assessment.hasAllEvidence
        ? "no evidence that is public" : score.evidence.words
      text = text + Text(" (\(words))")
    }
    return text
  }
}
