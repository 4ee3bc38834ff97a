import Documents
import GapAnalysis
import Scoring

/// What is said of the questions to find out first.
struct FirstQuestionWording {
  private let round: Round
  private let entries: [FirstQuestions.Entry]

  init(_ round: Round, _ entries: [FirstQuestions.Entry]) {
    (self.round, self.entries) = (round, entries)
  }

  private var known: String { Printed.knownShare(round.scorecard.overall.score?.coverage ?? 0) }

  private var knownThen: String { entries.last.map { Printed.knownShare($0.coverage) } ?? known }

  var summary: String {
    guard !entries.isEmpty else {
      return "No question has to be answered first: \(known) is known."
    }
    let isOne = entries.count == 1
    return "What is not known needs an answer, not a reform. "
      + "\(Printed.count(entries.count, "question")) \(isOne ? "comes" : "come") first: \(order). "
      + "\(known) is known now, and \(knownThen) once \(isOne ? "it is" : "they are") answered. "
      + "Adds: by how many points of 100 an answer raises what is known."
  }

  private var order: String {
    let verify = entries.count { $0.tier == .verify }
    let alert = "a critical criterion or a red flag"
    if verify == 0 { return entries.count == 1 ? "it says most" : "those that say most" }
    if verify < entries.count {
      return "those that decide about \(alert), then those that say most"
    }
    return verify == 1 ? "it decides about \(alert)" : "all of them decide about \(alert)"
  }

  /// What the table leaves out; nil where it is nothing.
  func more(than most: Int) -> String? {
    let left = entries.count - most
    guard left > 0 else { return nil }
    return
      "\(Printed.count(left, "more question")) \(left == 1 ? "follows" : "follow"), with which "
      + "\(knownThen) is known."
  }

  /// The same where no reform can be planned, in front of the list.
  var instead: String {
    let count = min(entries.count, FirstQuestionList.longestList)
    switch count {
    case 0: return ""
    case 1: return " This question first:"
    case 10: return " These ten questions first:"
    default: return " These \(count) questions first:"
    }
  }
}
