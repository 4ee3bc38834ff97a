import Findings

/// A text that was printed, compared with what came back of it.
enum PrintedText {
  /// What is left of a text where blanks, quotation marks and dashes are no difference.
  static func key(_ text: String) -> String {
    if let ascii = AsciiFolding.folded(text, keeping: isKept) { return ascii }
    return folded(Array(Lookalike.plain(text))).map(\.letters).joined()
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"\"'`-.".utf8.contains(byte)
  }

  private struct Piece {
    let letters: String
    /// Where it stands in the text.
    let place: Int
  }

  private static func folded(_ text: [Character]) -> [Piece] {
    text.enumerated().compactMap { place, character in
      let isLeftOut =
        character.isWhitespace
        || character.unicodeScalars.allSatisfy { scalar in
          switch scalar.properties.generalCategory {
          case .dashPunctuation, .initialPunctuation, .finalPunctuation, .format, .control: true
          default: "\"'`´.…‚„".unicodeScalars.contains(scalar)
          }
        }
      return isLeftOut ? nil : Piece(letters: character.lowercased(), place: place)
    }
  }

  /// What somebody has added to a printed text, in whole words: what was put before, behind or into it, or all
  /// of a text that was written over it; nil where nothing was added.
  static func added(to printed: String, in text: String) -> String? {
    let key = key(text)
    guard !key.isEmpty, key != self.key(printed) else { return nil }
    let characters = Array(Lookalike.plain(text))
    let (old, new) = (folded(Array(Lookalike.plain(printed))), folded(characters))
    let start = zip(old, new).prefix { $0.letters == $1.letters }.count
    let end = zip(old[start...].reversed(), new[start...].reversed())
      .prefix { $0.letters == $1.letters }.count
    guard start + end == old.count, !old.isEmpty else {
      // Of a text that was shortened and not written over nothing is somebody's.
      let isShortened = start + end == new.count && 2 * new.count > old.count
      return isShortened ? nil : text
    }
    var (from, to) = (new[start].place, new[new.count - end - 1].place + 1)
    while from > 0, !characters[from - 1].isWhitespace, start < old.count { from -= 1 }
    while to < characters.count, !characters[to].isWhitespace { to += 1 }
    return ReturnedText.plain(String(characters[from..<to]))
  }
}
