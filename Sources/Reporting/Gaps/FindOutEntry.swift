import Scoring
import Documents
import GapAnalysis
import PolicyModel

/// One criterion of which something is open: where it stands, and each question with what is to be
/// done about it.
struct FindOutEntry: ReportPiece {
  let round: Round
  private let points: PointShares
  private let gap: GapToFindOut
  private var criterion: Criterion { checklist.criteria[gap.criterion] }

  init(_ round: Round, _ points: PointShares, _ gap: GapToFindOut) {
    (self.round, self.points, self.gap) = (round, points, gap)
  }

  var entry: Document.Entry {
    let names = Text(agencyNames(asked))
    let open = "\(PointShares.words(points.open.criteria[gap.criterion])) points"
    let isToFix = round.register.isToFix(gap.criterion)
    var facts = [round.path(gap.criterion)]
    let reasons = GapToFindOut.reasons(gap.criterion, scorecard, checklist)
      .map { $0.words(jumps.indicator) }
    if !reasons.isEmpty { facts.append(.init("Why here", reasons.joined("; "))) }
    let result = scorecard.criteria[gap.criterion]
    facts += result.score.map { [round.standing($0, result.status)] } ?? []
    facts.append(.init("Open", Text("\(open) of the overall score")))
    if isToFix {
      facts.append(.init("Also to fix", .link(criterion.id, to: criterion.id)))
    }
    facts.append(.init("Ask", names))
    if !others.isEmpty {
      facts.append(.init("Also ask", Text(agencyNames(others))))
    }
    facts.append(.init("Answer by", Text(Printed.day(gap.deadline))))
    return Document.Entry(
      anchor: isToFix ? Self.anchor(criterion) : criterion.id, id: criterion.id,
      title: criterion.title,
      mark: .init(
        words: gap.tier == .verify ? gap.tier.title : "To find out",
        rank: gap.tier == .verify ? 1 : 4),
      summary: [
        .init("Open", Text(open)), .init("Ask", names),
        .init("By", Text(Printed.day(gap.deadline))),
      ], tags: GapFilters(round).tags(of: gap),
      blocks: [.facts(facts)] + questions)
  }

  /// Whom the questions are put to; the lead where there is none.
  private var asked: [AgencyIndex] {
    let asked = gap.questions.compactMap { round.agency(answering: $0.indicator) }
    if asked.isEmpty { return [round.lead(of: gap.criterion)].compactMap(\.self) }
    return round.agencies(of: gap.criterion).filter(asked.contains)
  }

  /// Who has to do with the criterion besides.
  private var others: [AgencyIndex] {
    round.agencies(of: gap.criterion).filter { !asked.contains($0) }
  }

  /// What several agencies are called; a dash where it is none.
  private func agencyNames(_ agencies: [AgencyIndex]) -> String {
    agencies.isEmpty
      ? round.agencyName(nil) : agencies.map(round.name(of:)).joined(separator: "; ")
  }

  /// What is to be done about a question, and by whom where that is not the same for all.
  private func todo(_ question: OpenQuestion) -> String {
    let words = round.todoWords(question).capitalisedFirst
    guard asked.count > 1 else { return words }
    return "\(words): \(round.agencyName(round.agency(answering: question.indicator)))"
  }

  /// Where a criterion stands that has its own id in the other register.
  static func anchor(_ criterion: Criterion) -> String { "part.find-out.\(criterion.id)" }

  private var questions: [Document.Block] {
    if gap.questions.isEmpty { return [] }
    let rows = gap.questions.map { question in
      [
        jumps.question(question.indicator), Text(round.answerWords(question.indicator)),
        Text(todo(question)),
        Text(PointShares.words(points.open.indicators[question.indicator])),
      ]
    }
    return [
      .table(
        Document.Table(
          [
            .init("Question"), .init("Answer so far"), .init("What to do"),
            .init("Points open", .trailing),
          ], rows: rows))
    ]
  }
}
