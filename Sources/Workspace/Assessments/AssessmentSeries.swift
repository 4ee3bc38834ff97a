import PolicyModel

/// Reads assessments that are held side by side, one after the other.
package struct AssessmentSeries {
  /// One checklist serves all files, so that it is read once.
  private var checklist: Checklist?
  /// That of the first file, where it was an older version.
  private let old: Checklist?
  private var isFirst = true

  /// - Parameters:
  ///   - checklistName: the checklist of all files; by default the one that the first names.
  ///   - oldChecklistName: the checklist of the first, where that was an older version.
  package init(checklistName: String?, oldChecklistName: String? = nil) throws {
    checklist = try checklistName.map(ChecklistChoice.checklist)
    old = try oldChecklistName.map(ChecklistChoice.checklist)
  }

  package mutating func read(_ path: String) throws -> UsableAssessment {
    let usable = try UsableAssessment(path, against: isFirst ? old ?? checklist : checklist)
    if !isFirst || old == nil { checklist = usable.checklist }
    isFirst = false
    return usable
  }
}
