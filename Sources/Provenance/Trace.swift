package import Findings
package import PolicyModel

/// What became of each takeaway of a report's text, and of each criterion of a checklist.
package struct Trace: Sendable {
  package enum TakeawayState: String, Sendable {
    case covered
    /// A criterion was written from other words at this place.
    case changed
    case uncovered
  }

  package enum CriterionState: String, Sendable {
    case covered
    /// Its sentence stands where others that were taken away or added would put it.
    case renumbered
    /// Its sentence stands elsewhere.
    case moved
    /// Other words stand at its place.
    case changed
    /// The report's text has nothing of it.
    case missing
    /// It names no takeaway.
    case unsourced
  }

  package struct TakeawayTrace: Sendable {
    package let takeaway: FoundTakeaway
    package fileprivate(set) var state: TakeawayState
    package fileprivate(set) var criteria: [CriterionIndex]
    /// What had to be done to the text for its digest to agree.
    package fileprivate(set) var reading: [String]
  }

  package struct CriterionTrace: Sendable {
    package let criterion: CriterionIndex
    package fileprivate(set) var state: CriterionState
    /// Where its sentence stands now: a takeaway's locator, or lines.
    package fileprivate(set) var place: String
  }

  package private(set) var takeaways: [TakeawayTrace]
  package private(set) var criteria: Listing<Criterion, CriterionTrace>

  /// Whether every takeaway is covered and every criterion has its sentence where it says.
  package var isWhole: Bool {
    takeaways.allSatisfy { $0.state == .covered }
      && criteria.allSatisfy { $0.state == .covered || $0.state == .renumbered }
  }

  /// Whether any criterion says what it comes from.
  package static func canTrace(_ checklist: Checklist) -> Bool {
    checklist.criteria.contains { !$0.source.digest.isEmpty }
  }

  package init(_ checklist: Checklist, _ reading: TakeawayReading, _ source: SourceText) {
    let isOfTakeaways = checklist.criteria.contains {
      $0.source.passage == nil && !$0.source.digest.isEmpty
    }
    takeaways =
      isOfTakeaways
      ? reading.takeaways.map {
        TakeawayTrace(takeaway: $0, state: .uncovered, criteria: [], reading: [])
      } : []
    criteria = Listing(
      checklist.criteria.indices.map { CriterionTrace(criterion: $0, state: .missing, place: "") })
    let passages = Passages(source)
    for index in checklist.criteria.indices {
      let sourceOf = checklist.criteria[index].source
      if sourceOf.digest.isEmpty {
        criteria[index].state = .unsourced
      } else if let passage = sourceOf.passage {
        (criteria[index].state, criteria[index].place) = passages.find(sourceOf.digest, passage)
      }
    }
    match(checklist)
    markChanged(checklist)
    markMoved(checklist)
  }

  // MARK: Takeaways

  private mutating func match(_ checklist: Checklist) {
    var wanted: [String: [CriterionIndex]] = [:]
    for (index, criterion) in checklist.criteria.indexed
    where criterion.source.passage == nil && !criterion.source.digest.isEmpty {
      wanted[criterion.source.digest, default: []].append(index)
    }
    var places: [String: [Int]] = [:]
    for place in takeaways.indices {
      let takeaway = takeaways[place].takeaway
      if wanted[takeaway.digest] != nil {
        places[takeaway.digest, default: []].append(place)
      } else if let reading = SentenceReadings.of(takeaway.text)
        .first(where: { wanted[$0.digest] != nil })
      {
        takeaways[place].reading = reading.changes
        places[reading.digest, default: []].append(place)
      }
    }
    for (digest, places) in places { cover(places, wanted[digest] ?? [], checklist) }
  }

  /// Ties the places of one sentence to the criteria that were written from it.
  private mutating func cover(
    _ places: [Int], _ found: [CriterionIndex], _ checklist: Checklist
  ) {
    let own = found.map { checklist.criteria[$0].source.locator }
    let pairs = SamePlaces.pairs(own, with: places.map { takeaways[$0].takeaway.locator })
    for (number, index) in found.enumerated() {
      // Where it stands less often now than before, several criteria share the first place.
      let place = places[pairs[number] ?? 0]
      takeaways[place].criteria.append(index)
      criteria[index].state = .covered
      criteria[index].place = takeaways[place].takeaway.locator
    }
    for place in places {
      takeaways[place].state = .covered
      // One criterion is enough for a sentence, however often that stands in the report.
      if takeaways[place].criteria.isEmpty { takeaways[place].criteria = found }
    }
  }

  private mutating func markChanged(_ checklist: Checklist) {
    for index in criteria.indices where criteria[index].state == .missing {
      let source = checklist.criteria[index].source
      guard source.passage == nil,
        let place = takeaways.firstIndex(where: { $0.takeaway.locator == source.locator }),
        takeaways[place].state != .covered
      else { continue }
      takeaways[place].state = .changed
      takeaways[place].criteria.append(index)
      criteria[index].state = .changed
      criteria[index].place = source.locator
    }
  }

  /// A sentence that stands elsewhere has been moved, unless its list has become shorter or longer
  /// before it by as many items.
  private mutating func markMoved(_ checklist: Checklist) {
    let own = checklist.criteria.mapValues { TakeawayPlace($0.source.locator) }
    let now = criteria.mapValues { TakeawayPlace($0.place) }
    for index in criteria.indices where criteria[index].state == .covered {
      guard let from = own[index], let to = now[index], from != to else { continue }
      let gone = criteria.indices.filter { other in
        guard let place = own[other], place.list == from.list, place.number < from.number else {
          return false
        }
        return criteria[other].state == .missing || now[other].map { $0.list != from.list } ?? false
      }.count
      let come = takeaways.filter { entry in
        guard let place = TakeawayPlace(entry.takeaway.locator), place.list == to.list,
          place.number < to.number
        else { return false }
        return entry.criteria.isEmpty
          || !entry.criteria.contains { own[$0].map { $0.list == to.list } ?? false }
      }.count
      criteria[index].state =
        from.list == to.list && from.number - gone + come == to.number ? .renumbered : .moved
    }
  }
}

extension Checklist {
  /// Whether a text is, byte for byte, the one that the criteria were written from; nil where the
  /// checklist does not say.
  package func isWritten(fromTextWith digest: String) -> Bool? {
    source.textDigest.isEmpty ? nil : source.textDigest == digest
  }
}
