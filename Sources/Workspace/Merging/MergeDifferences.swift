import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

extension MergeReading {
  /// What keeps a file from going into the assessment, and what to look at.
  static func differences(
    _ base: MergeSource, _ other: MergeSource, _ admitsOtherRespondents: Bool
  ) -> FindingList {
    var findings = FindingList()
    let (ours, theirs) = (base.assessment, other.assessment)
    func report(
      _ id: FindingID, _ severity: Finding.Severity, _ path: [String], _ message: String,
      _ expected: String
    ) {
      let node = other.tree.value(at: path)
      findings.add(
        Finding(
          id: id, severity: severity, source: other.tree.source,
          place: node.map { other.tree.place($0) }, message: message, expectation: expected))
    }
    if ours.checklistVersion != theirs.checklistVersion {
      report(
        .otherVersion, .error, [AssessmentKey.checklistVersion.rawValue],
        "these answers are to version \(VisibleText.quoted(theirs.checklistVersion))",
        "the assessment answers \(VisibleText.quoted(ours.checklistVersion))")
    }
    if ours.state.code != theirs.state.code {
      report(
        .anotherState, .error, [AssessmentKey.state.rawValue, StateKey.code.rawValue],
        "these answers are about \(VisibleText.quoted(theirs.state.code))",
        "the assessment is about \(VisibleText.quoted(ours.state.code))")
    }
    if !admitsOtherRespondents, isAnother(theirs.respondent, than: ours.respondent) {
      report(
        .anotherRespondent, .error, [AssessmentKey.respondent.rawValue],
        "these answers are another respondent's: \(words(theirs.respondent))",
        "the assessment is answered by \(words(ours.respondent))")
    }
    if ours.date != theirs.date {
      report(
        .anotherDate, .warning, [AssessmentKey.date.rawValue],
        "these answers describe \(theirs.date)",
        "the assessment describes \(ours.date)")
    }
    // A file that says nothing of it may be of either kind.
    let saysBasis = other.tree.value(at: [AssessmentKey.basis.rawValue]) != nil
    if saysBasis, ours.basis != theirs.basis {
      report(
        .anotherBasis, .warning, [AssessmentKey.basis.rawValue],
        "these answers were found otherwise: \(theirs.basis.rawValue)",
        "the assessment says '\(ours.basis.rawValue)', which stays")
    }
    if let period = theirs.period, period != ours.period {
      report(
        .anotherPeriod, .warning, [AssessmentKey.period.rawValue],
        "these figures describe \(period)",
        ours.period.map { "those of the assessment describe \($0), which stays" }
          ?? "the assessment names no period")
    }
    return findings
  }

  /// Whether answers are another respondent's. A government has many offices; of every other kind a name is
  /// one respondent.
  private static func isAnother(_ theirs: Respondent, than ours: Respondent) -> Bool {
    if theirs.role != ours.role { return true }
    return ours.role != .government && !theirs.name.isEmpty && !ours.name.isEmpty
      && theirs.name != ours.name
  }

  private static func words(_ respondent: Respondent) -> String {
    let name = respondent.name
    return "'\(respondent.role.rawValue)'" + (name.isEmpty ? "" : ", \(VisibleText.quoted(name))")
  }
}
