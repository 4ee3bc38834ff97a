import Documents
import PolicyModel
import Scoring

// How much is known, wherever that decides what can be said.

extension Score {
  /// How much is known, as it stands in a sentence: `20%`, `less than 1%`.
  var knownShare: String { Printed.knownShare(coverage) }

  /// The same for a cell with little room: `20% known`.
  var knownWords: String { "\(knownShare.replacing("less than ", with: "<")) known" }
}

extension Printed {
  /// A share that is known, in which a little is not nothing: `20%`, `less than 1%`.
  static func knownShare(_ share: Double) -> String {
    let words = coverage(share)
    return words == "0%" && Tolerance.isAbove(share, 0) ? "less than 1%" : words
  }
}

extension ScoringRules {
  /// How much must be known for a band, as it stands in a sentence.
  var bandNeeds: String { bandFromKnown == 0.5 ? "half" : Printed.percent(bandFromKnown) }
}

extension NodeScore {
  /// The band, for a column; where too little is known for one, with how much is.
  var bandWithKnown: String {
    guard lacksBand, let score else { return bandName }
    return "\(bandName) (\(score.knownShare))"
  }
}

extension PrintedScore {
  /// What is demonstrated and what is possible, without how much of that is evidence.
  init(from demonstrated: Double, to possible: Double) {
    self.init(
      Score(
        ScoreVector(
          demonstrated: demonstrated, claimed: demonstrated, known: 1 - (possible - demonstrated))))
  }
}
