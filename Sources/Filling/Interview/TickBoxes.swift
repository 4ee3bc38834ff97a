import Loading
package import PolicyModel
import YAMLTree

/// A box that can be ticked: an element, or a group of victims.
package struct TickBox: Sendable {
  package let id: String
  package let label: String
}

package typealias BoxIndex = PlaceInList<TickBox>

/// What has been said with boxes: an element is in place, missing, or not known; a group is left out, or
/// not.
package struct Ticks: Sendable, Equatable {
  package var ticked: Set<BoxIndex> = []
  /// The elements that are missing; no group is ever among them.
  package var crossed: Set<BoxIndex> = []

  package init(ticked: Set<BoxIndex> = [], crossed: Set<BoxIndex> = []) {
    (self.ticked, self.crossed) = (ticked, crossed)
  }
}

/// The boxes that can be ticked at a question, with what is ticked.
package struct TickBoxes: Sendable {
  package enum Subject: Sendable {
    /// What is in place, and what is missing.
    case elements
    /// For whom the answer does not hold.
    case exceptions
  }

  package let subject: Subject
  package let all: Listing<TickBox, TickBox>
  /// What the file says with them; nil where it says nothing about them.
  let saved: Ticks?
  /// What is ticked and not saved yet; nil where it is as the file has it.
  var unsaved: Ticks?

  /// The elements that a question asks for; nil where it asks for something else.
  init?(elementsOf indicator: Indicator, _ answer: Answer) {
    guard let elements = indicator.type.askedElements else { return nil }
    all = Listing(elements.map { TickBox(id: $0.id, label: $0.label) })
    switch answer.value {
    case .elements(let present):
      let ticked = Set(present.map { BoxIndex($0) })
      saved = Ticks(ticked: ticked, crossed: Set(all.indices).subtracting(ticked))
    case .someElements(inPlace: let present, missing: let missing):
      saved = Ticks(
        ticked: Set(present.map { BoxIndex($0) }), crossed: Set(missing.map { BoxIndex($0) }))
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .amount, .count,
      .range, .levelRange, .degreeRange:
      saved = nil
    }
    subject = .elements
  }

  /// The groups that an answer may leave out.
  init(exceptionsTo answer: Answer?, of checklist: Checklist) {
    subject = .exceptions
    all = Listing(checklist.victimGroups.map { TickBox(id: $0.id, label: $0.label) })
    saved = answer.map { Ticks(ticked: Set($0.exceptions.map { BoxIndex($0.position) })) }
  }

  package var count: Int { all.count }

  /// What they say, saved or not.
  package var ticks: Ticks { unsaved ?? saved ?? Ticks() }

  /// Whether what is ticked is other than what the file says.
  var hasUnsaved: Bool { unsaved.map { $0 != saved ?? Ticks() } ?? false }

  /// What they say once a box has its next state: in place, missing, not known, and round again; or a group ticked and not.
  func turning(_ index: BoxIndex) -> Ticks {
    var ticks = ticks
    if ticks.crossed.remove(index) != nil { return ticks }
    if ticks.ticked.remove(index) == nil {
      ticks.ticked.insert(index)
    } else if subject == .elements {
      ticks.crossed.insert(index)
    }
    return ticks
  }

  /// All that is not in place is missing; or no group is ticked.
  var withoutOthers: Ticks {
    switch subject {
    case .elements:
      Ticks(ticked: ticks.ticked, crossed: Set(all.indices).subtracting(ticks.ticked))
    case .exceptions: Ticks()
    }
  }

  /// What they say about the question.
  var change: AnswerEdit.Change {
    let ticked = ids(ticks.ticked)
    switch subject {
    case .exceptions: return .exceptions(ticked)
    case .elements:
      let crossed = ids(ticks.crossed)
      if ticked.isEmpty, crossed.isEmpty { return .clear }
      if ticked.count + crossed.count == count { return .value(Self.list(ticked)) }
      return .value(
        .mapping([
          .init(AmountKey.inPlace.rawValue, Self.list(ticked)),
          .init(AmountKey.missing.rawValue, Self.list(crossed)),
        ]))
    }
  }

  private func ids(_ boxes: Set<BoxIndex>) -> [String] { boxes.sorted().map { all[$0].id } }

  private static func list(_ ids: [String]) -> YAMLContent { .list(ids.map(YAMLContent.text)) }

  /// A text in which boxes are named by the numbers that they were shown with, with their ids in place of
  /// those: `1,3` or `police 3`, and `1; missing 3` too; nil where it holds no number.
  func ids(byNumber text: String) -> String? {
    let words = text.replacing(",", with: " ").replacing(";", with: " ; ").split(separator: " ")
    guard words.contains(where: { Int($0) != nil }) else { return nil }
    var result = ""
    for word in words {
      var name = String(word)
      if let number = Int(word), number <= count {
        name = number > 0 ? all[BoxIndex(number - 1)].id : "none"
      }
      let isList = word == ";" || ElementWords.isList(word)
      let isFirst = result.isEmpty || result.hasSuffix(" ")
      result += isList ? (isFirst ? "" : " ") + name + " " : (isFirst ? "" : ",") + name
    }
    return result
  }
}
