/// Numbers as a file has them.
enum WrittenNumber {
  /// Reads digits alone; nil for anything else and for more than 15 digits.
  static func whole(_ text: some StringProtocol) -> Int? {
    guard (1...15).contains(text.utf8.count) else { return nil }
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
      guard isDigit(byte), digits < 60 else { return nil }
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

  /// What to write instead of something that is nearly a number.
  static func help(for text: String) -> [String] {
    let bare = text.filter { !" \u{A0}\u{202F}%".contains($0) }
    if bare != text, decimal(bare) != nil { return ["write the number alone: \(bare)"] }
    let pointed = String(bare.map { $0 == "," ? "." : $0 })
    guard pointed != bare, decimal(pointed) != nil else { return [] }
    // A comma before three digits may stand between thousands.
    if let comma = bare.firstIndex(of: ","), bare[comma...].count == 4 {
      let joined = bare.filter { $0 != "," }
      return ["write \(joined), or \(pointed) if the comma is the decimal one"]
    }
    return ["write the decimal point: \(pointed)"]
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
