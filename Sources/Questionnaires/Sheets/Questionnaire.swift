import OfficeFiles
import PolicyModel

/// The questions that an office is asked, as a workbook or a Word document: what came before it says, and a
/// row for each question. What comes back is read by the id in each row.
package struct Questionnaire: Sendable {
  /// What stands between the questions, and the questions.
  enum Line: Equatable, Sendable {
    case section(String)
    case group(String)
    /// The duty that the next questions are about, and when alone it applies.
    case criterion(title: String, statement: String, applies: String?)
    case question(QuestionnaireQuestion)
  }

  let asked: QuestionSet
  let reply: FormReply
  let lines: [Line]

  package init(_ asked: QuestionSet, reply: FormReply = FormReply()) {
    (self.asked, self.reply) = (asked, reply)
    lines = Self.lines(asked)
  }

  static let factsTitle = "Facts about the State"

  private static func lines(_ asked: QuestionSet) -> [Line] {
    var lines: [Line] = []
    if !asked.facts.isEmpty {
      lines.append(.section(factsTitle))
      lines += asked.facts.map { .question(QuestionnaireQuestion(fact: $0, of: asked)) }
    }
    for (section, groups) in asked.sections {
      lines.append(.section(section.title))
      for group in groups {
        lines.append(.group(group.group.title))
        for asking in group.criteria {
          lines.append(
            .criterion(
              title: asking.criterion.title, statement: asking.criterion.statement,
              applies: asking.appliesWords))
          lines += asking.indicators.flatMap { QuestionnaireQuestion.rows($0, of: asked) }
            .map(Line.question)
        }
      }
    }
    return lines
  }

  var questions: [QuestionnaireQuestion] {
    lines.compactMap { if case .question(let question) = $0 { question } else { nil } }
  }

  /// The columns that a question has something under, or can have.
  var columns: [QuestionnaireColumn] {
    let questions = questions
    return QuestionnaireColumn.allCases.filter { column in questions.contains { $0.has(column) } }
  }

  /// The other agencies, as the State calls them.
  var offices: [String] {
    asked.checklist.agencies.indices.filter { $0 != asked.agency }.map(asked.name)
  }

  /// By what whoever reads it back knows of what it is a part.
  var reference: String {
    let (checklist, assessment) = (asked.checklist, asked.assessment)
    let parts = [
      "\(checklist.id) \(checklist.version)", assessment?.state.code ?? "-",
      assessment?.date.description ?? "-", asked.agency.map { checklist.agencies[$0].id } ?? "-",
    ]
    return "\(QuestionnaireLabel.reference.rawValue): \(parts.joined(separator: " · "))"
  }

  /// The same, part by part, and in what role it is answered.
  var about: [(label: QuestionnaireLabel, value: String)] {
    let (checklist, assessment) = (asked.checklist, asked.assessment)
    return [
      (.checklist, checklist.id), (.version, checklist.version),
      (.state, assessment.map { "\($0.state.code) \($0.state.name)" } ?? ""),
      (.date, assessment?.date.description ?? ""),
      (.office, asked.agency.map { checklist.agencies[$0].id } ?? ""),
      (.answeredBy, assessment?.respondent.role.rawValue ?? ""),
    ]
  }

  func properties(_ generator: String) -> OfficeProperties {
    OfficeProperties(
      title: QuestionnairePhrases.title(asked), language: asked.checklist.language,
      generator: generator)
  }
}
