import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What is said of a criterion in both registers.
struct CriterionFacts: ReportPiece {
  let round: Round
  private let index: CriterionIndex

  init(_ round: Round, _ index: CriterionIndex) { (self.round, self.index) = (round, index) }

  /// Where the criterion stands in the checklist, each step a jump to its answers.
  var path: Document.Fact {
    let section = checklist.section(ofCriterion: index)
    let group = checklist.group(ofCriterion: index)
    return .init(
      "Part of",
      .link("\(section.id) \(section.title)", to: "part.\(section.id)") + Text(" › ")
        + .link("\(group.id) \(group.title)", to: "part.\(group.id)"))
  }

  var themes: [Document.Fact] {
    let themes = checklist.criteria[index].themes
    if themes.isEmpty { return [] }
    let titles = themes.map { checklist.themes[$0].title }
    return [.init("Themes", Text(titles.joined(separator: ", ")))]
  }

  /// The status, and the three parts of the criterion's own 100 points; nothing where it has no score.
  var standing: [Document.Fact] {
    let result = scorecard.criteria[index]
    guard let score = result.score else { return [] }
    let printed = PrintedScore(score)
    let open =
      printed.notKnownPoints > 0 ? ", \(printed.notKnown) \(scorecard.rules.openWords)" : ""
    return [
      .init(
        "Standing",
        Text(
          "\(result.status.words); \(printed.demonstrated) demonstrated\(open), \(printed.missing) missing"
        ))
    ]
  }
}
