import Documents
import GapAnalysis
import PolicyModel

extension Checklist {
  /// What an agency is called; a dash where it is none.
  func agencyTitle(_ index: AgencyIndex?) -> String { index.map { agencies[$0].title } ?? "–" }
}

extension Round {
  /// The deadline in words, with what became of the State's measure, or that it has passed on the day
  /// of the assessment.
  func deadlineWords(_ gap: GapToFix) -> String {
    let status = assessment.plans[gap.criterion]?.status
    let isOver = status?.isOver ?? false
    let remark =
      isOver
      ? status.map { "measure \($0.words)" } : gap.deadline < assessment.date ? "passed" : nil
    return Printed.day(gap.deadline) + (remark.map { " (\($0))" } ?? "")
  }
}
