import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What is said of one round against the one before it.
struct ProgressWording {
  private let step: RoundStep
  private var old: Round { step.old }
  private var new: Round { step.new }
  private var progress: Progress { step.progress }

  init(_ step: RoundStep) { self.step = step }

  /// The headline, then and now, and what became of the band.
  func headline(_ before: Score, _ after: Score) -> String {
    let (one, two) = (PrintedScore(before).demonstrated, PrintedScore(after).demonstrated)
    let points = Printed.demonstratedChange(from: before.demonstrated, to: after.demonstrated)
    let change =
      points == 0
      ? "as before"
      : "\(points > 0 ? "up" : "down") from \(one) by \(Printed.count(abs(points), "point")) of 100"
    return "\(two) is demonstrated, \(change). \(band(before, after))"
  }

  private func band(_ before: Score, _ after: Score) -> String {
    let (one, two) = (old.scorecard.overall.bands?.band, new.scorecard.overall.bands?.band)
    switch (one, two) {
    case (let one?, let two?):
      return one == two
        ? "The band is \(two.words), as before."
        : "The band went from \(one.words) to \(two.words)."
    case (nil, let two?):
      return "The band is \(two.words); before, too little was known for one "
        + "(\(before.knownShare))."
    case (let one?, nil):
      return "The band was \(one.words); none can be given now, since only \(after.knownShare) is "
        + "known and a band needs \(new.scorecard.rules.bandNeeds)."
    case (nil, nil):
      return "No band can be given in either round: \(before.knownShare) was known, and "
        + "\(after.knownShare) is now; a band needs \(new.scorecard.rules.bandNeeds)."
    }
  }

  /// How much of what moved, in numbers.
  var counts: String {
    func criteria(_ count: Int) -> String { Printed.count(count, "criterion", "criteria") }
    let better = progress.criteria.count { Tolerance.isAbove($0.change?.performance ?? 0, 0) }
    return "Answers got better in \(criteria(better)) and worse in \(progress.regressed.count). "
      + "\(criteria(progress.newlyMet.count)) newly met, \(progress.noLongerMet.count) no longer; "
      + "\(Printed.count(progress.closed.count, "gap")) closed, \(progress.opened.count) opened."
  }

  /// What the change of the headline comes from; the parts add up to the whole.
  var causes: String {
    guard let change = progress.overall.change else {
      return "No question that applies is the same in both rounds, so nothing says why."
    }
    let parts = ChangeParts(change)
    let words = ChangePart.told(of: [change]).map { "\(parts[$0]) by \($0.words)" }
    return "Of the \(parts.whole) points of 100: \(words.joined(separator: ", "))."
  }

  /// What became of the measures that had been decided, in numbers.
  var measures: String {
    let day = Printed.day(old.assessment.date)
    let all = progress.measures
    let since = new.assessment.plans.keys.count { index in
      !all.contains { $0.criterion == index }
    }
    let later =
      since == 0
      ? "" : " \(Printed.count(since, "measure")) of the plan \(since == 1 ? "is" : "are") new."
    guard !all.isEmpty else { return "On \(day) no measure had been decided.\(later)" }
    let kinds: [(Progress.Measure.Outcome, String)] = [
      (.kept, "done"), (.met, "not done, though the criterion is met"), (.pending, "not due yet"),
      (.overdue, "overdue"), (.dropped, "dropped"),
    ]
    let parts = kinds.compactMap { outcome, words in
      let count = all.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(count) \(words)"
    }
    return "On \(day) \(Printed.count(all.count, "measure")) had been decided: "
      + "\(parts.joined(separator: ", ")).\(later)"
  }

  /// What became of one measure, and of what it was to change.
  func outcome(_ measure: Progress.Measure) -> String {
    let status = measure.status?.words
    let criterion = new.scorecard.criteria[measure.criterion].status
    switch measure.outcome {
    case .kept:
      let conjunction = criterion == .met ? "and" : "but"
      return "\(status ?? "done"), \(conjunction) the criterion is \(criterion.words)"
    case .dropped: return "dropped"
    case .met: return (status.map { "\($0); " } ?? "") + "the criterion is met"
    case .overdue: return (status.map { "\($0), " } ?? "") + "overdue"
    case .pending: return (status.map { "\($0), " } ?? "") + "not due yet"
    }
  }
}

extension ChangePart {
  /// As the head of a column.
  var title: String {
    switch self {
    case .performance: "Answers"
    case .knowledge: "Knowledge"
    case .evidence: "Evidence"
    case .scope: "Scope"
    case .version: "Version"
    }
  }

  /// Behind *by*.
  var words: String {
    switch self {
    case .performance: "better or worse answers"
    case .knowledge: "answers that became known or unknown"
    case .evidence: "evidence that came, went or grew old"
    case .scope: "what applies"
    case .version: "the checklist's version"
    }
  }
}

extension RedFlag {
  /// Where it stands, for a column.
  var words: String {
    switch hasFired {
    case true: "fired"
    case false: "cleared"
    case nil: "not verified"
    }
  }
}
