import Documents
import GapAnalysis

/// What to find out first: the questions to begin with, whom to ask, and how much is known then.
struct FirstQuestionList: ReportPiece {
  let round: Round
  private let entries: [FirstQuestions.Entry]

  /// So many are printed; the others are counted.
  static let longestList = 10

  init(_ round: Round, _ questions: FirstQuestions) {
    (self.round, entries) = (round, questions.entries)
  }

  /// Under a heading, with what the questions are for; says so where there is none.
  ///
  /// - Parameter level: of the heading.
  func section(level: Int) -> [Document.Block] {
    let wording = FirstQuestionWording(round, entries)
    return [
      .heading(level: level, "What to find out first", anchor: nil),
      .paragraph(Text(wording.summary)),
    ] + blocks
  }

  /// The questions alone.
  var blocks: [Document.Block] {
    guard !entries.isEmpty else { return [] }
    let more = FirstQuestionWording(round, entries).more(than: Self.longestList)
    return [.table(table)] + (more.map { [.paragraph(Text($0))] } ?? [])
  }

  private var table: Document.Table {
    Document.Table(
      [
        .init("Question"), .init("To do"), .init("Ask"), .init("Adds", .trailing),
        .init("Known then", .trailing),
      ],
      rows: entries.prefix(Self.longestList).map { entry in
        [
          jumps.question(entry.question.indicator), Text(entry.question.todo.words),
          Text(round.agencyName(round.agency(answering: entry.question.indicator))),
          Text(PointShares.words(Int((entry.question.weight * 10_000).rounded()))),
          Text(Printed.knownShare(entry.coverage)),
        ]
      })
  }
}
