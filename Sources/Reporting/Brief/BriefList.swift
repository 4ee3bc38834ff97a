/// How much the first page names, so that it stays one page.
enum BriefList {
  /// How many gaps.
  static let gaps = 5
  /// Longer lists are told in one line.
  static let longest = 4
}
