import Findings
import YAMLTree

/// A character that looks like another, on account of which a text was not understood.
struct MistakenCharacter {
  private let lookalike: Lookalike
  private let text: String
  private let place: Place
  private let isFigure: Bool
  /// Whether it stands where YAML needs a space: between a key and its value, or before a key.
  private let isBetweenParts: Bool

  /// The first in a text that has an error of a kind that it may have caused; nil where there is none.
  init?(in node: YAMLTree.Node, of tree: YAMLTree, for id: FindingID) {
    guard tree.kind(node) == .scalar, Self.causes.contains(id) else { return nil }
    text = tree.text(node)
    isFigure = id == .notAnAnswer || id == .notANumber
    let isPlain =
      Lookalike.plain(text).utf8.allSatisfy { $0 < 0x80 }
      && text.contains { $0.isASCII && $0 != " " }
    // A word of another alphabet may be made of such letters alone, and a dash stands between figures.
    let isCause = { [isFigure] (found: Lookalike) in
      found.isUnseen || isPlain && (!isFigure || found.scalar.properties.isAlphabetic)
    }
    guard let found = text.unicodeScalars.lazy.compactMap(Lookalike.init).first(where: isCause)
    else { return nil }
    lookalike = found
    isBetweenParts =
      id == .wrongKind || id == .unknownKey && text.unicodeScalars.first == found.scalar
    let own = Array(String(found.scalar).utf8)
    let range = tree.place(node).range
    let start = range.first { tree.source.bytes[$0..<range.upperBound].starts(with: own) }
    // Written as an escape it stands there otherwise.
    place = start.map { Place(start: $0, end: $0 + own.count) } ?? tree.place(node)
  }

  /// What reads a text as a word, an id, a figure or a date, or takes for a text what is two parts.
  private static let causes: Set<FindingID> = [
    .unknownKey, .unknownId, .wrongKind, .notAChoice, .notADate, .notANumber, .notAnAnswer,
    .malformedId, .unknownState, .anotherChecklist, .malformedDigest,
  ]

  /// Whether the text would have been understood without it.
  func isCause(_ isRight: ((String) -> Bool)?) -> Bool {
    guard let isRight else { return true }
    let without = text.unicodeScalars.filter { Lookalike($0)?.isUnseen != true }
    return [
      Lookalike.plain(text), Lookalike.spaced(text), String(String.UnicodeScalarView(without)),
    ]
    .contains(where: isRight)
  }

  /// - Parameter help: what there is to say of the text; of figures it is kept.
  func report(beside help: [String], _ cursor: inout TreeCursor) {
    let plain = Lookalike.plain(text)
    let reading =
      isFigure && !help.isEmpty
      ? help : ["without such characters it reads: \(VisibleText.oneLine(plain.prefix(80)))"]
    cursor.error(
      .lookalike, at: place, lookalike.message(in: isBetweenParts ? nil : text),
      expected: lookalike.expectation(isBetweenParts: isBetweenParts),
      help: reading + lookalike.help(in: cursor.tree.source.bytes))
  }
}
