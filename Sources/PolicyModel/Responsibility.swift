/// Who is in charge, and what is late.
extension Assessment {
  /// The agency in charge of a criterion: the State's plan comes before who is assigned to it, and
  /// both before the checklist.
  package func lead(of criterion: CriterionIndex, in checklist: Checklist) -> AgencyIndex? {
    plans[criterion]?.lead ?? agency(answering: criterion, in: checklist)
  }

  /// All agencies that have to do with a criterion, each once: who is in charge, who answers for it or
  /// for one of its questions, and who supports. Whoever is assigned takes the place of the
  /// checklist's lead.
  package func agencies(of criterion: CriterionIndex, in checklist: Checklist) -> [AgencyIndex] {
    let written = checklist.criteria[criterion]
    let answering = written.indicators.map { agency(answering: $0, in: checklist) }
    let all =
      [lead(of: criterion, in: checklist), agency(answering: criterion, in: checklist)]
      + answering + written.support
    return all.compactMap(\.self).reduce(into: []) { agencies, next in
      if !agencies.contains(next) { agencies.append(next) }
    }
  }
}

extension Plan {
  /// Whether its deadline has passed, whatever became of it; the deadline's day is still in time.
  package func isPast(on date: CalendarDate) -> Bool { deadline.map { $0 < date } ?? false }

  /// Whether its deadline is so far off that it is a slip, or no plan.
  package func isDistant(on date: CalendarDate) -> Bool {
    deadline.map { $0 > date.adding(months: Self.distantMonths) } ?? false
  }

  /// The last months after an assessment in which a deadline is one: ten years.
  package static let distantMonths = 120

  /// Whether something is still to be done and was to be done by now.
  package func isOverdue(on date: CalendarDate) -> Bool {
    status?.isOver != true && isPast(on: date)
  }
}

extension Checklist {
  /// The group that a criterion stands in.
  package func group(ofCriterion index: CriterionIndex) -> Group { groups[criteria[index].group] }

  /// The section that a criterion stands in.
  package func section(ofCriterion index: CriterionIndex) -> Section {
    sections[sectionIndex(ofCriterion: index)]
  }

  package func sectionIndex(ofCriterion index: CriterionIndex) -> SectionIndex {
    group(ofCriterion: index).section
  }
}
