import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What the path reaches, in what it is the best there is, and what stands in the way.
struct PathWords {
  private let outlook: PathOutlook
  private var round: Round { outlook.round }
  private var path: PathToTarget { outlook.path }
  private var after: Scorecard { outlook.after }
  private var isReached: Bool { outlook.isReached }
  private var targetBand: Band? { outlook.targetBand }

  init(_ outlook: PathOutlook) { self.outlook = outlook }

  private var aim: String {
    if let targetBand { return "the band \(targetBand.words)" }
    return path.request.target.map { "\(Printed.percent($0)) demonstrated" } ?? ""
  }

  /// What keeps the path short of more: the budget, the time, or both.
  private var limits: String? {
    let limits = [
      path.request.budget.map { "this budget of \(Printed.count($0, "point"))" },
      path.request.period.map { "the time until \(Printed.day($0.upperBound))" },
    ].compactMap(\.self)
    return limits.isEmpty ? nil : limits.joined(separator: " and ")
  }

  var summary: String {
    let now = Printed.percent(path.demonstrated)
    guard !path.steps.isEmpty else {
      if path.request.target != nil, isReached {
        return "\(now) is demonstrated: \(aim) is reached already."
      }
      if path.isReached == true, let target = path.request.target {
        return "\(now) is demonstrated; \(aim) needs \(Printed.percent(target))."
      }
      return "\(now) is demonstrated, and nothing "
        + (limits.map { "that fits \($0) " } ?? "") + "would add to it."
    }
    let first = path.steps.count(where: \.isMandatory)
    let band = after.overall.bands?.band.words ?? "–"
    return "From \(now) to \(Printed.percent(path.predicted)) in "
      + "\(Printed.count(path.steps.count, "step")) and \(Printed.count(path.effort, "point")) of effort"
      + "\(claim(hasFirst: first > 0)). "
      + (first == 0
        ? ""
        : "\(Printed.count(first, "step")) \(first == 1 ? "comes" : "come") first, because of a red flag or "
          + "a critical criterion. ") + "The band is \(band) then."
  }

  /// In what the path is the best there is.
  private func claim(hasFirst: Bool) -> String {
    let fits = path.leftOut.isEmpty ? "" : " and fits"
    let once = hasFirst ? ", once what must come first\(fits) is done" : ""
    guard let target = path.request.target else {
      return ": the most that fits \(limits ?? "")\(once)"
    }
    guard path.isReached == true else {
      let areTwo = path.request.budget != nil && path.request.period != nil
      return limits.map { ": as far as \($0) \(areTwo ? "allow" : "allows")" }
        ?? ": as far as the criteria's targets go"
    }
    if Tolerance.isAtLeast(path.demonstrated, target) {
      return ", though the \(Printed.percent(target)) asked for is demonstrated already"
    }
    return isReached
      ? ": the least that leads to \(aim)\(once)"
      : ": the least that demonstrates \(Printed.percent(target))\(once)"
  }

  var obstacles: [Document.Block] {
    var items: [Text] = []
    if path.request.target != nil, path.isReached != true {
      let most = Printed.percent(path.most)
      items.append(
        Text(
          limits == nil
            ? "\(aim.prefix(1).uppercased())\(aim.dropFirst()) cannot be reached: with all that can be "
              + "proposed done, \(most) would be demonstrated."
            : "\(aim.prefix(1).uppercased())\(aim.dropFirst()) is not reached; without limits, and with all "
              + "that can be proposed done, \(most) would be demonstrated."))
    } else if let targetBand, !isReached {
      items.append(capped(targetBand))
    }
    if !path.leftOut.isEmpty {
      let ids = path.leftOut.map { round.checklist.criteria[$0].id }.joined(separator: ", ")
      items.append(Text("Should come first, and does not fit \(limits ?? ""): \(ids)."))
    }
    if !path.tooLate.isEmpty {
      let ids = path.tooLate.map { round.checklist.criteria[$0].id }.joined(separator: ", ")
      items.append(Text("Takes longer than there is time: \(ids)."))
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  /// Why a band is not given though enough is demonstrated, and whether it ever would be.
  private func capped(_ targetBand: Band) -> Text {
    let rules = round.scorecard.rules
    let reasons = after.overall.caps.map { cap in
      switch cap {
      case .criticalGate(let criterion):
        "the critical criterion \(round.checklist.criteria[criterion].id) does not pass"
      case .outcome:
        "it also needs \(Printed.percent(rules.outcomeGate)) demonstrated over the outcomes, the results for the "
          + "people concerned"
      }
    }
    let all = PathToTarget.everythingDone(round.scorecard, checklist: round.checklist)
    let band = all.overall.bands?.band ?? .notDemonstrated
    return Text(
      "That is not enough for the band \(targetBand.words): "
        + "\(reasons.joined(separator: "; ")). "
        + (band >= targetBand
          ? "With all that can be proposed done it would be given."
          : "With all that can be proposed done the band would be \(band.words)."))
  }
}
