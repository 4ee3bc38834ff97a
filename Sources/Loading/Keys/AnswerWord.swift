/// The words that stand for an answer in any type of indicator.
///
/// Each is read in small letters, capitalised, or in capitals, and in no other way; it is written as
/// its raw value.
package enum AnswerWord: String, CaseIterable, Sendable {
  case yes
  case partial
  case no
  case unknown
  case notApplicable = "not-applicable"

  /// The word that a text is.
  package init?(_ text: String) {
    // No word is longer, and most texts that are no word are.
    guard text.utf8.count <= 14 else { return nil }
    switch text {
    case "yes", "Yes", "YES", "true", "True", "TRUE": self = .yes
    case "no", "No", "NO", "false", "False", "FALSE": self = .no
    case "partial", "Partial", "PARTIAL": self = .partial
    case "unknown", "Unknown", "UNKNOWN": self = .unknown
    case "not-applicable", "Not-applicable", "Not-Applicable", "NOT-APPLICABLE", "n/a", "N/A":
      self = .notApplicable
    default: return nil
    }
  }

  // The same words for schemas: reading them from a list takes a tenth of the time of loading a file.
  static let yesWords = ["yes", "Yes", "YES", "true", "True", "TRUE"]
  static let noWords = ["no", "No", "NO", "false", "False", "FALSE"]
  static let partialWords = ["partial", "Partial", "PARTIAL"]
  static let unknownWords = ["unknown", "Unknown", "UNKNOWN"]
  static let notApplicableWords = [
    "not-applicable", "Not-applicable", "Not-Applicable", "NOT-APPLICABLE", "n/a", "N/A",
  ]
}
