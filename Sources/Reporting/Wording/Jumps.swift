import Documents
import PolicyModel

/// Names of criteria and indicators that lead to where they are told in full.
struct Jumps {
  private let checklist: Checklist

  init(_ checklist: Checklist) { self.checklist = checklist }

  /// A criterion as its id, a jump to its gap, and its title.
  func criterion(_ index: CriterionIndex) -> Text {
    let criterion = checklist.criteria[index]
    return Text.link(criterion.id, to: criterion.id) + Text(" \(criterion.title)")
  }

  /// An indicator's id as a jump to its answer in the annex.
  func indicator(_ index: IndicatorIndex) -> Text {
    let id = checklist.indicators[index].id
    return .link(id, to: id)
  }

  /// The same, with the title of its criterion, for where there is no room for what it asks.
  func named(_ index: IndicatorIndex) -> Text {
    indicator(index)
      + Text(" \(checklist.criteria[checklist.indicators[index].criterion].title)")
  }

  /// The same, with what it asks.
  func question(_ index: IndicatorIndex) -> Text {
    indicator(index) + Text(" \(checklist.indicators[index].question)")
  }
}
