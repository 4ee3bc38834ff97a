import Loading
import PolicyModel

/// What makes two answers the same.
struct Statement: Equatable {
  let value: AnswerValue
  let exceptions: Set<VictimGroupIndex>

  /// Nil where nothing is answered.
  init?(_ answer: Answer) {
    if answer.value == .unanswered { return nil }
    (value, exceptions) = (answer.value, Set(answer.exceptions))
  }
}

/// Puts the files' answers to one question into one.
struct AnswerMerge {
  let index: IndicatorIndex
  let sources: [MergeSource]
  let listed: MergedSources
  let sentBefore: SentBefore
  let checklist: Checklist

  /// What is to be changed in the first file; empty where nothing is.
  private(set) var changes: [AnswerEdit.Change] = []
  /// The file that what is changed comes from, if from one.
  private(set) var taken: Int?
  /// What an office took back, if anything.
  private(set) var takenBack: Merge.TakenBack?

  init(
    _ index: IndicatorIndex, _ sources: [MergeSource], _ listed: MergedSources,
    _ sentBefore: SentBefore, _ checklist: Checklist
  ) {
    (self.index, self.sources, self.listed) = (index, sources, listed)
    (self.sentBefore, self.checklist) = (sentBefore, checklist)
  }

  mutating func decide(_ decisions: inout MergeDecisions) throws {
    let (sources, index) = (self.sources, self.index)
    let correction = sentBefore.correction(of: index)
    var isReplaced = correction.map { $0.claim == .certain } ?? false
    if let correction, correction.claim == .perhaps, takesBack(correction.file) {
      // Of one name, and perhaps two offices: somebody has to say.
      let places = [0, correction.file]
      guard
        let winner = try decisions.winner(.takenBack(index), among: places, counts: false, { $0 })
      else { return }
      if winner == 0 { return }
      isReplaced = true
    }
    // What it says again, others agree to or not as before.
    let saysAgain = correction.map { Statement(answer($0.file)) == Statement(answer(0)) } ?? false
    let places = sources.indices.filter { $0 > 0 || !isReplaced || saysAgain }
    let before = decisions.conflicts.count
    let winner = try decisions.winner(.answer(index), among: places, counts: true) {
      Statement(sources[$0].assessment.answers[index])
    }
    // Of a conflict that is left undecided nothing is taken.
    guard winner != nil || decisions.conflicts.count == before else { return }
    guard winner != nil || !isReplaced else { return withdraw(correction?.file ?? 0) }
    // Whoever says it now is the one that said it before.
    let replaces = isReplaced || winner == correction?.file
    try take(winner, replaces ? correction?.file : nil, places, &decisions)
  }

  /// Whether a file lacks what its office gave before: the answer or a piece of its evidence, the answer
  /// being the same.
  private func takesBack(_ file: Int) -> Bool {
    guard let said = Statement(answer(file)) else { return true }
    return said == Statement(answer(0)) && !evidence.lacking(in: file).isEmpty
  }

  private var evidence: EvidenceMerge { EvidenceMerge(index, sources, listed, sentBefore) }

  private func answer(_ file: Int) -> Answer { sources[file].assessment.answers[index] }

  private mutating func withdraw(_ file: Int) {
    changes = [.withdrawal]
    taken = file
    takenBack = Merge.TakenBack(
      indicator: index, file: file, isAnswer: true, evidence: answer(0).evidence.map(\.title))
  }

  // MARK: Taking an answer

  /// - Parameters:
  ///   - winner: the file whose answer is kept; nil where nobody answers.
  ///   - corrector: the file that replaces what its office said before, if one does.
  private mutating func take(
    _ winner: Int?, _ corrector: Int?, _ places: [Int], _ decisions: inout MergeDecisions
  ) throws {
    let said = winner.flatMap { Statement(answer($0)) }
    let isNew = said != Statement(answer(0))
    if let winner, isNew { changes += taking(winner) }
    let agreeing = places.filter { Statement(answer($0)).map { $0 == said } ?? true }
    for key in AnswerKey.allCases {
      switch key.part {
      // The statement, taken as one above.
      case .value, .exceptions: break
      case .text(let remark):
        let text = try text(key, remark.path, agreeing, corrector, &decisions)
        changes += text.map { [.text(key, $0)] } ?? []
      case .evidence: mergeEvidence(agreeing, corrector, &decisions)
      }
    }
    taken = winner.flatMap {
      $0 > 0 ? $0 : agreeing.first { $0 > 0 && Statement(answer($0)) != nil }
    }
    noteOrigins(winner, isNew, agreeing)
    review(winner, isNew, agreeing)
  }

