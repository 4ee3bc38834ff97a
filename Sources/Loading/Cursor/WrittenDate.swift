import Findings
import PolicyModel

/// What somebody probably means who writes a day, a month or a year otherwise than it is read here.
package struct WrittenDate {
  /// What to write; nothing where that cannot be told.
  ///
  /// - Parameter isDay: whether it must be a day.
  package static func help(for text: String, isDay: Bool) -> [String] {
    WrittenDate(text, isDay: isDay).help.map { [$0] } ?? []
  }

  /// A year, a month or a day.
  private let isDay: Bool
  private let hasPoints: Bool
  /// The figures in their order, as they are written.
  private var figures: [String] = []
  /// The month that is named in letters.
  private var namedMonth: Int?
  private var hasOtherWords = false
  /// The quarter of a year that is named.
  private var quarter: Int?

  private init(_ text: String, isDay: Bool) {
    self.isDay = isDay
    var text = Lookalike.spaced(text).lowercased()[...]
    // What follows a day is the time of that day.
    if CalendarDate(String(text.prefix(10))) != nil, text.contains(":") { text = text.prefix(10) }
    hasPoints = text.contains(".")
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let digits = word.prefix { ("0"..."9").contains($0) }
      let letters = word.dropFirst(digits.count)
      if !digits.isEmpty { figures.append(String(digits)) }
      if letters.isEmpty || !digits.isEmpty && ["st", "nd", "rd", "th", "er"].contains(letters) {
        continue
      }
      if let number = word.wholeMatch(of: /q([1-4])/)?.1 { quarter = Int(number) }
      if let month = MonthName.month(String(letters)), namedMonth == nil {
        namedMonth = month
      } else if !["of", "de", "del", "the", "le", "el", "il", "den", "г", "года"].contains(letters)
      {
        hasOtherWords = true
      }
    }
  }

  private var help: String? {
    if figures.isEmpty { return "where no such day is known, leave it out" }
    if hasOtherWords { return within }
    if figures.contains(where: { $0.utf8.count > 4 }), figures.count > 1 {
      return "a year has four digits"
    }
    if let namedMonth { return help(inMonth: namedMonth) }
    switch figures.count {
    case 1: return single
    case 2: return month
    case 3: return day
    default: return nil
    }
  }

  // MARK: By its number of figures

  private func help(inMonth month: Int) -> String? {
    guard let year = figures.last(where: { $0.utf8.count == 4 }) else { return nil }
    switch figures.count {
    case 1: return written(month: "\(year)-\(Self.padded(month))")
    case 2:
      let day = figures.first { $0.utf8.count < 3 }.flatMap { Int($0) }
      return day.flatMap { Self.day(year, month, $0) }.map { "write \($0)" }
    default: return nil
    }
  }

  /// Of a part of a year, such as `Q3 2027` or `end of 2027`.
  private var within: String? {
    guard figures.count == 1, figures[0].utf8.count == 4 else { return nil }
    let year = figures[0]
    if let quarter, let first = CalendarDate("\(year)-\(Self.padded(quarter * 3 - 2))-01"),
      let last = PartialDate("\(year)-\(Self.padded(quarter * 3))")?.last, isDay
    {
      return "a day is needed, from \(first) to \(last)"
    }
    return isDay ? needed(year) : "write \(year), or its month too, such as \(year)-06"
  }

  private var single: String? {
    let figure = figures[0]
    switch figure.utf8.count {
    case 4: return CalendarDate("\(figure)-12-31").map { _ in needed(figure) } ?? nil
    case 8:
      let ends = (figure.prefix(4), figure.suffix(4))
      let first = CalendarDate("\(ends.0)-\(ends.1.prefix(2))-\(ends.1.suffix(2))")
      let last = CalendarDate("\(ends.1)-\(ends.0.suffix(2))-\(ends.0.prefix(2))")
      return (first ?? last).map { "write \($0)" }
    case 5...: return "a year has four digits"
    default: return nil
    }
  }

  private var month: String? {
    let (first, last) = (figures[0], figures[1])
    let (year, month) = first.utf8.count == 4 ? (first, last) : (last, first)
    guard year.utf8.count == 4, month.utf8.count < 3, let month = Int(month) else { return nil }
    guard (1...12).contains(month) else { return Self.noMonth }
    return written(month: "\(year)-\(Self.padded(month))")
  }

  private var day: String? {
    let numbers = figures.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    if figures[0].utf8.count == 4 {
      if let day = Self.day(figures[0], numbers[1], numbers[2]) { return "write \(day)" }
      if let day = Self.day(figures[0], numbers[2], numbers[1]) {
        return "the month comes before the day: write \(day)"
      }
      return missing(year: figures[0], month: numbers[1])
    }
    guard [2, 4].contains(figures[2].utf8.count) else { return nil }
    let year = figures[2].utf8.count == 4 ? figures[2] : "20\(figures[2])"
    let dayFirst = Self.day(year, numbers[1], numbers[0])
    let monthFirst = Self.day(year, numbers[0], numbers[1])
    switch (dayFirst, monthFirst) {
    case (let one?, let other?) where one != other && !hasPoints:
      return "write \(one) if it is \(Self.spoken(one)), or \(other) if it is \(Self.spoken(other))"
    case (let day?, _), (nil, let day?): return "write \(day)"
    case (nil, nil): return missing(year: year, month: numbers[1])
    }
  }

  // MARK: Words

  private static let noMonth = "a month is a number from 01 to 12"

  /// Of a month that is there, or a day that is needed within it.
  private func written(month: String) -> String? {
    guard PartialDate(month) != nil else { return nil }
    return isDay ? needed(month) : "write \(month)"
  }

  /// That a day is needed, where a month or a year is given.
  private func needed(_ text: String) -> String? {
    guard isDay, let date = PartialDate(text) else { return nil }
    return "a day is needed, from \(date.first) to \(date.last)"
  }

  /// Why there is no such day.
  private func missing(year: String, month: Int) -> String? {
    guard (1...12).contains(month) else { return Self.noMonth }
    guard let date = PartialDate("\(year)-\(Self.padded(month))") else { return nil }
    return "\(MonthName.english[month - 1]) \(year) has \(date.last.day) days"
  }

  private static func day(_ year: String, _ month: Int, _ day: Int) -> CalendarDate? {
    Int(year).flatMap { CalendarDate(year: $0, month: month, day: day) }
  }

  private static func spoken(_ date: CalendarDate) -> String {
    "\(date.day) \(MonthName.english[date.month - 1])"
  }

  private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
