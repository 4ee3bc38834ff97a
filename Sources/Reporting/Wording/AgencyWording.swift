import Documents
import GapAnalysis
import PolicyModel

extension Round {
  /// What an agency is called in this State; a dash where it is none.
  func agencyName(_ index: AgencyIndex?) -> String { index.map(name(of:)) ?? "–" }

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
