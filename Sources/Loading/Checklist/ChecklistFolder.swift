import ShippedChecklists

/// The files of a checklist, wherever they come from.
package struct ChecklistFolder {
  /// What a file that cannot be read leaves behind.
  package struct Unreadable: Error {
    package var reason: String
    /// Whether there is no such file, which is no fault of one that need not be there.
    package var isMissing: Bool

    package init(reason: String, isMissing: Bool = false) {
      (self.reason, self.isMissing) = (reason, isMissing)
    }
  }

  /// The folder as findings name it.
  package let name: String
  /// The bytes of a file of the folder, by its path inside it.
  package let read: (String) throws(Unreadable) -> [UInt8]

  package init(name: String, read: @escaping (String) throws(Unreadable) -> [UInt8]) {
    self.name = name
    self.read = read
  }

  /// The ids of the checklists that the program carries with it, ascending.
  package static var shippedIDs: [String] {
    var ids: [String] = []
    for index in 0..<shipped_file_count() {
      let path = String(cString: shipped_file(index).path).split(separator: "/")
      if path.count == 2, path[1] == "checklist.yaml" { ids.append(String(path[0])) }
    }
    return ids.sorted()
  }

  /// A checklist that the program carries with it; nil if there is none of that id.
  package static func shipped(_ id: String) -> ChecklistFolder? {
    guard shippedIDs.contains(id) else { return nil }
    return ChecklistFolder(name: id) { path throws(Unreadable) in
      for index in 0..<shipped_file_count() {
        let file = shipped_file(index)
        if String(cString: file.path) == "\(id)/\(path)" {
          return Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
        }
      }
      throw Unreadable(reason: "no such file", isMissing: true)
    }
  }
}
