import PolicyModel

/// Puts the files' evidence beside one question into one list.
struct EvidenceMerge {
  private let index: IndicatorIndex
  private let sources: [MergeSource]
  private let listed: MergedSources
  private let sentBefore: SentBefore

  init(
    _ index: IndicatorIndex, _ sources: [MergeSource], _ listed: MergedSources,
    _ sentBefore: SentBefore
  ) {
    (self.index, self.sources) = (index, sources)
    (self.listed, self.sentBefore) = (listed, sentBefore)
  }

  /// What comes of it, what is to be changed in the first file, what of its evidence goes, and how many pieces
  /// come from each other file.
  struct Merged {
    /// All that there is in the end.
    var pieces: [EvidenceEntry] = []
    var changes: [AnswerEdit.Change] = []
    var lost: [Evidence] = []
    var added: [Int: Int] = [:]
  }

  /// Adds the pieces that the first file does not have yet, and changes those that an office says otherwise;
  /// where it corrects its answer, those that it does not name any more go.
  func merging(_ agreeing: [Int], _ corrector: Int?) -> Merged {
    let base = evidence(of: 0)
    var known = base
    var merged = Merged()
    for file in agreeing where file > 0 {
      for (place, piece) in changes(by: file).sorted(by: { $0.key < $1.key })
      // What another file has changed already is no more what this one was shown.
      where known[place] == base[place] && piece != base[place] {
        known[place] = piece
        merged.added[file, default: 0] += 1
      }
    }
    if let corrector, agreeing.contains(corrector) {
      merged.lost = lacking(in: corrector)
      let gone = merged.lost.map { listed.entry($0, of: sources[0].assessment, in: 0) }
      known.removeAll(where: gone.contains)
    }
    if known != base { merged.changes = [.withoutEvidence] + known.map { .evidence($0) } }
    for file in agreeing where file > 0 {
      for piece in evidence(of: file) where !known.contains(piece) {
        known.append(piece)
        merged.changes.append(.evidence(piece))
        merged.added[file, default: 0] += 1
      }
    }
    merged.pieces = known
    return merged
  }

  /// The evidence of the assessment that a file does not name, nor changes. What is restricted stays in any
  /// case: a form may have been sent without it.
  func lacking(in file: Int) -> [Evidence] {
    let known = evidence(of: file)
    let changed = changes(by: file).map(\.key)
    return zip(answer(0).evidence, evidence(of: 0)).enumerated().filter { place, piece in
      !piece.0.isRestricted && !known.contains(piece.1) && !changed.contains(place)
    }.map(\.element.0)
  }

  /// The pieces of the assessment's evidence that a file says otherwise, by their indices.
  private func changes(by file: Int) -> [Int: EvidenceEntry] {
    guard sentBefore.mayChange(file, evidenceOf: index) else { return [:] }
    let own = evidence(of: file)
    let (changed, count) = (sources[file].changedEvidence[index] ?? [:], answer(0).evidence.count)
    return Dictionary(
      changed.filter { own.indices.contains($0.key) && $0.value < count }
        .map { ($0.value, own[$0.key]) }, uniquingKeysWith: { first, _ in first })
  }

  private func evidence(of file: Int) -> [EvidenceEntry] {
    let assessment = sources[file].assessment
    return answer(file).evidence.map { listed.entry($0, of: assessment, in: file) }
  }

  private func answer(_ file: Int) -> Answer { sources[file].assessment.answers[index] }
}
