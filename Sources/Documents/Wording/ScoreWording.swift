package import PolicyModel
package import Scoring

// What results are called in print.

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

extension NodeScore {
  /// The band for a column; a dash where nothing applies.
  package var bandName: String {
    guard let bands else { return "–" }
    return bands.band?.words ?? "too little known"
  }
}

extension CriterionScore.Status {
  package var words: String {
    switch self {
    case .notApplicable: "not applicable"
    case .notAssessed: "not assessed"
    case .met: "met"
    case .notMet: "not met"
    case .mostlyNotKnown: "mostly not known"
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

extension NodeScore.Flag {
  package var words: String {
    switch self {
    case .paperCompliance:
      "paper compliance: the law and institutions are largely there, practice is not"
    case .effortWithoutResult:
      "effort without result: much is done, and the people concerned see little of it"
    case .resultNotMeasured: "result not known: less than half of the outcomes are known here"
    }
  }
}

extension EvidenceState {
  package var words: String {
    switch self {
    case .documented: "documented"
    case .stale: "only weak evidence: old, undated, or a law where practice is asked about"
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

extension ScoringRules {
  /// What is neither demonstrated nor missing.
  package var openWords: String {
    evidence == .discount ? "not known or not proven" : "not known"
  }
}

extension ScoringRules.EvidenceMode {
  package var words: String {
    switch self {
    case .off: "not looked at"
    case .warn: "looked at and listed, without an effect on the score"
    case .discount: "positive answers count in part where their evidence is weak or missing"
    }
  }
}
