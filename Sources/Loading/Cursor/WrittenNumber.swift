import Findings

/// Numbers as a file has them.
enum WrittenNumber {
  /// Reads digits alone; nil for anything else and for more than 15 digits.
  static func whole(_ text: some StringProtocol) -> Int? {
    guard (1...Limits.wholeDigits).contains(text.utf8.count) else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Reads `12`, `0.5` or `-3.25`; nil for anything else: exponents, NaN, infinity, `1,5`, `.5`.
  static func decimal(_ text: some StringProtocol) -> Double? {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    var digits = 0
    var places: Int?
    var mantissa = 0
    for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), places == nil, digits > 0 {
        places = 0
        continue
      }
      guard isDigit(byte), digits < Limits.digits else { return nil }
      digits += 1
      places? += 1
      if digits <= 15 { mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0")) }
    }
    guard digits > 0, places != 0 else { return nil }
    // Up to 15 digits both parts are exact, so that one division rounds rightly.
    guard digits <= 15 else { return Double(text) }
    let value = Double(mantissa) / powersOfTen[places ?? 0]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = (0...15).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  /// The whole number that `1.095` is where the point stands between thousands; nil of a number that
  /// nobody writes so.
  static func thousands(_ text: String) -> String? {
    guard text.utf8.dropLast(3).last == UInt8(ascii: ".") else { return nil }
    return text.wholeMatch(of: /(-?[1-9]\d{0,2})\.(\d{3})/).map { String($0.1 + $0.2) }
  }

  /// What to write instead of something that is nearly a number.
  static func help(for text: String) -> [String] {
    var bare = Lookalike.plain(text).filter { !" %".contains($0) }[...]
    if bare.first == "+" { bare = bare.dropFirst() }
    if bare != text, decimal(bare) != nil { return ["write the number alone: \(bare)"] }
    if bare.wholeMatch(of: /-?\d+(\.\d+)?[eE][+-]?\d+/) != nil {
      return ["write all its digits, without an exponent"]
    }
    if bare.wholeMatch(of: /\.\d+/) != nil { return ["write 0\(bare)"] }
    if bare.wholeMatch(of: /\d+\./) != nil { return ["write \(bare.dropLast())"] }
    if let number = ungrouped(bare) { return ["write \(number)"] }
    let pointed = bare.replacing(",", with: ".")
    guard pointed != bare, decimal(pointed) != nil else { return [] }
    // A comma before three digits may stand between thousands.
    if let comma = bare.firstIndex(of: ","), bare[comma...].count == 4 {
      let joined = bare.filter { $0 != "," }
      return ["write \(joined), or \(pointed) if the comma is the decimal one"]
    }
    return ["write the decimal point: \(pointed)"]
  }

  /// A number without the marks between its thousands; nil where there are none, or where the only one
  /// may as well be a decimal point.
  private static func ungrouped(_ text: Substring) -> String? {
    let grouped = /(-?\d{1,3})([,.'’])(\d{3}(?:[,.'’]\d{3})*)(?:([,.])(\d+))?/
    guard let match = text.wholeMatch(of: grouped) else { return nil }
    let (mark, rest) = (match.2, match.3)
    guard !rest.contains(where: { ",.'’".contains($0) && String($0) != mark }),
      match.4.map({ $0 != mark }) ?? (rest.count > 3 || "'’".contains(mark))
    else { return nil }
    let whole = (match.1 + rest).filter { !",.'’".contains($0) }
    return whole + (match.5.map { "." + $0 } ?? "")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
