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
        UnknownName(.checklist, name, among: ChecklistFolder.shippedIDs + nearby(name)))
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
    let (read, findings) = ChecklistLoader.load(try folder(name))
    // One that the program carries is ours to keep right.
    guard var checklist = read else {
      throw WorkspaceFailure.checklistHasErrors(findings, isShipped: isShipped(name))
    }
    if !isShipped(name), let namesake = shippedNamesake(of: checklist) {
      checklist.digestOfNamesake = namesake.digest == checklist.digest ? nil : namesake.digest
    }
    return checklist
  }

  private static func shippedNamesake(of checklist: Checklist) -> Checklist? {
    guard let folder = ChecklistFolder.shipped(checklist.id) else { return nil }
    let namesake = ChecklistLoader.load(folder).0
    return namesake?.version == checklist.version ? namesake : nil
  }

  /// The folder that was probably meant.
  private static func nearby(_ name: String) -> [String] {
    NearbyPath.suggestion(for: name).map { FileAccess.exists("\($0)/checklist.yaml") ? [$0] : [] }
      ?? []
  }

  private static func isShipped(_ name: String) -> Bool {
    !name.contains("/") && ChecklistFolder.shippedIDs.contains(name)
  }
}
