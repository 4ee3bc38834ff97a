import OfficeFiles

/// Why words of a file that came back are no answer, and what whoever wrote them can do instead.
enum StrayReason {
  case setAside(SetAside.Kind)
  /// Over or beside what the questionnaire prints under a column.
  case overPrinted(QuestionnaireColumn)
  /// Before, between or behind the questions.
  case outside
  case noHead
  /// Under a head of somebody's own.
  case otherHead(String)
  /// Under a head that stands above another column already.
  case doubledHead(String)
  /// Under such a head, or none (nil), where the one of what is confidential is missing.
  case withoutMark(String?)
  /// Beside a stricter word on whether a document is confidential.
  case lessStrict
  case noID
  case unknownID
  /// In rows that were copied without the heads above them.
  case withoutHeads
  /// In a place, such as `sheet Questions`, without a column for answers.
  case noAnswers(in: String)
  /// In a row of somebody's own beside a question.
  case otherRow
  /// Why something is not known, where the row of the answer has another label.
  case noAnswerRow

  init(head: String) {
    self = ReturnedHead.column(called: head) == nil ? .otherHead(head) : .doubledHead(head)
  }

  var why: String {
    switch self {
    case .setAside(.struck): "it is struck through"
    case .setAside(.hidden): "it is hidden"
    case .setAside(.merged): "its cell is merged over the rows of several questions"
    case .setAside(.floating): "it stands in a box of its own, beside no question"
    case .setAside(.note): "it stands in a note below the page or the text"
    case .setAside(.margin): "it stands at the head or foot of the page"
    case .overPrinted(let column): "it was written over or beside the words of “\(column.rawValue)”"
    case .outside: "it stands outside the questions"
    case .noHead, .withoutMark(nil): "it stands in a column without a head"
    case .otherHead(let head), .withoutMark(let head?): "the questionnaire has no “\(head)”"
    case .doubledHead(let head):
      "two columns have the head “\(head)”, of which the first is read"
    case .lessStrict:
      "“\(QuestionnaireColumn.confidential.rawValue)” stands there twice, and the stricter word counts"
    case .noID: "the row has no id of a question"
    case .unknownID: "this id is not in the checklist"
    case .withoutHeads: "no row above says which column holds what"
    case .noAnswers(let place): "\(place) has no column “\(QuestionnaireColumn.answer.rawValue)”"
    case .otherRow: "this row is none of the questionnaire's"
    case .noAnswerRow:
      "the question has no row “\(QuestionnaireColumn.answer.rawValue)” that it could explain"
    }
  }

  /// It may say that a document is confidential, and is then no answer.
  static let besideMark =
    "the same under “\(QuestionnaireColumn.confidential.rawValue)” if it says whether a document is, "
    + "else under “\(QuestionnaireColumn.note.rawValue)” of the question"

  var instead: String {
    let (answer, note) = (QuestionnaireColumn.answer.rawValue, QuestionnaireColumn.note.rawValue)
    switch self {
    case .setAside(.struck):
      return "nothing, if it is not to count; else the words without the line"
    case .setAside(.hidden): return "the same where it can be seen, under “\(answer)” or “\(note)”"
    case .setAside(.merged): return "the same in the row of each question that it is about"
    case .doubledHead(let head): return "all that is to count in one column “\(head)”"
    case .setAside, .overPrinted, .noHead, .otherHead, .otherRow:
      return "the same under “\(answer)” or “\(note)” of the question"
    case .withoutMark: return Self.besideMark
    case .outside, .noID:
      return "the same under “\(answer)” or “\(note)” of the question that it is about"
    case .lessStrict: return "one of the two"
    case .unknownID: return "the id as the questionnaire has it"
    case .withoutHeads: return "the rows with the row of heads above them"
    case .noAnswerRow: return "the label “\(answer)” before the answer"
    case .noAnswers: return "the head “\(answer)” above the answers"
    }
  }
}
