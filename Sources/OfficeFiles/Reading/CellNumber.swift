/// A number as a workbook holds it, in decimal digits: nothing is lost by reading it in powers of two.
struct CellNumber: Equatable {
  private var isNegative = false
  /// The figures without noughts before and behind them, at most as many as Excel shows.
  private var digits: [UInt8] = []
  /// How many of the figures stand before the decimal point; may be outside of them.
  private var point = 0

  /// As many figures as a number in double precision has for certain: `0.72000000000000008` is 0.72.
  private static let precision = 15

  /// Reads `-12.5` and `7.2E-2`, and nothing else.
  init?(_ text: String) {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") {
      isNegative = true
      rest.removeFirst()
    }
    guard rest.count <= 400 else { return nil }
    var (hasPoint, hasDigit) = (false, false)
    while let byte = rest.first, byte | 0x20 != UInt8(ascii: "e") {
      rest.removeFirst()
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
        if !hasPoint { point += 1 }
        digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      default: return nil
      }
    }
    guard hasDigit else { return nil }
    if !rest.isEmpty {
      guard let exponent = Int(Substring(rest.dropFirst())), abs(exponent) <= 400 else {
        return nil
      }
      point += exponent
    }
    trim()
    round()
  }

  private mutating func trim() {
    let noughts = digits.prefix { $0 == 0 }.count
    digits.removeFirst(noughts)
    point -= noughts
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (point, isNegative) = (0, false) }
  }

  private mutating func round() {
    guard digits.count > Self.precision else { return }
    let goesUp = digits[Self.precision] >= 5
    digits.removeLast(digits.count - Self.precision)
    if goesUp {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        digits[place] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    trim()
  }

  /// A hundred times as much.
  var inPerCent: CellNumber {
    var hundred = self
    if !digits.isEmpty { hundred.point += 2 }
    return hundred
  }

  /// All figures, with a point where there is a fraction; nil where that would be more than 30 of them.
  var text: String? {
    guard (-10...21).contains(point) else { return nil }
    var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    if point <= 0 { text.append(UInt8(ascii: "0")) }
    for place in min(0, point)..<max(point, digits.count) {
      if place == point { text.append(UInt8(ascii: ".")) }
      text.append(UInt8(ascii: "0") + (digits.indices.contains(place) ? digits[place] : 0))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
