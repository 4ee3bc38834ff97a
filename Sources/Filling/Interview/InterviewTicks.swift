import PolicyModel
import YAMLTree

/// Ticking what is in place, or for whom an answer does not hold.
extension Interview {
  /// What can be ticked here; nil where nothing can.
  package var boxes: [(id: String, label: String)]? {
    if case .exceptions = stage { return checklist.victimGroups.map { ($0.id, $0.label) } }
    guard case .asking = stage, case .elements(let elements) = indicator?.type else { return nil }
    return elements.map { ($0.id, $0.label) }
  }

  /// The numbers of the boxes that are ticked, saved or not.
  package var ticked: Set<Int> { ticks ?? savedTicks ?? [] }

  /// What the file has ticked; nil where it says nothing about it.
  var savedTicks: Set<Int>? {
    guard let answer else { return nil }
    if case .exceptions = stage { return Set(answer.exceptions.map(\.position)) }
    if case .elements(let present) = answer.value { return Set(present) }
    return nil
  }

  package mutating func tick(_ index: Int) {
    guard let boxes, boxes.indices.contains(index) else { return }
    message = nil
    ticks = ticked.symmetricDifference([index])
  }

  /// Ticks nothing, which is an answer too.
  package mutating func tickNone() {
    message = nil
    ticks = []
  }

  /// Saves what has been ticked and goes on.
  package mutating func confirmTicks() -> Outcome {
    message = nil
    if case .exceptions = stage { return saveExceptions(then: .stay) }
    return leave(for: .next)
  }

  mutating func saveExceptions(then move: Move) -> Outcome {
    let groups = ticked.sorted().map { checklist.victimGroups[VictimGroupIndex($0)].id }
    return save([.exceptions(groups)], then: move)
  }

  static func content(of ticks: Set<Int>, of indicator: Indicator) -> YAMLContent {
    guard case .elements(let elements) = indicator.type else { return .blank }
    return .list(ticks.sorted().map { .text(elements[$0].id) })
  }
}
