import PolicyModel

/// The files of a report folder, held against the digests that are listed for them.
struct ListedFiles {
  /// The most bytes that are read of a file; a report holds texts longer than an assessment may be.
  static let limit = 1 << 28

  let folder: ReportFolder
  let entries: [String: FolderEntry]
  /// The digests, by the names of the files.
  let listed: [String: String]

  /// A file and how it stands to its digest.
  struct File {
    let state: ReportVerdict.State
    /// The bytes that were listed, or that nothing is listed for; nil where those are not there.
    let original: [UInt8]?
  }

  /// - Parameter limit: a file of more bytes differs from whatever is listed.
  func file(_ name: String, limit: Int) throws -> File {
    if let state = stateOfEntry(name) { return File(state: state, original: nil) }
    guard let present = try folder.read(name, limit: limit) else {
      return File(state: .missing, original: nil)
    }
    // What is not listed is a fault of the list.
    guard let digest = listed[name] else { return File(state: .notListed, original: present) }
    if Digest.hexadecimal(of: present) == digest {
      return File(state: .asListed, original: present)
    }
    for form in LineEnds.otherForms(present) where Digest.hexadecimal(of: form) == digest {
      return File(state: .onlyLineEnds, original: form)
    }
    return File(state: .differs, original: nil)
  }

  /// What is to be said of an entry that is no plain file; nil where it is one.
  func stateOfEntry(_ name: String) -> ReportVerdict.State? {
    switch entries[name] {
    case .plainFile: nil
    case .link: .link
    case .other: .notPlainFile
    case nil: .missing
    }
  }
}
