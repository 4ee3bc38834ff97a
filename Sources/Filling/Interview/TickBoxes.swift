package import PolicyModel
import YAMLTree

/// A box that can be ticked: an element, or a group of victims.
package struct TickBox: Sendable {
  package let id: String
  package let label: String
}

package typealias BoxIndex = PlaceInList<TickBox>

/// The boxes that can be ticked at a question.
package struct TickBoxes: Sendable {
  enum Subject: Sendable {
    /// What is in place.
    case elements
    /// For whom the answer does not hold.
    case exceptions
  }

  let subject: Subject
  package let all: Listing<TickBox, TickBox>
  /// Those that the file has ticked; nil where it says nothing about them.
  let saved: Set<BoxIndex>?

  /// The elements that a question asks for; nil where it asks for something else.
  init?(elementsOf indicator: Indicator, _ answer: Answer) {
    guard let elements = indicator.type.askedElements else { return nil }
    all = Listing(elements.map { TickBox(id: $0.id, label: $0.label) })
    switch answer.value {
    case .elements(let present): saved = Set(present.map { BoxIndex($0) })
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .amount, .count,
      .range:
      saved = nil
    }
    subject = .elements
  }

  /// The groups that an answer may leave out.
  init(exceptionsTo answer: Answer?, of checklist: Checklist) {
    subject = .exceptions
    all = Listing(checklist.victimGroups.map { TickBox(id: $0.id, label: $0.label) })
    saved = answer.map { Set($0.exceptions.map { BoxIndex($0.position) }) }
  }

  package var count: Int { all.count }

  /// What ticks say about the question.
  func change(_ ticks: Set<BoxIndex>) -> AnswerEdit.Change {
    let ids = ticks.sorted().map { all[$0].id }
    return switch subject {
    case .elements: .value(.list(ids.map(YAMLContent.text)))
    case .exceptions: .exceptions(ids)
    }
  }

  /// Boxes by the numbers that they were shown with, or by their ids: `1,3`, `1 3` or `police, 3`, as
  /// ids; nil where a text holds no number.
  func ids(byNumber text: String) -> String? {
    let parts = text.split { ", ".contains($0) }
    guard parts.contains(where: { Int($0) != nil }) else { return nil }
    return parts.map { part in
      guard let number = Int(part), number > 0, number <= count else { return String(part) }
      return all[BoxIndex(number - 1)].id
    }.joined(separator: ",")
  }
}
