package import GapAnalysis
package import PolicyModel

// What gaps are called in print.

extension GapToFix.Tier {
  package var title: String { "Tier \(numbered)" }

  /// The number with what it stands for, under a head that says that it is a tier.
  package var numbered: String {
    switch self {
    case .first: "1: act now"
    case .second: "2: high priority"
    case .third: "3: medium priority"
    case .fourth: "4: low priority"
    }
  }

  package var meaning: String {
    switch self {
    case .first: "A red flag has fired or a critical criterion has failed."
    case .second: "Heavy criteria of which much is known to be missing."
    case .third: "Criteria of which a marked part is known to be missing."
    case .fourth: "What remains."
    }
  }
}

extension GapToFindOut.Tier {
  package var title: String {
    switch self {
    case .verify: "Verify first"
    case .other: "Then"
    }
  }

  package var meaning: String {
    switch self {
    case .verify:
      "A critical criterion may have failed or a red flag may have fired; too little is known to say."
    case .other: "What else is open, the heaviest first."
    }
  }
}

extension OpenQuestion.Todo {
  /// What is to be done about a question, as a short command.
  package var words: String {
    switch self {
    case .answer: "answer"
    case .startMeasuring: "start measuring"
    case .narrow: "answer more exactly"
    case .document: "document"
    case .wait: "wait: there were no cases"
    }
  }
}

extension GapToFix.Reason {
  /// The reason in words.
  ///
  /// - Parameter reference: how an indicator is named.
  package func words(_ reference: (IndicatorIndex) -> Text) -> Text {
    switch self {
    case .failedGate: "this critical criterion has failed"
    case .required(let indicator): Text("what ") + reference(indicator) + " requires is missing"
    case .redFlag(let indicator): Text("the red flag ") + reference(indicator) + " has fired"
    }
  }
}

extension GapToFindOut.Reason {
  /// The reason in words.
  ///
  /// - Parameter reference: how an indicator is named.
  package func words(_ reference: (IndicatorIndex) -> Text) -> Text {
    switch self {
    case .undeterminedGate: "it is not known whether this critical criterion passes"
    case .required(let indicator):
      Text("it is not known whether what ") + reference(indicator) + " requires is there"
    case .redFlag(let indicator):
      Text("the red flag ") + reference(indicator) + " is not verified"
    }
  }
}

extension GapToFix.Quadrant {
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
