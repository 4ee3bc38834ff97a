/// A number as the contract prints it: `decimals(0.375)` is `0.3750`, nothing is `null`.
package func decimals(_ value: Double?, _ places: Int = 4) -> String {
  guard let value else { return "null" }
  guard value.isFinite else { return "\(value)" }
  let scale = (0..<places).reduce(1) { product, _ in product * 10 }
  let whole = Int((value.magnitude * Double(scale)).rounded())
  let fraction = String(whole % scale)
  let zeros = String(repeating: "0", count: max(0, places - fraction.utf8.count))
  let sign = value < 0 && whole > 0 ? "-" : ""
  return places == 0 ? "\(sign)\(whole)" : "\(sign)\(whole / scale).\(zeros)\(fraction)"
}
