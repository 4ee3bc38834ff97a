/// Texts as a cell of a workbook can hold them.
enum CellText {
  /// A cell holds no more than so many UTF-16 units.
  static let limit = 32_767
  private static let cutMark = "… (cut)"

  /// Line ends become line feeds; what is too long for a cell ends with a mark that says so.
  static func fitting(_ text: String, limit: Int = limit) -> String {
    guard text.utf8.contains(UInt8(ascii: "\r")) else {
      return cut(text, to: limit, mark: cutMark)
    }
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !isAfterReturn) {
        scalars.append("\n")
      } else if scalar != "\n" {
        scalars.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return cut(String(scalars), to: limit, mark: cutMark)
  }

  /// The beginning of a text that has no more than so many UTF-16 units with the mark at its end.
  static func cut(_ text: String, to limit: Int, mark: String) -> String {
    // A text has never more of them than bytes, which are counted at once.
    guard text.utf8.count > limit, text.utf16.count > limit else { return text }
    var room = limit - mark.utf16.count
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      room -= scalar.utf16.count
      if room < 0 { break }
      scalars.append(scalar)
    }
    return String(scalars) + mark
  }

  /// A text as the format spells it: what XML cannot hold as `_x000B_`, and what looks like that with
  /// its first line escaped, so that it is read as it was.
  static func spelt(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isUnwritable($0) || $0 == "_" }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      if isUnwritable(scalar) {
        result += escape(scalar.value)
      } else if scalar == "_", looksEscaped(scalars[index...]) {
        result += escape(scalar.value)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n": false
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_"
  }

  private static func looksEscaped(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let sign = Array(text.prefix(7))
    return sign.count == 7 && (sign[1] == "x" || sign[1] == "X") && sign[6] == "_"
      && sign[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  /// A text with a sign of its doubled, as quotation asks.
  static func doubling(_ sign: Unicode.Scalar, in text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == sign { result.append(scalar) }
      result.append(scalar)
    }
    return String(result)
  }
}
