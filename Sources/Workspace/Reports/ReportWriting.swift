package import Documents
package import Exports
import Findings
import GapAnalysis
import PolicyModel
import Reporting
import SystemPackage

extension ReportFolder {
  /// What came of writing a report.
  package struct Outcome: Sendable, Equatable {
    /// The files that belong to it, whether they were written or were there already.
    package let names: [String]
    /// Whether all of them were there already, byte for byte.
    package let isUnchanged: Bool
    /// Files that were not as this program had written them, and the names under which they are kept.
    package let kept: [FilesTogether.Kept]
  }

  /// Writes a report; what is there already, byte for byte, is left alone, and what somebody else has
  /// changed or put in a file's place is kept beside it.
  ///
  /// The assessment that lies in the folder is the one that the report is on, so that a public report
  /// is never beside anything but the public copy.
  ///
  /// - Parameters:
  ///   - format: the only one to be written; nil for all files.
  ///   - csv: how tables are parted; nil for commas, but where one format is put among the files of a
  ///     report for as it is there.
  ///   - checklistName: the checklist that an assessment in the folder is read by.
  package func write(
    _ edition: ReportEdition, as format: OutputFormat? = nil, templates: HTMLTemplates? = nil,
    csv: CSVStyle? = nil, checklistName: String?
  ) throws -> Outcome {
    if FileAccess.exists(path), !FileAccess.isFolder(path) {
      throw WorkspaceFailure.fileInPlaceOfFolder(path)
    }
    let csv = try csv ?? (format == nil ? nil : pack()?.csv) ?? .comma
    let whole = try ReportPack.files(of: edition, templates: templates, csv: csv)
    let names = format.map(ReportPack.names)
    let own = whole.filter { names?.contains($0.name) ?? true }
    var kept: [FilesTogether.Kept] = []
    var isUnchanged = true
    var written: [String] = []
    let changedSince = try FilesTogether.write(into: path) {
      let present = try PresentReport(self)
      if names == nil {
        try present.refuseOther(edition, checklistName)
      } else {
        try present.refuseOthers(than: whole, beside: own, edition, csv)
      }
      let files = names == nil ? own : own + [present.sums(with: own)]
      let changed = try files.filter { try read($0.name, limit: $0.bytes.count) != $0.bytes }
      let losses = try changed.compactMap { try present.loss($0.name) }
      kept = losses.map(\.kept)
      (written, isUnchanged) = (files.map(\.name), changed.isEmpty)
      return losses.compactMap(\.copy)
        + changed.map { FilesTogether.File($0.name, $0.bytes) }
    }
    return Outcome(names: written, isUnchanged: isUnchanged, kept: changedSince + kept)
  }
}

extension ReportFolder {
  /// How the report that lies here was made; nil where none says so.
  fileprivate func pack() throws -> PackJSON? {
    guard FileAccess.isFolder(path) else { return nil }
    switch try read(ReportPack.packName, limit: PackReading.limit).map(PackReading.init) {
    case .made(let made): return made
    case .anotherVersion, .unreadable, nil: return nil
    }
  }
}

/// What lies in a folder before a report is written there.
private struct PresentReport {
  private let folder: ReportFolder
  private let entries: [String: FolderEntry]
  private let listed: [String: String]
  private let pack: PackJSON?

  init(_ folder: ReportFolder) throws {
    self.folder = folder
    do {
      entries = FileAccess.isFolder(folder.path) ? try FolderEntry.all(in: folder.path) : [:]
    } catch {
      throw WorkspaceFailure.cannotReadInside(folder.path, error)
    }
    listed = ReportPack.listedDigests(try folder.read(ReportPack.sumsName) ?? [])
    pack = try folder.pack()
  }

  // MARK: What is refused

  /// Refuses to replace an `assessment.yaml` that may be somebody's only one: only an earlier state of
  /// the same assessment, as this program copied it, is replaced. A report for others is not replaced
  /// either.
  func refuseOther(_ edition: ReportEdition, _ checklistName: String?) throws {
    try refuseOtherAudience(than: edition)
    let (name, assessment) = (ReportPack.assessmentName, edition.report.assessment)
    let present = try folder.read(name, followingLinks: true)
    guard let present, present != assessment.source.bytes else { return }
    let path = "\(folder.path)/\(name)"
    let earlier = try? AssessmentReading(path, checklistName: checklistName).assessment
    let isEarlier = earlier.map {
      ($0.state, $0.date, $0.respondent, $0.audience)
        == (assessment.state, assessment.date, assessment.respondent, assessment.audience)
    }
    guard listed[name] == Digest.hexadecimal(of: present), isEarlier == true else {
      throw WorkspaceFailure.wouldLoseAssessment(path)
    }
  }

