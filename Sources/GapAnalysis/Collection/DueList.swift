package import PolicyModel
import Scoring

/// What falls due or ends before a day: answers, measures, evidence.
package struct DueList: Sendable {
  package let round: Round
  /// The first day that is left out.
  package let before: CalendarDate
  /// The day for which it is told what is past; nil where none was given.
  package let on: CalendarDate?
  /// By day; on one day answers first, then measures, then evidence.
  package let items: [DueItem]

  package init(_ round: Round, before: CalendarDate, on: CalendarDate? = nil) {
    (self.round, self.before, self.on) = (round, before, on)
    let all = DueFinder(round).items.filter { $0.day < before }
    let kinds = DueItem.Kind.allCases
    items = all.enumerated().sorted { a, b in
      func rank(_ item: DueItem) -> Int { kinds.firstIndex(of: item.kind) ?? 0 }
      return (a.element.day, rank(a.element), a.offset) < (
        b.element.day, rank(b.element), b.offset
      )
    }.map(\.element)
  }

  /// Whether an item's day has passed; nil where no day was given to tell it for.
  package func isPast(_ item: DueItem) -> Bool? { on.map { item.day < $0 } }
}

/// Finds everything that has a day.
private struct DueFinder {
  private let round: Round
  private var checklist: Checklist { round.checklist }
  private var assessment: Assessment { round.assessment }

  init(_ round: Round) { self.round = round }

  var items: [DueItem] { answers + measures + evidence }

  /// Open questions and awaited answers, one item an office, since all have one day.
  private var answers: [DueItem] {
    guard let due = assessment.enquiry?.due else { return [] }
    let status = CollectionStatus(round, CollectionRecord())
    return status.offices.flatMap { office -> [DueItem] in
      let lists: [(DueItem.Kind, [IndicatorIndex])] = [
        (.answers, office.open), (.awaited, office.unknown(.pending)),
      ]
      return lists.filter { !$0.1.isEmpty }.map { kind, indices in
        DueItem(
          kind, due, agency: office.office.agency,
          ids: indices.map { checklist.indicators[$0].id })
      }
    }
  }

  private var measures: [DueItem] {
    checklist.criteria.indices.compactMap { index in
      guard let plan = assessment.plans[index], let deadline = plan.deadline,
        plan.status?.isOver != true
      else { return nil }
      return DueItem(
        .measure, deadline, agency: round.lead(of: index), ids: [checklist.criteria[index].id],
        title: plan.action)
    }
  }

  // MARK: Evidence

  /// One item for each document, day and office, with the answers that rest on it.
  private var evidence: [DueItem] {
    var found: [(key: Key, ids: [String], isRestricted: Bool)] = []
    for index in checklist.indicators.indices {
      // What documents nothing that is known cannot be missed.
      guard round.scorecard.indicators[index].isKnown else { continue }
      for piece in assessment.answers[index].evidence {
        guard let (kind, day) = end(of: piece) else { continue }
        let key = Key(
          kind: kind, day: day, agency: round.agency(answering: index), title: piece.title)
        let id = checklist.indicators[index].id
        guard let place = found.firstIndex(where: { $0.key == key }) else {
          found.append((key, [id], piece.isRestricted))
          continue
        }
        if found[place].ids.last != id { found[place].ids.append(id) }
        if piece.isRestricted { found[place].isRestricted = true }
      }
    }
    return found.map { entry in
      DueItem(
        entry.key.kind, entry.key.day, agency: entry.key.agency, ids: entry.ids,
        title: entry.key.title, isRestricted: entry.isRestricted)
    }
  }

  private struct Key: Equatable {
    let kind: DueItem.Kind
    let day: CalendarDate
    let agency: AgencyIndex?
    let title: String
  }

  /// The last day on which a piece counts, and why it does not after it; nil where it has none.
  private func end(of piece: Evidence) -> (DueItem.Kind, CalendarDate)? {
    let rules = round.scorecard.rules
    let ends = piece.validUntil?.last
    var ages: CalendarDate?
    // A law does not age; and where evidence is not looked at, nothing does.
    if piece.kind != .law, rules.evidence != .off {
      ages = piece.dated?.last.lastDay(within: rules.evidenceMonths)
    }
    switch (ends, ages) {
    case (let ends?, let ages?) where ages < ends: return (.evidenceAges, ages)
    case (let ends?, _): return (.evidenceEnds, ends)
    case (nil, let ages?): return (.evidenceAges, ages)
    case (nil, nil): return nil
    }
  }
}

extension CalendarDate {
  /// The last day that lies no more than so many calendar months behind this one, as ``adding(months:)``
  /// counts back: of a month's last day the last of that other month.
  fileprivate func lastDay(within months: Int) -> CalendarDate {
    let day = adding(months: months)
    return self == endOfMonth ? day.endOfMonth : day
  }
}
