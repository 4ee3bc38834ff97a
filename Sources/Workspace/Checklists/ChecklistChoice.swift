package import Loading
package import PolicyModel
import SystemPackage
import YAMLTree

/// Finds a checklist by what a person calls it.
package enum ChecklistChoice {
  /// The checklist that a new assessment answers unless another is named.
  package static let standard = "osce-victim-protection-2022"

  /// A checklist by its id among those that the program carries, or by its folder.
  package static func folder(_ name: String) throws -> ChecklistFolder {
    if isShipped(name), let shipped = ChecklistFolder.shipped(name) { return shipped }
    guard FileAccess.isFolder(name) else {
      throw WorkspaceFailure.unknownName(
        UnknownName(.checklist, name, among: ChecklistFolder.shippedIDs))
    }
    let path = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
    return ChecklistFolder(name: path) { file throws(ChecklistFolder.Unreadable) in
      do throws(Errno) {
        return try FileAccess.read(
          "\(path)/\(file)", limit: YAMLTree.Limits.standard.bytes, isPlain: true)
      } catch {
        throw ChecklistFolder.Unreadable(
          reason: error.description, isMissing: error == .noSuchFileOrDirectory)
      }
    }
  }

  /// A checklist without errors.
  package static func checklist(_ name: String) throws -> Checklist {
    let (checklist, findings) = ChecklistLoader.load(try folder(name))
    if let checklist { return checklist }
    // One that the program carries is ours to keep right.
    throw WorkspaceFailure.checklistHasErrors(findings, isShipped: isShipped(name))
  }

  private static func isShipped(_ name: String) -> Bool {
    !name.contains("/") && ChecklistFolder.shippedIDs.contains(name)
  }
}
