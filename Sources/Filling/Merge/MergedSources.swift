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

  /// The first file's, then those that came.
  private(set) var all: [CitedSource]
  /// Those that came, each with the index of the file that it came from.
  private(set) var added: [(source: CitedSource, file: Int)] = []
  private(set) var renamings: [Renaming] = []

  init(_ files: [MergeSource]) {
    all = files.first?.assessment.sources ?? []
    for file in files.indices.dropFirst() {
      for source in files[file].assessment.sources { add(source, from: file) }
    }
  }

  private mutating func add(_ source: CitedSource, from file: Int) {
    var id = source.id
    var number = 1
    while let known = all.first(where: { $0.id == id }) {
      if EvidenceEntry(known) == EvidenceEntry(source) { break }
      number += 1
      let ending = "-\(number)"
      // An id has 64 characters at most.
      id = source.id.prefix(64 - ending.count) + ending
    }
    if id != source.id { renamings.append(Renaming(file: file, old: source.id, new: id)) }
    guard !all.contains(where: { $0.id == id }) else { return }
    let new = CitedSource(id: id, document: source.document)
    all.append(new)
    added.append((new, file))
  }

  /// The id that a file's source has now.
  func id(of source: String, in file: Int) -> String {
    renamings.first { $0.file == file && $0.old == source }?.new ?? source
  }

  /// A piece of evidence of a file, as it stands beside the sources put together.
  func entry(_ piece: Evidence, of assessment: Assessment, in file: Int) -> EvidenceEntry {
    var entry = EvidenceEntry(piece, sources: assessment.sources)
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
