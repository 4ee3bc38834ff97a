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
    let open = "\(PointShares.words(points.open.criteria[gap.criterion])) points"
    let isToFix = round.register.isToFix(gap.criterion)
    let shared = CriterionFacts(round, gap.criterion)
    var facts = [shared.path]
    let reasons = GapToFindOut.reasons(gap.criterion, scorecard, checklist)
      .map { $0.words(jumps.indicator) }
    if !reasons.isEmpty { facts.append(.init("Why here", reasons.joined("; "))) }
    facts += shared.standing
    facts.append(.init("Open", Text("\(open) of the overall score")))
    if isToFix {
      facts.append(.init("Also to fix", .link(criterion.id, to: criterion.id)))
    }
    facts.append(.init("Ask", askedNames))
    if !others.isEmpty {
      facts.append(.init("Also ask", agencyNames(others)))
    }
    facts.append(.init("Answer by", Text(Printed.day(gap.deadline))))
    return Document.Entry(
      anchor: anchor, id: criterion.id, title: criterion.title,
      mark: .init(
        words: gap.tier == .verify ? gap.tier.title : "To find out",
        rank: gap.tier == .verify ? 1 : 4),
      summary: [
        .init("Open", Text(open)), .init("Ask", askedNames),
        .init("By", Text(Printed.day(gap.deadline))),
      ], tags: GapFilters(round).tags(of: gap),
      blocks: [.facts(facts)] + questions)
  }

  /// The criterion's id as a jump to this entry, and its title.
  var jump: Text { .link(criterion.id, to: anchor) + Text(" \(criterion.title)") }

  /// Whom the questions are put to, in words.
  var askedNames: Text { agencyNames(asked) }

  /// The criterion's own id, unless the other register has it.
  private var anchor: String {
    round.register.isToFix(gap.criterion) ? Self.anchor(criterion) : criterion.id
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
  private func agencyNames(_ agencies: [AgencyIndex]) -> Text {
    agencies.isEmpty
      ? Text(round.agencyName(nil))
      : agencies.map { .written(round.name(of: $0)) }.joined("; ")
  }

  /// What is to be done about a question, and by whom where that is not the same for all.
  private func todo(_ question: OpenQuestion) -> Text {
    let words = round.todoWords(question).capitalisedFirst
    guard asked.count > 1 else { return Text(words) }
    return "\(words): \(written: round.agencyName(round.agency(answering: question.indicator)))"
  }

  /// Where a criterion stands that has its own id in the other register.
  static func anchor(_ criterion: Criterion) -> String { "part.find-out.\(criterion.id)" }

  private var questions: [Document.Block] {
    if gap.questions.isEmpty { return [] }
    let rows = gap.questions.map { question in
      [
        jumps.question(question.indicator), Text(round.answerWords(question.indicator)),
        todo(question),
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
