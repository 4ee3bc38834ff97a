import GapAnalysis
import PolicyModel

/// Names of several rounds that tell them apart.
struct RoundNames {
  private let rounds: [Round]

  init(_ rounds: [Round]) { self.rounds = rounds }

  /// What the columns are called where there is little room: the State, with as much of the day as
  /// tells it from the others, and an asterisk where it is not the government that answers.
  var short: [String] {
    let forms: [(Round) -> String] = [
      { $0.assessment.state.code }, { "\($0.assessment.state.code) \($0.assessment.date.year)" },
      { "\($0.assessment.state.code) \($0.day)" },
    ]
    let marks = rounds.map { $0.assessment.isOwnAnswer ? "" : "*" }
    let codes = rounds.map(\.assessment.state.code)
    return rounds.indices.map { index in
      for (place, form) in forms.enumerated() {
        let names = rounds.map(form)
        let isAlone = rounds.indices.allSatisfy { other in
          // An asterisk alone is too little to tell the rounds of one State apart.
          other == index || names[other] != names[index]
            || place > 0 && marks[other] != marks[index]
        }
        if isAlone { return names[index] + marks[index] }
      }
      // Nothing tells them apart, so their order does.
      let name = "\(codes[index]) \(rounds[index].assessment.date.year)\(marks[index])"
      let before = rounds.indices.prefix(index).count { other in
        codes[other] == codes[index] && marks[other] == marks[index]
          && rounds[other].assessment.date.year == rounds[index].assessment.date.year
      }
      return "\(name) (\(before + 1))"
    }
  }
}
