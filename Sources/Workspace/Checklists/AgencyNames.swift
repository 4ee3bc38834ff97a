import Loading
import PolicyModel

/// The agencies that may be meant on a command line that is being written.
package enum AgencyNames {
  /// The ids of the agencies of a checklist, or of that of an assessment; of all checklists that the
  /// program carries where neither can be read yet.
  ///
  /// - Parameters:
  ///   - paths: words of the command line that may be an assessment's file.
  ///   - checklistName: the checklist that is named there.
  package static func ids(paths: [String], checklistName: String?) -> [String] {
    if let checklistName, let named = try? ChecklistChoice.checklist(checklistName) {
      return named.agencies.map(\.id)
    }
    for path in paths {
      if let checklist = (try? AssessmentReading(path, checklistName: nil))?.checklist {
        return checklist.agencies.map(\.id)
      }
    }
    let carried = ChecklistFolder.shippedIDs.compactMap { try? ChecklistChoice.checklist($0) }
    return Array(Set(carried.flatMap { $0.agencies.map(\.id) })).sorted()
  }
}
