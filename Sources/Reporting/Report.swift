import GapAnalysis
import PolicyModel
import Scoring

/// Everything that a report says, before it has a form: what was asked, what was answered, what
/// follows, and the figures as they are printed.
package struct Report: Sendable {
  package let round: Round
  package let points: PointShares
  /// What reading the assessment gave cause to say, a line each.
  package let warnings: [String]
  /// An index into the checklist's agencies: the report is cut down to what that one leads or
  /// supports.
  package let agency: Int?

  package var checklist: Checklist { round.checklist }
  package var assessment: Assessment { round.assessment }
  package var scorecard: Scorecard { round.scorecard }
  package var register: GapRegister { round.register }

  package init(_ round: Round, warnings: [String] = [], agency: Int? = nil) {
    self.round = round
    self.warnings = warnings
    self.agency = agency
    points = PointShares(round.scorecard, checklist: round.checklist)
  }

  /// The gap report, for reading and for taking into a meeting.
  package var gapReport: Document {
    Document(
      title("Gap report") + contents + brief + profile + gapPart + ahead + openQuestions
        + leftBehindPart
        + annex + method)
  }

  /// The country profile, for a first look.
  package var countryProfile: Document {
    Document(title("Country profile") + brief + overview + dimensions + gates).withoutDeadJumps
  }

  private func title(_ kind: String) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 1, Text("\(kind): \(assessment.state.name)"), anchor: nil)
    ]
    blocks += [round.opening] + leftOutNotice + carriedOverNotice + agencyNotice
    blocks += [round].fictionNotice
    if scorecard.isHeavilyTailored {
      blocks.append(
        .notice(
          Text(
            "Heavily tailored: \(Printed.percent(scorecard.tailoredShare)) of the checklist's "
              + "weight was left out as not applicable, so the result should not be compared with "
              + "others.")))
    }
    return blocks
  }

  /// The parts of the gap report, as a list of jumps.
  private var contents: [Document.Block] {
    let parts = Part.allCases.filter { part in
      part != .ahead || agency == nil && scorecard.overall.score != nil
    }
    return [.contents(parts.map { .link($0.title, to: $0.rawValue) })]
  }

  /// A part of the gap report; the raw value is its anchor.
  enum Part: String, CaseIterable {
    // A dot stands in no id of a checklist, so no id can collide with these.
    case brief = "part.brief"
    case profile = "part.profile"
    case gaps = "part.gaps"
    case ahead = "part.ahead"
    case open = "part.open"
    case leftBehind = "part.left-behind"
    case annex = "part.annex"
    case method = "part.method"

    var title: String {
      switch self {
      case .brief: "In brief"
      case .profile: "Profile"
      case .gaps: "Gaps, most urgent first"
      case .ahead: "What would change the picture"
      case .open: "What is not known or not supported"
      case .leftBehind: "Who is left behind"
      case .annex: "Annex: every answer"
      case .method: "How this was worked out"
      }
    }

    var heading: Document.Block { .heading(level: 2, Text(title), anchor: rawValue) }
  }
}

extension Report {
  /// A criterion as its id, a jump to its gap, and its title.
  func reference(toCriterion index: Int) -> Text {
    let criterion = checklist.criteria[index]
    return Text.link(criterion.id, to: criterion.id) + Text(" \(criterion.title)")
  }

  /// An indicator's id as a jump to its answer in the annex.
  func reference(toIndicator index: Int) -> Text {
    let id = checklist.indicators[index].id
    return .link(id, to: id)
  }

  func answerWords(_ index: Int) -> String {
    assessment.answers[index].words(
      for: checklist.indicators[index], state: scorecard.indicators[index].state)
  }

  func agencyTitle(_ index: Int?) -> String {
    index.map { checklist.agencies[$0].title } ?? "–"
  }
}
