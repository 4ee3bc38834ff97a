import GapAnalysis
import PolicyModel
import Scoring

extension Band {
  package var words: String {
    switch self {
    case .notDemonstrated: "Not demonstrated"
    case .initial: "Initial"
    case .developing: "Developing"
    case .established: "Established"
    case .advanced: "Advanced"
    }
  }
}

extension CriterionScore.Status {
  package var words: String {
    switch self {
    case .notApplicable: "not applicable"
    case .notAssessed: "not assessed"
    case .met: "met"
    case .notMet: "not met"
    case .notDemonstrated: "not demonstrated"
    case .partlyMet: "partly met"
    }
  }
}

extension CriterionScore.Gate {
  package var words: String {
    switch self {
    case .pass: "passed"
    case .fail: "failed"
    case .undetermined: "not yet known"
    case .notEvaluated: "not evaluated"
    }
  }
}

extension Gap.Tier {
  package var title: String {
    switch self {
    case .first: "Tier 1: act now"
    case .verify: "Tier 1v: verify first"
    case .second: "Tier 2: high priority"
    case .third: "Tier 3: medium priority"
    case .fourth: "Tier 4: low priority"
    }
  }

  package var meaning: String {
    switch self {
    case .first: "A red flag has fired or a critical criterion has failed."
    case .verify: "A critical criterion may have failed; too little is known to say."
    case .second: "Heavy criteria that are far from their target."
    case .third: "Criteria with a marked distance to their target."
    case .fourth: "What remains."
    }
  }
}

extension FirstReason {
  /// - Parameter reference: how an indicator is named.
  func words(_ reference: (Int) -> Text) -> Text {
    switch self {
    case .failedGate: "this critical criterion has failed"
    case .undeterminedGate: "it is not known whether this critical criterion passes"
    case .redFlag(let indicator): Text("the red flag ") + reference(indicator) + " has fired"
    }
  }
}

extension Gap.Action {
  package var words: String {
    switch self {
    case .fix: "to fix; most of what is missing is confirmed"
    case .findOut: "to find out; most of what is missing is only unproven"
    }
  }
}

extension Gap.Quadrant {
  package var name: String {
    switch self {
    case .quickWin: "quick win"
    case .strategic: "strategic"
    case .fillIn: "fill-in"
    case .later: "later"
    }
  }

  package var words: String {
    switch self {
    case .quickWin: "\(name): much to gain for little effort"
    case .strategic: "\(name): much to gain, and more than a small effort"
    case .fillIn: "\(name): little to gain for little effort"
    case .later: "\(name): little to gain for more than a small effort"
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension NodeScore.Flag {
  package var words: String {
    switch self {
    case .paperCompliance:
      "paper compliance: the law and institutions are largely there, practice is not"
    case .effortWithoutResult:
      "effort without result: much is done, and the people concerned see little of it"
    case .resultNotMeasured: "result not measured: less than half of the outcomes are known"
    }
  }
}

extension EvidenceState {
  package var words: String {
    switch self {
    case .documented: "documented"
    case .stale: "only old or undated evidence"
    case .none: "no evidence"
    case .notNeeded: "–"
    }
  }
}

extension Indicator.Dimension {
  package var words: String {
    switch self {
    case .structure: "Structure"
    case .process: "Process"
    case .outcome: "Outcome"
    }
  }
}

extension Respondent.Role {
  package var words: String {
    switch self {
    case .government: "the government"
    case .rapporteur: "the national rapporteur"
    case .ngo: "a non-governmental organisation"
    case .internationalOrganisation: "an international organisation"
    case .researcher: "a researcher"
    case .other: "another respondent"
    }
  }
}

extension Plan.Status {
  package var words: String { self == .inProgress ? "in progress" : rawValue }
}

extension ScoringRules.EvidenceMode {
  package var words: String {
    switch self {
    case .off: "not looked at"
    case .warn: "looked at and listed, without an effect on the score"
    case .discount: "positive answers count in part where their evidence is old or missing"
    }
  }
}
