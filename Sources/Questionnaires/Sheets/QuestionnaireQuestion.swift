import Documents
import Filling
import PolicyModel

/// A question of a questionnaire, or one of the things that a question asks for, with what has been answered.
struct QuestionnaireQuestion: Equatable {
  /// What kind of row it is.
  enum Kind { case fact, indicator, element }

  let kind: Kind
  let id: String
  let question: String
  /// What counts as which answer.
  var guidance: [String] = []
  /// What can be chosen as the answer; other answers can be typed.
  let choices: [String]
  var answer = ""
  /// Why it is not known, or not applicable.
  var why = ""
  var note = ""
  var evidence: [QuestionnaireEvidence] = []
  /// The answer of an earlier round, with its day and what it rests on; nil where there is none to review.
  var earlier: [String]?

  /// Whether anything can be said of it under a column.
  func has(_ column: QuestionnaireColumn) -> Bool {
    switch column {
    case .id, .question, .answer: true
    case .guidance: !guidance.isEmpty
    case .earlier, .stillHolds: earlier != nil
    case .note, .document, .notOurs: kind != .element
    case .why, .place, .link, .date, .confidential: kind == .indicator
    }
  }

  /// What stands under a column; of evidence the first piece.
  func text(_ column: QuestionnaireColumn) -> String {
    switch column {
    case .id: id
    case .question: question
    case .guidance: guidance.joined(separator: "\n")
    case .earlier: earlier?.joined(separator: "\n") ?? ""
    case .stillHolds, .notOurs: ""
    case .answer: answer
    case .why: why
    case .note: note
    case .document, .place, .link, .date, .confidential: evidence.first?.text(column) ?? ""
    }
  }

  /// What can be chosen under a column, whether something else can be typed or not; empty where nothing can.
  ///
  /// - Parameter offices: the others that may be asked.
  func choices(_ column: QuestionnaireColumn, offices: [String]) -> [String] {
    switch column {
    case .answer: choices
    case .why: UnknownKind.choices.map(\.kind.words)
    case .stillHolds: EarlierVerdict.allCases.map(\.rawValue)
    case .notOurs: offices
    case .confidential: ConfidentialMark.choices
    case .id, .question, .guidance, .earlier, .note, .document, .place, .link, .date: []
    }
  }
}

/// A piece of evidence, as it is written beside an answer.
struct QuestionnaireEvidence: Equatable {
  var document = ""
  var place = ""
  var link = ""
  var date = ""
  var isConfidential = false

  init(_ piece: Evidence) {
    document = piece.title
    place = [piece.at, piece.reference].compactMap(\.self).joined(separator: ", ")
    link = piece.url ?? ""
    date = piece.date?.description ?? ""
    isConfidential = piece.isRestricted
  }

  /// A listed source, by its title alone.
  init(_ source: CitedSource) { document = source.document.title }

  func text(_ column: QuestionnaireColumn) -> String {
    switch column {
    case .document: document
    case .place: place
    case .link: link
    case .date: date
    case .confidential: isConfidential ? ConfidentialMark.yes : ""
    case .id, .question, .guidance, .earlier, .stillHolds, .answer, .why, .note, .notOurs: ""
    }
  }
}

extension QuestionnaireQuestion {
  init(fact index: FactIndex, of asked: QuestionSet) {
    let fact = asked.checklist.facts[index]
    self.init(
      kind: .fact, id: fact.id, question: fact.question, choices: QuestionnaireAnswer.factChoices)
    guard let assessment = asked.assessment else { return }
    answer = QuestionnaireAnswer.text(assessment.facts[index])
    let grounds = assessment.factGrounds[index]
    note = grounds?.note ?? ""
    let source = grounds?.source.flatMap { assessment.source($0) }
    evidence = source.map { [QuestionnaireEvidence($0)] } ?? []
  }

  /// A question, and below it what it asks for, where that is several things.
  static func rows(_ index: IndicatorIndex, of asked: QuestionSet) -> [Self] {
    let indicator = asked.checklist.indicators[index]
    let answer = asked.assessment?.answers[index] ?? Answer()
    let earlier = EarlierAnswer(index, asked.checklist, asked.assessment)
    // What is to be reviewed stands in the words of the earlier answer alone.
    let current = earlier == nil ? answer : Answer()
    var question = Self(
      kind: .indicator, id: indicator.id, question: indicator.question,
      guidance: QuestionnaireGuidance.lines(
        indicator, exceptions: answer.exceptions.map { asked.checklist.victimGroups[$0].label }),
      choices: QuestionnaireAnswer.choices(indicator),
      answer: QuestionnaireAnswer.text(current.value, of: indicator.type),
      why: QuestionnaireAnswer.why(current),
      note: current.note ?? "", evidence: current.evidence.map(QuestionnaireEvidence.init))
    question.earlier = earlier.map { earlier in
      ["\(Printed.day(earlier.day)): \(earlier.said)"] + earlier.rests
        + (answer.note.map { ["Note: \($0)"] } ?? [])
    }
    let elements = indicator.type.askedElements ?? []
    return [question]
      + elements.enumerated().map { place, element in
        Self(
          kind: .element, id: "\(indicator.id):\(element.id)", question: element.label,
          choices: QuestionnaireAnswer.elementChoices,
          answer: QuestionnaireAnswer.text(
            ofElement: place, current.value, of: indicator.type))
      }
  }
}
