import Documents
import PolicyModel
import GapAnalysis

/// Which offices gave an answer, in which files, and who accepted it. Files are named to those alone who
/// put the answers together.
struct OriginWording: ReportPiece {
  let round: Round
  private let index: IndicatorIndex

  init(_ round: Round, _ index: IndicatorIndex) { (self.round, self.index) = (round, index) }

  /// To be put behind other sentences; empty where nothing of that is told.
  var words: String { answeredBy + accepted }

  private var answeredBy: String {
    let isInternal = assessment.audience == .internal
    let names = (assessment.answeredBy[index] ?? []).compactMap { origin -> String? in
      let office = assessment.officeName(of: origin, in: checklist)
      guard isInternal else { return office }
      let file = [origin.file, origin.on.map(Printed.day)].compactMap(\.self)
        .joined(separator: ", ")
      return office.map { "\($0) (\(file))" } ?? "an office that is not named (\(file))"
    }
    return names.isEmpty ? "" : " Answered by \(names.listed)."
  }

  private var accepted: String {
    guard let acceptance = assessment.accepted[index] else { return "" }
    let by = acceptance.by.map { " by \($0)" } ?? ""
    let day = acceptance.on.map { " on \(Printed.day($0))" } ?? ""
    return " Accepted\(by)\(day)\(acceptance.holds ? "" : ", and changed since")."
  }
}
