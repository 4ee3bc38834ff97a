package import Provenance

extension ReportText {
  /// The beginning of a checklist that has a criterion for each takeaway.
  package func draft(id: String, title: String?) throws -> DraftChecklist {
    guard !reading.takeaways.isEmpty else {
      throw WorkspaceFailure.noTakeaways(reading.findings)
    }
    return DraftChecklist(id: id, title: title, reading, source)
  }
}

extension DraftChecklist {
  /// Writes its files into a folder, all or none.
  package func write(into folder: String) throws {
    try FilesTogether.write(into: folder) {
      files.map { FilesTogether.File($0.path, Array($0.text.utf8)) }
    }
  }
}
