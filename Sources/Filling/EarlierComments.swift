import PolicyModel
import YAMLTree

/// The comments that people wrote beside the answers and facts of an earlier round.
///
/// What the program wrote itself is none of them: questions, how to answer them, the answers of a round
/// before.
struct EarlierComments {
  private let tree: YAMLTree
  /// The day of the earlier round.
  private let date: CalendarDate
  /// The lines of comment in new files, without their margins.
  private let written: Set<String>
  /// Questions and guides in one text each, for lines that were folded otherwise.
  private let texts: String

  /// - Parameter checklists: those whose words may stand in the file.
  init(in tree: YAMLTree, of assessment: Assessment, _ checklists: [Checklist]) {
    (self.tree, date) = (tree, assessment.date)
    var written: Set<String> = []
    var texts: [String] = []
    for checklist in checklists {
      let text = NewAssessment.text(
        of: checklist, state: assessment.state, date: assessment.date,
        respondent: assessment.respondent)
      for line in text.split(separator: "\n") {
        let line = line.drop { $0 == " " }
        if line.first == "#" { written.insert(Self.trimmed(line.dropFirst())) }
      }
      texts += checklist.indicators.flatMap { [$0.question] + AnswerGuide($0).lines }
      texts += checklist.facts.map(\.question)
    }
    self.written = written
    self.texts = texts.map { Self.trimmed($0[...]) }.joined(separator: "\n")
  }

  /// The comments beside entries of a block, by their ids.
  func of(_ ids: [String], in block: AnswerEdit.Block) -> [String: [String]] {
    var comments: [String: [String]] = [:]
    for id in ids {
      let own = people(tree.remarks(at: [block.rawValue, id]))
      if !own.isEmpty { comments[id] = own }
    }
    return comments
  }

  /// What people wrote among some lines of comment.
  private func people(_ lines: [String]) -> [String] {
    var isEarlierAnswer = false
    return lines.compactMap { line in
      let text = Self.trimmed(line[...])
      // An answer of a round before, and what is set in below it.
      if Self.isEarlierAnswer(text) {
        isEarlierAnswer = true
        return nil
      }
      if isEarlierAnswer, line.hasPrefix("   ") { return nil }
      isEarlierAnswer = false
      if text.isEmpty || written.contains(text) { return nil }
      if text.count >= Self.shortestPart, texts.contains(text) { return nil }
      if text.hasPrefix(KnownFacts.head), text.hasSuffix(KnownFacts.unconfirmed) {
        return "\(Self.unconfirmed)\(date): \(text.dropLast(KnownFacts.unconfirmed.count))"
      }
      return Self.heads.contains { text.hasPrefix($0) } ? nil : text
    }
  }

  /// What tells that nobody had confirmed a fact.
  private static let unconfirmed = "Not confirmed on "
  /// How the program's own remarks begin.
  private static let heads = [
    KnownFacts.head, KnownFacts.otherwise, NextRound.movedFrom, unconfirmed,
  ]

  /// Fewer letters may be the beginning of anything.
  private static let shortestPart = 12

  /// Whether a line begins as `On 2024-06-30: …`.
  private static func isEarlierAnswer(_ text: String) -> Bool {
    text.hasPrefix("On ") && text.dropFirst(13).hasPrefix(":")
      && CalendarDate(String(text.dropFirst(3).prefix(10))) != nil
  }

  /// A text with single spaces between its words and none around them.
  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
