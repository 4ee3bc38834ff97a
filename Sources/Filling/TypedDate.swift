package import PolicyModel

/// Dates as people type them in figures: `2023-4-1`, `01.04.2023`, `4/2023`.
///
/// With points the day comes first. With strokes it may be the month that does: where both can be, nobody
/// but the author knows. A file has one spelling, which the loader asks for.
package enum TypedDate: Equatable {
  case written(PartialDate)
  case unclear(dayFirst: PartialDate, monthFirst: PartialDate)

  /// Nil where a text is no date in figures, or one that does not exist.
  package init?(_ text: String) {
    // As most are written.
    if let date = PartialDate(text) {
      self = .written(date)
      return
    }
    let text = text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    // Most that are none need no pattern to be told.
    guard (4...14).contains(text.utf8.count), text.utf8.allSatisfy(Self.isOfDate) else {
      return nil
    }
    if let match = text.wholeMatch(
      of: /(?<year>\d{4})(?:(?<sign>[-.\/])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?)?/)
    {
      self.init(match.year, match.month, match.day ?? nil)
    } else if let match = text.wholeMatch(of: /(?<month>\d{1,2})[-.\/] ?(?<year>\d{4})/) {
      self.init(match.year, match.month, nil)
    } else if let match = text.wholeMatch(
      of: /(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})/)
    {
      self.init(match.year, match.month, match.day)
    } else if let match = text.wholeMatch(
      of: /(?<one>\d{1,2})(?<sign>[-\/])(?<other>\d{1,2})\k<sign>(?<year>\d{4})/)
    {
      self.init(match.year, inEitherOrder: match.one, match.other)
    } else {
      return nil
    }
  }

  private static func isOfDate(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "/"), UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// As a file has it, where a text can be only one date; the text itself where not.
  package static func normalised(_ text: String) -> String {
    guard case .written(let date) = TypedDate(text) else { return text }
    return date.description
  }

  private init?(_ year: Substring, _ month: Substring?, _ day: Substring?) {
    guard let date = Self.date(year, month, day) else { return nil }
    self = .written(date)
  }

  private init?(_ year: Substring, inEitherOrder one: Substring, _ other: Substring) {
    switch (Self.date(year, other, one), Self.date(year, one, other)) {
    case (let dayFirst?, let monthFirst?) where dayFirst != monthFirst:
      self = .unclear(dayFirst: dayFirst, monthFirst: monthFirst)
    case (let date?, _), (nil, let date?): self = .written(date)
    case (nil, nil): return nil
    }
  }

  private static func date(
    _ year: Substring, _ month: Substring?, _ day: Substring?
  ) -> PartialDate? {
    let parts = [month, day].compactMap { $0.map { $0.utf8.count == 1 ? "0\($0)" : String($0) } }
    return PartialDate(([String(year)] + parts).joined(separator: "-"))
  }
}
