import Findings
import PolicyModel
import YAMLTree

extension FileReader {
  /// A finite decimal number: digits, at most one point, an optional sign; no exponent.
  mutating func number(
    _ node: Node, _ what: String, in range: ClosedRange<Double>, expected: String
  ) -> Double? {
    guard let text = text(node, what) else { return nil }
    guard let value = Self.decimal(text), range.contains(value) else {
      error(
        "not-a-number", at: node, "\(VisibleText.quoted(text)) is not a possible \(what)",
        expected: "expected \(expected)", help: Self.help(forNumber: text))
      return nil
    }
    return value
  }

  mutating func whole(
    _ node: Node, _ what: String, in range: ClosedRange<Int>, expected: String
  ) -> Int? {
    guard let text = text(node, what) else { return nil }
    guard let value = Self.wholeNumber(text), range.contains(value) else {
      error(
        "not-a-number", at: node, "\(VisibleText.quoted(text)) is not a possible \(what)",
        expected: "expected \(expected)", help: Self.help(forNumber: text))
      return nil
    }
    return value
  }

  /// Reads digits alone; nil for anything else and for more than 15 digits.
  static func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy(isDigit) else { return nil }
    return Int(text)
  }

  /// Reads `12`, `0.5` or `-3.25`; nil for anything else: exponents, NaN, infinity, `1,5`, `.5`.
  static func decimal(_ text: some StringProtocol) -> Double? {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.count <= 30 && $0.allSatisfy(isDigit) }) else {
      return nil
    }
    return Double(text)
  }

  /// What to write instead of something that is nearly a number.
  static func help(forNumber text: String) -> [String] {
    let trimmed = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    if trimmed != text, decimal(trimmed) != nil { return ["write it without spaces: \(trimmed)"] }
    let pointed = String(text.map { $0 == "," ? "." : $0 })
    if pointed != text, decimal(pointed) != nil { return ["write the decimal point: \(pointed)"] }
    return []
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
