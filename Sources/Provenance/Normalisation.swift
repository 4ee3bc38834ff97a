#if canImport(Darwin)
  import Foundation
#else
  // The standard library composes letters for comparing texts; the whole of Foundation, which has the
  // same by a public name, would make the program three times as large.
  @_spi(_Unicode) import Swift
#endif

/// The one form of a text that its digest is worked out from (formats, the digest of a takeaway).
enum Normalisation {
  /// Each accented letter in one form (NFC), white space folded to single spaces, trimmed.
  static func folded(_ text: some StringProtocol) -> String {
    composed(text.split { $0.isWhitespace }.joined(separator: " "))
  }

  private static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    #if canImport(Darwin)
      return text.precomposedStringWithCanonicalMapping
    #else
      var scalars = String.UnicodeScalarView()
      for scalar in text._nfc { scalars.append(scalar) }
      return String(scalars)
    #endif
  }
}
