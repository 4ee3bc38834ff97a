/// Addresses to which a workbook can lead.
enum LinkAddress {
  /// Longer ones make the programs call a workbook damaged.
  private static let limit = 2_079

  /// The address with everything escaped that one may not hold; nil for what does not lead to a page
  /// or a mail, and for what is too long.
  static func valid(_ address: String) -> String? {
    let lower = address.lowercased()
    guard ["https://", "http://", "mailto:"].contains(where: { lower.hasPrefix($0) }) else {
      return nil
    }
    let bytes = Array(address.utf8)
    var result = ""
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count
        && bytes[index + 1...index + 2].allSatisfy(isHexadecimal)
      if isEscape || allowed.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += (byte < 16 ? "%0" : "%") + digits
      }
    }
    return result.utf8.count > limit ? nil : result
  }

  private static let allowed = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=".utf8)

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).properties.isASCIIHexDigit
  }
}
