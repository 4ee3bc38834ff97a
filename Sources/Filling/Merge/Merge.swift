import Loading
package import PolicyModel
import YAMLTree

/// Puts the answers of several files into one: takes what is new, agrees where they are equal, and
/// asks about the rest.
package struct Merge {
  /// An answer, or evidence of one, that an office sent before and does not give any more.
  package struct TakenBack: Sendable, Equatable {
    package let indicator: IndicatorIndex
    /// The file that no longer has it.
    package let file: Int
    /// Whether it is the answer; then all goes that says something of its value alone.
    package let isAnswer: Bool
    /// The titles of the evidence that goes.
    package let evidence: [String]
    /// Whether a note or evidence stays.
    package let keepsOther: Bool
  }

  /// Something that a file said and that was not taken.
  package struct Refusal: Sendable {
    package let subject: MergeConflict.Subject
    package let file: Int
  }

  /// The edits of the first file: sources first, then in the checklist's order.
  package private(set) var edits: [AnswerEdit] = []
  /// What is renamed in the first file, in words that follow others; empty where nothing is.
  package let renamed: String
  /// What offices took back of what they had sent before.
  package private(set) var takenBack: [TakenBack] = []
  /// The files that answers, facts and plans were taken from, by their ids.
  package private(set) var origins: [String: AnswerOrigin] = [:]
  private let sources: [MergeSource]
  private let listed: MergedSources
  private let checklist: Checklist
  private var decisions: MergeDecisions

  /// - Parameters:
  ///   - sources: the assessment, then the files in the order given, all of the same checklist.
  ///   - edited: answers of the assessment that are no more as an office gave them, which none replaces.
  ///   - onlyAdds: whether a file takes nothing back of what its office sent before.
  ///   - decide: asked for every conflict once; its error ends the merge.
  package init(
    _ sources: [MergeSource], checklist: Checklist, edited: Set<IndicatorIndex> = [],
    onlyAdds: Bool = false,
    decide: @escaping (MergeConflict) throws -> Int?
  ) throws {
    renamed = sources.first.map { RenamedEntries($0.tree, checklist).words } ?? ""
    let sources = sources.map { source in
      MergeSource(
        name: source.name, origin: source.origin, assessment: source.assessment,
        tree: RenamedEntries(source.tree, checklist).tree, digest: source.digest,
        silent: source.silent, changedEvidence: source.changedEvidence, places: source.places)
    }
    (self.sources, self.checklist) = (sources, checklist)
    decisions = MergeDecisions(files: sources.count, decide)
    listed = MergedSources(sources)
    for (source, file) in listed.added {
      edits.append(AnswerEdit(source: source.id, EvidenceEntry(source)))
      decisions.tallies[file].sources += 1
    }
    for index in checklist.facts.indices { try mergeFact(index) }
    let sentBefore = SentBefore(sources, checklist, edited: edited, onlyAdds: onlyAdds)
    for index in checklist.indicators.indices { try mergeAnswer(index, sentBefore) }
    for index in checklist.criteria.indices { try mergePlan(index) }
  }

  /// The conflicts, whether decided or not: those of facts first, then of answers and of plans.
  package var conflicts: [MergeConflict] { decisions.conflicts }
  /// Those of them that were left undecided.
  package var openConflicts: [MergeConflict] { decisions.openConflicts }
  /// How many of them were left undecided.
  package var undecided: Int { decisions.undecided }
  /// What a file was not followed in, for each conflict.
  package var refusals: [Refusal] { decisions.refusals }
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
      origins[checklist.facts[index].id] = sources[winner].origin
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
    origins[id] = sources[winner].origin
    edits.append(AnswerEdit(plan: id, sources[winner].tree.content(node)))
  }

  private mutating func mergeAnswer(_ index: IndicatorIndex, _ sentBefore: SentBefore) throws {
    var merge = AnswerMerge(index, sources, listed, sentBefore, checklist)
    try merge.decide(&decisions)
    if let back = merge.takenBack { takenBack.append(back) }
    if let file = merge.taken { origins[checklist.indicators[index].id] = sources[file].origin }
    if !merge.changes.isEmpty {
      edits.append(AnswerEdit(checklist.indicators[index].id, merge.changes))
    }
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
