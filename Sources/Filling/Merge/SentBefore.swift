import PolicyModel

/// Which answers of the assessment an office gave before, so that its newer file takes their place.
///
/// A file is a correction where it answers a question that its office has answered before; one that
/// answers others alone is a further part, and replaces nothing.
struct SentBefore {
  /// Whose answer of the assessment a file may replace.
  enum Claim {
    /// Another office's, or nobody's.
    case none
    /// The same office's, by an agency's id or a name of its own.
    case certain
    /// One of the same name, which is the name of the assessment's respondent too: perhaps another's.
    case perhaps
  }

  private let sources: [MergeSource]
  private let checklist: Checklist
  /// For each file, whether it is a correction.
  private var isCorrection: [Bool]
  /// Answers that somebody has changed since their office gave them.
  private let edited: Set<IndicatorIndex>
  /// Whether files only add to what was sent before.
  private let onlyAdds: Bool

  init(
    _ sources: [MergeSource], _ checklist: Checklist, edited: Set<IndicatorIndex>, onlyAdds: Bool
  ) {
    (self.sources, self.checklist) = (sources, checklist)
    (self.edited, self.onlyAdds) = (edited, onlyAdds)
    isCorrection = sources.map { _ in false }
    guard let base = sources.first?.assessment else { return }
    for file in sources.indices.dropFirst() {
      isCorrection[file] = base.answers.indices.contains { index in
        says(file, index) && says(0, index)
          && (base.answeredBy[index] ?? []).contains {
            $0.office != nil && $0.office == sources[file].origin.office
          }
      }
    }
  }

  /// The file that replaces what its office said before in the assessment; nil where none does.
  func correction(of index: IndicatorIndex) -> (file: Int, claim: Claim)? {
    guard !onlyAdds, says(0, index) else { return nil }
    for file in sources.indices.dropFirst().reversed()
    where isCorrection[file] && !sources[file].silent.contains(index) {
      let claim = owner(file, of: index)
      if claim != .none { return (file, claim) }
    }
    return nil
  }

  /// Whether an office that gave an answer, perhaps with others, has sent a correction without it.
  func hasLeftOut(_ office: String?, _ index: IndicatorIndex) -> Bool {
    guard !onlyAdds, let office else { return false }
    return sources.indices.dropFirst().contains { file in
      isCorrection[file] && isNameOfItsOwn(file) && sources[file].origin.office == office
        && !says(file, index) && !sources[file].silent.contains(index)
    }
  }

  /// Whether a file may change a piece of evidence that it was shown: one beside an answer that nobody else gave.
  func mayChange(_ file: Int, evidenceOf index: IndicatorIndex) -> Bool {
    let noted = sources[0].assessment.answeredBy[index] ?? []
    return !onlyAdds && noted.allSatisfy { $0.office == sources[file].origin.office }
  }

  /// Whether a file answers what an earlier round had answered, and what its office was shown and asked about:
  /// nobody has looked at it since, and no other office is noted beside it.
  func answersAnew(_ file: Int, _ index: IndicatorIndex) -> Bool {
    let (base, own) = (sources[0].assessment, sources[file].assessment)
    guard !onlyAdds, base.carriedOver[index] != nil, !edited.contains(index), says(file, index)
    else { return false }
    // One of the earlier round, or of another respondent, was not asked about it.
    return own.carriedOver[index] == nil && own.date == base.date
      && own.respondent.role == base.respondent.role
      && (own.office == nil || own.office == base.agency(answering: index, in: checklist))
      && (base.answeredBy[index] ?? []).allSatisfy { $0.office == sources[file].origin.office }
  }

  private func says(_ file: Int, _ index: IndicatorIndex) -> Bool {
    sources[file].assessment.answers[index].value != .unanswered
  }

  /// Whether the assessment's answer is, as far as is noted, this file's office's and nobody else's.
  private func owner(_ file: Int, of index: IndicatorIndex) -> Claim {
    let noted = sources[0].assessment.answeredBy[index] ?? []
    guard let office = sources[file].origin.office, !noted.isEmpty, !edited.contains(index),
      noted.allSatisfy({ $0.office == office })
    else { return .none }
    return isNameOfItsOwn(file) ? .certain : .perhaps
  }

  /// Whether the file's office cannot be taken for another one's.
  private func isNameOfItsOwn(_ file: Int) -> Bool {
    let assessment = sources[file].assessment
    return assessment.office != nil
      || assessment.respondent.name != sources[0].assessment.respondent.name
  }
}
