import PolicyModel
package import Scoring

/// What to find out first, beside or before all reforms (method, section 10).
package struct FirstQuestions: Sendable {
  package struct Entry: Sendable {
    package let question: OpenQuestion
    /// The tier of its row in register two.
    package let tier: GapToFindOut.Tier
    /// The coverage of the whole once this and all questions before it are answered, from 0 to 1.
    package let coverage: Double
  }

  package let entries: [Entry]

  /// All questions that are to be verified first, then the others, each with the most to learn first,
  /// until three quarters of the weight are known; nothing where one can only wait.
  ///
  /// - Parameter count: how many there are at least, if so many are open.
  package init(_ scorecard: Scorecard, _ register: GapRegister, atLeast count: Int = 0) {
    let rows = register.toFindOut.enumerated()
    let all = rows.flatMap { place, row in
      row.questions.filter(\.canBeAnswered).map { (tier: row.tier, place: place, question: $0) }
    }.sorted { a, b in
      let (x, y) = (Tolerance.rounded(a.question.weight), Tolerance.rounded(b.question.weight))
      if a.tier != b.tier { return a.tier < b.tier }
      if x != y { return x > y }
      return (a.place, a.question.indicator) < (b.place, b.question.indicator)
    }
    var coverage = scorecard.overall.score?.coverage ?? 0
    var entries: [Entry] = []
    for (tier, _, question) in all {
      let isEnough = Tolerance.isAtLeast(coverage, ScoringRules.firstKnown)
      if tier == .other, isEnough, entries.count >= count { break }
      coverage = min(1, coverage + question.weight)
      entries.append(Entry(question: question, tier: tier, coverage: coverage))
    }
    self.entries = entries
  }
}