  private func refuseOtherAudience(than edition: ReportEdition) throws {
    guard let pack, pack.audience != edition.audience else { return }
    throw WorkspaceFailure.holdsOtherAudience(folder.path, pack.audience)
  }

  /// Refuses to put one form among files of a report other than the one that it belongs to.
  func refuseOthers(
    than whole: [ReportPack.File], beside own: [ReportPack.File], _ edition: ReportEdition,
    _ csv: CSVStyle
  ) throws {
    try refuseOtherAudience(than: edition)
    let mine = Set(own.map(\.name))
    // A page of other templates says the same, where all the rest does.
    let isOtherLook = isMadeTheSame(edition.report, csv)
    let others = whole.filter {
      $0.name != ReportPack.sumsName && !mine.contains($0.name) && entries[$0.name] != nil
    }
    // The assessment first, which says most plainly that it is another report.
    for file in others.filter(\.isAssessment) + others.filter({ !$0.isAssessment }) {
      if file.name == ReportPack.packName || ReportPack.isTemplated(file.name), isOtherLook {
        continue
      }
      let present = try folder.read(file.name, limit: 2 * file.bytes.count)
      if let present, LineEnds.plain(present) == LineEnds.plain(file.bytes) { continue }
      throw file.isAssessment
        ? WorkspaceFailure.holdsOtherReport(folder.path)
        : WorkspaceFailure.notOfThisReport("\(folder.path)/\(file.name)")
    }
  }

  /// Whether the folder's report was made in the same way, but for the look of its page.
  private func isMadeTheSame(_ report: Report, _ csv: CSVStyle) -> Bool {
    guard let pack else { return false }
    let own = PackJSON(
      report.round, agency: report.scope.agency, templates: pack.templates, csv: csv,
      since: report.since)
    return pack.bytes == own.bytes
  }

  // MARK: What is kept

  /// The list of digests with these files in it, and with what it listed of others that are there.
  func sums(with files: [ReportPack.File]) -> ReportPack.File {
    let digests = ReportPack.names.compactMap { name -> (name: String, digest: String)? in
      if let file = files.first(where: { $0.name == name }) {
        return (name, Digest.hexadecimal(of: file.bytes))
      }
      return entries[name] == nil ? nil : listed[name].map { (name, $0) }
    }
    return ReportPack.File(name: ReportPack.sumsName, bytes: ReportPack.sums(digests))
  }

  /// What would be lost with the file of a name; nil where it is as this program wrote it, or where
  /// there is none.
  ///
  /// A link is not kept, since what it leads to stays.
  func loss(_ name: String) throws -> (kept: FilesTogether.Kept, copy: FilesTogether.File?)? {
    guard entries[name] == .plainFile else { return nil }
    let limit = ListedFiles.limit
    if name != ReportPack.sumsName {
      let files = ListedFiles(folder: folder, entries: entries, listed: listed)
      switch try files.file(name, limit: limit).state {
      case .asListed, .onlyLineEnds, .missing: return nil
      default: break
      }
    }
    guard let bytes = try folder.read(name, limit: limit) else { return nil }
    if name == ReportPack.sumsName, isOwnList(bytes) { return nil }
    guard bytes.count <= limit else {
      throw WorkspaceFailure.notOfThisReport("\(folder.path)/\(name)")
    }
    return try copy(of: name, bytes)
  }

  /// Whether it lists files of a report alone, so that nothing is lost with it.
  private func isOwnList(_ bytes: [UInt8]) -> Bool {
    let lines = LineEnds.plain(bytes).split(separator: UInt8(ascii: "\n"))
    return lines.count == listed.count && listed.keys.allSatisfy(ReportPack.names.contains)
  }

  /// Under the file's name with `~` behind it, and a number where that is taken by other bytes.
  private func copy(
    of name: String, _ bytes: [UInt8]
  ) throws -> (kept: FilesTogether.Kept, copy: FilesTogether.File?) {
    var isKept = false
    let keptName = try FilesTogether.freeName(for: name) { candidate in
      if entries[candidate] == nil { return false }
      isKept = try folder.read(candidate, limit: bytes.count) == bytes
      return !isKept
    }
    return (
      FilesTogether.Kept(name: name, keptName: keptName),
      isKept ? nil : FilesTogether.File(keptName, bytes, like: name)
    )
  }
}
