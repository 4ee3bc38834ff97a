import Documents
package import Filling
package import Findings
import Loading
package import PolicyModel
import YAMLTree

/// What came of a table of answers that was written into an assessment.
package struct SavedTable {
  package let tally: AnswerTable.Tally
  /// Sources of the table that the assessment lists already, and otherwise.
  package let differingSources: [String]
  /// What was renamed on the way, in words that follow others; empty where nothing was.
  package let renamed: String
  /// What the loader says about the entries now, and what in them looks like personal data, at the cells
  /// that they come from; and which documents they leave restricted at one place and open at another.
  package let warnings: FindingList
  package let checklist: Checklist
  /// What the file says now.
  package let assessment: Assessment
}

/// Writes the answers of a table into an assessment: all of them, or nothing where there is any fault.
package enum AnswerTableSaving {
  /// - Parameters:
  ///   - answers: the path of a table with the columns of a report's `answers.csv`.
  ///   - sources: the path of one with those of its `sources.csv`, for what is not listed yet.
  ///   - note: what the ledger is to say of it; nil for nothing.
  package static func save(
    _ answers: String, sources: String?, into path: String, checklistName: String?,
    noting note: LedgerNote?
  ) throws -> SavedTable {
    let table = try FileAccess.source(answers)
    let listed = try sources.map(FileAccess.source)
    return try AssessmentFile(path, noting: note).update { source in
      let usable = try usable(source, checklistName)
      return try edited(usable, table, listed)
    }
  }

  private static func usable(
    _ source: SourceText, _ checklistName: String?
  ) throws -> UsableAssessment {
    let reading = try AssessmentReading(
      source, against: checklistName.map(ChecklistChoice.checklist))
    guard let usable = UsableAssessment(reading) else {
      throw WorkspaceFailure.assessmentHasErrors(source.name, reading.findings, .nothingWritten)
    }
    return usable
  }

  private static func edited(
    _ usable: UsableAssessment, _ answers: SourceText, _ sources: SourceText?
  ) throws -> (bytes: [UInt8], told: SavedTable) {
    let checklist = usable.checklist
    let round = usable.round(nil)
    var findings = FindingList()
    let renamed = RenamedEntries(usable.tree, checklist)
    let table = AnswerTable(
      answers, sources: sources,
      basis: AnswerTable.Basis(
        checklist, usable.assessment, renamed.tree, unsaid: Answer.wordsForNothing
      ) { round.answerWords($0) },
      findings: &findings)
    var tree = table.edits.isEmpty ? usable.tree : renamed.tree
    do throws(FailedEdit) {
      tree = try AnswerEditor(checklist).applying(table.edits, to: tree)
    } catch {
      if findings.hasErrors { throw WorkspaceFailure.tableHasErrors(answers.name, findings) }
      throw WorkspaceFailure(error, in: nil)
    }
    let (assessment, judgement) = AssessmentLoader(checklist).load(tree)
    for finding in judgement.kept {
      if let placed = table.placed(finding, in: tree) { findings.add(placed) }
    }
    if findings.hasErrors { throw WorkspaceFailure.tableHasErrors(answers.name, findings) }
    let entries = table.edits.compactMap { AnswerEditor.place(of: $0.path, in: tree) }
    for finding in PersonalDataSearch.findings(in: tree, within: entries).kept {
      findings.add(table.placed(finding, in: tree) ?? finding)
    }
    guard let assessment, !judgement.hasErrors else {
      throw WorkspaceFailure.resultHasErrors(judgement, of: .table)
    }
    let opened = OpenMention.findings(
      OpenMention.all(in: assessment, since: usable.assessment), in: assessment, of: checklist)
    for finding in opened.kept where table.placed(finding, in: tree) == nil {
      findings.add(finding)
    }
    let saved = SavedTable(
      tally: table.tally, differingSources: table.differingSources, renamed: renamed.words,
      warnings: findings,
      checklist: checklist, assessment: assessment)
    return (tree.source.bytes, saved)
  }
}
