/// How much the first page names, so that it stays one page.
enum BriefList {
  /// How many gaps to fix.
  static let gaps = 5
  /// How many questions to find out beside them, and how many where too little is known for gaps.
  static let questionsBeside = 3
  static let questionsFirst = 5
  /// Longer lists are told in one line.
  static let longest = 4
}
