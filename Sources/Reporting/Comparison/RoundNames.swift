import GapAnalysis
import PolicyModel

/// Names of several rounds that tell them apart.
struct RoundNames {
  private let rounds: [RoundSummary]

  init(_ rounds: [RoundSummary]) { self.rounds = rounds }

  /// What the columns are called where there is little room: the State, with as much of the day as
  /// tells it from the others, and an asterisk where it is not the government that answers.
  var short: [String] {
    let forms: [(RoundSummary) -> String] = [
      { $0.state.code }, { "\($0.state.code) \($0.date.year)" },
      { "\($0.state.code) \($0.date)" },
    ]
    let marks = rounds.map { $0.isOwnAnswer ? "" : "*" }
    let known = forms.enumerated().map { place, form in
      // An asterisk alone is too little to tell the rounds of one State apart.
      zip(rounds, marks).map { place > 0 ? form($0) + $1 : form($0) }
    }
    let counts = known.map { names in
      names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    }
    var years: [String: Int] = [:]
    return rounds.indices.map { index in
      let year = known[1][index]
      years[year, default: 0] += 1
      guard let place = forms.indices.first(where: { counts[$0][known[$0][index]] == 1 }) else {
        // Nothing tells them apart, so their order does.
        return "\(year) (\(years[year, default: 0]))"
      }
      return place > 0 ? known[place][index] : known[place][index] + marks[index]
    }
  }
}
