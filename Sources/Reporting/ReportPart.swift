import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// Something that is said of a round.
protocol ReportPiece {
  var round: Round { get }
}

extension ReportPiece {
  var checklist: Checklist { round.checklist }
  var assessment: Assessment { round.assessment }
  var scorecard: Scorecard { round.scorecard }
  var jumps: Jumps { Jumps(round.checklist) }
}

/// Something that is said of what a report is on and cut down to.
protocol ScopedPiece: ReportPiece {
  var report: Report { get }
}

extension ScopedPiece {
  var round: Round { report.round }
  var scope: AgencyScope { report.scope }
}

/// A part of the gap report under a heading of its own.
///
/// To add one, write its type and its line in ``GapReport``: heading, contents and jumps follow.
protocol ReportPart: ReportPiece {
  /// The name that it is jumped to by, such as `part.gaps`: a dot like this stands in no id of a
  /// checklist, so no id can collide with it.
  static var anchor: String { get }
  static var title: String { get }
  /// What stands under the heading.
  var blocks: [Document.Block] { get }
}

extension ReportPart {
  /// The part with its heading.
  var wholeBlocks: [Document.Block] {
    [.heading(level: 2, Text(Self.title), anchor: Self.anchor)] + blocks
  }

  static var jump: Text { .link(title, to: anchor) }
}
