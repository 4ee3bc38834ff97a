/// Numbers as people type them, in which a point or a comma may be the decimal one or stand between thousands.
///
/// A sign that can only be one is taken so: with a second one of its kind it stands between thousands; of a
/// comma and a point the last is the decimal one; and it is the decimal one where other than three digits
/// follow, where nothing but 0 or more than three digits stand before it, and in a percentage, which ends
/// at 100. A count is whole. Where it can be both, nobody but the author knows.
enum TypedNumber: Equatable {
  /// As a file has it; or as it was, where it is no number.
  case written(String)
  case unclear(asDecimal: String, asThousands: String)

  /// What kind of figure is meant.
  enum Kind {
    case amount
    /// From 0 to 100.
    case percentage
    /// Whole.
    case count
  }

  init(_ text: String, _ kind: Kind) {
    var body = Self.plain(text).split(separator: " ").joined(separator: " ")
    let sign = body.hasPrefix("-") ? "-" : ""
    body.removeFirst(sign.count)
    let ending = body.hasSuffix("%") ? "%" : ""
    body = body.dropLast(ending.count).split(separator: " ").joined(separator: " ")
    let marks = body.filter { !Self.isDigit($0) }
    let isFigure =
      body.first.map(Self.isDigit) ?? false && body.last.map(Self.isDigit) ?? false
      && marks.allSatisfy { ",. '".contains($0) }
    guard isFigure else {
      self = .written(text)
      return
    }
    guard !marks.isEmpty else {
      self = .written(sign + body + ending)
      return
    }
    func number(_ digits: String) -> String { sign + digits + ending }
    /// The figure with a decimal sign at its last mark, if the others can stand between thousands.
    func decimal() -> String? {
      guard kind != .count, let last = marks.last, ",.".contains(last),
        marks.count(where: { $0 == last }) == 1, let place = body.lastIndex(of: last),
        let whole = Self.grouped(String(body[..<place]))
      else { return nil }
      return number(whole + "." + body[body.index(after: place)...])
    }
    let thousands = Self.grouped(body).map(number)
    switch (decimal(), thousands) {
    case (let decimal?, _?) where kind == .percentage: self = .written(decimal)
    case (let decimal?, let thousands?):
      self = .unclear(asDecimal: decimal, asThousands: thousands)
    case (let decimal?, nil): self = .written(decimal)
    case (nil, let thousands?): self = .written(thousands)
    case (nil, nil): self = .written(text)
    }
  }

  /// A text in which blanks and signs that only look otherwise are the plain ones.
  static func plain(_ text: String) -> String {
    var plain = text
    for blank in ["\u{A0}", "\u{2009}", "\u{202F}"] { plain = plain.replacing(blank, with: " ") }
    plain = plain.replacing("’", with: "'")
    for minus in ["−", "–"]
    where plain.hasPrefix(minus) && plain.dropFirst().first.map(isDigit) ?? false {
      plain = "-" + plain.dropFirst()
    }
    return plain
  }

  /// The digits of a whole number whose thousands are parted by one kind of sign, or by none; nil where
  /// they are not parted so.
  private static func grouped(_ text: String) -> String? {
    let marks = Set(text.filter { !isDigit($0) })
    guard let mark = marks.first else { return text.isEmpty ? nil : text }
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard marks.count == 1, let first = groups.first, (1...3).contains(first.count),
      first.first != "0", groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
