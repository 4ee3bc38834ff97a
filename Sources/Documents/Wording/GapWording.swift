package import GapAnalysis
package import PolicyModel

// What gaps are called in print.

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
  /// The reason in words.
  ///
  /// - Parameter reference: how an indicator is named.
  package func words(_ reference: (IndicatorIndex) -> Text) -> Text {
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
