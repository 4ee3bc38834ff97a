import PolicyModel
import GapAnalysis
import Scoring

extension Round {
  /// A row for the overall result by itself, then for each section with its groups.
  func panels<Row>(
    _ row: (_ id: String, _ title: String, _ depth: Int, NodeScore) -> Row
  ) -> [(title: String, rows: [Row])] {
    var panels = [("Overall", [row("", "Overall", 0, scorecard.overall)])]
    for (section, score) in zip(checklist.sections, scorecard.sections) {
      var rows = [row(section.id, section.title, 0, score)]
      for index in section.groups {
        let group = checklist.groups[index]
        rows.append(row(group.id, group.title, 1, scorecard.groups[index]))
      }
      panels.append(("\(section.id) \(section.title)", rows))
    }
    return panels
  }
}
