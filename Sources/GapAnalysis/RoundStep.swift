/// One round against the one before it.
package struct RoundStep: Sendable {
  package let old: Round
  package let new: Round
  package let progress: Progress

  package init(_ old: Round, _ new: Round) {
    (self.old, self.new) = (old, new)
    progress = Progress(from: old, to: new)
  }

  /// Each of the rounds but the first, against the one before it.
  package static func all(_ rounds: [Round]) -> [RoundStep] {
    zip(rounds, rounds.dropFirst()).map { RoundStep($0, $1) }
  }
}

/// One respondent against the first of several.
package struct RespondentPair: Sendable {
  package let first: Round
  package let second: Round
  package let disagreement: Disagreement
  /// The second's place among all respondents.
  package let number: Int

  package init(_ first: Round, _ second: Round, number: Int) {
    (self.first, self.second, self.number) = (first, second, number)
    disagreement = Disagreement(first, second)
  }

  /// Each of the respondents but the first, against the first.
  package static func all(_ rounds: [Round]) -> [RespondentPair] {
    rounds.indices.dropFirst().map { RespondentPair(rounds[0], rounds[$0], number: $0) }
  }
}
