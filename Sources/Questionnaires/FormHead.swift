import PolicyModel
import TextTemplates

/// What a form says and asks before its questions: about the answers as a whole, sources and facts.
struct FormHead {
  let questions: QuestionSet

  private var checklist: Checklist { questions.checklist }
  private var assessment: Assessment? { questions.assessment }

  /// What the assessment says is shown and stays.
  var values: TemplateRecord {
    let state = assessment?.state
    let facts = facts
    return [
      "code": state?.code ?? "", "name": state?.name ?? "", "isFixed": assessment != nil,
      "date": assessment?.date.description ?? "",
      "period": assessment?.period?.description ?? "",
      "isPeriodFixed": assessment?.period != nil,
      "bases": Basis.allCases.map { basis -> TemplateRecord in
        [
          "value": basis.rawValue, "label": Self.words(basis),
          "isChosen": basis == assessment?.basis ?? .selfAssessment,
        ]
      },
      "office": questions.office ?? assessment?.respondent.name ?? "",
      "roles": Respondent.Role.allCases.map { role in
        FormPage.option(role.rawValue, isChosen: role == assessment?.respondent.role)
      },
      "sources": sources.map(FormEvidence.source), "facts": facts, "hasFacts": !facts.isEmpty,
    ]
  }

  private static func words(_ basis: Basis) -> String {
    switch basis {
    case .selfAssessment: "we know it ourselves (self-assessment)"
    case .deskReview: "from documents (desk review)"
    case .interviews: "from interviews"
    case .visit: "on a visit"
    }
  }

  /// Those that can be chosen: all of the assessment's, but for one agency of the restricted ones only
  /// those that its own part of the form rests on.
  private var sources: [CitedSource] {
    guard let assessment else { return [] }
    guard questions.agency != nil else { return assessment.sources }
    let used = Set(
      questions.facts.compactMap { assessment.factGrounds[$0]?.source }
        + questions.indicators.flatMap { assessment.answers[$0].evidence.compactMap(\.source) })
    return assessment.sources.filter { !$0.document.isRestricted || used.contains($0.id) }
  }

  private var facts: [TemplateRecord] {
    questions.facts.map { index in
      let fact = checklist.facts[index]
      let answer = assessment?.facts[index]
      let grounds = assessment?.factGrounds[index] ?? FactGrounds()
      return [
        "id": fact.id, "question": fact.question,
        "options": [FactAnswer.yes, .no, .unknown].map {
          FormPage.option($0.rawValue, isChosen: $0 == answer)
        },
        "isOpen": grounds != FactGrounds(),
        "hasSource": grounds.source != nil, "source": grounds.source ?? "",
        "noteLines": FormText.lines(grounds.note ?? ""),
      ]
    }
  }
}
