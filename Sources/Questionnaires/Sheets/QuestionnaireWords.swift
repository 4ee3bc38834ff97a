import Filling
import PolicyModel

/// What the words mean that are chosen or written in a questionnaire.
enum QuestionnaireWords {
  static func all(hasEarlier: Bool) -> [(word: String, meaning: String)] {
    answers + UnknownKind.choices.map { ($0.kind.words, meaning(of: $0.kind)) } + columns
      + (hasEarlier ? review : [])
  }

  private static let answers: [(word: String, meaning: String)] = [
    ("yes", "All that the question asks for is so, now."),
    (
      "partial",
      "Some of it is so: what is said beside the question after “Partial”. A plan or a draft is not enough "
        + "where that does not say so."
    ),
    ("no", "Nothing of it is so."),
    ("in place, missing", "Of each thing that a question lists: it is there, or it is not."),
    ("72 %", "A share, in per cent."),
    (
      "18 of 25",
      "A count: so many out of so many. Better than a percentage where the cases are few."
    ),
    ("40 to 55 %", "You know roughly: it lies between the two."),
    ("between partial and yes", "You know roughly; between 1 and 2 where levels are asked for."),
    (
      QuestionnaireAnswer.notApplicable,
      "The question has no sense for your country. Offered only where that can be; say why."
    ),
    (
      QuestionnaireAnswer.notKnown,
      "You looked and do not know. It is an honest answer, and never counted as a no."
    ),
  ]

  private static func meaning(of kind: UnknownKind) -> String {
    switch kind {
    case .notMeasured: "Not known, because no authority collects it."
    case .notFound: "Not known, because what you looked at does not say it."
    case .withheld: "Not known to us, because whoever has it does not give it out."
    case .pending: "Not known yet: you asked for it and wait."
    }
  }

  /// What is to be known before a reason is written.
  static let whyIsPrinted =
    "Every reader of a report sees it; nothing that could identify a person."

  private static let columns: [(word: String, meaning: String)] = [
    (
      QuestionnaireColumn.why.rawValue,
      "A word of the list, your own words, or one, a colon and the other; empty beside any other answer. "
        + whyIsPrinted
    ),
    (
      QuestionnaireColumn.note.rawValue,
      "For those who put the answers together. No public report prints it."
    ),
    (
      QuestionnaireColumn.document.rawValue,
      "The law, report or statistics that the answer rests on, by its title."
    ),
    (QuestionnaireColumn.date.rawValue, "As much as you know: 2024, 2024-06 or 2024-06-30."),
    (
      QuestionnaireColumn.confidential.rawValue,
      "“\(ConfidentialMark.yes)” where a document is not for everybody's eyes: no public report names it. "
        + "“\(ConfidentialMark.no)” where one that was kept confidential may be named."
    ),
    (QuestionnaireColumn.notOurs.rawValue, "The office that knows, if yours does not."),
  ]

  private static let review: [(word: String, meaning: String)] = [
    (
      EarlierVerdict.stillHolds.rawValue,
      "You looked at the earlier answer, and it is still right, with what it rests on."
    ),
    (EarlierVerdict.changed.rawValue, "It is not right any more: answer anew."),
  ]
}
