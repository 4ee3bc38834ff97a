/// What stands before an item of a list.
struct ItemMark: Equatable {
  enum Kind: Equatable {
    /// A tick, a bullet or a dash.
    case sign(Character)
    /// A number or a letter, with its count from 1.
    case count(Int, style: String)
  }

  let kind: Kind
  /// The text behind the mark.
  let text: String

  /// Signs that stand for an item by themselves; a dash may stand before another of them.
  private static let signs = Set<Character>("✓✔☑●•▪■◦○‣►➤➔*·o")
  private static let dashes = Set<Character>("-–—−")

  /// The mark at the beginning of a line; nil where there is none.
  init?(_ line: String) {
    var rest = line[...]
    var sign: Character?
    if let first = rest.first, Self.dashes.contains(first) {
      guard let behind = Self.dropping(first, of: rest) else { return nil }
      (sign, rest) = (first, behind)
    }
    if let first = rest.first, Self.signs.contains(first),
      let behind = Self.dropping(first, of: rest), first != "o" || sign == nil
    {
      (sign, rest) = (first, behind)
    } else if let (count, style, behind) = Self.count(rest) {
      kind = .count(count, style: style)
      text = String(behind)
      return
    }
    guard let sign, !rest.isEmpty else { return nil }
    kind = .sign(sign)
    text = String(rest)
  }

  /// The rest behind a sign, which must be apart from it unless it is a tick.
  private static func dropping(_ sign: Character, of text: Substring) -> Substring? {
    let rest = text.dropFirst()
    guard rest.first?.isWhitespace == true || "✓✔☑".contains(sign) else { return nil }
    return rest.drop { $0.isWhitespace }
  }

  /// `1.`, `1)`, `(1)`, `a)`, `(a)`.
  private static func count(
    _ text: Substring
  ) -> (count: Int, style: String, rest: Substring)? {
    let isOpened = text.first == "("
    let body = isOpened ? text.dropFirst() : text
    let name = body.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
    let behind = body.dropFirst(name.count)
    guard !name.isEmpty, name.count <= 3, let end = behind.first,
      end == ")" || (end == "." && !isOpened)
    else { return nil }
    let rest = behind.dropFirst()
    guard rest.first?.isWhitespace == true else { return nil }
    let words = rest.drop { $0.isWhitespace }
    let style = (isOpened ? "(" : "") + String(end)
    if let number = Int(name) { return (number, "1" + style, words) }
    guard name.count == 1, end == ")", let value = name.first?.asciiValue, value >= 97, value <= 122
    else { return nil }
    return (Int(value) - 96, "a" + style, words)
  }

  /// Whether an item with this mark can follow one with the other in the same list.
  func follows(_ other: ItemMark) -> Bool {
    switch (other.kind, kind) {
    case (.sign(let one), .sign(let two)): one == two
    case (.count(let one, let style), .count(let two, let other)): style == other && two == one + 1
    default: false
    }
  }

  /// Whether a list can begin with it.
  var isFirst: Bool {
    if case .count(let count, _) = kind { return count == 1 }
    return true
  }
}
