package import Documents
import PolicyModel
import TextTemplates

/// A page with the questions of a checklist that is filled in in a browser without any network.
///
/// It saves a file of answers that ``Merge`` puts into an assessment. The page loads nothing and sends
/// nothing, and its own policy forbids both.
package struct FormPage {
  private let questions: QuestionSet
  private let reply: FormReply

  package init(_ questions: QuestionSet, reply: FormReply = FormReply()) {
    (self.questions, self.reply) = (questions, reply)
  }

  private var checklist: Checklist { questions.checklist }
  private var assessment: Assessment? { questions.assessment }
  private var agency: AgencyIndex? { questions.agency }

  /// The page.
  ///
  /// - Parameter generator: the program's name and version.
  /// - Throws: a fault where one of the program's own templates cannot be used.
  package func text(generator: String) throws(TemplateFault) -> String {
    let template = try FormTemplate.standard()
    let head = FormHead(questions: questions)
    var values = head.values
    values.merge(reply.values)
    values.merge([
      "language": checklist.language, "generator": generator,
      "title": QuestionnairePhrases.title(questions), "subtitle": questions.subtitle, "key": key,
      "officeId": agency.map { checklist.agencies[$0].id } ?? "",
      "checklist": checklist.id, "version": checklist.version, "file": fileName,
      "blank": FormEvidence.blank,
      "victims": checklist.victimGroups.map { ["id": $0.id, "label": $0.label] },
      "sections": sections,
    ])
    return template.page(values)
  }

  /// What the browser keeps the answers under until they are saved: the same for each form of one
  /// assessment, respondent and agency, whatever has been answered in between, and for no other.
  private var key: String {
    let parts = [
      checklist.id, checklist.version, assessment?.state.code, assessment?.date.description,
      assessment?.respondent.role.rawValue, assessment?.respondent.name,
      agency.map { checklist.agencies[$0].id },
    ].map { $0 ?? "" }
    return Digest.hexadecimal(of: Array(parts.joined(separator: "\n").utf8))
  }

  /// The name of the file that it saves; the page puts the day in.
  private var fileName: String {
    let owner = agency.map { checklist.agencies[$0].id } ?? assessment?.state.code.lowercased()
    return "answers-" + [owner ?? checklist.id, "{date}"].joined(separator: "-") + ".yaml"
  }

  static func option(_ value: String, isChosen: Bool) -> TemplateRecord {
    ["value": value, "label": value, "isChosen": isChosen]
  }

  private var sections: [TemplateRecord] {
    questions.sections.map { section, groups in
      [
        "id": section.id, "title": section.title,
        "groups": groups.map { group -> TemplateRecord in
          [
            "id": group.group.id, "title": group.group.title,
            "criteria": group.criteria.map(values),
          ]
        },
      ]
    }
  }

  private func values(of asked: AskedCriterion) -> TemplateRecord {
    let criterion = asked.criterion
    return [
      "id": criterion.id, "title": criterion.title, "statement": criterion.statement,
      "hasApplies": asked.appliesWords != nil,
      "applies": criterion.appliesIf.terms(in: checklist).joined(separator: ","),
      "appliesWords": asked.appliesWords ?? "",
      "questions": asked.indicators.map { FormQuestion($0, checklist, assessment).values },
    ]
  }
}
