package import PolicyModel

/// A kind of unknown as one of the few choices of somebody who fills in a file.
package struct UnknownChoice: Sendable {
  /// From 1.
  package let number: Int
  package let kind: UnknownKind
}

extension UnknownKind {
  /// The kinds to choose from, in the format's order.
  package static let choices = zip(1..., allCases).map { UnknownChoice(number: $0, kind: $1) }

  /// The kind that somebody chose, by its number or as the format writes it.
  package init?(chosenBy text: String) {
    let text = text.lowercased()
    let choice = Self.choices.first { text == "\($0.number)" || text == $0.kind.rawValue }
    guard let choice else { return nil }
    self = choice.kind
  }
}
