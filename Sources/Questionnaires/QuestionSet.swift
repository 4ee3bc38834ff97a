import Filling
import Findings
package import PolicyModel

/// What an office is asked, or everybody, and what of an assessment goes out with it, in whatever form.
package struct QuestionSet: Sendable {
  let checklist: Checklist
  /// The answers so far, without what is not to go out; nil where no State has been named.
  let assessment: Assessment?
  /// Nil where all are asked.
  let agency: AgencyIndex?
  let facts: [FactIndex]
  let indicators: [IndicatorIndex]

  /// What is carried beside the answers; nothing where there is no assessment.
  package let contents: FormContents?

  /// - Parameters:
  ///   - assessment: the answers so far; nil where no State has been named.
  ///   - agency: for the questions that it answers alone. Notes beside facts, which other offices are asked
  ///     too, are left out then.
  ///   - withoutNotes: whether no internal notes and nothing that is restricted is to go out.
  package init(
    _ checklist: Checklist, _ assessment: Assessment?, agency: AgencyIndex?,
    withoutNotes: Bool = false
  ) {
    (self.checklist, self.agency) = (checklist, agency)
    var scope = InterviewScope()
    scope.agency = agency
    let questions = scope.questions(of: checklist, assessment ?? Self.blank(checklist))
    facts = questions.compactMap { if case .fact(let index) = $0 { index } else { nil } }
    indicators = questions.compactMap { if case .indicator(let index) = $0 { index } else { nil } }
    self.assessment = assessment.map { assessment in
      if withoutNotes { return FormContents.taken(from: assessment) }
      return agency == nil ? assessment : FormContents.withoutFactNotes(assessment)
    }
    contents = self.assessment.map { [facts, indicators] in FormContents($0, facts, indicators) }
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

  /// The number of indicators.
  package var count: Int { indicators.count }

  /// The agency as the State calls it.
  var office: String? { agency.map(name) }

  func name(of agency: AgencyIndex) -> String {
    assessment?.name(of: agency, in: checklist) ?? checklist.agencies[agency].title
  }

  /// Whom the questions are for, or what they are about.
  var title: String { office ?? assessment?.state.name ?? checklist.title }

  /// What the title does not say.
  var subtitle: String {
    [checklist.title, agency == nil ? nil : assessment?.state.name, assessment?.date.description]
      .compactMap(\.self).filter { $0 != title }.joined(separator: " · ")
  }

  /// The parts of the checklist in which something is asked.
  var sections: [(section: Section, groups: [AskedGroup])] {
    let asked = Set(indicators)
    return checklist.sections.compactMap { section in
      let groups = checklist.groups[section.groups].compactMap { group in
        let criteria = group.criteria.compactMap { index in
          AskedCriterion(checklist, index, asked)
        }
        return criteria.isEmpty ? nil : AskedGroup(group: group, criteria: criteria)
      }
      return groups.isEmpty ? nil : (section, groups)
    }
  }
}

struct AskedGroup {
  let group: Group
  let criteria: [AskedCriterion]
}

struct AskedCriterion {
  let criterion: Criterion
  let indicators: [IndicatorIndex]
  /// On what it depends whether it applies, in words; nil where it always does.
  let appliesWords: String?

  /// Nil where nothing of it is asked.
  init?(_ checklist: Checklist, _ index: CriterionIndex, _ asked: Set<IndicatorIndex>) {
    criterion = checklist.criteria[index]
    indicators = criterion.indicators.filter(asked.contains)
    guard !indicators.isEmpty else { return nil }
    let words = criterion.appliesIf.map { condition in
      "\(checklist.facts[condition.fact].question) \(condition.isNegated ? "No" : "Yes")"
    }
    appliesWords = words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
