package import PolicyModel
package import Scoring

/// What is told of an assessment beside many others, without the answers that it follows from: of ten
/// thousand files a row each is kept, and not all that they say.
package struct RoundSummary: Sendable {
  package let checklist: Checklist
  package let state: State
  package let date: CalendarDate
  package let respondent: Respondent
  package let basis: Basis
  package let period: Period?
  /// Whether the government says of itself what it knows.
  package let isOwnAnswer: Bool
  /// Of the file's bytes.
  package let digest: String
  /// Nil where all answers are of this round.
  package let unreviewed: Unreviewed?
  package let rules: ScoringRules
  package let overall: NodeScore
  package let groups: Listing<Group, NodeScore>
  /// One for each theme; nil where nothing that carries weight applies.
  package let themes: [Score?]

  package init(_ round: Round) {
    let (assessment, scorecard) = (round.assessment, round.scorecard)
    checklist = round.checklist
    (state, date, period) = (assessment.state, assessment.date, assessment.period)
    (respondent, basis) = (assessment.respondent, assessment.basis)
    (isOwnAnswer, digest) = (assessment.isOwnAnswer, assessment.digest)
    unreviewed = Unreviewed(assessment)
    (rules, overall, groups) = (scorecard.rules, scorecard.overall, scorecard.groups)
    let subjects = SubjectScore.byTheme(round)
    themes = round.checklist.themes.indices.map { theme in
      subjects.first { $0.subject == .theme(theme) }?.score
    }
  }
}

/// Answers of an earlier round that nobody has looked at since.
package struct Unreviewed: Sendable, Equatable {
  package let count: Int
  /// From the first to the last of the days that they describe.
  package let days: ClosedRange<CalendarDate>

  /// Nil where there is none.
  package init?(_ assessment: Assessment) {
    let days = assessment.carriedOver.values
    guard let first = days.min(), let last = days.max() else { return nil }
    (count, self.days) = (days.count, first...last)
  }
}
