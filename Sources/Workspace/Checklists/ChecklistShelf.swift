import PolicyModel

/// Checklists by what a person calls them, each read once however many files answer it.
package struct ChecklistShelf {
  private var read: [String: Result<Checklist, any Error>] = [:]

  package init() {}

  /// A checklist without errors.
  mutating func checklist(_ name: String) throws -> Checklist {
    if let known = read[name] { return try known.get() }
    let result = Result { try ChecklistChoice.checklist(name) }
    read[name] = result
    return try result.get()
  }
}
