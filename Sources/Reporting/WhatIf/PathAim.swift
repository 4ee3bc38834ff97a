import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What a path is to reach, what limits it, and the band that it leads to.
struct PathAim {
  private let outlook: PathOutlook
  private var path: PathToTarget { outlook.path }
  private var rules: ScoringRules { outlook.round.scorecard.rules }

  init(_ outlook: PathOutlook) { self.outlook = outlook }

  var words: String {
    if let band = outlook.targetBand { return "the band \(band.words)" }
    return path.request.target.map { "\(Printed.percent($0)) demonstrated" } ?? ""
  }

  /// What keeps the path short of more: the budget, the time, or both.
  var limits: String? {
    let limits = [
      path.request.budget.map { "this budget of \(Printed.count($0, "point"))" },
      path.request.period.map { "the time until \(Printed.day($0.upperBound))" },
    ].compactMap(\.self)
    return limits.isEmpty ? nil : limits.joined(separator: " and ")
  }

  /// The band once all steps are done, or why there is none.
  var bandThen: String {
    guard let bands = outlook.after.overall.bands else { return "" }
    guard let band = bands.band else {
      return
        "No band can be given then: \(knownThen) is known, and a band needs \(rules.bandNeeds)."
    }
    return "The band is \(band.words) then."
  }

  var knownThen: String { outlook.after.overall.score?.knownShare ?? "" }

  /// What holds the band down once all steps are done, each as a clause.
  var caps: [String] {
    let after = outlook.after
    let gates = after.overall.caps.compactMap { cap -> CriterionIndex? in
      if case .criticalGate(let criterion) = cap { criterion } else { nil }
    }
    func names(_ gate: CriterionScore.Gate) -> [String] {
      gates.filter { after.criteria[$0].gate == gate }
        .map(outlook.round.checklist.named)
    }
    let (open, failed) = (names(.undetermined), names(.fail))
    var clauses: [String] = []
    if !failed.isEmpty {
      clauses.append("\(Self.criteria(failed)) \(failed.count == 1 ? "fails" : "fail")")
    }
    if !open.isEmpty {
      let verb = open.count == 1 ? "passes" : "pass"
      clauses.append("it is not known whether \(Self.criteria(open)) \(verb)")
    }
    if after.overall.caps.contains(.outcome) {
      clauses.append(
        "it also needs \(Printed.percent(rules.outcomeGate)) demonstrated over the outcomes, the results for "
          + "the people concerned")
    }
    return clauses
  }

  private static func criteria(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else {
      return "the critical criterion \(names[0])"
    }
    return "the critical criteria \(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
