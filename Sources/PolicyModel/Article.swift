/// The articles of a legal reference one by one, in the order in which they stand in the text.
package struct Article: Sendable, Hashable, Comparable {
  /// As it is written: `5(3)`, `12(1)-(2)`, `chapter V`, `whole text`.
  package let words: String

  private enum Part: Hashable, Comparable {
    case number(Int)
    case letters(String)
  }

  /// Whether it is no part of the text but all of it.
  package var isWholeText: Bool { words == "whole text" }

  /// The articles that a reference names: `5(3), 5(6)` are two; a comma in brackets parts nothing.
  package static func all(of reference: String) -> [Article] {
    var parts: [String] = [""]
    var depth = 0
    for character in reference {
      switch character {
      case "(": depth += 1
      case ")": depth -= 1
      default: break
      }
      if character == ",", depth <= 0 {
        parts.append("")
      } else if parts[parts.count - 1] != "" || character != " " {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }.map(Article.init(words:))
  }

  /// The whole text comes first, numbers before names, 9 before 10, and V before VI.
  package static func < (a: Article, b: Article) -> Bool {
    if a.isWholeText != b.isWholeText { return a.isWholeText }
    let (one, two) = (a.order, b.order)
    return one == two ? a.words < b.words : one.lexicographicallyPrecedes(two)
  }

  private var order: [Part] {
    var parts: [Part] = []
    var word = ""
    func end() {
      defer { word = "" }
      guard !word.isEmpty else { return }
      if let number = Int(word) ?? Self.roman(word) {
        parts.append(.number(number))
      } else {
        // `pillars 2-3` stands with `pillar 2`.
        let name = word.lowercased()
        parts.append(
          .letters(name.count > 2 && name.hasSuffix("s") ? String(name.dropLast()) : name))
      }
    }
    for character in words {
      guard character.isLetter || character.isNumber else {
        end()
        continue
      }
      // 19b is a number and a letter.
      if let last = word.last, last.isNumber != character.isNumber { end() }
      word.append(character)
    }
    end()
    return parts
  }

  private static func roman(_ word: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
    var sum = 0
    var last = 0
    for character in word.reversed() {
      guard let value = values[character] else { return nil }
      sum += value < last ? -value : value
      last = max(last, value)
    }
    return sum
  }
}
