import Loading
package import PolicyModel
import YAMLTree

/// Puts the answers of several files into one: takes what is new, agrees where they are equal, and
/// asks about the rest.
package struct Merge {
  /// The edits of the first file: sources first, then in the checklist's order.
  package private(set) var edits: [AnswerEdit] = []
  /// What is renamed in the first file, in words that follow others; empty where nothing is.
  package let renamed: String
  private let sources: [MergeSource]
  private let listed: MergedSources
  private let checklist: Checklist
  private var decisions: MergeDecisions

  /// - Parameters:
  ///   - sources: the assessment, then the files in the order given, all of the same checklist.
  ///   - decide: asked for every conflict once; its error ends the merge.
  package init(
    _ sources: [MergeSource], checklist: Checklist,
    decide: @escaping (MergeConflict) throws -> Int?
  ) throws {
    renamed = sources.first.map { RenamedEntries($0.tree, checklist).words } ?? ""
    let sources = sources.map { source in
      MergeSource(
        name: source.name, assessment: source.assessment,
        tree: RenamedEntries(source.tree, checklist).tree)
    }
    (self.sources, self.checklist) = (sources, checklist)
    decisions = MergeDecisions(files: sources.count, decide)
    listed = MergedSources(sources)
    for (source, file) in listed.added {
      edits.append(AnswerEdit(source: source.id, EvidenceEntry(source)))
      decisions.tallies[file].sources += 1
    }
    for index in checklist.facts.indices { try mergeFact(index) }
    for index in checklist.indicators.indices { try mergeAnswer(index) }
    for index in checklist.criteria.indices { try mergePlan(index) }
  }

  /// The conflicts, whether decided or not: those of facts first, then of answers and of plans.
  package var conflicts: [MergeConflict] { decisions.conflicts }
  /// How many of them were left undecided.
  package var undecided: Int { decisions.undecided }
  /// One for each file.
  package var tallies: [MergeTally] { decisions.tallies }

  /// The sources that came under another id, because another one had theirs.
  package var renamings: [MergedSources.Renaming] { listed.renamings }

  // MARK: Facts and plans

  private mutating func mergeFact(_ index: FactIndex) throws {
    let before = conflicts.count
    let winner = try winner(.fact(index)) { source in
      let fact = source.assessment.facts[index]
      return fact == .notGiven ? nil : fact
    }
    guard winner != nil || conflicts.count == before else { return }
    var changes: [AnswerEdit.Change] = []
    if let winner, winner > 0 {
      changes.append(.value(.text(sources[winner].assessment.facts[index].rawValue)))
    }
    let agreeing = sources.indices.filter { place in
      let fact = sources[place].assessment.facts[index]
      return fact == .notGiven || winner.map { fact == sources[$0].assessment.facts[index] } ?? true
    }
    changes += try grounds(index, agreeing)
    if !changes.isEmpty { edits.append(AnswerEdit(fact: checklist.facts[index].id, changes)) }
  }

  /// What is to stand beside a fact; what stood beside another answer to it goes.
  private mutating func grounds(
    _ index: FactIndex, _ agreeing: [Int]
  ) throws -> [AnswerEdit.Change] {
    let (sources, listed) = (self.sources, self.listed)
    let before = conflicts.count
    let winner = try decisions.winner(.grounds(index), among: agreeing, counts: false) { place in
      listed.grounds(index, of: sources[place].assessment, in: place)
    }
    guard winner != nil || conflicts.count == before else { return [] }
    if let winner, winner > 0 { decisions.tallies[winner].added += 1 }
    let base = sources[0].assessment.factGrounds[index] ?? FactGrounds()
    let kept =
      winner.flatMap { listed.grounds(index, of: sources[$0].assessment, in: $0) } ?? FactGrounds()
    var changes: [AnswerEdit.Change] = []
    if kept.source != base.source { changes.append(.ground(.source, kept.source ?? "")) }
    if kept.note != base.note { changes.append(.ground(.note, kept.note ?? "")) }
    return changes
  }

  private mutating func mergePlan(_ index: CriterionIndex) throws {
    let id = checklist.criteria[index].id
    let winner = try winner(.plan(index)) { $0.assessment.plans[index] }
    guard let winner, winner > 0,
      let node = sources[winner].tree.value(at: [AnswerEdit.Block.plan.rawValue, id])
    else { return }
    edits.append(AnswerEdit(plan: id, sources[winner].tree.content(node)))
  }

  // MARK: Answers

  /// What makes two answers the same.
  private struct Statement: Equatable {
    let value: AnswerValue
    let exceptions: Set<VictimGroupIndex>

    init(_ answer: Answer) { (value, exceptions) = (answer.value, Set(answer.exceptions)) }
  }

  private mutating func mergeAnswer(_ index: IndicatorIndex) throws {
    let before = conflicts.count
    let winner = try winner(.answer(index)) { source -> Statement? in
      let answer = source.assessment.answers[index]
      return answer.value == .unanswered ? nil : Statement(answer)
    }
    // Of a conflict that is left undecided nothing is taken.
    guard winner != nil || conflicts.count == before else { return }
    var changes: [AnswerEdit.Change] = []
    if let winner, winner > 0 { changes = taking(index, from: winner) }
    let agreeing = sources.indices.filter { agrees($0, with: winner, on: index) }
    for key in AnswerKey.allCases {
      switch key.part {
      // The statement, taken as one above.
      case .value, .exceptions: break
      case .text(let remark):
        let text = try text(.text(key, index), agreeing, index) { $0[keyPath: remark.path] }
        changes += text.map { [.text(key, $0)] } ?? []
      case .evidence: changes += evidence(index, agreeing)
      }
    }
    if let winner, winner > 0 { changes.append(.answeredBy(sources[winner].name)) }
    if !changes.isEmpty { edits.append(AnswerEdit(checklist.indicators[index].id, changes)) }
  }

  private func taking(_ index: IndicatorIndex, from winner: Int) -> [AnswerEdit.Change] {
    let answer = sources[winner].assessment.answers[index]
    let base = sources[0].assessment.answers[index]
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

  /// Whether what stands beside an answer in a file belongs to the answer that is kept.
  private func agrees(_ source: Int, with winner: Int?, on index: IndicatorIndex) -> Bool {
    let answer = sources[source].assessment.answers[index]
    guard answer.value != .unanswered, let winner else { return true }
    return Statement(answer) == Statement(sources[winner].assessment.answers[index])
  }

  /// The text that is new beside an answer; nil where the first file has it, or nobody.
  private mutating func text(
    _ subject: MergeConflict.Subject, _ agreeing: [Int], _ index: IndicatorIndex,
    _ part: (Answer) -> String?
  ) throws -> String? {
    let given = agreeing.map { ($0, part(sources[$0].assessment.answers[index])) }
    let texts = Dictionary(
      uniqueKeysWithValues: given.compactMap { place, text in
        text.map { (place, WrittenText.normalised($0)) }
      })
    let winner = try decisions.winner(subject, among: texts.keys.sorted(), counts: false) {
      texts[$0]
    }
    guard let winner, winner > 0 else { return nil }
    decisions.tallies[winner].added += 1
    return texts[winner]
  }

  /// The pieces of evidence that the first file does not have yet.
  private mutating func evidence(_ index: IndicatorIndex, _ agreeing: [Int]) -> [AnswerEdit.Change]
  {
    let base = sources[0].assessment
    var known = base.answers[index].evidence.map { listed.entry($0, of: base, in: 0) }
    var changes: [AnswerEdit.Change] = []
    for source in agreeing where source > 0 {
      let assessment = sources[source].assessment
      for piece in assessment.answers[index].evidence.map({
        listed.entry($0, of: assessment, in: source)
      })
      where !known.contains(piece) {
        known.append(piece)
        changes.append(.evidence(piece))
        decisions.tallies[source].added += 1
      }
    }
    return changes
  }

  /// The first file whose answer, fact or plan is to be kept.
  private mutating func winner<Said: Equatable>(
    _ subject: MergeConflict.Subject, _ said: (MergeSource) -> Said?
  ) throws -> Int? {
    let sources = self.sources
    return try decisions.winner(subject, among: Array(sources.indices), counts: true) {
      said(sources[$0])
    }
  }
}
