import Scoring
package import PolicyModel

/// Numbers as reports print them (method, section 17).
package enum Printed {
  /// The least share that prints as something, in points of 100 with two decimals.
  package static let leastVisible = 0.000_05

  /// A whole percentage, half away from zero: 0.285 gives `29%`.
  package static func percent(_ share: Double) -> String { "\(wholePercent(share))%" }

  /// What is demonstrated: a whole percentage rounded down, so that nothing is claimed that is not
  /// there; 0.399 gives `39%`.
  package static func demonstrated(_ share: Double) -> String { "\(wholeDemonstrated(share))%" }

  package static func wholeDemonstrated(_ share: Double) -> Int {
    Int(((share + Tolerance.epsilon) * 100).rounded(.down))
  }

  /// What is known: a whole percentage rounded down, so that `100%` is everything.
  package static func coverage(_ share: Double) -> String { demonstrated(share) }

  package static func wholePercent(_ share: Double) -> Int {
    let points = (abs(share) * 100 + 0.5 + Tolerance.epsilon).rounded(.down)
    return Int(share < 0 ? -points : points)
  }

  /// A range rounded outward, so that it never claims to be narrower than it is: `42–71%`; a single
  /// value where both ends are one.
  package static func range(_ low: Double, _ high: Double) -> String {
    if high - low < Tolerance.epsilon { return percent(low) }
    let (low, high) = outward(low, high)
    return low == high ? "\(low)%" : "\(low)–\(high)%"
  }

  package static func outward(_ low: Double, _ high: Double) -> (low: Int, high: Int) {
    (
      Int((low * 100 + Tolerance.epsilon).rounded(.down)),
      Int((high * 100 - Tolerance.epsilon).rounded(.up))
    )
  }

  /// A percentage with one decimal, for figures that lie close together: `46.0%`.
  package static func tenths(_ share: Double) -> String { "\(fixed(share * 1_000))%" }

  /// What is demonstrated with one decimal, rounded down as in whole percents: `59.9%`.
  package static func demonstratedTenths(_ share: Double) -> String {
    "\(fixed(((share + Tolerance.epsilon) * 1_000).rounded(.down)))%"
  }

  /// The ends of a range with one decimal, rounded outward: `36.7` and `57.0`.
  package static func tenths(_ low: Double, _ high: Double) -> (low: String, high: String) {
    if high - low < Tolerance.epsilon {
      let one = fixed(((low + Tolerance.epsilon) * 1_000).rounded(.down))
      return (one, one)
    }
    return (
      fixed((low * 1_000 + Tolerance.epsilon).rounded(.down)),
      fixed((high * 1_000 - Tolerance.epsilon).rounded(.up))
    )
  }

  /// A number of tenths, from 0 up, half away from zero.
  private static func fixed(_ tenths: Double) -> String {
    fixed(Int64((tenths + 0.5 + Tolerance.epsilon).rounded(.down)), places: 1)
  }

  /// A whole number from 0 up with its thousands apart: `10,000`.
  package static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "," }
      text.append(digit.element)
    }
  }

  /// A difference of two scores in points of 100, with its sign: `+35`, `−12`, `0`.
  package static func signed(_ difference: Double) -> String { signed(wholePercent(difference)) }

  /// A whole number with its sign: `+35`, `−12`, `0`.
  package static func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }

  /// From one demonstrated share to another as a reader subtracts the two that are printed: 0.399 to
  /// 0.401 gives 1.
  package static func demonstratedChange(from old: Double, to new: Double) -> Int {
    wholeDemonstrated(new) - wholeDemonstrated(old)
  }

  /// From one single value to another, likewise: 0.404 to 0.405 gives 1.
  package static func change(from old: Double, to new: Double) -> Int {
    wholePercent(new) - wholePercent(old)
  }

  /// A number rounded to 4 decimals, without needless zeros: `72`, `0.5`. The exact one is
  /// `shortestDigits`.
  package static func number(_ value: Double) -> String {
    decimal(Int64((value * 10_000).rounded()), places: 4)
  }

  /// A count of units of 10⁻ᵖˡᵃᶜᵉˢ without needless zeros: `0.5` for 5000 units and 4 places.
  package static func decimal(_ units: Int64, places: Int) -> String {
    var digits = fixed(units, places: places)
    while digits.last == "0" { digits.removeLast() }
    if digits.last == "." { digits.removeLast() }
    return digits
  }

  /// A count of units of 10⁻ᵖˡᵃᶜᵉˢ with all its decimals: `2.04` for 204 units and 2 places.
  package static func fixed(_ units: Int64, places: Int) -> String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (units < 0 ? "-" : "") + digits.dropLast(places) + "." + digits.suffix(places)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day in words: `30 June 2026`.
  package static func day(_ date: CalendarDate) -> String { "\(date.day) \(month(date))" }

  private static func month(_ date: CalendarDate) -> String {
    "\(months[date.month - 1]) \(date.year)"
  }

  /// As much of a day as is known, in words: `2024`, `June 2024`, `30 June 2024`.
  package static func date(_ date: PartialDate) -> String {
    switch date.precision {
    case .year: "\(date.first.year)"
    case .month: month(date.first)
    case .day: day(date.first)
    }
  }

  /// A time in words: `2025`, `1 July 2025 to 30 June 2026`.
  package static func period(_ period: Period) -> String {
    period.year ?? "\(day(period.first)) to \(day(period.last))"
  }

  /// A number of things with its noun: `1 answer`, `3 answers`.
  package static func count(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}
