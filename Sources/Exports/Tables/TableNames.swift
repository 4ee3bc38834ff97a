import Documents
import GapAnalysis
import PolicyModel
import Scoring

// What tables say of the checklist's parts and words: for programs, and for people.

extension TableCell {
  static func named(_ section: Section) -> TableCell { named(section.id, section.title) }
  static func named(_ group: Group) -> TableCell { named(group.id, group.title) }
  static func named(_ criterion: Criterion) -> TableCell { named(criterion.id, criterion.title) }

  static func gate(_ gate: CriterionScore.Gate?) -> TableCell {
    gate.map { .word($0.rawValue, shown: $0.words) } ?? .none
  }

  static func why(_ kind: UnknownKind?) -> TableCell {
    kind.map { .word($0.rawValue, shown: $0.words) } ?? .none
  }
}

extension Round {
  func agencies(_ indices: [AgencyIndex]) -> TableCell {
    .named(indices.map { .init(id: checklist.agencies[$0].id, title: name(of: $0)) })
  }

  func questions(_ indices: [IndicatorIndex]) -> TableCell {
    .named(
      indices.map { checklist.indicators[$0] }.map { .init(id: $0.id, title: $0.question) })
  }
}

extension IndicatorScore.State {
  /// In words, for a column.
  var words: String {
    switch self {
    case .answered: "answered"
    case .unknown: "not known"
    case .unanswered: "open"
    case .noCases: "no cases"
    case .notApplicable: "not applicable"
    }
  }
}

extension AnswerType {
  /// What is answered, for a column.
  var shown: String {
    switch self {
    case .yesPartialNo: "yes, partial or no"
    case .level: "a level"
    case .elements: "what is in place"
    case .percent: "a share"
    case .number: "a number"
    }
  }
}
