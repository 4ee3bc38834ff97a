/// Who is in charge, and what is late.
extension Assessment {
  /// The agency in charge of a criterion: the State's plan comes before the checklist.
  package func lead(of criterion: Int, in checklist: Checklist) -> Int? {
    plans[criterion]?.lead ?? checklist.criteria[criterion].lead
  }
}

extension Plan {
  /// Whether its deadline has passed, whatever became of it; the deadline's day is still in time.
  package func isPast(on date: CalendarDate) -> Bool { deadline.map { $0 < date } ?? false }

  /// Whether something is still to be done and was to be done by now.
  package func isOverdue(on date: CalendarDate) -> Bool {
    status?.isOver != true && isPast(on: date)
  }
}

extension Checklist {
  /// The group that a criterion stands in.
  package func group(ofCriterion index: Int) -> Group {
    groups.first { $0.criteria.contains(index) } ?? groups[0]
  }

  /// The section that a criterion stands in.
  package func section(ofCriterion index: Int) -> Section {
    let group = groups.firstIndex { $0.criteria.contains(index) } ?? 0
    return sections.first { $0.groups.contains(group) } ?? sections[0]
  }
}
