/// What every questionnaire says around its questions, so that what comes back is told from what was printed.
enum QuestionnairePhrases {
  static let asked = "What is asked"
  static let howToAnswer = "How to answer"
  static let important = "Important"
  /// Before what must not be changed, and whom to ask.
  static let advice = ["Please", "Whom to ask"]
  static let meanings = "What the words mean"
  /// The heads of what the words mean.
  static let meaningHeads = ["Word", "What it means"]
  static let office = "Office that answers"
  static let moreDocuments =
    "More documents: write the Id of the question in the first column, the document beside it"

  static let fixed =
    [asked, howToAnswer, important, meanings, office, moreDocuments, QuestionnaireCover.notice]
    + [Questionnaire.factsTitle] + advice + meaningHeads

  /// How a text begins that goes on with an office, a number of questions or an address.
  enum Beginning: String, CaseIterable {
    case title = "Questions for:"
    case toAll = "You are asked to answer"
    case toOffice = "Your office is asked to answer"
    case send = "Save the file and send it to"
    case questions = "Questions about a question go to"
  }

  static func title(_ asked: QuestionSet) -> String {
    "\(Beginning.title.rawValue) \(asked.title)"
  }
}
