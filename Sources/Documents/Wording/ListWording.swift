/// Several names in one sentence.
extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  package var listed: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The first of them, and how many more there are: `a, b and 3 more`; all where one more alone would
  /// not be named.
  package func listed(most: Int) -> String {
    count <= most + 1
      ? joined(separator: ", ")
      : prefix(most).joined(separator: ", ") + " and \(count - most) more"
  }
}
