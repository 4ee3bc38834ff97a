package import Documents
package import Exports
import Findings
package import PolicyModel
import Reporting
import YAMLTree

/// A report folder held against what follows from the assessment in it.
package struct ReportVerification {
  /// What the files are held against.
  package enum Basis {
    /// The report made again, from the assessment and as `pack.json` says.
    case madeAgain(UsableAssessment, PackJSON, agency: AgencyIndex?)
    /// The listed digests alone, because of what is to be said of these files.
    case digests(because: [ReportVerdict])
  }

  package let basis: Basis
  private let folder: ReportFolder
  private let entries: [String: FolderEntry]
  private let listed: [String: String]

  /// - Parameter checklistName: the checklist of the assessment; by default the one that it names.
  package init(_ path: String, checklistName: String?) throws {
    guard FileAccess.isFolder(path) else { throw WorkspaceFailure.notFolder(path) }
    folder = ReportFolder(path)
    do {
      entries = try FolderEntry.all(in: folder.path)
    } catch {
      throw WorkspaceFailure.cannotReadInside(path, error)
    }
    guard entries[ReportPack.sumsName] != nil, entries[ReportPack.assessmentName] != nil else {
      throw WorkspaceFailure.notWholeReport(path)
    }
    listed = ReportPack.listedDigests(try folder.read(ReportPack.sumsName) ?? [])
    let files = ListedFiles(folder: folder, entries: entries, listed: listed)
    basis = try Self.basis(files, checklistName)
  }

  private static func basis(_ files: ListedFiles, _ checklistName: String?) throws -> Basis {
    let assessment = try files.file(
      ReportPack.assessmentName, limit: YAMLTree.Limits.standard.bytes)
    let pack = try files.file(ReportPack.packName, limit: PackReading.limit)
    var faults: [ReportVerdict] = []
    if assessment.original == nil {
      let state = assessment.state == .differs ? .anotherAssessment : assessment.state
      faults.append(ReportVerdict(name: ReportPack.assessmentName, state: state))
    }
    func packFault(_ state: ReportVerdict.State) {
      faults.append(ReportVerdict(name: ReportPack.packName, state: state))
    }
    switch pack.original.map(PackReading.init) {
    case nil: packFault(pack.state)
    case .unreadable: packFault(.unreadable)
    case .anotherVersion(let version): packFault(.anotherVersion(version))
    case .made(let made):
      guard faults.isEmpty, let bytes = assessment.original else { break }
      let path = "\(files.folder.path)/\(ReportPack.assessmentName)"
      let original = try UsableAssessment(
        SourceText(name: path, bytes: bytes),
        against: checklistName.map(ChecklistChoice.checklist))
      guard let id = made.agency else { return .madeAgain(original, made, agency: nil) }
      if let agency = original.checklist.agencies.firstIndex(where: { $0.id == id }) {
        return .madeAgain(original, made, agency: agency)
      }
      packFault(.unknownAgency(id))
    }
    return .digests(because: faults)
  }

  /// One for each file of a report, and for whatever else lies in the folder.
  ///
  /// - Parameter templates: those of the HTML page; asked for only where it can be made again.
  package func verdicts(templates: () throws -> HTMLTemplates) throws -> [ReportVerdict] {
    let verdicts =
      switch basis {
      case .madeAgain(let original, let pack, let agency):
        try verdicts(original, pack, agency, try templates())
      case .digests(let faults): try verdictsByDigest(faults)
      }
    let known = Set(ReportPack.names + [ReportPack.sumsName])
    let foreign = entries.keys.filter { !known.contains($0) }.sorted()
    return verdicts + foreign.map { ReportVerdict(name: $0, state: .foreign) }
  }

  private var listedFiles: ListedFiles {
    ListedFiles(folder: folder, entries: entries, listed: listed)
  }

  // MARK: The report made again

  private func verdicts(
    _ original: UsableAssessment, _ pack: PackJSON, _ agency: AgencyIndex?,
    _ templates: HTMLTemplates
  ) throws -> [ReportVerdict] {
    let edition = try original.report(
      for: original.assessment.audience, pack.evidence, agency: agency)
    let isSameLook = templates.digest == pack.templates
    var verdicts: [ReportVerdict] = []
    var digests: [(name: String, digest: String)] = []
    for file in try ReportPack.files(of: edition, templates: templates).dropLast() {
      var bytes = file.bytes
      if file.name == ReportPack.packName {
        bytes = PackJSON(edition.report.round, agency: agency, templates: pack.templates).bytes
      }
      if ReportPack.isTemplated(file.name), !isSameLook {
        let state = try listedFiles.file(file.name, limit: ListedFiles.limit).state
        let look = ReportVerdict.State.otherTemplates(areOwn: pack.templates == nil)
        verdicts.append(ReportVerdict(name: file.name, state: state == .asListed ? look : state))
        digests.append((file.name, listed[file.name] ?? ""))
        continue
      }
      verdicts.append(ReportVerdict(name: file.name, state: try state(file.name, bytes)))
      digests.append((file.name, Digest.hexadecimal(of: bytes)))
    }
    let sums = try state(ReportPack.sumsName, ReportPack.sums(digests))
    return verdicts + [ReportVerdict(name: ReportPack.sumsName, state: sums)]
  }

  /// How a file stands to what this program writes.
  private func state(_ name: String, _ bytes: [UInt8]) throws -> ReportVerdict.State {
    if let state = listedFiles.stateOfEntry(name) { return state }
    // Line ends could at most double it.
    guard let present = try folder.read(name, limit: 2 * bytes.count) else { return .missing }
    if present == bytes { return .asWritten }
    return LineEnds.plain(present) == LineEnds.plain(bytes) ? .onlyLineEnds : .differs
  }

  // MARK: Digests alone

  private func verdictsByDigest(_ faults: [ReportVerdict]) throws -> [ReportVerdict] {
    // Only names that this program writes: a list from elsewhere must not choose what is read. What
    // another version may not have written at all is not missing.
    let names = ReportPack.names.filter { name in
      !mayBeOfAnotherVersion(faults) || entries[name] != nil || listed[name] != nil
        || faults.contains { $0.name == name }
    }
    var verdicts = try names.map { name in
      try faults.first { $0.name == name }
        ?? ReportVerdict(
          name: name, state: listedFiles.file(name, limit: ListedFiles.limit).state)
    }
    // Nothing lists the list, but it must be one.
    if let state = listedFiles.stateOfEntry(ReportPack.sumsName) {
      verdicts.append(ReportVerdict(name: ReportPack.sumsName, state: state))
    }
    return verdicts
  }

  /// Whether it says so, or has no `pack.json`, as those of the first version.
  private func mayBeOfAnotherVersion(_ faults: [ReportVerdict]) -> Bool {
    faults.contains { fault in
      if case .anotherVersion = fault.state { return true }
      return fault.name == ReportPack.packName && fault.state == .missing
    }
  }
}
