import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What is said of a criterion in both registers.
extension Round {
  /// Where a criterion stands in the checklist, each step a jump to its answers.
  func path(_ index: CriterionIndex) -> Document.Fact {
    let section = checklist.section(ofCriterion: index)
    let group = checklist.group(ofCriterion: index)
    return .init(
      "Part of",
      .link("\(section.id) \(section.title)", to: "part.\(section.id)") + Text(" › ")
        + .link("\(group.id) \(group.title)", to: "part.\(group.id)"))
  }

  func themes(_ index: CriterionIndex) -> [Document.Fact] {
    let themes = checklist.criteria[index].themes
    if themes.isEmpty { return [] }
    let titles = themes.map { checklist.themes[$0].title }
    return [.init("Themes", Text(titles.joined(separator: ", ")))]
  }

  /// The status, and the three parts of the criterion's own 100 points.
  func standing(_ score: Score, _ status: CriterionScore.Status) -> Document.Fact {
    let printed = PrintedScore(score)
    let open =
      printed.notKnownPoints > 0 ? ", \(printed.notKnown) \(scorecard.rules.openWords)" : ""
    return .init(
      "Standing",
      Text(
        "\(status.words); \(printed.demonstrated) demonstrated\(open), \(printed.missing) missing"))
  }
}

extension Round {
  /// What an answer counts: `50%`, or `20–90%` where it is known in part or stands on few cases; nil
  /// where nothing is known.
  func countedWords(_ index: IndicatorIndex) -> String? {
    guard scorecard.indicators[index].isKnown, let interval = givenOut(index) else { return nil }
    return Printed.range(interval.low, interval.high)
  }
}
