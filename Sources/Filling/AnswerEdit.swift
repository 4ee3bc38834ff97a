package import Loading
package import PolicyModel
package import YAMLTree

/// A change to what an assessment says about one indicator, one fact or another of its parts.
package struct AnswerEdit: Sendable {
  package enum Change: Sendable {
    case value(YAMLContent)
    /// Takes the value back; all that stands beside it stays.
    case clear
    /// For whom the answer does not hold; none takes the exceptions away.
    case exceptions([String])
    /// A text beside the value; one without letters takes it away.
    case text(AnswerKey, String)
    /// A text beside the answer to a fact; one without letters takes it away.
    case ground(FactAnswerKey, String)
    /// One more piece of evidence.
    case evidence(EvidenceEntry)
    /// Takes all evidence away.
    case withoutEvidence
    /// Takes back the answer with all that stands beside it.
    case withdrawal
    /// Which files gave the answer.
    case answeredBy([AnswerOrigin])
    /// An office accepts the answer as it stands.
    case accepted(by: String, on: CalendarDate?)
    /// The answer is of an earlier round and has not been reviewed.
    case carriedOver(CalendarDate)
    /// The answer of an earlier round holds still.
    case reviewed
    /// One more item of a list.
    case item(YAMLContent)

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
    case sources

    var key: AssessmentKey {
      switch self {
      case .answers: .answers
      case .facts: .facts
      case .plan: .plan
      case .sources: .sources
      }
    }

    /// Its key as a file has it.
    package var rawValue: String { key.rawValue }
  }

  /// The keys that lead to it.
  package let path: [String]
  /// The last of them: an indicator's whole id, a fact's, a source's, or a key of the file itself.
  package let id: String
  /// Made one after the other.
  package let changes: [Change]

  private init(path: [String], id: String, _ changes: [Change]) {
    (self.path, self.id, self.changes) = (path + [id], id, changes)
  }

  private init(_ block: Block, _ id: String, _ changes: [Change]) {
    self.init(path: [block.rawValue], id: id, changes)
  }

  package init(_ indicator: String, _ changes: [Change]) { self.init(.answers, indicator, changes) }

  /// What may be said about a fact is a value, its grounds, or nothing.
  package init(fact: String, _ changes: [Change]) { self.init(.facts, fact, changes) }

  /// What is planned about a criterion is one value.
  package init(plan criterion: String, _ content: YAMLContent) {
    self.init(.plan, criterion, [.value(content)])
  }

  /// Lists a source under its id, in place of what stood there.
  package init(source id: String, _ entry: EvidenceEntry) {
    self.init(.sources, id, [.value(entry.normalised.mapping { $0 })])
  }

  /// Puts a whole part of the file in place of what stood there.
  package init(part key: AssessmentKey, _ content: YAMLContent) {
    self.init(path: [], id: key.rawValue, [.value(content)])
  }

  /// Says something about who asks for the answers.
  package init(enquiry key: EnquiryKey, _ text: String) {
    self.init(path: [AssessmentKey.collect.rawValue], id: key.rawValue, [.value(.text(text))])
  }

  /// Says what an agency is called, and how to reach it.
  package init(office agency: String, _ office: Office) {
    self.init(
      path: [AssessmentKey.offices.rawValue], id: agency, [.value(office.content)])
  }

  /// Says who answers a group, a criterion or a question.
  package init(assigning id: String, to agency: String) {
    self.init(path: [AssessmentKey.assigned.rawValue], id: id, [.value(.text(agency))])
  }

  /// Adds an item to a list of the file itself.
  package init(part key: AssessmentKey, adding item: YAMLContent) {
    self.init(path: [], id: key.rawValue, [.item(item)])
  }

  /// Whether it is about the answer to an indicator.
  var isAboutAnswer: Bool { path.first == Block.answers.rawValue }

  /// Whether it accepts an answer, and changes nothing of it.
  var isAcceptance: Bool {
    changes.contains { if case .accepted = $0 { true } else { false } }
  }

  /// Whether it is about a fact about the State.
  var isAboutFact: Bool { path.first == Block.facts.rawValue }
}
