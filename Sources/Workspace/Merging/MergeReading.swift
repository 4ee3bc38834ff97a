package import Filling
package import Findings
import Loading
package import PolicyModel
import Questionnaires
import SystemPackage
import YAMLTree

/// The files of a merge, read: all without errors, about one checklist and one State.
package struct MergeReading {
  package let checklist: Checklist
  /// The assessment, then the files in the order given.
  package let sources: [MergeSource]
  /// What to look at, though it keeps nothing from being merged.
  package let warnings: FindingList
  /// What came of reading each file that was put in, in their order.
  package let returns: [ReturnedFile]
  /// One for each of the sources.
  let lines: [LineTable]
  /// Answers of the assessment that somebody has changed with another program since an office gave them.
  let edited: Set<IndicatorIndex>
  /// The assessment's path.
  let path: String

  /// - Parameters:
  ///   - path: the assessment that the answers go into.
  ///   - others: the files that they come from.
  ///   - day: the day on which they are merged, as it is noted beside the answers; nil for none.
  ///   - admitsOtherRespondents: whether another respondent's answers may be put among these.
  ///   - admitsOlderFiles: whether a file may be taken although a newer one of its office has been.
  ///   - advance: told of every file that has been read, the assessment among them.
  package init(
    _ path: String, _ others: [String], checklistName: String?, on day: CalendarDate? = nil,
    admitsOtherRespondents: Bool = false, admitsOlderFiles: Bool = false,
    advance: (Int) -> Void = { _ in }
  ) throws {
    let first = try AssessmentReading(path, checklistName: checklistName)
    let paths = [path] + others
    var findings = first.findings
    var sources: [MergeSource] = []
    var returns: [ReturnedFile] = []
    var asked: ReturnedAnswers.Base?
    if let checklist = first.checklist {
      for (number, other) in paths.enumerated() {
        let source = try FileAccess.source(other)
        let file = try IncomingFile(source, checklist, base: asked)
        advance(1)
        if number > 0 { findings.add(file.findings) }
        guard let tree = file.tree, var assessment = file.assessment else { continue }
        let base = sources.first?.assessment ?? assessment
        asked = asked ?? ReturnedAnswers.Base(checklist, base, tree)
        // Offices are told apart by the ids of their agencies, where they are called as those are here.
        let origin = base.naming(Self.origin(other, assessment, checklist, day), in: checklist)
        assessment.answeredBy = assessment.answeredBy.mapValues { origins in
          origins.map { base.naming($0, in: checklist) }
        }
        sources.append(
          MergeSource(
            name: Self.name(origin, base, checklist), origin: origin, assessment: assessment,
            tree: tree, digest: file.digest, silent: file.returned?.silent ?? [],
            changedEvidence: file.returned?.changedEvidence ?? [:], places: file.returned?.places))
        if sources.count > 1 {
          findings.add(
            file.placed(
              Self.differences(sources[0], sources[sources.count - 1], admitsOtherRespondents)))
          returns.append(ReturnedFile(file, named: origin.file, path: other))
        }
      }
    }
    guard let checklist = first.checklist, !findings.hasErrors, sources.count == paths.count else {
      throw WorkspaceFailure.filesHaveErrors(findings)
    }
    var warnings = FindingList()
    let differences: [FindingID] = [.anotherDate, .anotherBasis, .anotherPeriod]
    for finding in findings.kept where differences.contains(finding.id) { warnings.add(finding) }
    // What comes in is told where whoever sent it can find it.
    for (source, file) in zip(sources.dropFirst(), returns) {
      warnings.add(file.placed(PersonalDataSearch.findings(in: source.tree), source))
    }
    (self.path, self.checklist, self.sources, self.warnings) = (path, checklist, sources, warnings)
    self.returns = returns
    lines = sources.map { LineTable($0.tree.source) }
    let past = MergedBefore(path, checklist)
    edited = past.edited
    if !admitsOlderFiles {
      for source in sources.dropFirst() {
        if let newer = past.newer(than: source) {
          throw WorkspaceFailure.superseded(source.tree.source.name, by: newer)
        }
      }
    }
  }

  /// The file, and whose it is: the agency whose answers it says they are, or else the respondent.
  private static func origin(
    _ path: String, _ assessment: Assessment, _ checklist: Checklist, _ day: CalendarDate?
  ) -> AnswerOrigin {
    let name = assessment.respondent.name
    return AnswerOrigin(
      file: VisibleText.oneLine(FilePath(path).lastComponent?.string ?? path),
      office: assessment.office.map { checklist.agencies[$0].id }
        ?? (name.isEmpty ? nil : VisibleText.oneLine(name)), on: day)
  }

  /// `justice.yaml (Ministry of Justice)`
  private static func name(
    _ origin: AnswerOrigin, _ assessment: Assessment, _ checklist: Checklist
  ) -> String {
    let office = assessment.officeName(of: origin, in: checklist).map(VisibleText.oneLine)
    return office.map { "\(origin.file) (\($0))" } ?? origin.file
  }

  /// What an office took back, in a line.
  package func words(_ back: Merge.TakenBack) -> String {
    let id = checklist.indicators[back.indicator].id
    let said = AnswerWords.text(
      of: AnswerEditor.value(of: checklist.indicators[back.indicator], in: sources[0].tree))
    let evidence = back.evidence.map { VisibleText.quoted($0) }.joined(separator: ", ")
    let what =
      back.isAnswer
      ? "the answer \(VisibleText.oneLine(said))" + (evidence.isEmpty ? "" : ", with \(evidence)")
      : evidence
    let rest = back.isAnswer && back.keepsOther ? "; what else stands beside it stays" : ""
    return "\(sources[back.file].name): \(id): taken back: \(what)\(rest)"
  }

  /// The office whose answer in the assessment gives way to another; nil where none is noted.
  private func overruled(_ refusal: Merge.Refusal) -> AnswerOrigin? {
    let conflict = MergeConflict(subject: refusal.subject, parties: [])
    return conflict.indicator.flatMap { sources[0].assessment.answeredBy[$0]?.first }
  }

  /// The answers of offices that gave way to others, a line each.
  package func overruledWords(_ merge: Merge) -> [String] {
    merge.refusals.compactMap { refusal in
      guard refusal.file == 0, case .answer(let index) = refusal.subject,
        let origin = overruled(refusal)
      else { return nil }
      let indicator = checklist.indicators[index]
      let said = AnswerWords.text(of: AnswerEditor.value(of: indicator, in: sources[0].tree))
      let office = sources[0].assessment.officeName(of: origin, in: checklist) ?? origin.file
      return
        "\(indicator.id): overruled: \(VisibleText.oneLine(said)), of \(VisibleText.oneLine(office))"
    }
  }

  // MARK: Merging

  /// Puts the answers together.
  ///
  /// - Parameters:
  ///   - onlyAdds: whether a file takes nothing back of what its office sent before.
  ///   - decide: the index of the party preferred in a conflict; nil where it is left undecided. Its error
  ///     ends the merge.
  package func merge(
    onlyAdds: Bool = false, _ decide: @escaping (MergeConflict) throws -> Int?
  ) throws -> Merge {
    try Merge(
      sources, checklist: checklist, edited: edited, onlyAdds: onlyAdds, decide: decide)
  }

  /// Writes what a merge decided into the assessment, as the file is now.
  ///
  /// - Parameter note: what the ledger is to say of it; nil for nothing.
  /// - Returns: which documents it leaves restricted at one place and open at another, that were not before.
  @discardableResult
  package func save(_ merge: Merge, noting note: LedgerNote?) throws -> FindingList {
    let note = note.map { noted(merge, $0) }
    return try AssessmentFile(path, noting: note).update { source in
      let result = try saving(merge).result(source)
      return (result.bytes, opened(result.assessment))
    }
  }

  /// The note with the files that were merged, what came from which, and what was not taken.
  private func noted(_ merge: Merge, _ note: LedgerNote) -> LedgerNote {
    var note = note
    for source in sources.dropFirst() {
      note.files.append(
        LedgerNote.MergedFile(
          origin: source.origin, digest: source.digest))
    }
    note.origins = merge.origins
    let entries = sources.map { LedgerEntries($0.tree) }
    note.refusals = merge.refusals.compactMap { refusal in
      let conflict = MergeConflict(subject: refusal.subject, parties: [])
      let part = conflict.block.rawValue
      let key = conflict.ids(in: checklist).map { LedgerEntries.Key(part, $0) }
        .first { entries[refusal.file].digests[$0] != nil }
      // What was entered into the assessment itself is nobody's who could be told.
      let origin = refusal.file > 0 ? sources[refusal.file].origin : overruled(refusal)
      guard let origin, let key else { return nil }
      return LedgerNote.Refusal(
        key, in: entries[refusal.file], id: conflict.id(in: checklist), origin: origin)
    }
    return note
  }

  /// The assessment with what a merge decided, and which documents it leaves restricted at one place and
  /// open at another, that were not before.
  package func text(_ merge: Merge) throws -> (text: String, opened: FindingList) {
    let result = try saving(merge).result(sources[0].tree.source)
    return (String(decoding: result.bytes, as: UTF8.self), opened(result.assessment))
  }

  /// Writes it to a place of its own, over what is there.
  ///
  /// - Returns: as of ``save(_:noting:)``, at their lines there.
  @discardableResult
  package func write(_ merge: Merge, to output: String) throws -> FindingList {
    var result = try saving(merge).result(sources[0].tree.source)
    try FileAccess.write(result.bytes, to: output)
    result.assessment?.source = SourceText(name: output, bytes: result.bytes)
    return opened(result.assessment)
  }

  /// Documents that the merged files restrict at one place and name openly at another, or that they name
  /// openly and the assessment restricts.
  private func opened(_ merged: Assessment?) -> FindingList {
    guard let merged else { return FindingList() }
    return OpenMention.findings(
      OpenMention.all(in: merged, since: sources[0].assessment), in: merged, of: checklist)
  }

  private func saving(_ merge: Merge) -> EditsSaving {
    EditsSaving(
      edits: merge.edits, work: .merge, checklist: checklist, basis: sources[0].tree)
  }
}
