import PolicyModel

/// The listed sources of several files, put into the first one's list.
///
/// What two files list in the same words under one id is one source; another one under an id that is taken
/// gets a new id.
package struct MergedSources: Sendable {
  /// A source that came under another id than it had.
  package struct Renaming: Sendable, Equatable {
    /// The index of the file that it came from.
    package let file: Int
    package let old: String
    package let new: String
  }

  /// Those that came, each with the index of the file that it came from.
  private(set) var added: [(source: CitedSource, file: Int)] = []
  private(set) var renamings: [Renaming] = []
  /// The first file's, and those that came.
  private var byID: [String: CitedSource] = [:]
  /// For each file, the ids that its sources have now by those that they had.
  private var renamed: [Int: [String: String]] = [:]

  init(_ files: [MergeSource]) {
    for source in files.first?.assessment.sources ?? [] { byID[source.id] = source }
    for file in files.indices.dropFirst() {
      for source in files[file].assessment.sources { add(source, from: file) }
    }
  }

  private mutating func add(_ source: CitedSource, from file: Int) {
    var id = source.id
    var number = 1
    while let known = byID[id] {
      if EvidenceEntry(known) == EvidenceEntry(source) { break }
      number += 1
      let ending = "-\(number)"
      // An id has 64 characters at most.
      id = source.id.prefix(64 - ending.count) + ending
    }
    if id != source.id {
      renamings.append(Renaming(file: file, old: source.id, new: id))
      renamed[file, default: [:]][source.id] = id
    }
    guard byID[id] == nil else { return }
    let new = CitedSource(id: id, document: source.document)
    byID[id] = new
    added.append((new, file))
  }

  /// The id that a file's source has now.
  func id(of source: String, in file: Int) -> String {
    renamed[file]?[source] ?? source
  }

  /// A piece of evidence of a file, as it stands beside the sources put together.
  func entry(_ piece: Evidence, of assessment: Assessment, in file: Int) -> EvidenceEntry {
    var entry = EvidenceEntry(piece, of: assessment)
    entry.source = entry.source.map { id(of: $0, in: file) }
    return entry
  }

  /// What stands beside a fact in a file, likewise.
  func grounds(_ fact: FactIndex, of assessment: Assessment, in file: Int) -> FactGrounds? {
    assessment.factGrounds[fact].map { grounds in
      FactGrounds(source: grounds.source.map { id(of: $0, in: file) }, note: grounds.note)
    }
  }
}
