/// Texts of ASCII alone, as most are, folded without asking what each sign is in all of Unicode.
package enum AsciiFolding {
  /// In small letters, with some of its signs alone; nil where there is another sign than ASCII's.
  package static func folded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let small = text.utf8.lazy.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return String(decoding: small.filter(isKept), as: UTF8.self)
  }

  package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
