import Findings
package import PolicyModel

/// What a row is about.
package enum ReturnedSubject: Sendable, Hashable {
  case indicator(IndicatorIndex)
  /// One element of a question, by its index there.
  case element(IndicatorIndex, Int)
  case fact(FactIndex)
}

/// The ids of a checklist, as they stand in a file that came back.
struct ReturnedSubjects: Sendable {
  private let checklist: Checklist
  private var byID: [String: ReturnedSubject] = [:]
  /// By their words, where no two are asked in the same.
  private var byQuestion: [String: ReturnedSubject] = [:]

  init(_ checklist: Checklist) {
    self.checklist = checklist
    var asked: [String: Int] = [:]
    for (index, indicator) in checklist.indicators.indexed {
      for id in [indicator.id] + indicator.was {
        byID[Self.key(id)] = .indicator(index)
        for (place, element) in (indicator.type.askedElements ?? []).enumerated() {
          byID[Self.key("\(id):\(element.id)")] = .element(index, place)
        }
      }
      byQuestion[Self.key(indicator.question)] = .indicator(index)
      asked[Self.key(indicator.question), default: 0] += 1
    }
    for (index, fact) in checklist.facts.indexed {
      byID[Self.key(fact.id)] = byID[Self.key(fact.id)] ?? .fact(index)
      byQuestion[Self.key(fact.question)] = .fact(index)
      asked[Self.key(fact.question), default: 0] += 1
    }
    for (question, count) in asked where count > 1 { byQuestion[question] = nil }
  }

  func subject(id: String) -> ReturnedSubject? { byID[Self.key(id)] }

  func subject(question: String) -> ReturnedSubject? { byQuestion[Self.key(question)] }

  func id(of subject: ReturnedSubject) -> String {
    switch subject {
    case .indicator(let index): checklist.indicators[index].id
    case .element(let index, let place):
      "\(checklist.indicators[index].id):"
        + (checklist.indicators[index].type.askedElements?[place].id ?? "")
    case .fact(let index): checklist.facts[index].id
    }
  }

  /// The question as it is asked; nil of an element.
  func isQuestion(_ text: String, of subject: ReturnedSubject) -> Bool {
    byQuestion[Self.key(text)] == subject
  }

  /// Without blanks and signs that only look like others, in small letters.
  private static func key(_ text: String) -> String {
    if let ascii = AsciiFolding.folded(text, keeping: { $0 > 0x20 && $0 != 0x7F }) { return ascii }
    return Lookalike.plain(text).lowercased().filter { !$0.isWhitespace }
  }
}
