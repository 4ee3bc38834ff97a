import Documents

/// Writes JSON with two spaces of indentation; objects and lists without inner ones stand on a line.
package enum JSONWriter {
  package static func write(_ value: JSONValue) -> String {
    var text = ""
    write(value, indent: 0, to: &text)
    return text + "\n"
  }

  private static func write(_ value: JSONValue, indent: Int, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .truth(let truth): text += truth ? "true" : "false"
    case .whole(let whole): text += String(whole)
    case .number(let number): text += Self.number(number)
    case .text(let string): text += quoted(string)
    case .list(let items):
      write(items.map { ("", $0) }, in: ("[", "]"), indent, &text)
    case .object(let members):
      write(members.map { (quoted($0.key) + ": ", $0.value) }, in: ("{", "}"), indent, &text)
    }
  }

  private static func write(
    _ members: [(label: String, value: JSONValue)], in brackets: (String, String), _ indent: Int,
    _ text: inout String
  ) {
    let isFlat = members.allSatisfy { isSimple($0.value) }
    text += brackets.0
    for (index, member) in members.enumerated() {
      if isFlat {
        text += index > 0 ? ", " : brackets.0 == "{" ? " " : ""
      } else {
        text += (index > 0 ? ",\n" : "\n") + String(repeating: "  ", count: indent + 1)
      }
      text += member.label
      write(member.value, indent: indent + 1, to: &text)
    }
    if isFlat {
      text += brackets.0 == "{" && !members.isEmpty ? " " : ""
    } else {
      text += "\n" + String(repeating: "  ", count: indent)
    }
    text += brackets.1
  }

  private static func isSimple(_ value: JSONValue) -> Bool {
    switch value {
    case .list(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  /// A number rounded to 6 decimals, half away from zero, without needless zeros and without `-0`.
  static func number(_ value: Double) -> String {
    let scaled = value * 1_000_000
    guard abs(scaled) < 9e18 else { return String(value) }
    return Printed.decimal(Int64(scaled.rounded()), places: 6)
  }

  /// The number that ``number(_:)`` writes.
  static func rounded(_ value: Double) -> Double { Double(number(value)) ?? value }

  /// A JSON string: quotes, backslashes and controls escaped, and U+2028 and U+2029 for safety where
  /// the text ends up in a script.
  static func quoted(_ text: String) -> String {
    if isPlain(text) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether the bytes alone show that a text stays as it is, as most do. U+2028 and U+2029 begin in UTF-8
  /// with E2.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0..<0x20, 0x7F, 0xE2, UInt8(ascii: "\""), UInt8(ascii: "\\"): false
      default: true
      }
    }
  }
}
