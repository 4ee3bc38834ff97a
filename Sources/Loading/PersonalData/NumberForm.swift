/// How a number is written: groups of digits and letters, and what stands between them.
///
/// In a description `#` is a digit, `A` a letter from A to Z and `L` another; `·` between groups is a
/// blank, a hyphen, a dot, a slash or a bracket, up to three of them; `~` is a blank or a hyphen; any other
/// mark is itself, a blank may be two.
struct NumberForm: Sendable {
  private let shapes: [String]
  private let separators: [Character]

  init(_ description: String) {
    var shapes = [""]
    var separators: [Character] = []
    for character in description {
      if "#AL".contains(character) {
        shapes[shapes.count - 1].append(character)
      } else {
        separators.append(character)
        shapes.append("")
      }
    }
    (self.shapes, self.separators) = (shapes, separators)
  }

  var firstShape: String { shapes[0] }
  var isUnbroken: Bool { shapes.count == 1 }

  /// The last piece of a number in this form that begins with a piece; nil where none does.
  func end(in text: PlainText, from first: Int) -> Int? {
    let last = first + shapes.count - 1
    guard last < text.pieces.count,
      zip(first...last, shapes).allSatisfy({ text.pieces[$0].shape == $1 }),
      zip(first..., separators).allSatisfy({ Self.is(text.gap(behind: $0), $1) }),
      isUnbroken || (first...last).allSatisfy({ text.hasNoSmallLetters($0) }),
      text.beginsFreely(first, isBroken: !isUnbroken), text.endsFreely(last, isBroken: !isUnbroken)
    else { return nil }
    return last
  }

  private static func `is`(_ gap: ArraySlice<Unicode.Scalar>, _ separator: Character) -> Bool {
    switch separator {
    case "·": gap.count <= 3 && gap.allSatisfy(\.isSeparator)
    case "~": gap == [" "] || gap == ["-"]
    case " ": gap.count <= 2 && gap.allSatisfy { $0 == " " }
    default: gap.count == 1 && Character(gap[gap.startIndex]) == separator
    }
  }
}

extension Unicode.Scalar {
  /// A mark that people set between the groups of a number.
  var isSeparator: Bool { " -./()".unicodeScalars.contains(self) }
}

extension PlainText {
  /// Words in small letters are no part of a number in groups.
  fileprivate func hasNoSmallLetters(_ piece: Int) -> Bool {
    pieces[piece].isNumber
      || characters[pieces[piece].range].allSatisfy { $0.isPlainDigit || $0.isCapital }
  }

  /// Whether a number that begins here is no rest of something longer.
  func beginsFreely(_ piece: Int, isBroken: Bool) -> Bool {
    guard let mark = before(piece) else { return true }
    if "-/_%@&~".unicodeScalars.contains(mark) { return false }
    guard piece > 0 else { return true }
    let gap = gap(behind: piece - 1)
    guard pieces[piece - 1].isNumber else { return true }
    if gap.count == 1, mark == "." || mark == "," { return false }
    return !isBroken || !(gap.count == 1 && mark == " ")
  }

  /// Whether a number that ends here does not go on.
  func endsFreely(_ piece: Int, isBroken: Bool) -> Bool {
    guard let mark = behind(piece) else { return true }
    if mark == "%" || mark == "@" { return false }
    guard piece + 1 < pieces.count, gap(behind: piece).count == 1 else { return true }
    if "-/_".unicodeScalars.contains(mark) { return false }
    guard pieces[piece + 1].isNumber else { return true }
    return mark != "." && mark != "," && !(isBroken && mark == " ")
  }
}
