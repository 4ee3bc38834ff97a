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
    let givesWay = isReplaced && !saysAgain || isAnsweredAnew
    let places = sources.indices.filter { $0 > 0 || !givesWay }
    let before = decisions.conflicts.count
    let winner = try decisions.winner(.answer(index), among: places, counts: true) {
      Statement(sources[$0].assessment.answers[index])
    }
    // Of a conflict that is left undecided nothing is taken.
    guard winner != nil || decisions.conflicts.count == before else { return }
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

  /// Whether an answer of an earlier round gives way to what an office that was asked about it says now; what
  /// any file says again, others agree to or not.
  private var isAnsweredAnew: Bool {
    let others = sources.indices.dropFirst()
    return others.contains { sentBefore.answersAnew($0, index) }
      && !others.contains { Statement(answer($0)) == Statement(answer(0)) }
  }

  private var evidence: EvidenceMerge { EvidenceMerge(index, sources, listed, sentBefore) }

  private func answer(_ file: Int) -> Answer { sources[file].assessment.answers[index] }

  // MARK: Taking an answer

  /// - Parameters:
  ///   - winner: the file whose answer is kept; nil where nobody answers, or none any more.
  ///   - corrector: the file that replaces what its office said before, if one does.
  private mutating func take(
    _ winner: Int?, _ corrector: Int?, _ places: [Int], _ decisions: inout MergeDecisions
  ) throws {
    let said = winner.flatMap { Statement(answer($0)) }
    let isNew = said != Statement(answer(0))
    if isNew, let file = winner ?? corrector { changes += taking(file) }
    let agreeing = places.filter { Statement(answer($0)).map { $0 == said } ?? true }
    for key in AnswerKey.allCases {
      switch key.part {
      // The statement, taken as one above.
      case .value, .exceptions: break
      case .text(let remark):
        let text = try text(key, remark, agreeing, corrector, &decisions)
        changes += text.map { [.text(key, $0)] } ?? []
      case .evidence: mergeEvidence(agreeing, corrector, &decisions)
      }
    }
    taken = winner.flatMap {
      $0 > 0 ? $0 : agreeing.first { $0 > 0 && Statement(answer($0)) != nil }
    }
    changes += AnswerRecords(index, sources, sentBefore).changes(winner, isNew, agreeing)
    if isNew, winner == nil, let corrector { withdraw(corrector, agreeing) }
  }

  /// Tells of an answer that an office took back. What else it said stays, and so does what others say beside it.
  private mutating func withdraw(_ file: Int, _ agreeing: [Int]) {
    let stays = AnswerKey.allCases.contains { key in
      switch key.part {
      case .value, .exceptions: false
      case .text(let remark):
        agreeing.contains { answer($0)[keyPath: remark.path] != nil }
          || !remark.isAboutValue && answer(0)[keyPath: remark.path] != nil
      case .evidence: !evidence.merging(agreeing, file).pieces.isEmpty
      }
    }
    // Where nothing stays, neither does an entry at length.
    if !stays { changes = [.withdrawal] }
    taken = file
    takenBack = Merge.TakenBack(
      indicator: index, file: file, isAnswer: true, evidence: takenBack?.evidence ?? [],
      keepsOther: stays)
  }

  /// What makes the first file say what another one says, or no longer says.
  private func taking(_ file: Int) -> [AnswerEdit.Change] {
    let (answer, base) = (answer(file), answer(0))
    let value = AnswerEditor.value(of: checklist.indicators[index], in: sources[file].tree)
    let statement = Statement(answer)
    var changes: [AnswerEdit.Change] = [statement == nil ? .clear : .value(value)]
    // They limit an answer, and stand beside none.
    let exceptions = statement == nil ? [] : answer.exceptions
    if Set(exceptions) != Set(base.exceptions) {
      changes.append(.exceptions(exceptions.map { checklist.victimGroups[$0].id }))
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
    _ key: AnswerKey, _ remark: AnswerRemark, _ agreeing: [Int], _ corrector: Int?,
    _ decisions: inout MergeDecisions
  ) throws -> String? {
    let part = remark.path
    let isCorrected = corrector.map { agreeing.contains($0) && answer($0)[keyPath: part] != nil }
    // What its office said before beside another value stays, and nobody else's takes its place.
    let stays = corrector != nil && !remark.isAboutValue && !agreeing.contains(0)
    let asked = isCorrected == true ? agreeing.filter { $0 > 0 } : (stays ? [0] : []) + agreeing
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
      indicator: index, file: corrector, isAnswer: false, evidence: merged.lost.map(\.title),
      keepsOther: true)
  }
}
