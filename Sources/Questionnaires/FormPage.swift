package import Documents
import Filling
import Findings
package import PolicyModel

/// A page with the questions of a checklist that is filled in in a browser without any network.
///
/// It saves a file of answers that ``Merge`` puts into an assessment. The page loads nothing and sends
/// nothing, and its own policy forbids both.
package struct FormPage {
  private let checklist: Checklist
  private let assessment: Assessment?
  private let questions: [InterviewQuestion]
  private let agency: AgencyIndex?

  /// - Parameters:
  ///   - assessment: the answers so far; nil for a form of which no State has been named.
  ///   - agency: for the questions that it answers alone.
  package init(_ checklist: Checklist, _ assessment: Assessment?, agency: AgencyIndex?) {
    (self.checklist, self.assessment, self.agency) = (checklist, assessment, agency)
    var scope = InterviewScope()
    scope.agency = agency
    questions = scope.questions(
      of: checklist, assessment ?? Self.blank(checklist))
  }

  /// The number of indicators that it asks about.
  package var count: Int {
    questions.count { if case .indicator = $0 { true } else { false } }
  }

  private static func blank(_ checklist: Checklist) -> Assessment {
    Assessment(
      source: SourceText(name: "", bytes: []), checklistID: checklist.id,
      checklistVersion: checklist.version, state: State(code: "", name: ""),
      date: .first,
      respondent: Respondent(role: .government, name: ""),
      facts: checklist.facts.mapValues { _ in .notGiven },
      answers: checklist.indicators.mapValues { _ in Answer() }, digest: "")
  }

  /// The page.
  ///
  /// - Parameter generator: the program's name and version.
  /// - Throws: a fault where one of the program's own templates cannot be used.
  package func text(generator: String) throws(TemplateFault) -> String {
    let template = try FormTemplate.standard()
    let head = FormHead(
      checklist: checklist, assessment: assessment, questions: questions, agency: agency)
    let state = assessment?.state.name
    let title = head.office ?? state ?? checklist.title
    let subtitle = [
      checklist.title, agency == nil ? nil : state, assessment?.date.description,
    ]
    .compactMap(\.self).filter { $0 != title }.joined(separator: " · ")
    var values = head.values
    values.merge([
      "language": checklist.language, "generator": generator,
      "title": "Questions for: \(title)", "subtitle": subtitle, "key": key, "family": family,
      "checklist": checklist.id, "version": checklist.version, "file": fileName,
      "blank": FormEvidence.blank,
      "victims": checklist.victimGroups.map { ["id": $0.id, "label": $0.label] },
      "sections": sections,
    ]) { $1 }
    return template.page(values)
  }

  /// What the browser keeps the answers under: another form begins anew.
  private var key: String {
    Self.digest([
      checklist.digest, assessment?.state.code, assessment?.date.description,
      agency.map { checklist.agencies[$0].id }, assessment?.digest,
    ])
  }

  /// What the forms of one assessment and one agency have in common, whenever they were made; empty
  /// where no assessment is named, since such forms may be about different States.
  private var family: String {
    guard let assessment else { return "" }
    return Self.digest([
      "forms of", checklist.id, checklist.version, assessment.state.code,
      assessment.date.description, agency.map { checklist.agencies[$0].id },
    ])
  }

  private static func digest(_ parts: [String?]) -> String {
    Digest.hexadecimal(of: Array(parts.map { $0 ?? "-" }.joined(separator: " ").utf8))
  }

  /// The name of the file that it saves; the page puts the day in.
  private var fileName: String {
    let owner = agency.map { checklist.agencies[$0].id } ?? assessment?.state.code.lowercased()
    return "answers-" + [owner ?? checklist.id, "{date}"].joined(separator: "-") + ".yaml"
  }

  static func option(_ value: String, isChosen: Bool) -> [String: Any] {
    ["value": value, "label": value, "isChosen": isChosen]
  }

  private var sections: [[String: Any]] {
    let indicators = Set(
      questions.compactMap { if case .indicator(let index) = $0 { index } else { nil } })
    return checklist.sections.compactMap { section in
      let groups = checklist.groups[section.groups].compactMap { group -> [String: Any]? in
        let criteria = group.criteria.compactMap { criterion($0, indicators) }
        return criteria.isEmpty
          ? nil : ["id": group.id, "title": group.title, "criteria": criteria]
      }
      return groups.isEmpty ? nil : ["id": section.id, "title": section.title, "groups": groups]
    }
  }

  private func criterion(
    _ index: CriterionIndex, _ indicators: Set<IndicatorIndex>
  ) -> [String: Any]? {
    let criterion = checklist.criteria[index]
    let asked = criterion.indicators.filter(indicators.contains)
    guard !asked.isEmpty else { return nil }
    let words = criterion.appliesIf.map { condition in
      "\(checklist.facts[condition.fact].question) \(condition.isNegated ? "No" : "Yes")"
    }
    return [
      "id": criterion.id, "title": criterion.title, "statement": criterion.statement,
      "hasApplies": !criterion.appliesIf.isEmpty,
      "applies": criterion.appliesIf.terms(in: checklist).joined(separator: ","),
      "appliesWords": words.joined(separator: "; "),
      "questions": asked.map {
        FormQuestion(
          checklist.indicators[$0], assessment?.answers[$0] ?? Answer(), checklist,
          of: assessment
        ).values
      },
    ]
  }
}