  private func taking(_ winner: Int) -> [AnswerEdit.Change] {
    let (answer, base) = (answer(winner), answer(0))
    var changes: [AnswerEdit.Change] = [
      .value(AnswerEditor.value(of: checklist.indicators[index], in: sources[winner].tree))
    ]
    if Set(answer.exceptions) != Set(base.exceptions) {
      changes.append(.exceptions(answer.exceptions.map { checklist.victimGroups[$0].id }))
    }
    return changes
      + base.withdrawals.filter { change in
        guard case .text(let key, _) = change, case .text(let remark) = key.part else {
          return false
        }
        return answer[keyPath: remark.path] == nil
      }
  }

  /// The text that is new beside an answer; nil where the first file has it, or nobody. That of an office
  /// which corrects its answer takes the place of its earlier one.
  private func text(
    _ key: AnswerKey, _ part: KeyPath<Answer, String?>, _ agreeing: [Int], _ corrector: Int?,
    _ decisions: inout MergeDecisions
  ) throws -> String? {
    let isCorrected = corrector.map { agreeing.contains($0) && answer($0)[keyPath: part] != nil }
    let asked = isCorrected == true ? agreeing.filter { $0 > 0 } : agreeing
    let texts = Dictionary(
      uniqueKeysWithValues: asked.compactMap { place in
        answer(place)[keyPath: part].map { (place, WrittenText.normalised($0)) }
      })
    let winner = try decisions.winner(
      .text(key, index), among: texts.keys.sorted(), counts: false
    ) { texts[$0] }
    let present = answer(0)[keyPath: part].map(WrittenText.normalised)
    guard let winner, winner > 0, texts[winner] != present else { return nil }
    decisions.tallies[winner].added += 1
    return texts[winner]
  }

  private mutating func mergeEvidence(
    _ agreeing: [Int], _ corrector: Int?, _ decisions: inout MergeDecisions
  ) {
    let merged = evidence.merging(agreeing, corrector)
    changes += merged.changes
    for (file, count) in merged.added { decisions.tallies[file].added += count }
    guard let corrector, !merged.lost.isEmpty else { return }
    takenBack = Merge.TakenBack(
      indicator: index, file: corrector, isAnswer: false, evidence: merged.lost.map(\.title))
  }

  /// Notes the file that the answer is taken from and those that agree. What somebody entered into the
  /// assessment itself stays that, though others agree.
  private mutating func noteOrigins(_ winner: Int?, _ isNew: Bool, _ agreeing: [Int]) {
    let noted = sources[0].assessment.answeredBy[index] ?? []
    guard let winner, isNew || !noted.isEmpty else { return }
    let giving = agreeing.filter { $0 > 0 && Statement(answer($0)) != nil }
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
    if isNew || origins != noted { changes.append(.answeredBy(origins)) }
  }

  /// An answer of an earlier round that a file gives, and does not call one itself, has been reviewed.
  private mutating func review(_ winner: Int?, _ isNew: Bool, _ agreeing: [Int]) {
    let base = sources[0].assessment
    if isNew, let winner, let day = sources[winner].assessment.carriedOver[index] {
      changes.append(.carriedOver(day))
    }
    guard !isNew, base.carriedOver[index] != nil else { return }
    let isReviewed = agreeing.contains { file in
      file > 0 && Statement(answer(file)) != nil
        && sources[file].assessment.carriedOver[index] == nil
    }
    if isReviewed { changes.append(.reviewed) }
  }
}
