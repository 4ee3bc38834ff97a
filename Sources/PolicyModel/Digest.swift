import FoundationEssentials

/// The digests by which reports name what they were worked out from.
package enum Digest {
  /// The SHA-256 of some pieces joined, in hexadecimal, as `sha256sum` writes it.
  package static func hexadecimal(of pieces: [UInt8]...) -> String { hexadecimal(of: pieces) }

  package static func hexadecimal(of pieces: [[UInt8]]) -> String {
    var hash = SHA256()
    for piece in pieces { hash.update(piece) }
    let digits = Array("0123456789abcdef".utf8)
    let hex = hash.finished().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: hex, as: UTF8.self)
  }

  /// The same with the name of the algorithm before it: `sha256:2cf2…`.
  package static func named(of pieces: [UInt8]...) -> String { named(of: pieces) }

  package static func named(of pieces: [[UInt8]]) -> String {
    "sha256:" + hexadecimal(of: pieces)
  }

  /// The SHA-256 of a text in base64, as a content security policy names it.
  package static func base64(of text: String) -> String {
    var hash = SHA256()
    hash.update(Array(text.utf8))
    return Data(hash.finished()).base64EncodedString()
  }
}
