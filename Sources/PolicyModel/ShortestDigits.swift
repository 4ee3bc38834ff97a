extension Double {
  /// The shortest digits that read back as the same number, without an exponent.
  ///
  ///     (0.1).shortestDigits         // 0.1
  ///     (2.5e-7).shortestDigits      // 0.00000025
  package var shortestDigits: String {
    let shortest = String(magnitude)
    let parts = shortest.split(separator: "e")
    var exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".")
    var whole = String(mantissa[0])
    var fraction = mantissa.count == 2 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    while exponent > 0 {
      whole += fraction.isEmpty ? "0" : String(fraction.removeFirst())
      exponent -= 1
    }
    while exponent < 0 {
      fraction = String(whole.removeLast()) + fraction
      if whole.isEmpty { whole = "0" }
      exponent += 1
    }
    let sign = self.sign == .minus ? "-" : ""
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
