/// What is different between two versions of a checklist, by the ids of criteria and indicators.
package struct ChecklistDifference: Sendable {
  /// Something that both versions have, and one of them says otherwise.
  package struct Change: Sendable, Equatable {
    package enum Kind: Sendable, Equatable, CaseIterable {
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

  package private(set) var addedCriteria: [String] = []
  package private(set) var removedCriteria: [String] = []
  package private(set) var addedIndicators: [String] = []
  package private(set) var removedIndicators: [String] = []
  /// In the order of the newer version.
  package private(set) var changes: [Change] = []

  package init(from old: Checklist, to new: Checklist) {
    let oldCriteria = Self.places(old.criteria, \.id)
    let newCriteria = Self.places(new.criteria, \.id)
    let oldIndicators = Self.places(old.indicators, \.id)
    let newIndicators = Self.places(new.indicators, \.id)
    addedCriteria = new.criteria.map(\.id).filter { oldCriteria[$0] == nil }
    removedCriteria = old.criteria.map(\.id).filter { newCriteria[$0] == nil }
    addedIndicators = new.indicators.map(\.id).filter { oldIndicators[$0] == nil }
    removedIndicators = old.indicators.map(\.id).filter { newIndicators[$0] == nil }
    for criterion in new.criteria {
      guard let index = oldCriteria[criterion.id] else { continue }
      compare(old.criteria[index], old, criterion, new)
      for indicator in new.indicators[criterion.indicators] {
        guard let index = oldIndicators[indicator.id] else { continue }
        compare(old.indicators[index], indicator)
      }
    }
  }

  package var isEmpty: Bool {
    addedCriteria.isEmpty && removedCriteria.isEmpty && addedIndicators.isEmpty
      && removedIndicators.isEmpty && changes.isEmpty
  }

  private static func places<Item>(
    _ items: Listing<Item, Item>, _ id: KeyPath<Item, String>
  ) -> [String: PlaceInList<Item>] {
    Dictionary(
      zip(items.map { $0[keyPath: id] }, items.indices), uniquingKeysWith: { first, _ in first })
  }

  private mutating func add(
    _ id: String, _ kind: Change.Kind, _ part: String, _ old: String, _ new: String
  ) {
    guard old != new else { return }
    changes.append(Change(id: id, kind: kind, part: part, old: old, new: new))
  }

  private mutating func compare(
    _ old: Criterion, _ oldChecklist: Checklist, _ new: Criterion, _ newChecklist: Checklist
  ) {
    let id = new.id
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
