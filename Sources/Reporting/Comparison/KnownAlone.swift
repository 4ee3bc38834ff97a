import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What one of two respondents alone knows, and what neither does: silence, which is no difference.
struct KnownAlone {
  private let pair: RespondentPair
  private var checklist: Checklist { pair.first.checklist }
  private var disagreement: Disagreement { pair.disagreement }

  /// Up to so many answers are told one by one; of more, where they are.
  private static let longestList = 20

  init(_ pair: RespondentPair) { self.pair = pair }

  var blocks: [Document.Block] {
    alone(pair.first, disagreement.firstAlone) + alone(pair.second, disagreement.secondAlone)
      + silence
  }

  private func alone(_ round: Round, _ indices: [IndicatorIndex]) -> [Document.Block] {
    guard !indices.isEmpty else { return [] }
    let head = Document.Block.heading(
      level: 3, "Known to \(written: round.respondent) alone", anchor: nil)
    guard indices.count > Self.longestList else {
      return [
        head,
        .list(
          indices.map { index in
            let indicator = checklist.indicators[index]
            return Text.strong(indicator.id)
              + " \(written: indicator.question) \(written: round.fullAnswer(index))"
          }),
      ]
    }
    return [
      head,
      .paragraph(
        Text(
          "\(Printed.count(indices.count, "question")), whose answers stand in the report on "
            + "\(round.respondent). By criterion:")),
      .table(byCriterion(indices)),
    ]
  }

  private func byCriterion(_ indices: [IndicatorIndex]) -> Document.Table {
    let own = Dictionary(grouping: indices) { checklist.indicators[$0].criterion }
    return Document.Table(
      [.init("Criterion"), .init("Questions")],
      rows: own.sorted { $0.key < $1.key }.map { index, questions in
        let criterion = checklist.criteria[index]
        let names = questions.map { question -> String in
          let id = checklist.indicators[question].id
          return id.hasPrefix("\(criterion.id).")
            ? String(id.dropFirst(criterion.id.count + 1)) : id
        }
        return [Text("\(criterion.id) \(criterion.title)"), Text(names.joined(separator: ", "))]
      })
  }

  private var silence: [Document.Block] {
    let neither = disagreement.neither
    guard disagreement.knownToBoth.of > disagreement.knownToBoth.indicators else { return [] }
    let ids = neither.map(checklist.named).joined(separator: "; ")
    let sentence =
      neither.isEmpty
      ? "Every question that applies for both is known to one of them."
      : "Known to neither: \(Printed.count(neither.count, "question"))"
        + (neither.count > Self.longestList ? "." : " (\(ids)).")
    return [
      .heading(level: 3, "Who knows how much", anchor: nil), .paragraph(Text(sentence)),
      .table(byGroup),
    ]
  }

  /// How many questions that apply for both are known to whom.
  private var byGroup: Document.Table {
    let lists = [
      both, disagreement.firstAlone, disagreement.secondAlone, disagreement.neither,
    ].map { indices in
      Dictionary(grouping: indices) { index in
        checklist.criteria[checklist.indicators[index].criterion].group
      }
    }
    let (one, two) = (pair.first.respondent, pair.second.respondent)
    return Document.Table(
      [
        .init("Group"), .init("Both", .trailing), .init("\(one) alone", .trailing),
        .init("\(two) alone", .trailing), .init("Neither", .trailing),
      ],
      rows: checklist.groups.indexed.compactMap { index, group in
        let counts = lists.map { $0[index]?.count ?? 0 }
        guard counts.contains(where: { $0 > 0 }) else { return nil }
        return [Text("\(group.id) \(group.title)")] + counts.map { Text("\($0)") }
      })
  }

  private var both: [IndicatorIndex] {
    checklist.indicators.indices.filter { index in
      [pair.first, pair.second].allSatisfy { $0.scorecard.indicators[index].isKnown }
    }
  }
}
