import PolicyModel

/// What is noted about an answer once the files' answers are put into one: which file gave it, and whether an
/// earlier round's has been looked at.
struct AnswerRecords {
  private let index: IndicatorIndex
  private let sources: [MergeSource]
  private let sentBefore: SentBefore

  init(_ index: IndicatorIndex, _ sources: [MergeSource], _ sentBefore: SentBefore) {
    (self.index, self.sources, self.sentBefore) = (index, sources, sentBefore)
  }

  /// What is to be changed in the first file.
  ///
  /// - Parameters:
  ///   - winner: the file whose answer is kept; nil where there is none.
  ///   - isNew: whether it is another than the first file's.
  ///   - agreeing: the files that say the same, or nothing.
  func changes(_ winner: Int?, _ isNew: Bool, _ agreeing: [Int]) -> [AnswerEdit.Change] {
    origins(winner, isNew, agreeing) + review(winner, isNew, agreeing)
  }

  /// Notes the file that the answer is taken from and those that agree. What somebody entered into the
  /// assessment itself stays that, though others agree.
  private func origins(_ winner: Int?, _ isNew: Bool, _ agreeing: [Int]) -> [AnswerEdit.Change] {
    let noted = sources[0].assessment.answeredBy[index] ?? []
    guard let winner, isNew || !noted.isEmpty else { return [] }
    let giving = agreeing.filter { $0 > 0 && says($0) }
    // Who sent it before and has left it out since gives it no more.
    var origins = isNew ? [] : noted.filter { !sentBefore.hasLeftOut($0.office, index) }
    for file in [winner] + giving.filter({ $0 != winner }) where file > 0 {
      let origin = sources[file].origin
      if let place = origins.firstIndex(where: {
        $0.office != nil && $0.office == origin.office || $0.file == origin.file
      }) {
        origins[place] = origin
      } else {
        origins.append(origin)
      }
    }
    return isNew || origins != noted ? [.answeredBy(origins)] : []
  }

  /// An answer of an earlier round that a file gives, and does not call one itself, has been reviewed.
  private func review(_ winner: Int?, _ isNew: Bool, _ agreeing: [Int]) -> [AnswerEdit.Change] {
    if isNew { return winner.flatMap(carriedOver).map { [.carriedOver($0)] } ?? [] }
    let isReviewed = agreeing.contains { $0 > 0 && says($0) && carriedOver($0) == nil }
    return carriedOver(0) != nil && isReviewed ? [.reviewed] : []
  }

  private func says(_ file: Int) -> Bool {
    Statement(sources[file].assessment.answers[index]) != nil
  }

  /// The day of the earlier round that a file says its answer is of.
  private func carriedOver(_ file: Int) -> CalendarDate? {
    sources[file].assessment.carriedOver[index]
  }
}
