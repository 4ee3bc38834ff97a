import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// The overall result in sentences.
struct Verdict: ReportPiece {
  let round: Round
  let score: Score
  private let bands: BandResult

  /// Nil where nothing that carries weight applies.
  init?(_ round: Round) {
    guard let score = round.scorecard.overall.score, let bands = round.scorecard.overall.bands
    else { return nil }
    (self.round, self.score, self.bands) = (round, score, bands)
  }

  var block: Document.Verdict {
    let printed = PrintedScore(score)
    return Document.Verdict(
      score: printed,
      headline: bands.band == nil
        ? "Too little is known for a verdict." : "\(printed.demonstrated) is demonstrated.",
      isOpen: bands.band == nil,
      parts: [
        .init(.demonstrated, "demonstrated", printed.demonstratedPoints),
        .init(.possible, scorecard.rules.openWords, printed.notKnownPoints),
        .init(.missing, "missing", printed.missingPoints),
      ],
      reach: known(printed), bands: bandSentences, evidence: evidence)
  }

  /// How much is known, and what the score is on that.
  private func known(_ printed: PrintedScore) -> String {
    guard score.answered != nil else { return "Nothing that counts is known yet." }
    if Tolerance.isAtLeast(score.coverage, 1) { return "Everything that counts is known." }
    let words = "\(printed.coverage) of the weight is known"
    guard bands.band == nil else {
      return "\(words); on that part alone the score is \(printed.answered)."
    }
    return
      "\(words). On that part the score is \(printed.answered), and \(printed.missingOfKnown) of it is "
      + "missing."
  }

  private var bandSentences: Text {
    bands.band.map(sentences) ?? withheld
  }

  private func sentences(_ band: Band) -> Text {
    let ordinals = ["lowest", "second", "third", "fourth", "highest"]
    var words = ", the \(ordinals[band.rawValue]) of five"
    if bands.isProvisional {
      var reasons: [String] = []
      if Tolerance.isBelow(score.coverage, scorecard.rules.provisionalBelow) {
        reasons.append("only \(Printed.coverage(score.coverage)) of the weight is known")
      }
      if bands.uncapped != bands.potential {
        reasons.append("the score could still turn out as \(bands.potential.words)")
      }
      words += ". It is provisional: " + reasons.joined(separator: ", and ")
    }
    words += "."
    if band != bands.uncapped {
      words += " The score alone would give \(bands.uncapped.words)."
    }
    return Text("The band is ") + .strong(band.words) + Text(words)
  }

  /// Why there is no band, and what it could be.
  private var withheld: Text {
    let share = Printed.percent(scorecard.rules.bandFromKnown)
    let start = Text("No band is given below \(share) known: ")
    let lowest = bands.lowest
    let span =
      lowest == bands.highest
      ? Text("it can be no more than ") + .strong(bands.highest.words)
      : Text("it could be anything from ") + .strong(lowest.words) + " to "
        + .strong(bands.highest.words)
    let isCapped = bands.highest != bands.potential
    return start + span
      + Text(isCapped ? ", since a critical criterion has failed." : ".")
  }

  /// What the evidence is, whichever way it is looked at.
  private var evidence: String {
    let positive = scorecard.indicators.count { $0.isApplicable && $0.evidence != .notNeeded }
    let without = scorecard.indicators.count { $0.isApplicable && $0.evidence == .none }
    let lead =
      scorecard.rules.evidence == .off ? "Evidence was not looked at and has no effect here. " : ""
    guard positive > 0 else {
      return lead.isEmpty ? "" : lead.trimmingSpaceAtEnd
    }
    let holds = scorecard.rules.evidence == .off ? "" : " that holds"
    let good =
      assessment.hasAllEvidence ? holds : "\(holds.isEmpty ? "" : holds + " and") that is public"
    let one = without == 1
    let count = "\(without) of \(Printed.count(positive, "positive answer"))"
    guard without > 0 else {
      return lead + "Every positive answer names evidence\(good)."
    }
    let effect =
      scorecard.rules.evidence == .discount
      ? ", and \(one ? "counts" : "count") for "
        + "\(Printed.percent(scorecard.rules.evidenceFactors.none)) of what \(one ? "it says" : "they say")"
      : ""
    return lead + "\(count) \(one ? "names" : "name") no evidence\(good)\(effect)."
  }
}

extension String {
  fileprivate var trimmingSpaceAtEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
