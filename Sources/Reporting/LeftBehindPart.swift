import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// For whom answers do not hold: where, and which.
struct LeftBehindPart: ReportPart {
  static let anchor = "part.left-behind"
  static let title = "Who is left behind"

  private let scope: AgencyScope
  var round: Round { scope.round }

  init(_ report: Report) { scope = report.scope }

  var blocks: [Document.Block] {
    let entries = scorecard.leftBehind.map { entry in
      Scorecard.LeftBehind(
        group: entry.group, indicators: entry.indicators.filter(scope.holds(indicator:)))
    }.filter { !$0.indicators.isEmpty }
    guard !entries.isEmpty else {
      return [.paragraph("No answer names a group for whom it does not hold.")]
    }
    var blocks: [Document.Block] = []
    let cap = Printed.percent(scorecard.rules.exceptionsCap)
    blocks.append(
      .paragraph(
        Text("An answer that does not hold for somebody never counts for more than \(cap).")))
    blocks.append(exclusionChart(entries))
    for entry in entries {
      blocks.append(
        .heading(level: 3, Text(checklist.victimGroups[entry.group].label), anchor: nil))
      blocks.append(
        .list(
          entry.indicators.map { index in
            jumps.question(index) + Text(" ") + .strong(round.answerWords(index))
              + Text(", but not for them")
          }))
    }
    return blocks
  }

  /// How many answers leave a group out, by section.
  private func exclusionChart(_ entries: [Scorecard.LeftBehind]) -> Document.Block {
    let counts = entries.map { entry in
      checklist.sections.indices.map { section in
        entry.indicators.count { index in
          checklist.sectionIndex(ofCriterion: checklist.indicators[index].criterion) == section
        }
      }
    }
    let most = Double(counts.flatMap(\.self).max() ?? 1)
    let labels = entries.map { checklist.victimGroups[$0.group].label }
    let rows = zip(labels, counts).map { label, counts in
      Chart.CellRow(
        id: "", title: label,
        cells: counts.map { $0 == 0 ? .empty : .value(Double($0) / most, String($0)) })
    }
    let sections = checklist.sections.map(\.id)
    return .chart(
      Chart(
        title: "Groups left out, by section",
        description: "How many answers do not hold for a group of victims, in each section: "
          + checklist.sections.map { "\($0.id) \($0.title)" }.listed + ".",
        drawn: "The more a cell stands out, the more answers leave the group out.",
        panels: [
          .init(
            title: "Groups left out, by section", drawing: .cells(columns: sections, rows: rows))
        ],
        table: Document.Table(
          [.init("Group")] + sections.map { .init($0, .trailing) }
            + [.init("All", .trailing)],
          rows: zip(labels, counts).map { label, counts in
            [Text(label)] + counts.map { Text(String($0)) }
              + [Text(String(counts.reduce(0, +)))]
          })))
  }
}
