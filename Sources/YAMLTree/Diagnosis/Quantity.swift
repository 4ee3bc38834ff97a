/// Numbers as people read them.
enum Quantity {
  /// With a comma between thousands.
  ///
  ///     Quantity.number(1_000_000)   // "1,000,000"
  static func number(_ value: Int) -> String {
    var text = ""
    let digits = String(value)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// In whole MiB where that is exact.
  ///
  ///     Quantity.bytes(16 << 20)   // "16 MiB"
  ///     Quantity.bytes(1_500)      // "1,500 bytes"
  static func bytes(_ count: Int) -> String {
    count > 0 && count % (1 << 20) == 0 ? "\(number(count >> 20)) MiB" : "\(number(count)) bytes"
  }
}
