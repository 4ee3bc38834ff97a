import Findings

/// What had which earlier id, among things of one kind.
struct FormerOwners {
  private let used: Set<String>
  private var owners: [String: String] = [:]

  /// - Parameter used: the ids of this version.
  init(used: [String]) { self.used = Set(used) }

  static let expectation = "expected an earlier id that nothing else has or had"
  static let help = ["an answer under an earlier id can become the answer to one question only"]

  /// What is wrong with the earlier ids of something: one names what there is, or was another's too.
  mutating func faults(_ was: [String], of id: String) -> [String] {
    was.compactMap { former in
      if used.contains(former) {
        return "\(id) was \(VisibleText.quoted(former)), which this version uses as well"
      }
      if let other = owners[former] {
        return "\(id) was \(VisibleText.quoted(former)), and so was \(other)"
      }
      owners[former] = id
      return nil
    }
  }
}
