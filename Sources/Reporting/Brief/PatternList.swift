import PolicyModel
import Documents
import GapAnalysis
import Scoring

/// The patterns of law, practice and result, and where they show.
struct PatternList: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let nodes =
      [("Overall", scorecard.overall)]
      + zip(checklist.sections, scorecard.sections).map { ("\($0.id) \($0.title)", $1) }
    let lines = NodeScore.Flag.allCases.compactMap { flag -> Text? in
      let names = nodes.filter { $0.1.flags.contains(flag) }.map(\.0)
      if names.isEmpty { return nil }
      return Text.strong(names.joined(separator: "; ")) + Text(": \(flag.words).")
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(level: 3, "Law, practice and result", anchor: nil), .list(lines)]
  }
}
