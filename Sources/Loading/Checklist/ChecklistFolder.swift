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
  /// Whether the program carries it: its tests see to it that it is sound.
  let isShipped: Bool
  /// The bytes of a file of the folder, by its path inside it.
  package let read: (String) throws(Unreadable) -> [UInt8]

  package init(name: String, read: @escaping (String) throws(Unreadable) -> [UInt8]) {
    self.init(name: name, isShipped: false, read: read)
  }

  private init(
    name: String, isShipped: Bool, read: @escaping (String) throws(Unreadable) -> [UInt8]
  ) {
    (self.name, self.isShipped, self.read) = (name, isShipped, read)
  }

  /// The ids of the checklists that the program carries with it, ascending.
  package static let shippedIDs: [String] = {
    let name = "/checklist.yaml"
    let ids = shippedPaths.filter { $0.hasSuffix(name) }.map { String($0.dropLast(name.count)) }
    return ids.sorted()
  }()

  /// The paths of all files that the program carries, each beginning with a checklist's id.
  private static let shippedPaths = (0..<shipped_file_count()).map {
    String(cString: shipped_file($0).path)
  }

  /// A checklist that the program carries with it; nil if there is none of that id.
  package static func shipped(_ id: String) -> ChecklistFolder? {
    guard shippedIDs.contains(id) else { return nil }
    return ChecklistFolder(name: id, isShipped: true) { path throws(Unreadable) in
      guard let index = shippedPaths.firstIndex(of: "\(id)/\(path)") else {
        throw Unreadable(reason: "no such file", isMissing: true)
      }
      let file = shipped_file(index)
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
  }
}
