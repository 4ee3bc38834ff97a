package import Loading
package import PolicyModel
package import YAMLTree

/// A change to what an assessment says about one indicator, or about one fact.
package struct AnswerEdit: Sendable {
  package enum Change: Sendable {
    case value(YAMLContent)
    /// Takes the value back; all that stands beside it stays.
    case clear
    /// For whom the answer does not hold; none takes the exceptions away.
    case exceptions([String])
    /// A text beside the value; one without letters takes it away.
    case text(AnswerKey, String)
    /// One more piece of evidence.
    case evidence(EvidenceEntry)
    /// Which file gave the answer.
    case answeredBy(String)
    /// The answer is of an earlier round and has not been reviewed.
    case carriedOver(CalendarDate)
    /// The answer of an earlier round holds still.
    case reviewed

    package static func reason(_ text: String) -> Change { .text(.reason, text) }
    package static func note(_ text: String) -> Change { .text(.note, text) }

    /// Gives one of the format's words as the value.
    static func word(_ word: AnswerWord) -> Change { .value(.text(word.rawValue)) }
  }

  /// The block that it is about.
  package enum Block: Sendable, CaseIterable {
    case answers
    case facts
    case plan

    var key: AssessmentKey {
      switch self {
      case .answers: .answers
      case .facts: .facts
      case .plan: .plan
      }
    }

    /// Its key as a file has it.
    package var rawValue: String { key.rawValue }
  }

  package let block: Block
  /// The indicator's whole id, or the fact's.
  package let id: String
  /// Made one after the other.
  package let changes: [Change]

  package init(_ indicator: String, _ changes: [Change]) {
    (block, id, self.changes) = (.answers, indicator, changes)
  }

  /// What may be said about a fact is a value, or nothing.
  package init(fact: String, _ changes: [Change]) {
    (block, id, self.changes) = (.facts, fact, changes)
  }

  /// What is planned about a criterion is one value.
  package init(plan criterion: String, _ content: YAMLContent) {
    (block, id, changes) = (.plan, criterion, [.value(content)])
  }

  /// The keys that lead to it.
  package var path: [String] { [block.rawValue, id] }
}
