/// What is different between two versions of a checklist, by the ids of criteria and indicators, those
/// included that they had before.
package struct ChecklistDifference: Sendable {
  /// Something that both versions have, and one of them says otherwise.
  package struct Change: Sendable, Equatable {
    package enum Kind: Sendable, Equatable, CaseIterable {
      /// The id, which the newer version names as an earlier one.
      case id
      /// The words changed, and with them perhaps the meaning of an answer.
      case wording
      /// How an answer becomes a value: its type, goalposts, levels, elements, dimension.
      case measure
      case weight
      /// Gates, red flags, targets, and what applies to whom.
      case rule
    }

    package let id: String
    package let kind: Kind
    /// What of it changed, such as `question`.
    package let part: String
    package let old: String
    package let new: String
  }

  package private(set) var addedFacts: [String] = []
  package private(set) var removedFacts: [String] = []
  package private(set) var addedCriteria: [String] = []
  package private(set) var removedCriteria: [String] = []
  package private(set) var addedIndicators: [String] = []
  package private(set) var removedIndicators: [String] = []
  /// Ids that the newer version is the first to say are never used again.
  package private(set) var retired: [String] = []
  /// In the order of the newer version.
  package private(set) var changes: [Change] = []

  package init(from old: Checklist, to new: Checklist) {
    let match = VersionMatch(from: old, to: new)
    addedFacts = Self.added(new.facts, match.facts, \.id)
    removedFacts = Self.removed(old.facts, match.facts, \.id)
    addedCriteria = Self.added(new.criteria, match.criteria, \.id)
    removedCriteria = Self.removed(old.criteria, match.criteria, \.id)
    addedIndicators = Self.added(new.indicators, match.indicators, \.id)
    removedIndicators = Self.removed(old.indicators, match.indicators, \.id)
    retired = new.retired.filter { !old.retired.contains($0) }
    for (index, fact) in new.facts.indexed {
      guard let before = match.facts[index].map({ old.facts[$0] }) else { continue }
      add(fact.id, .id, "id", before.id, fact.id)
      add(fact.id, .wording, "question", before.question, fact.question)
    }
    compareInstruments(old, new)
    for (index, criterion) in new.criteria.indexed {
      if let before = match.criteria[index] {
        compare(old.criteria[before], old, criterion, new)
      }
      for index in criterion.indicators {
        guard let before = match.indicators[index] else { continue }
        compare(old.indicators[before], new.indicators[index])
      }
    }
  }

  package var isEmpty: Bool {
    addedFacts.isEmpty && removedFacts.isEmpty && addedCriteria.isEmpty && removedCriteria.isEmpty
      && addedIndicators.isEmpty
      && removedIndicators.isEmpty && retired.isEmpty && changes.isEmpty
  }

  private static func added<Item>(
    _ new: Listing<Item, Item>, _ match: Listing<Item, PlaceInList<Item>?>,
    _ id: KeyPath<Item, String>
  ) -> [String] {
    new.indices.filter { match[$0] == nil }.map { new[$0][keyPath: id] }
  }

  private static func removed<Item>(
    _ old: Listing<Item, Item>, _ match: Listing<Item, PlaceInList<Item>?>,
    _ id: KeyPath<Item, String>
  ) -> [String] {
    let kept = Set(match.compactMap(\.self))
    return old.indices.filter { !kept.contains($0) }.map { old[$0][keyPath: id] }
  }

  private mutating func add(
    _ id: String, _ kind: Change.Kind, _ part: String, _ old: String, _ new: String
  ) {
    guard old != new else { return }
    changes.append(Change(id: id, kind: kind, part: part, old: old, new: new))
  }

  /// From which day the texts hold that both versions name: it decides what a report cites.
  private mutating func compareInstruments(_ old: Checklist, _ new: Checklist) {
    let before = Dictionary(old.instruments.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    for instrument in new.instruments {
      guard let then = before[instrument.id] else { continue }
      add(
        instrument.id, .rule, "in-force", then.inForce?.description ?? "",
        instrument.inForce?.description ?? "")
    }
  }

  private mutating func compare(
    _ old: Criterion, _ oldChecklist: Checklist, _ new: Criterion, _ newChecklist: Checklist
  ) {
    let id = new.id
    add(id, .id, "id", old.id, id)
    add(id, .wording, "title", old.title, new.title)
    add(id, .wording, "statement", old.statement, new.statement)
    add(id, .wording, "recommendation", old.recommendation, new.recommendation)
    add(id, .weight, "weight", old.weight.shortestDigits, new.weight.shortestDigits)
    add(id, .rule, "critical", Self.text(old.isCritical), Self.text(new.isCritical))
    add(id, .rule, "target", old.target.shortestDigits, new.target.shortestDigits)
    add(id, .rule, "effort", old.effort.rawValue, new.effort.rawValue)
    add(
      id, .rule, "applies-if", old.appliesIf.ids(in: oldChecklist),
      new.appliesIf.ids(in: newChecklist))
  }

  private mutating func compare(_ old: Indicator, _ new: Indicator) {
    let id = new.id
    add(id, .id, "id", old.id, id)
    add(id, .wording, "question", old.question, new.question)
    add(id, .wording, "partial", old.type.partial ?? "", new.type.partial ?? "")
    add(id, .measure, "dimension", old.dimension.rawValue, new.dimension.rawValue)
    add(id, .measure, "answer", old.type.measure, new.type.measure)
    add(id, .measure, "minimum", old.minimum.shortestDigits, new.minimum.shortestDigits)
    add(id, .weight, "weight", old.weight.shortestDigits, new.weight.shortestDigits)
    add(id, .rule, "required", Self.text(old.isRequired), Self.text(new.isRequired))
    add(id, .rule, "red-flag", Self.text(old.isRedFlag), Self.text(new.isRedFlag))
    add(
      id, .rule, "not-applicable-when", old.notApplicableWhen ?? "", new.notApplicableWhen ?? "")
  }

  private static func text(_ truth: Bool) -> String { truth ? "true" : "false" }
}

extension Indicator {
  /// Whether an answer to the one says the same about the other: not the weight, and not what helps
  /// to answer.
  package func isDefinedLike(_ other: Indicator) -> Bool {
    guard dimension == other.dimension, question == other.question else { return false }
    switch type {
    case .yesPartialNo(_, let isReversed):
      guard case .yesPartialNo(_, isReversed) = other.type else { return false }
    case .level(let descriptors):
      guard case .level(descriptors) = other.type else { return false }
    case .elements(let elements):
      guard case .elements(let others) = other.type else { return false }
      return elements.map(\.id) == others.map(\.id)
    case .percent(let worst, let best):
      guard case .percent(worst, best) = other.type else { return false }
    case .number(let unit, let worst, let best):
      guard case .number(unit, worst, best) = other.type else { return false }
    }
    return true
  }
}

extension AnswerType {
  /// All that decides which value an answer has, in words.
  fileprivate var measure: String {
    switch self {
    case .yesPartialNo(_, let isReversed):
      return isReversed ? "\(name), no is the good answer" : name
    case .level(let descriptors): return "\(name): \(descriptors.joined(separator: " | "))"
    case .elements(let elements):
      return "\(name): \(elements.map(\.id).joined(separator: ", "))"
    case .percent(let worst, let best):
      return "\(name) from \(worst.shortestDigits) to \(best.shortestDigits)"
    case .number(let unit, let worst, let best):
      return "\(name) of \(unit) from \(worst.shortestDigits) to \(best.shortestDigits)"
    }
  }
}
