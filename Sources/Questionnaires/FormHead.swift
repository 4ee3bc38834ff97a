import Filling
import PolicyModel

/// What a form says and asks before its questions: about the answers as a whole, sources and facts.
struct FormHead {
  let checklist: Checklist
  let assessment: Assessment?
  let questions: [InterviewQuestion]
  /// Nil where all are asked.
  let agency: AgencyIndex?

  /// The agency as the State calls it.
  var office: String? {
    agency.map { assessment?.name(of: $0, in: checklist) ?? checklist.agencies[$0].title }
  }

  /// What the assessment says is shown and stays.
  var values: [String: Any] {
    let state = assessment?.state
    let facts = facts
    return [
      "code": state?.code ?? "", "name": state?.name ?? "", "isFixed": assessment != nil,
      "date": assessment?.date.description ?? "",
      "period": assessment?.period?.description ?? "",
      "isPeriodFixed": assessment?.period != nil,
      "bases": Basis.allCases.map { basis in
        [
          "value": basis.rawValue, "label": Self.words(basis),
          "isChosen": basis == assessment?.basis ?? .selfAssessment,
        ]
      },
      "office": office ?? assessment?.respondent.name ?? "",
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
    guard agency != nil else { return assessment.sources }
    let used = Set(
      questions.flatMap { question in
        switch question {
        case .fact(let index): [assessment.factGrounds[index]?.source].compactMap(\.self)
        case .indicator(let index): assessment.answers[index].evidence.compactMap(\.source)
        }
      })
    return assessment.sources.filter { !$0.document.isRestricted || used.contains($0.id) }
  }

  private var facts: [[String: Any]] {
    questions.compactMap { question in
      guard case .fact(let index) = question else { return nil }
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
