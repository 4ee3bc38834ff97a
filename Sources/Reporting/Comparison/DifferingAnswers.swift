import Documents
import GapAnalysis
import PolicyModel

/// Every question that both know and answer differently, under the criteria that differ most.
struct DifferingAnswers {
  private let pair: RespondentPair
  private var first: Round { pair.first }
  private var second: Round { pair.second }

  init(_ pair: RespondentPair) { self.pair = pair }

  var blocks: [Document.Block] {
    let large = Set(pair.disagreement.disagreements.map(\.criterion))
    let differing = pair.disagreement.indicators.filter { $0.kind == .answer }
    guard !differing.isEmpty else { return [] }
    func rows(_ isLarge: Bool) -> [Document.Block] {
      differing.filter {
        large.contains(first.checklist.indicators[$0.indicator].criterion) == isLarge
      }.map { .entry(entry($0.indicator)) }
    }
    var blocks: [Document.Block] = []
    for (title, isLarge) in [
      ("Answers behind large differences", true), ("Other answers that differ", false),
    ] {
      let entries = rows(isLarge)
      if !entries.isEmpty { blocks += [.heading(level: 3, Text(title), anchor: nil)] + entries }
    }
    return blocks
  }

  private func entry(_ index: IndicatorIndex) -> Document.Entry {
    let indicator = first.checklist.indicators[index]
    return Document.Entry(
      anchor: "differs.\(pair.number).\(indicator.id)", id: indicator.id,
      title: indicator.question, mark: .init(words: "differs", rank: 2),
      summary: [
        .init(first.respondent, Text(first.fullAnswer(index))),
        .init(second.respondent, Text(second.fullAnswer(index))),
      ], tags: [], blocks: [.table(sideBySide(index))])
  }

  /// Both answers with what stands beside them.
  private func sideBySide(_ index: IndicatorIndex) -> Document.Table {
    let answers = [first, second].map { $0.assessment.answers[index] }
    let said: [(String, [Text?])] = [
      ("Answer", [Text(first.fullAnswer(index)), Text(second.fullAnswer(index))]),
      ("Note", answers.map { $0.note.map { Text($0) } }),
      (
        "Evidence",
        answers.map { $0.evidence.isEmpty ? nil : $0.evidence.map(\.markedWords).joined("; ") }
      ),
    ]
    return Document.Table(
      [.init("What"), .init(first.respondent), .init(second.respondent)],
      rows: said.filter { $0.1.contains { $0 != nil } }.map { name, texts in
        [Text(name)] + texts.map { $0 ?? "–" }
      })
  }
}
