import Documents
import PolicyModel

/// What a questionnaire says before its questions: who asks whom for what, by when, and how it is answered.
struct QuestionnaireCover {
  /// In what it is filled in.
  enum Medium { case workbook, document }

  let questionnaire: Questionnaire
  let medium: Medium

  private var asked: QuestionSet { questionnaire.asked }

  private typealias Beginning = QuestionnairePhrases.Beginning

  var title: String { QuestionnairePhrases.title(asked) }

  var request: String {
    let count = Printed.count(asked.count, "question")
    let whom = asked.agency == nil ? Beginning.toAll : .toOffice
    let earlier =
      questionnaire.questions.contains { $0.earlier != nil }
      ? " What was answered in an earlier round stands beside each." : ""
    return "\(whom.rawValue) \(count) on: \(asked.checklist.title).\(earlier)"
  }

  /// What there is to know of the request, each with what it is called; empty texts are to be filled in.
  var lines: [(label: String, text: String)] {
    let assessment = asked.assessment
    var lines = questionnaire.reply.lines
    lines.append(("State", assessment?.state.name ?? ""))
    lines.append(("The answers describe", assessment.map { "\(Printed.day($0.date))" } ?? ""))
    if let period = assessment?.period {
      lines.append((Self.period, Printed.period(period)))
    }
    if assessment == nil, asked.agency == nil { lines.append((QuestionnairePhrases.office, "")) }
    return lines
  }

  static let period = "The figures describe"
  static let notice = "Never write anything that could identify a victim or any other person."

  /// How it is answered, a step each.
  var steps: [String] {
    [
      open,
      "Leave empty what you cannot answer: it counts as not known. If you know roughly, write it so: "
        + "40 to 55 %, or between partial and yes.",
      "If something is not known, choose “not known” and say why; reports print the reason, so name no person. "
        + "If another office must answer, leave "
        + "the answer empty and name that office under “\(QuestionnaireColumn.notOurs.rawValue)”.",
      "Name the document that the answer rests on, and where in it; choose “\(ConfidentialMark.yes)” under "
        + "“\(QuestionnaireColumn.confidential.rawValue)” where no public report is to name it. \(secondDocument)",
      "\(Beginning.send.rawValue) \(questionnaire.reply.replyTo ?? "whoever sent it to you").",
    ] + review
  }

  private var open: String {
    switch medium {
    case .workbook:
      "Go to the sheet “\(QuestionnaireWorkbook.questionsName)” and answer in the yellow cells. A list "
        + "opens in a cell that offers one; you can also type. “\(QuestionnaireColumn.guidance.rawValue)” "
        + "says what an answer means."
    case .document:
      "Answer in the boxes below, one for each question. Choose from the list where there is one, or type. "
        + "“\(QuestionnaireColumn.guidance.rawValue)” says what an answer means."
    }
  }

  private var secondDocument: String {
    switch medium {
    case .workbook: "For a second document use the rows at the end of the sheet."
    case .document: "For a second document copy its five rows below themselves."
    }
  }

  private var review: [String] {
    guard questionnaire.questions.contains(where: { $0.earlier != nil }) else { return [] }
    return [
      "Where an earlier answer stands, choose “\(EarlierVerdict.stillHolds.rawValue)”, and nothing else is "
        + "needed; or choose “\(EarlierVerdict.changed.rawValue)” and answer anew."
    ]
  }

  /// What must not be changed, and whom to ask.
  var advice: [String] {
    [
      medium == .workbook
        ? "You may sort, filter, colour and print. Leave the column “Id” as it is: by it your answers are found."
        : "Leave each “Id” as it is: by it your answers are found.",
      "\(Beginning.questions.rawValue) \(questionnaire.reply.replyTo ?? "whoever sent you this file").",
    ]
  }
}
