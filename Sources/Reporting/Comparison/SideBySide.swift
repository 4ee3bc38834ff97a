import Documents
import GapAnalysis
import PolicyModel

/// The questions that both know and do not answer alike, each with both answers and what stands beside
/// them.
struct SideBySide {
  private let pair: RespondentPair
  private var first: Round { pair.first }
  private var second: Round { pair.second }

  init(_ pair: RespondentPair) { self.pair = pair }

  /// Not both can be right: always in sight.
  var contradictions: [Document.Block] {
    let indices = pair.disagreement.contradictions
    guard !indices.isEmpty else { return [] }
    return [.heading(level: 3, "Answers that contradict each other", anchor: nil)]
      + indices.flatMap { index -> [Document.Block] in
        let indicator = first.checklist.indicators[index]
        return [
          .heading(
            level: 4, Text("\(indicator.id) \(indicator.question)"), anchor: anchor(indicator)),
          .table(table(index)),
        ]
      }
  }

  var differing: [Document.Block] {
    let indices = pair.disagreement.differing
    guard !indices.isEmpty else { return [] }
    return [.heading(level: 3, "Answers that differ without contradiction", anchor: nil)]
      + indices.map { .entry(entry($0)) }
  }

  private func anchor(_ indicator: Indicator) -> String { "differs.\(pair.number).\(indicator.id)" }

  private func entry(_ index: IndicatorIndex) -> Document.Entry {
    let indicator = first.checklist.indicators[index]
    return Document.Entry(
      anchor: anchor(indicator), id: indicator.id,
      title: indicator.question, mark: .init(words: "differs", rank: 2),
      summary: [first, second].map { .init($0.respondent, Text($0.fullAnswer(index))) },
      tags: [], blocks: [.table(table(index))])
  }

  private func table(_ index: IndicatorIndex) -> Document.Table {
    let both = [first, second]
    let claims = DisagreementWording(pair).denied(index)
    let rows: [(String, [Text?])] = [
      ("Answer", both.map { Text($0.fullAnswer(index)) }),
      ("In place here, missing there", claims),
      ("Evidence", both.map { evidence($0, index) }),
      ("Note", both.map { note($0, index) }),
      ("Note for everybody", both.map { publicNote($0, index) }),
    ]
    return Document.Table(
      [.init("What"), .init(first.respondent), .init(second.respondent)],
      rows: rows.filter { $0.1.contains { $0 != nil } }.map { name, texts in
        [Text(name)] + texts.map { $0 ?? "–" }
      })
  }

  private func evidence(_ round: Round, _ index: IndicatorIndex) -> Text? {
    let isInternal = round.assessment.audience == .internal
    let shown = round.assessment.answers[index].evidence.filter { isInternal || !$0.isRestricted }
    return shown.isEmpty ? nil : shown.map(\.markedWords).joined("; ")
  }

  private func publicNote(_ round: Round, _ index: IndicatorIndex) -> Text? {
    round.assessment.answers[index].publicNote.map { Text.written($0) }
  }

  /// For those alone who wrote the assessment.
  private func note(_ round: Round, _ index: IndicatorIndex) -> Text? {
    guard round.assessment.audience == .internal else { return nil }
    return round.assessment.answers[index].note.map { Text.written($0) }
  }
}
