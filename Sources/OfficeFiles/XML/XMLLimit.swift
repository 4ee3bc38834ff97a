/// How much a part may hold that is read as XML.
enum XMLLimit {
  static let depth = 256
  static let elements = 400_000
  /// Of one element.
  static let attributes = 128
  /// Prefixes that stand for a vocabulary at one place.
  static let spaces = 512
  /// Of a name, in bytes.
  static let name = 256
  /// Of an attribute's value, in bytes.
  static let value = 64 << 10
}
