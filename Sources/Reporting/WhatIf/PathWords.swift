import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What the path reaches, and in what it is the best there is.
struct PathWords {
  private let outlook: PathOutlook
  private var round: Round { outlook.round }
  private var path: PathToTarget { outlook.path }
  private var isReached: Bool { outlook.isReached }

  init(_ outlook: PathOutlook) { self.outlook = outlook }

  private var aim: PathAim { PathAim(outlook) }

  var summary: String {
    let now = Printed.demonstrated(path.demonstrated)
    guard !path.steps.isEmpty else { return noStep(now) }
    let first = path.steps.count(where: \.isMandatory)
    return "From \(now) to \(Printed.demonstrated(path.predicted)) in "
      + "\(Printed.count(path.steps.count, "step")) and \(Printed.count(path.effort, "point")) of effort"
      + "\(claim(hasFirst: first > 0)). "
      + (first == 0
        ? ""
        : "\(Printed.count(first, "step")) \(first == 1 ? "comes" : "come") first, because of a red flag or "
          + "a critical criterion. ") + aim.bandThen
  }

  private func noStep(_ now: String) -> String {
    if let target = path.request.target {
      if isReached { return "\(now) is demonstrated: \(aim.words) is reached already." }
      if path.isReached == true {
        return "\(now) is demonstrated; \(aim.words) needs \(Printed.percent(target))."
      }
    }
    guard !round.register.toFix.isEmpty else {
      return "No step yet: nothing is known to be missing."
        + FirstQuestionWording(round, path.firstQuestions.entries).instead
    }
    return "\(now) is demonstrated, and nothing "
      + (aim.limits.map { "that fits \($0) " } ?? "") + "would add to it."
  }

  /// In what the path is the best there is.
  private func claim(hasFirst: Bool) -> String {
    let fits = path.leftOut.isEmpty ? "" : " and fits"
    let once = hasFirst ? ", once what must come first\(fits) is done" : ""
    guard let target = path.request.target else {
      return ": the most that fits \(aim.limits ?? "")\(once)"
    }
    guard path.isReached == true else {
      let areTwo = path.request.budget != nil && path.request.period != nil
      return aim.limits.map { ": as far as \($0) \(areTwo ? "allow" : "allows")" }
        ?? ": all that is known to be missing, to the criteria's targets"
    }
    if Tolerance.isAtLeast(path.demonstrated, target) {
      return ", though the \(Printed.percent(target)) asked for is demonstrated already"
    }
    return isReached
      ? ": the least that leads to \(aim.words)\(once)"
      : ": the least that demonstrates \(Printed.percent(target))\(once)"
  }

  var obstacles: [Document.Block] {
    let items = PathObstacles(outlook).sentences
    return items.isEmpty ? [] : [.list(items.map { Text($0) })]
  }

  /// The scale of efforts.
  var efforts: String {
    let effort = round.scorecard.rules.effort
    return
      "A small effort counts \(Printed.count(effort.small, "point")), a medium one \(effort.medium), "
      + "a large one \(effort.large); one step up takes half of it, rounded up."
  }

  /// The State's own measure, or else what is recommended about what the step mends.
  func toDo(_ option: PathOption) -> Text {
    CriterionTask(round, option.criterion, missing: option.intervals.keys.sorted()).words
  }

  /// What becomes of it with one step everywhere instead; nil where there is none to take.
  var scenario: String? {
    guard !path.steps.isEmpty, let score = outlook.everywhere.scorecard.overall.score else {
      return nil
    }
    return "If instead every criterion of which something is known to be missing went one step up, "
      + "\(Printed.demonstrated(score.demonstrated)) would be demonstrated, for "
      + "\(Printed.count(outlook.everywhere.effort, "point")) of effort."
  }
}
