import PolicyModel

extension ChangedRule {
  /// The keys whose values differ from the method's defaults, in the order of the format.
  static func all(in rules: ScoringRules) -> [ChangedRule] {
    ScoringKey.allCases.compactMap { key in
      let (value, standard) = (rules.written(key), ScoringRules().written(key))
      return value == standard
        ? nil : ChangedRule(key: key.rawValue, value: value, standard: standard)
    }
  }
}

extension ScoringRules {
  /// The value under a key, as people read it.
  fileprivate func written(_ key: ScoringKey) -> String {
    switch key {
    case .partial: "\(partial)"
    case .exceptionsCap: "\(exceptionsCap)"
    case .gate: "\(gate)"
    case .met: "\(met)"
    case .notMet: "\(notMet)"
    case .bands: "\(bands)"
    case .provisionalBelow: "\(provisionalBelow)"
    case .bandFromKnown: "\(bandFromKnown)"
    case .capBand: "\(capBand)"
    case .outcomeGate: "\(outcomeGate)"
    case .tailoringNotice: "\(tailoringNotice)"
    case .evidence: evidence.rawValue
    case .evidenceFactors:
      "\([evidenceFactors.documented, evidenceFactors.stale, evidenceFactors.none])"
    case .evidenceMonths: "\(evidenceMonths)"
    case .weightBox: "\(weightBox)"
    case .runs: "\(runs)"
    case .seed: "\(seed)"
    case .effort: "\(effort.small), \(effort.medium), \(effort.large)"
    case .tiers: "\(tiers)"
    }
  }
}
