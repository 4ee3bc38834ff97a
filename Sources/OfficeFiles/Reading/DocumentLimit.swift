/// How much of a Word document is read.
enum DocumentLimit {
  static let paragraphs = 100_000
  static let cells = 50_000
  /// Of all texts, in bytes.
  static let text = 8 << 20
}
